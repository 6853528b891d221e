/** Reported speech outside English, with the language declared: what is said, and what only looks like it. */
import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../../lib/article/read-text.ts';
import { understandArticle } from '../../../lib/quotations/understand-article.ts';
import { germanReported } from '../../fixtures/reported/de.ts';
import { spanishReported } from '../../fixtures/reported/es.ts';
import { frenchReported } from '../../fixtures/reported/fr.ts';
import { italianReported } from '../../fixtures/reported/it.ts';
import { japaneseReported } from '../../fixtures/reported/ja.ts';
import { dutchReported } from '../../fixtures/reported/nl.ts';
import { polishReported } from '../../fixtures/reported/pl.ts';
import { portugueseReported } from '../../fixtures/reported/pt.ts';
import { russianReported } from '../../fixtures/reported/ru.ts';
import { swedishReported } from '../../fixtures/reported/sv.ts';
import type { ReportedCases } from '../../fixtures/reported/types.ts';
import { ukrainianReported } from '../../fixtures/reported/uk.ts';
import { chineseReported } from '../../fixtures/reported/zh.ts';

const LANGUAGES: readonly (readonly [language: string, cases: ReportedCases])[] = [
  ['de', germanReported],
  ['fr', frenchReported],
  ['es', spanishReported],
  ['it', italianReported],
  ['pt', portugueseReported],
  ['nl', dutchReported],
  ['sv', swedishReported],
  ['pl', polishReported],
  ['ru', russianReported],
  ['uk', ukrainianReported],
  ['ja', japaneseReported],
  ['zh', chineseReported],
];

function reportedIn(text: string, language: string): [speaker: string | null, clause: string][] {
  const article = { title: null, text, blocks: splitBlocks(text), language, published: null };
  return understandArticle(article)
    .filter(({ form }) => form === 'indirect')
    .map((one) => [one.speaker?.name ?? null, one.text]);
}

describe.each(LANGUAGES)('%s', (language, { said, unsaid }) => {
  it.each(said)('finds what is said: %s', (sentence, speaker, clause) => {
    expect(reportedIn(sentence, language)[0]).toEqual([speaker, clause]);
  });

  it.each(unsaid)('finds nothing: %s', (sentence) => {
    expect(reportedIn(sentence, language)).toEqual([]);
  });

  it('has six cases of each', () => {
    expect(Math.min(said.length, unsaid.length)).toBeGreaterThanOrEqual(6);
  });
});
