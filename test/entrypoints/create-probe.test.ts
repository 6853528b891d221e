// @vitest-environment jsdom
/** What the probe says and asks: no more than the page and the settings give reason for, and nothing twice. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createProbe } from '../../entrypoints/probe/create-probe.ts';
import { type Settings, updateSettings } from '../../lib/state/settings.ts';

interface Asked {
  name: string;
  input: { url?: string; state?: string; error?: string; run?: string };
}

let asked: Asked[];
/** How each `startReading` is answered, one after the other; null leaves it open. */
let answers: ({ ok: boolean; value?: unknown; error?: string } | null)[];
/** What happens while the question is under way. */
let onAsked: () => void;

beforeEach(async () => {
  fakeBrowser.reset();
  asked = [];
  onAsked = () => {};
  answers = [];
  await updateSettings({ mode: 'all' });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: Asked) => {
    asked.push(message);
    onAsked();
    if (message.name !== 'startReading') return { ok: true };
    const answer = answers.length > 0 ? answers.shift() : { ok: true };
    return answer ?? new Promise(() => {});
  }) as never);
});

const paragraph = `<p>${'The port authority said that ferries would run again once the divers had been down. '.repeat(3)}</p>`;

function show(page: 'article' | 'list', path: string): void {
  document.body.innerHTML =
    page === 'article'
      ? `<article><h1>Harbour reopens</h1>${paragraph.repeat(8)}</article>`
      : '<ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul>';
  history.replaceState(null, '', path);
}

function startProbe() {
  const ended = new AbortController();
  return { ended, probe: createProbe({ signal: ended.signal }) };
}

const said = () => asked.map(({ name, input }) => input.state ?? name);

const settings: { name: string; settings: Partial<Settings>; says: string[] }[] = [
  { name: 'everywhere', settings: { mode: 'all' }, says: ['startReading'] },
  {
    name: 'on a chosen site',
    settings: { mode: 'sites', sites: { [location.host]: true } },
    says: ['startReading'],
  },
  { name: 'nowhere by itself', settings: { mode: 'click' }, says: [] },
  { name: 'not on this site', settings: { mode: 'all', sites: { [location.host]: false } }, says: [] },
];

describe('an article', () => {
  it.each(settings)('switched on $name', async ({ settings, says }) => {
    await updateSettings(settings);
    show('article', '/harbour');
    await startProbe().probe.look();
    expect(said()).toEqual(says);
  });

  it('is asked for once at a time, however often the page changes', async () => {
    answers = [null];
    show('article', '/harbour');
    const { probe } = startProbe();
    void probe.look();
    await vi.waitFor(() => expect(said()).toEqual(['startReading']));
    await probe.look();
    await probe.look();
    expect(said()).toEqual(['startReading']);
  });

  it('is asked for again after the page was left and come back to', async () => {
    answers = [null];
    show('article', '/harbour');
    const { probe } = startProbe();
    void probe.look();
    await vi.waitFor(() => expect(said()).toHaveLength(1));
    probe.forget();
    await probe.look();
    expect(said()).toEqual(['startReading', 'startReading']);
  });

  it('is asked for a second time where the background was stopped under the question', async () => {
    answers = [{ ok: false, error: 'The message port closed.' }];
    show('article', '/harbour');
    await startProbe().probe.look();
    expect(said()).toEqual(['startReading', 'startReading']);
  });

  it('that cannot be read is told once, with the reason', async () => {
    answers = Array.from({ length: 4 }, () => ({ ok: false, error: 'This page may not be read.' }));
    show('article', '/harbour');
    const { probe } = startProbe();
    await probe.look();
    await probe.look();
    expect(asked.filter(({ name }) => name === 'announce').map(({ input }) => input)).toEqual([
      expect.objectContaining({ state: 'failed', error: 'This page may not be read.', run: probe.run() }),
    ]);
  });

  it('is nobody’s concern any more once another script took the page over', async () => {
    answers = [{ ok: false, error: 'closed' }];
    show('article', '/harbour');
    const { probe, ended } = startProbe();
    onAsked = () => ended.abort();
    await probe.look();
    await probe.look();
    expect(said()).toEqual(['startReading']);
  });
});

describe('a page that is no article', () => {
  it('is said to be none, once an address', async () => {
    const { probe } = startProbe();
    expect(probe.run()).toBeNull();
    show('list', '/search?q=ferries');
    await probe.look();
    await probe.look();
    show('list', '/search?q=boats');
    await probe.look();
    expect(asked.map(({ input }) => [input.state, new URL(input.url!).search])).toEqual([
      ['not-article', '?q=ferries'],
      ['not-article', '?q=boats'],
    ]);
    expect(asked.at(-1)!.input.run).toBe(probe.run());
  });

  it('is said again after the page was left and come back to, its report being gone', async () => {
    show('list', '/search?q=ferries');
    const { probe } = startProbe();
    await probe.look();
    probe.forget();
    await probe.look();
    expect(said()).toEqual(['not-article', 'not-article']);
  });

  it('becomes one: then it is asked for', async () => {
    show('list', '/');
    const { probe } = startProbe();
    await probe.look();
    show('article', '/harbour');
    await probe.look();
    expect(said()).toEqual(['not-article', 'startReading']);
  });

  it('of a site that is not switched on is passed over in silence', async () => {
    await updateSettings({ mode: 'sites' });
    show('list', '/');
    await startProbe().probe.look();
    expect(asked).toEqual([]);
  });
});
