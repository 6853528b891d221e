/**
 * One answer, whichever way it comes: what is found by words first and by meaning after, laid over each other, is what
 * both find at once, as sure and in the same order. On the invented stories.
 */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readBackground } from '../../../lib/cli/read-background.ts';
import { readMeaning } from '../../../lib/cli/read-meaning.ts';
import type { StatementIndex, StoredStatement } from '../../../lib/index/statement-index.ts';
import { addAppearances } from '../../../lib/matching/add-appearances.ts';
import { createFirstLooks, findMatches } from '../../../lib/matching/find-matches.ts';
import type { Article, MatchedStatement } from '../../../lib/types.ts';
import { stories } from '../../evaluate/labelled/stories.ts';

/** Whether words rule out whatever they are asked about. */
const words = vi.hoisted(() => ({ ruleOutAll: false, asked: 0 }));

vi.mock('../../../lib/matching/rule-out.ts', async (original) => {
  const { createRuleOut } = await original<typeof import('../../../lib/matching/rule-out.ts')>();
  return {
    createRuleOut: (...given: Parameters<typeof createRuleOut>) => {
      const isRuledOut = createRuleOut(...given);
      return (...asked: Parameters<typeof isRuledOut>) => {
        words.asked++;
        return words.ruleOutAll || isRuledOut(...asked);
      };
    },
  };
});

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

beforeEach(() => {
  Object.assign(words, { ruleOutAll: false, asked: 0 });
});

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

  it('finds by meaning what words rule out, also where they ruled it out before', async () => {
    const told = (text: string): Told => [
      { id: null, speaker: { name: 'Ilse Tornqvist', mention: 'Tornqvist' }, form: 'direct', text },
    ];
    const there = 'There is no herring left in the lagoon because of the trawlers.';
    const answer = answersTo(told('The trawlers emptied the lagoon of herring.'), told(there));
    const texts = (found: MatchedStatement[]) => found[0]!.appearances.map(({ text }) => text);
    const atOnce = await answer(true);
    expect(texts(atOnce)).toEqual([there]);
    words.ruleOutAll = true;
    const looks = createFirstLooks();
    expect(texts(await answer(false, looks))).toEqual([]);
    expect(words.asked).toBe(1);
    expect(await answer(true, looks)).toEqual(atOnce);
  });
});
