/**
 * One answer, whichever way it comes: what is found by words first and by meaning after, laid over each other, is what
 * both find at once, as sure and in the same order. On the invented stories.
 */
import { describe, expect, it } from 'vitest';
import { readBackground } from '../../../lib/cli/read-background.ts';
import { readMeaning } from '../../../lib/cli/read-meaning.ts';
import type { StatementIndex, StoredStatement } from '../../../lib/index/statement-index.ts';
import { addAppearances } from '../../../lib/matching/add-appearances.ts';
import { createFirstLooks, findMatches } from '../../../lib/matching/find-matches.ts';
import type { Article, MatchedStatement } from '../../../lib/types.ts';
import { stories } from '../../evaluate/labelled/stories.ts';

const rarity = readBackground();
const meaning = readMeaning();

const reference = (id: string) => ({
  id,
  version: `${id}-1`,
  title: null,
  outlet: null,
  url: null,
  published: '2024-03-01',
  language: 'en',
});

type Told = (typeof stories)[number]['first'];

const placed = (told: Told, of: string) =>
  told.map(({ text, form, speaker }, i) => ({
    id: `${of}:${i}`,
    start: i * 1000,
    end: i * 1000 + text.length,
    text,
    form,
    speaker,
  }));

function indexOf(stored: StoredStatement[]): StatementIndex {
  const size = { articles: 1, statements: stored.length };
  const retrieve: StatementIndex['retrieve'] = async (queries) => ({
    candidates: queries.map(() => stored),
    documentFrequency: new Map(),
    size,
  });
  return { retrieve, size: async () => size };
}

/** Answers of one page, by words alone or with the table too. */
function answersTo(page: Told, elsewhere: Told) {
  const article = { ...reference('page'), byline: null, text: '', blocks: [], aliases: [] } as Article;
  const stored = placed(elsewhere, 'b').map((told) => ({ ...told, article: reference('b') }));
  const index = indexOf(stored);
  return (withTable: boolean, looks = createFirstLooks()): Promise<MatchedStatement[]> =>
    findMatches({ article, statements: placed(page, 'page') }, index, rarity, {
      meaning: withTable ? meaning : null,
      looks,
    });
}

const shown = (found: readonly MatchedStatement[]) =>
  found.map(({ appearances }) =>
    appearances.map(({ text, confidence, relation }) => ({ text, confidence, relation })),
  );

describe('words first and meaning after', () => {
  const pages = stories.flatMap(({ first, second }) => [
    [first, second],
    [second, first],
  ]);
  it.each(
    pages.map((pair, i) => [i, ...pair] as const),
  )('give what both give at once: page %i', async (_, page, elsewhere) => {
    const answer = answersTo(page!, elsewhere!);
    const both = await answer(true);
    const looks = createFirstLooks();
    const byWords = await answer(false, looks);
    const after = await answer(true, looks);
    expect(after).toEqual(both);
    expect(shown(addAppearances(byWords, after) ?? byWords)).toEqual(shown(both));
  });
});
