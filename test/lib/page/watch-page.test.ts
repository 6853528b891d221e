import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PageChange, watchPage, whenShown } from '../../../lib/page/watch-page.ts';

const SENTENCE = 'The ferry is late again, said the man who sells the tickets, and went home.';

function setUp() {
  const { window } = new JSDOM('<main><p>Short.</p></main>', { url: 'https://news.example/one' });
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  const changes: PageChange[] = [];
  const end = new window.AbortController() as AbortController;
  watchPage(window.document, (change) => changes.push(change), end.signal);
  const main = window.document.querySelector('main')!;
  const addParagraph = (text = SENTENCE) => {
    const paragraph = window.document.createElement('p');
    paragraph.textContent = text;
    main.append(paragraph);
  };
  return { window, main, changes, end, addParagraph };
}

describe('watchPage', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  /** Mutation records are delivered in a microtask, on which fake timers have no hold. */
  const pass = async (milliseconds: number) => {
    await Promise.resolve();
    await vi.advanceTimersByTimeAsync(milliseconds);
  };

  it('reports a story that grows, once', async () => {
    const { changes, addParagraph } = setUp();
    for (let i = 0; i < 5; i++) addParagraph();
    await pass(1000);
    expect(changes).toEqual(['content']);
  });

  it('passes over counters, labels and style', async () => {
    const { window, main, changes, addParagraph } = setUp();
    addParagraph('12:31');
    main.querySelector('p')!.firstChild!.nodeValue = '3 comments';
    const style = window.document.createElement('style');
    style.textContent = `.a { color: red } ${SENTENCE}`;
    main.append(style);
    main.setAttribute('class', 'ready');
    await pass(5000);
    expect(changes).toEqual([]);
  });

  it('passes over a host with a shadow root', async () => {
    const { window, changes } = setUp();
    const host = window.document.createElement('div');
    host.attachShadow({ mode: 'closed' }).append(SENTENCE);
    window.document.documentElement.append(host);
    await pass(5000);
    expect(changes).toEqual([]);
  });

  it('grows seldom on a page that never rests', async () => {
    const { changes, addParagraph } = setUp();
    for (let i = 0; i < 100; i++) {
      addParagraph();
      await pass(300);
    }
    expect(changes.length).toBeGreaterThan(1);
    expect(changes.length).toBeLessThan(8);
  });

  it('reports another address noticed by what is drawn, and what arrives with it', async () => {
    const { window, changes, addParagraph } = setUp();
    window.history.pushState(null, '', '/two');
    addParagraph();
    await pass(0);
    expect(changes).toEqual(['address']);
    addParagraph();
    await pass(2000);
    expect(changes).toEqual(['address', 'address']);
    await pass(10_000);
    addParagraph();
    await pass(2000);
    expect(changes).toEqual(['address', 'address', 'content']);
  });

  it('notices the way back', async () => {
    const { window, changes } = setUp();
    window.history.replaceState(null, '', '/two');
    window.dispatchEvent(new window.PopStateEvent('popstate'));
    expect(changes).toEqual(['address']);
  });

  it.each([
    ['#part-two', []],
    ['#/story/2', ['address']],
  ])('takes the fragment %s for %j', (hash, expected) => {
    const { window, changes } = setUp();
    window.history.replaceState(null, '', hash);
    window.dispatchEvent(new window.PopStateEvent('popstate'));
    expect(changes).toEqual(expected);
  });

  it('ends with its signal', async () => {
    const { window, changes, end, addParagraph } = setUp();
    addParagraph();
    await pass(0);
    end.abort();
    addParagraph();
    window.history.replaceState(null, '', '/two');
    window.dispatchEvent(new window.PopStateEvent('popstate'));
    await pass(5000);
    expect(changes).toEqual([]);
  });
});

describe('whenShown', () => {
  it('waits for a prerendered page to be shown', async () => {
    const { document: doc, Event } = new JSDOM('').window;
    Object.defineProperty(doc, 'prerendering', { value: true });
    const shown = vi.fn();
    const waiting = whenShown(doc).then(shown);
    await Promise.resolve();
    expect(shown).not.toHaveBeenCalled();
    doc.dispatchEvent(new Event('prerenderingchange'));
    await waiting;
    expect(shown).toHaveBeenCalledOnce();
  });

  it('does not wait otherwise', async () => {
    await expect(whenShown(new JSDOM('').window.document)).resolves.toBeUndefined();
  });
});
