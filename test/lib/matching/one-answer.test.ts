/**
 * One answer, whichever way it comes: what is found by words first and by meaning after, laid over each other, is what
 * both find at once, as sure and in the same order. On the invented stories.
 */
import { describe, expect, it } from 'vitest';
import { readBackground } from '../../../lib/cli/read-background.ts';
import { readMeaning } from '../../../lib/cli/read-meaning.ts';
import type { StatementIndex, StoredStatement } from '../../../lib/index/statement-index.ts';
import { addAppearances } from '../../../lib/matching/add-appearances.ts';
import { findMatches } from '../../../lib/matching/find-matches.ts';
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

async function answer(page: Told, elsewhere: Told, withTable: boolean): Promise<MatchedStatement[]> {
  const article = { ...reference('page'), byline: null, text: '', blocks: [], aliases: [] } as Article;
  const stored = placed(elsewhere, 'b').map((told) => ({ ...told, article: reference('b') }));
  return findMatches({ article, statements: placed(page, 'page') }, indexOf(stored), rarity, {
    meaning: withTable ? meaning : null,
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
    const byWords = await answer(page!, elsewhere!, false);
    const both = await answer(page!, elsewhere!, true);
    expect(shown(addAppearances(byWords, both) ?? byWords)).toEqual(shown(both));
  });
});
