// @vitest-environment jsdom
/** The card's script comes when a mark is first pointed at or asked for, once; until it is here nothing opens twice. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { attachCard } from '../../entrypoints/article.content/attach-card.ts';
import { offerCard } from '../../entrypoints/card.content/offered-card.ts';
import { hitTest } from '../../lib/page/hit-test.ts';
import type { Mark } from '../../lib/page/paint-marks.ts';
import { STATEMENTS } from '../gallery/sample-data.ts';

const asked = vi.hoisted(() => vi.fn());
vi.mock('../../lib/messages.ts', () => ({ tellBackground: asked }));
vi.mock('../../lib/page/hit-test.ts', () => ({ hitTest: vi.fn() }));
vi.mock('../../lib/page/navigate-marks.ts', () => ({ revealMark: vi.fn(), nextMark: vi.fn() }));
vi.mock('../../entrypoints/shared/interface-translator.ts', () => ({ interfaceTranslator: () => ({}) }));

const inWindow = vi.hoisted(() => ({ extension: { inIncognitoContext: false } }));
vi.mock('wxt/browser', () => ({ browser: inWindow }));

const mounted = vi.fn();
let judges: boolean[] = [];
const mount = (options: { statement: { id: string }; onJudge?: unknown }) => {
  mounted(options.statement.id);
  judges.push(options.onJudge !== undefined);
  return { close() {}, update() {}, element: document.createElement('div'), contains: () => false };
};
const markOf = (id: string) => ({ id, kind: 'same', ranges: [] }) as unknown as Mark;
const marks = ['1', '2'].map(markOf);

let ending = new AbortController();

async function attach() {
  ending = new AbortController();
  const painter = { setCurrent() {}, marks: () => marks, current: () => null };
  const card = attachCard(painter as never, ending.signal);
  card.setReading({ article: {}, quotations: [], statements: STATEMENTS } as never);
  return card;
}

function pointAt(id: string | null) {
  vi.mocked(hitTest).mockReturnValue(marks.find((mark) => mark.id === id) ?? null);
  const move = Object.assign(new Event('pointermove', { bubbles: true }), { pointerType: 'mouse' });
  document.body.dispatchEvent(move);
}

const requests = () => asked.mock.calls.filter(([name]) => name === 'startCard').length;

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  asked.mockReset();
  mounted.mockReset();
  judges = [];
  inWindow.extension.inIncognitoContext = false;
  offerCard(null as never);
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

describe('the card', () => {
  it('asks for its script when a mark is pointed at, and opens once that is here', async () => {
    let come = () => {};
    asked.mockReturnValue(
      new Promise<void>((resolve) => {
        come = () => {
          offerCard(mount as never);
          resolve();
        };
      }),
    );
    await attach();
    pointAt(null);
    expect(requests()).toBe(0);
    pointAt('1');
    expect(requests()).toBe(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(mounted).not.toHaveBeenCalled();
    come();
    await vi.advanceTimersByTimeAsync(0);
    expect(mounted.mock.calls).toEqual([['1']]);
    pointAt('2');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(mounted.mock.calls).toEqual([['1'], ['2']]);
    expect(requests()).toBe(1);
  });

  it('opens where it is asked for, and not where the pointer had left before', async () => {
    asked.mockImplementation(async () => offerCard(mount as never));
    const card = await attach();
    pointAt('2');
    pointAt(null);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(mounted).not.toHaveBeenCalled();
    expect(card.show(marks[0]!)).toBe(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(mounted.mock.calls).toEqual([['1']]);
  });

  it.each([
    true,
    false,
  ])('offers no verdict in a private window, where none is kept (%s)', async (isPrivate) => {
    inWindow.extension.inIncognitoContext = isPrivate;
    asked.mockImplementation(async () => offerCard(mount as never));
    const card = await attach();
    card.show(marks[0]!);
    await vi.advanceTimersByTimeAsync(0);
    expect(judges).toEqual([!isPrivate]);
  });
});
