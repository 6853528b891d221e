/** The answer to a page goes into the report of the run that asked for it, and of no other. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessages } from '../../entrypoints/background/answer-messages.ts';
import { askCorpus } from '../../entrypoints/background/ask-corpus.ts';
import {
  getPageReport,
  removePageReport,
  setPageReport,
  updatePageReport,
} from '../../lib/state/page-report.ts';

vi.mock('../../entrypoints/background/ask-corpus.ts', () => ({ askCorpus: vi.fn() }));
const asked = vi.mocked(askCorpus);

const ARTICLE = {
  ...{ title: null, outlet: null, byline: null, url: null, aliases: [], published: null, language: null },
  ...{ text: 'words', blocks: [] },
};
const comparison = (articles: number) => ({
  ...{ article: { id: 'a' }, statements: [], quotations: [] },
  ...{ kept: false, corpus: { articles, statements: 1 } },
});
const URL_OF = { r: 'https://gull.example/a', later: 'https://gull.example/b' };

const begin = (run: keyof typeof URL_OF) =>
  setPageReport({ tab: 1, run, url: URL_OF[run], state: 'reading', opened: { statement: run, at: 3 } });

/** What the corpus answers, and what goes on meanwhile. */
const answer = (meanwhile: () => Promise<unknown> = async () => {}) =>
  asked.mockImplementation((async () => {
    await meanwhile();
    return comparison(5);
  }) as never);

async function compare() {
  const given = { run: 'r', url: URL_OF.r, article: ARTICLE };
  const found = await answerMessages.compare(given, { tab: { id: 1 }, frameId: 0 } as never);
  // The page does not wait for the report; what is written comes in turn.
  await updatePageReport(1, () => null);
  return found;
}

beforeEach(() => {
  fakeBrowser.reset();
  asked.mockReset();
});

describe('compare', () => {
  it('lays the answer into its report, keeps the rest, and says that more may come', async () => {
    await begin('r');
    answer();
    expect(await compare()).toEqual(comparison(5));
    expect(await getPageReport(1)).toMatchObject({
      ...{ run: 'r', state: 'read', adding: true, comparison: { corpus: { articles: 5 } } },
      opened: { statement: 'r', at: 3 },
    });
  });

  it.each([
    ['is still read', () => begin('later')],
    [
      'has its own answer',
      () =>
        setPageReport({
          tab: 1,
          run: 'later',
          url: URL_OF.later,
          state: 'read',
          comparison: comparison(9) as never,
        }),
    ],
  ])('leaves the report of a newer run alone, which %s', async (_, newer) => {
    await begin('r');
    let before: unknown;
    answer(async () => {
      await newer();
      before = await getPageReport(1);
    });
    expect(await compare()).toEqual(comparison(5));
    expect(before).toMatchObject({ run: 'later' });
    expect(await getPageReport(1)).toEqual(before);
  });

  it('makes no report for a tab that was closed', async () => {
    await begin('r');
    answer(() => removePageReport(1));
    await compare();
    expect(await getPageReport(1)).toBeNull();
  });
});
