import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { UnidentifiedArticle } from '../../../lib/article/identify-article.ts';
import { readText } from '../../../lib/article/read-text.ts';
import { openMemoryCorpus } from '../../../lib/corpus/open-memory-corpus.ts';
import { DamagedIndexError } from '../../../lib/index/damaged-index-error.ts';
import { answerCorpus } from '../../../lib/worker/answer-corpus.ts';

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

describe('answerCorpus', () => {
  it('says of an empty corpus that it is empty', async () => {
    const comparison = await createAnswers().compare({ article: HERE, keep: false }, undefined);
    expect(comparison.corpus).toEqual({ articles: 0, statements: 0 });
    expect(comparison.kept).toBe(false);
    expect(comparison.statements.length).toBeGreaterThan(0);
    expect(comparison.statements.flatMap(({ appearances }) => appearances)).toEqual([]);
  });

  it('finds what another article prints, and not itself', async () => {
    const answers = createAnswers();
    await answers.save({ article: THERE }, undefined);
    const comparison = await answers.compare({ article: HERE, keep: true }, undefined);
    const [statement] = comparison.statements;
    expect(statement?.speaker?.name).toBe('Ilse Tornqvist');
    expect(statement?.appearances.map(({ article: other, relation }) => [other.outlet, relation])).toEqual([
      ['ledger', 'reworded'],
    ]);
    expect(comparison.kept).toBe(true);
    expect(comparison.corpus.articles).toBe(2);
    const again = await answers.compare({ article: HERE, keep: false }, undefined);
    expect(again.kept).toBe(true);
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
    const [statement] = (await answers.compare({ article: HERE, keep: false }, undefined)).statements;
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
    const comparison = await answers.compare({ article: HERE, keep: false }, undefined);
    expect(comparison.statements[0]?.appearances).toHaveLength(1);
    expect(rebuilt).toBe(1);
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
