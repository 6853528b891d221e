/** Saving a tab's page by hand tells the report of that very reading, and nothing that is no longer so. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessages } from '../../entrypoints/background/answer-messages.ts';
import { askCorpus } from '../../entrypoints/background/ask-corpus.ts';
import { getPageReport, setPageReport } from '../../lib/state/page-report.ts';

vi.mock('../../entrypoints/background/ask-corpus.ts', () => ({ askCorpus: vi.fn() }));
vi.mock('../../entrypoints/shared/interface-translator.ts', () => ({
  interfaceTranslator: () => ({ text: (key: string) => key }),
}));
vi.mock('../../lib/messages.ts', async (original) => ({
  ...(await original<object>()),
  askTab: async () => ({
    article: {
      ...{ title: null, outlet: null, byline: null, url: null, aliases: [], published: null, language: null },
      ...{ text: 'words', blocks: [] },
    },
  }),
}));
const asked = vi.mocked(askCorpus);

const SIZE = { articles: 2, statements: 7 };
const COMPARISON = {
  ...{ article: { id: 'a' }, statements: [], quotations: [] },
  ...{ kept: false, adds: 'version', notKept: 'There is no room.', corpus: { articles: 1, statements: 1 } },
};

const report = (run: string) =>
  setPageReport({
    ...{ tab: 1, run, url: 'https://gull.example/a', state: 'read', comparison: COMPARISON as never },
  });

/** What the corpus answers, and what goes on meanwhile. */
function answer(meanwhile: Record<string, () => Promise<unknown>> = {}) {
  asked.mockImplementation((async (name: string) => {
    await meanwhile[name]?.();
    return name === 'save' ? { kept: true } : SIZE;
  }) as never);
}

beforeEach(async () => {
  fakeBrowser.reset();
  asked.mockReset();
  vi.spyOn(browser.tabs, 'get').mockResolvedValue({ incognito: false } as never);
  await report('r');
});

const save = () => answerMessages.saveTab({ tab: 1 }, {} as never);

describe('saveTab', () => {
  it('says that the page is kept, and no longer why it was not', async () => {
    answer();
    expect(await save()).toEqual({ kept: true });
    const { comparison } = (await getPageReport(1))!;
    expect(comparison).toMatchObject({ kept: true, corpus: SIZE });
    expect(comparison).not.toHaveProperty('notKept');
    expect(comparison).not.toHaveProperty('adds');
  });

  it.each([
    'save',
    'corpusSize',
  ])('leaves the report of another reading alone, begun during %s', async (at) => {
    answer({ [at]: () => report('later') });
    expect(await save()).toEqual({ kept: true });
    expect(await getPageReport(1)).toMatchObject({ run: 'later', comparison: COMPARISON });
  });

  it('keeps what came to the report while the size was asked', async () => {
    const opened = { statement: 's', at: 3 };
    answer({ corpusSize: async () => setPageReport({ ...(await getPageReport(1))!, opened }) });
    await save();
    expect(await getPageReport(1)).toMatchObject({ opened, comparison: { kept: true } });
  });

  it('is done though the size cannot be told', async () => {
    answer({ corpusSize: () => Promise.reject(new Error('The worker stopped.')) });
    expect(await save()).toEqual({ kept: true });
    expect((await getPageReport(1))!.comparison).toMatchObject({ kept: true, corpus: COMPARISON.corpus });
  });
});
