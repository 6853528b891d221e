import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { UnidentifiedArticle } from '../../../lib/article/identify-article.ts';
import { readText } from '../../../lib/article/read-text.ts';
import { CorpusError } from '../../../lib/corpus/corpus-error.ts';
import { openMemoryCorpus } from '../../../lib/corpus/open-memory-corpus.ts';
import { verdictSide } from '../../../lib/corpus/verdict.ts';
import { DamagedIndexError } from '../../../lib/index/damaged-index-error.ts';
import { answerCorpus, STATEMENTS_MATCHED } from '../../../lib/worker/answer-corpus.ts';

const table = new Uint8Array(readFileSync('public/background/en.bin'));

function createAnswers() {
  return answerCorpus({ loadBackground: async () => table, open: async () => openMemoryCorpus() });
}

function article(outlet: string, quote: string, more = ''): UnidentifiedArticle {
  const text = `Harbour reopens after the storm
“${quote}” harbour master Ilse Tornqvist said on Monday.
Ferries to Sandholm will run again from Tuesday, the port authority said.${more}`;
  return { ...readText(text), outlet, url: `https://${outlet}.example/harbour`, published: '2026-03-02' };
}

const HERE = article('tidings', 'The outer breakwater held through the worst of the surge.');
const THERE = article(
  'ledger',
  'The outer breakwater held through all of the surge.',
  '\nIt was printed twice.',
);

const WORDS =
  'harbour breakwater ferry storm council minister budget winter school bridge tunnel river'.split(' ');

/** An article of `count` quotations, no two alike. */
function long(outlet: string, count: number): UnidentifiedArticle {
  const lines = Array.from({ length: count }, (_, i) => {
    const words = [...String(i).padStart(4, '0')].map((digit, place) => WORDS[(Number(digit) + place) % 12]);
    return `“The ${words.join(' and the ')} held for ${i} days,” Ilse Tornqvist said on Monday.`;
  });
  return {
    ...readText(['A long day', ...lines].join('\n')),
    outlet,
    url: `https://${outlet}.example/long`,
    published: null,
  };
}

describe('a page of many statements', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is looked up as far as the bound', async () => {
    const page = long('tidings', STATEMENTS_MATCHED + 50);
    const { quotations, statements } = await createAnswers().compare({ article: page }, undefined);
    expect(statements).toHaveLength(STATEMENTS_MATCHED);
    expect(quotations.length).toBeGreaterThanOrEqual(STATEMENTS_MATCHED + 50);
  });

  it('lets others be answered while it is judged', async () => {
    const corpus = openMemoryCorpus();
    const answers = answerCorpus({ loadBackground: async () => table, open: async () => corpus });
    await answers.save({ article: long('ledger', 300) }, undefined);
    // On any machine each slice is used up when it is asked about.
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
    const done: string[] = [];
    const retrieve = corpus.retrieve.bind(corpus);
    corpus.retrieve = async (...asked) => {
      const found = await retrieve(...asked);
      setTimeout(async () => {
        await answers.corpusSize({}, undefined);
        done.push('other');
      });
      return found;
    };
    await answers.compare({ article: long('tidings', 300) }, undefined);
    done.push('page');
    expect(done).toEqual(['other', 'page']);
  });

  it.each<{ by: string; end: (answers: ReturnType<typeof createAnswers>) => unknown; ended: boolean }>([
    { by: 'leaving the page', end: ({ cancel }) => cancel({ tab: 1 }, undefined), ended: true },
    { by: 'a newer run', end: ({ cancel }) => cancel({ tab: 1, run: 'b' }, undefined), ended: true },
    { by: 'its own run', end: ({ cancel }) => cancel({ tab: 1, run: 'a' }, undefined), ended: false },
    { by: 'another tab', end: ({ cancel }) => cancel({ tab: 2 }, undefined), ended: false },
    {
      by: 'the next comparison of the tab',
      end: ({ compare }) => compare({ article: HERE, page: { tab: 1, run: 'b' } }, undefined),
      ended: true,
    },
  ])('is ended by $by: $ended', async ({ end, ended }) => {
    const answers = createAnswers();
    const page = { tab: 1, run: 'a' };
    const big = Promise.resolve(answers.compare({ article: long('tidings', 60), page }, undefined));
    const outcome = big.then(
      () => false,
      (error: Error) => /left, or is being read again/.test(error.message),
    );
    await end(answers);
    expect(await outcome).toBe(ended);
  });
});

