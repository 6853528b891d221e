// @vitest-environment jsdom
/** What a page asks by itself waits until its first drawing is on the screen, and no longer where nobody sees it. */
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdEffects } from '../../entrypoints/shared/hold-effects.ts';

let paint: () => void;
let asked: number;
let root: HTMLElement;

class Painting {
  disconnect = vi.fn();
  observe = vi.fn();
  constructor(tell: (seen: Pick<PerformanceObserverEntryList, 'getEntriesByName'>) => void) {
    const entries = (name: string) => (name === 'first-contentful-paint' ? [{}] : []);
    paint = () => tell({ getEntriesByName: entries as never });
  }
}

function Asking({ what }: { what: string }) {
  useEffect(() => {
    asked++;
  }, [what]);
  return <p>{what}</p>;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('PerformanceObserver', Painting);
  asked = 0;
  root = document.createElement('div');
  holdEffects(window);
  render(<Asking what="first" />, root);
});
afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('holdEffects', () => {
  it('draws at once, and asks once that is painted', async () => {
    await vi.advanceTimersByTimeAsync(100);
    expect(root.textContent).toBe('first');
    expect(asked).toBe(0);
    paint();
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).toBe(1);
  });

  it('asks in the end where nothing is ever painted', async () => {
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toBe(1);
  });

  it('holds nothing of what is drawn later', async () => {
    paint();
    await vi.advanceTimersByTimeAsync(0);
    render(<Asking what="second" />, root);
    await vi.advanceTimersByTimeAsync(100);
    expect(asked).toBe(2);
  });
});
