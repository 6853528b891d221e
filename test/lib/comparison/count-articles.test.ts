import { describe, expect, it } from 'vitest';
import { countArticles, presentPrintings } from '../../../lib/comparison/count-articles.ts';
import { countWords } from '../../../lib/comparison/describe.ts';
import { ENGLISH } from '../../../lib/i18n/english.ts';
import type { Appearance } from '../../../lib/types.ts';
import { makeAppearance } from './make-appearance.ts';

const there = makeAppearance({ relation: 'verbatim' });
const before: Appearance = {
  ...there,
  relation: 'reworded',
  article: { ...there.article, id: `${there.article.id}@v1` },
  past: { savedAt: '2026-03-01T00:00:00.000Z' },
};
const here: Appearance = { ...before, past: { savedAt: '2026-03-01T00:00:00.000Z', here: true } };

describe('how many articles print a statement', () => {
  it.each([
    ['one and its earlier version', [there, before], 1, [there], 'in 1 other article, in the same words'],
    ['one that printed it once', [before], 1, [before], 'in 1 other article, worded differently'],
    ['the page itself, once', [here], 0, [], 'printed differently here before'],
    ['the page itself, and another', [here, there], 1, [there], 'in 1 other article, in the same words'],
    ['none', [], 0, [], ''],
  ])('%s', (_, appearances, articles, present, words) => {
    expect(countArticles(appearances)).toBe(articles);
    expect(presentPrintings(appearances)).toEqual(present);
    expect(countWords(ENGLISH, appearances)).toBe(words);
  });
});