describe('answerCorpus', () => {
  it('says of an empty corpus that it is empty', async () => {
    const comparison = await createAnswers().compare({ article: HERE }, undefined);
    expect(comparison.corpus).toEqual({ articles: 0, statements: 0 });
    expect(comparison.kept).toBe(false);
    expect(comparison.statements.length).toBeGreaterThan(0);
    expect(comparison.statements.flatMap(({ appearances }) => appearances)).toEqual([]);
  });

  it('finds what another article prints, and not itself', async () => {
    const answers = createAnswers();
    await answers.save({ article: THERE }, undefined);
    const comparison = await answers.compare({ article: HERE }, undefined);
    const [statement] = comparison.statements;
    expect(statement?.speaker?.name).toBe('Ilse Tornqvist');
    expect(statement?.appearances.map(({ article: other, relation }) => [other.outlet, relation])).toEqual([
      ['ledger', 'reworded'],
    ]);
    expect(comparison.kept).toBe(false);
    await answers.save({ article: HERE, fullText: true, by: 'reading' }, undefined);
    const again = await answers.compare({ article: HERE }, undefined);
    expect(again.kept).toBe(true);
    expect(again.corpus.articles).toBe(2);
    expect(again.statements[0]?.appearances.map(({ article: other }) => other.outlet)).toEqual(['ledger']);
  });

  it('finds words that nobody put in marks', async () => {
    const answers = createAnswers();
    await answers.save({ article: THERE }, undefined);
    const found = await answers.findText(
      { text: 'outer breakwater held through all of the surge' },
      undefined,
    );
    expect(found.appearances).toHaveLength(1);
  });

  it('lists page by page, deletes, and gives the sentences around', async () => {
    const answers = createAnswers();
    await answers.save({ article: THERE }, undefined);
    await answers.save({ article: HERE }, undefined);
    const first = await answers.listArticles({ limit: 1 }, undefined);
    const second = await answers.listArticles({ after: first.next!, limit: 1 }, undefined);
    expect([first, second].map((page) => page.articles[0]?.outlet)).toEqual(['tidings', 'ledger']);
    const [statement] = (await answers.compare({ article: HERE }, undefined)).statements;
    const appearance = statement!.appearances[0]!;
    const context = await answers.getContext({ article: appearance.article.id, span: appearance }, undefined);
    expect(context.text).toContain('all of the surge');
    await answers.deleteArticles({ ids: [appearance.article.id] }, undefined);
    await expect(
      Promise.resolve(answers.getContext({ article: appearance.article.id, span: appearance }, undefined)),
    ).rejects.toThrow(/no longer in your corpus/);
    expect((await answers.corpusSize({}, undefined)).articles).toBe(1);
  });

  it('exports what it imports', async () => {
    const answers = createAnswers();
    await answers.save({ article: THERE }, undefined);
    const { lines } = await answers.exportLines({ limit: 100 }, undefined);
    const other = createAnswers();
    expect(await other.importLines({ lines: [...lines, '{'], firstLine: 1 }, undefined)).toMatchObject({
      saved: 1,
      refused: [{ line: lines.length + 1 }],
    });
    expect((await other.exportLines({ limit: 100 }, undefined)).lines).toEqual(lines);
  });

  it('makes a damaged index anew and answers all the same', async () => {
    const corpus = openMemoryCorpus();
    const answers = answerCorpus({ loadBackground: async () => table, open: async () => corpus });
    await answers.save({ article: THERE }, undefined);
    const retrieve = corpus.retrieve.bind(corpus);
    let rebuilt = 0;
    corpus.retrieve = (...args) =>
      rebuilt ? retrieve(...args) : Promise.reject(new DamagedIndexError('page 1', 'it is torn'));
    corpus.rebuildIndex = async () => {
      rebuilt += 1;
    };
    const comparison = await answers.compare({ article: HERE }, undefined);
    expect(comparison.statements[0]?.appearances).toHaveLength(1);
    expect(rebuilt).toBe(1);
  });

  it('compares all the same where there is no space to keep the page, which is refused and says so', async () => {
    const corpus = openMemoryCorpus();
    const answers = answerCorpus({ loadBackground: async () => table, open: async () => corpus });
    await answers.save({ article: THERE }, undefined);
    corpus.saveArticles = async () => {
      throw new CorpusError('full', 'There is no space left.');
    };
    const comparison = await answers.compare({ article: HERE }, undefined);
    expect(comparison.statements[0]?.appearances).toHaveLength(1);
    expect(comparison.kept).toBe(false);
    await expect(Promise.resolve(answers.save({ article: HERE }, undefined))).rejects.toThrow('no space');
    expect(comparison.corpus.articles).toBe(1);
  });

  it('respects what the reader said is not the same, also on another page, until that is taken back', async () => {
    const answers = createAnswers();
    await answers.save({ article: THERE }, undefined);
    const ask = async () => (await answers.compare({ article: HERE }, undefined)).statements[0]!;
    const before = await ask();
    const [found] = before.appearances;
    const pair = { a: verdictSide(before), b: verdictSide(found!) };
    await answers.keepVerdict({ ...pair, different: true }, undefined);
    expect(await ask()).toMatchObject({ appearances: [], rejected: [{ text: found!.text }] });
    await answers.keepVerdict({ ...pair, different: false }, undefined);
    expect((await ask()).appearances).toHaveLength(1);
  });

  it('tries again after it could not start', async () => {
    let attempts = 0;
    const answers = answerCorpus({
      loadBackground: async () => {
        attempts += 1;
        if (attempts === 1) throw new Error('not yet');
        return table;
      },
      open: async () => openMemoryCorpus(),
    });
    await expect(Promise.resolve(answers.corpusSize({}, undefined))).rejects.toThrow('not yet');
    expect(await answers.corpusSize({}, undefined)).toEqual({ articles: 0, statements: 0 });
  });
});
