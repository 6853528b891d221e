// @vitest-environment jsdom
/** Only a page that was looked at for long enough is handed over to be kept. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchVisit } from '../../entrypoints/article.content/watch-visit.ts';
import { SHORTEST_VISIT } from '../../lib/state/keep-policy.ts';

let kept: { run: string; guarded: boolean }[];
let ending: AbortController;
let visible: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  kept = [];
  visible = true;
  ending = new AbortController();
  document.body.innerHTML = '';
  history.replaceState(null, '', '/a');
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => (visible ? 'visible' : 'hidden'));
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: {
    input: (typeof kept)[0];
  }) => {
    kept.push(message.input);
    return { ok: true, value: { kept: true } };
  }) as never);
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const start = () => watchVisit({ doc: document, signal: ending.signal });
const readHere = (run = '1') => ({ run, url: location.href, article: {} as never });
const wait = (ms: number) => vi.advanceTimersByTime(ms);
const look = (on: boolean) => {
  visible = on;
  document.dispatchEvent(new Event('visibilitychange'));
};

describe('a visit', () => {
  it('counts once it was long enough', () => {
    start().read(readHere());
    wait(SHORTEST_VISIT - 10);
    expect(kept).toEqual([]);
    wait(20);
    expect(kept).toMatchObject([{ run: '1', guarded: false }]);
  });

  it('does not count while the page is out of view', () => {
    start().read(readHere());
    wait(SHORTEST_VISIT / 2);
    look(false);
    wait(SHORTEST_VISIT * 10);
    expect(kept).toEqual([]);
    look(true);
    wait(SHORTEST_VISIT / 2 + 10);
    expect(kept).toHaveLength(1);
  });

  it('does not count where the page opened in the background', () => {
    visible = false;
    start().read(readHere());
    wait(SHORTEST_VISIT * 3);
    expect(kept).toEqual([]);
  });

  it('ends with the address, and begins anew with the next', () => {
    const visit = start();
    visit.read(readHere());
    wait(SHORTEST_VISIT - 100);
    history.replaceState(null, '', '/b');
    wait(SHORTEST_VISIT);
    expect(kept).toEqual([]);
    visit.read(readHere('2'));
    wait(SHORTEST_VISIT - 10);
    expect(kept).toEqual([]);
    wait(20);
    expect(kept).toMatchObject([{ run: '2' }]);
  });

  it('hands over again at once what grew, also at another part of the page', () => {
    const visit = start();
    visit.read(readHere());
    wait(SHORTEST_VISIT + 10);
    history.replaceState(null, '', '/a#more');
    visit.read(readHere('2'));
    expect(kept.map(({ run }) => run)).toEqual(['1', '2']);
  });

  it('tells of a field for a password, wherever it is', () => {
    document.body.innerHTML = '<div><form><input type="PASSWORD"></form></div>';
    start().read(readHere());
    wait(SHORTEST_VISIT + 10);
    expect(kept).toMatchObject([{ guarded: true }]);
  });

  it('leaves nothing behind', () => {
    start().read(readHere());
    ending.abort();
    wait(SHORTEST_VISIT * 2);
    expect(kept).toEqual([]);
  });
});
