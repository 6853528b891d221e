/** What a page's script hands over is kept only where the reader said so, at the address its run announced. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askCorpus } from '../../entrypoints/background/ask-corpus.ts';
import { keepRead } from '../../entrypoints/background/keep-read.ts';
import { CodedError } from '../../lib/result.ts';
import { getPageReport, setPageReport } from '../../lib/state/page-report.ts';
import { type Settings, updateSettings } from '../../lib/state/settings.ts';

vi.mock('../../entrypoints/background/ask-corpus.ts', () => ({ askCorpus: vi.fn() }));
vi.mock('../../entrypoints/shared/interface-translator.ts', () => ({
  interfaceTranslator: () => ({ text: (key: string) => key }),
}));
const asked = vi.mocked(askCorpus);

const ARTICLE = {
  ...{ title: null, outlet: null, byline: null, url: null, aliases: [], published: null, language: null },
  ...{ text: 'words', blocks: [] },
};
const COMPARISON = {
  article: { id: 'a' },
  statements: [],
  quotations: [],
  kept: false,
  corpus: { articles: 1, statements: 1 },
};

beforeEach(async () => {
  fakeBrowser.reset();
  asked.mockReset();
  asked.mockResolvedValue({ kept: true } as never);
  await report('https://gull.example/a');
});

const report = (url: string, run = 'r') =>
  setPageReport({ tab: 1, run, url, state: 'read', comparison: COMPARISON as never });
const keep = ({ run = 'r', guarded = false as unknown, incognito = false } = {}) =>
  keepRead(1, { run, article: ARTICLE, guarded: guarded as boolean }, incognito);

const cases: {
  name: string;
  settings: Partial<Settings>;
  given?: Parameters<typeof keep>[0];
  url?: string;
  kept: boolean;
}[] = [
  { name: 'all that is read', settings: { keep: 'read' }, kept: true },
  { name: 'nothing was chosen', settings: {}, kept: false },
  { name: 'a chosen site', settings: { keep: 'sites', keepSites: { 'gull.example': true } }, kept: true },
  { name: 'a private window', settings: { keep: 'read' }, given: { incognito: true }, kept: false },
  { name: 'a password field', settings: { keep: 'read' }, given: { guarded: true }, kept: false },
  {
    name: 'a script that does not say whether there is one',
    settings: { keep: 'read' },
    given: { guarded: null },
    kept: false,
  },
  { name: 'a run that is over', settings: { keep: 'read' }, given: { run: 'old' }, kept: false },
  { name: 'localhost', settings: { keep: 'read' }, url: 'http://localhost/a', kept: false },
  { name: 'mail', settings: { keep: 'read' }, url: 'https://mail.gull.example/a', kept: false },
];

describe('an article that was read', () => {
  it.each(cases)('$name: $kept', async ({ settings, given, url, kept }) => {
    await updateSettings(settings);
    if (url) await report(url);
    expect(await keep(given)).toEqual({ kept });
    expect(asked).toHaveBeenCalledTimes(kept ? 1 : 0);
    expect((await getPageReport(1))?.comparison?.kept).toBe(kept);
  });

  it.each([true, false])('is kept with its full text: %s', async (fullText) => {
    await updateSettings({ keep: 'read', fullText });
    await keep();
    expect(asked.mock.calls[0]).toMatchObject(['save', { fullText, by: 'reading' }]);
  });

  it.each([
    ['was kept', () => ({ kept: true, adds: 'stays' }), { kept: true }],
    ['had no room', () => Promise.reject(new Error('There is no space left.')), { kept: false }],
  ])('that %s is told to no other reading, begun while it was saved', async (_, answer, told) => {
    await updateSettings({ keep: 'read' });
    asked.mockImplementation((async () => {
      await report('https://gull.example/b', 'later');
      return answer();
    }) as never);
    expect(await keep()).toEqual(told);
    const now = await getPageReport(1);
    expect([now?.run, now?.comparison]).toEqual(['later', COMPARISON]);
  });

  it('says what saving it by hand would still add', async () => {
    await updateSettings({ keep: 'read' });
    asked.mockResolvedValue({ kept: true, adds: 'stays' } as never);
    await keep();
    expect((await getPageReport(1))?.comparison).toMatchObject({ kept: true, adds: 'stays' });
    asked.mockResolvedValue({ kept: true } as never);
    await keep();
    expect((await getPageReport(1))?.comparison).not.toHaveProperty('adds');
  });

  it.each([
    [new Error('There is no space left.'), 'There is no space left.'],
    [new CodedError('no_space', 'There is no space left.'), 'error_no_space'],
  ])('that there is no room for says so in the report, in the reader’s language (%s)', async (error, words) => {
    await updateSettings({ keep: 'read' });
    asked.mockRejectedValue(error);
    expect(await keep()).toEqual({ kept: false });
    expect((await getPageReport(1))?.comparison).toMatchObject({ kept: false, notKept: words });
  });
});
