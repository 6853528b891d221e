/** The second answer: what is found by meaning is added to what was found by words, once, and for the same run. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { UnidentifiedArticle } from '../../../lib/article/identify-article.ts';
import { readText } from '../../../lib/article/read-text.ts';
import { openMemoryCorpus } from '../../../lib/corpus/open-memory-corpus.ts';
import type { Comparison } from '../../../lib/types.ts';
import { answerCorpus } from '../../../lib/worker/answer-corpus.ts';

const read = (file: string) => async () => new Uint8Array(readFileSync(`public/${file}`));

function createAnswers(loadMeaning = read('meaning.bin')) {
  return answerCorpus({
    loadBackground: read('background/en.bin'),
    loadMeaning,
    open: async ({ backgroundIdf }, meaning) => openMemoryCorpus({ backgroundIdf, meaning }),
  });
}

function article(outlet: string, quotes: string[]): UnidentifiedArticle {
  const lines = quotes.map((quote) => `“${quote}” harbour master Ilse Tornqvist said on Monday.`);
  const text = [
    'Harbour reopens after the storm',
    ...lines,
    'Ferries to Sandholm will run again from Tuesday, the port authority said.',
  ].join('\n');
  return { ...readText(text), outlet, url: `https://${outlet}.example/harbour`, published: '2026-03-02' };
}

const SHARED = 'The outer breakwater held through the worst of the surge.';
const HERE = 'Our prices will climb before winter arrives.';
const THERE = 'Everything is going to cost more by the time it snows.';
const PAGE = { tab: 1, run: 'a' };

async function compared(answers = createAnswers()) {
  await answers.save({ article: article('ledger', [SHARED, THERE]) }, undefined);
  const question = { article: article('tidings', [SHARED, HERE]), page: PAGE };
  return { answers, first: await answers.compare(question, undefined) };
}

function found(comparison: Comparison | null, text: string): string[] | undefined {
  const statement = comparison?.statements.find((one) => one.text === text);
  return statement?.appearances.map((appearance) => appearance.text);
}

describe('a statement told in other words throughout', () => {
  it('is no part of the first answer and is added by the second, which keeps the first', async () => {
    const { answers, first } = await compared();
    expect([found(first, SHARED), found(first, HERE)]).toEqual([[SHARED], []]);
    const second = await answers.compareByMeaning({ page: PAGE }, undefined);
    expect([found(second, SHARED), found(second, HERE)]).toEqual([[SHARED], [THERE]]);
    expect({ ...second, statements: [] }).toEqual({ ...first, statements: [] });
  });

  it('is added once, and to its own run only', async () => {
    const { answers } = await compared();
    expect(await answers.compareByMeaning({ page: { tab: 1, run: 'older' } }, undefined)).toBeNull();
    expect(await answers.compareByMeaning({ page: { tab: 2, run: 'a' } }, undefined)).toBeNull();
    expect(await answers.compareByMeaning({ page: PAGE }, undefined)).not.toBeNull();
    expect(await answers.compareByMeaning({ page: PAGE }, undefined)).toBeNull();
  });

  it('is left to its words where the table is damaged', async () => {
    const damaged = async () => (await read('meaning.bin')()).subarray(0, 1000);
    const { answers, first } = await compared(createAnswers(damaged));
    expect(found(first, SHARED)).toEqual([SHARED]);
    expect(await answers.compareByMeaning({ page: PAGE }, undefined)).toBeNull();
  });

  it('ends with the page', async () => {
    const { answers } = await compared();
    const second = answers.compareByMeaning({ page: PAGE }, undefined);
    answers.cancel({ tab: 1 }, undefined);
    await expect(second).rejects.toThrow('left');
  });

  it('adds nothing where the first answer has it all', async () => {
    const answers = createAnswers();
    await answers.save({ article: article('ledger', [SHARED]) }, undefined);
    await answers.compare({ article: article('tidings', [SHARED]), page: PAGE }, undefined);
    expect(await answers.compareByMeaning({ page: PAGE }, undefined)).toBeNull();
  });
});
