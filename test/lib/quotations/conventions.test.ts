/** Conventions of quotation in thirteen languages: every row of every table, with its language declared and not. */
import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../../lib/article/read-text.ts';
import { understandArticle } from '../../../lib/quotations/understand-article.ts';
import type { Block } from '../../../lib/types.ts';
import { germanCases } from '../../fixtures/quotations/de.ts';
import { englishCases } from '../../fixtures/quotations/en.ts';
import { spanishCases } from '../../fixtures/quotations/es.ts';
import { frenchCases } from '../../fixtures/quotations/fr.ts';
import { italianCases } from '../../fixtures/quotations/it.ts';
import { japaneseCases } from '../../fixtures/quotations/ja.ts';
import { KINDS } from '../../fixtures/quotations/kinds.ts';
import { dutchCases } from '../../fixtures/quotations/nl.ts';
import { polishCases } from '../../fixtures/quotations/pl.ts';
import { portugueseCases } from '../../fixtures/quotations/pt.ts';
import { russianCases } from '../../fixtures/quotations/ru.ts';
import { swedishCases } from '../../fixtures/quotations/sv.ts';
import type { QuotationRow } from '../../fixtures/quotations/types.ts';
import { ukrainianCases } from '../../fixtures/quotations/uk.ts';
import { chineseCases } from '../../fixtures/quotations/zh.ts';

const LANGUAGES: readonly (readonly [language: string, rows: readonly QuotationRow[]])[] = [
  ['en', englishCases],
  ['de', germanCases],
  ['fr', frenchCases],
  ['es', spanishCases],
  ['it', italianCases],
  ['pt', portugueseCases],
  ['nl', dutchCases],
  ['pl', polishCases],
  ['ru', russianCases],
  ['uk', ukrainianCases],
  ['sv', swedishCases],
  ['ja', japaneseCases],
  ['zh', chineseCases],
];

/** A page of these lines: "> " begins a block quote. */
function readPage(page: string, language: string | null) {
  const quoted = page.split('\n').map((line) => line.startsWith('> '));
  const text = page.replace(/^> /gm, '');
  const blocks: Block[] = splitBlocks(text).map((block, i) =>
    quoted[i] ? { ...block, kind: 'quote' } : block,
  );
  return understandArticle({ title: null, text, blocks, language, published: null });
}

describe.each(LANGUAGES)('%s', (language, rows) => {
  const pages = rows.flatMap(([name, page, expected]) => [
    [name, language, page, expected] as const,
    [`${name}, undeclared`, null, page, expected] as const,
  ]);
  it.each(pages)('%s', (_name, declared, page, expected) => {
    const found = readPage(page, declared).filter(({ form }) => form === 'direct' || form === 'mixed');
    const asked = found.map(({ form, text, speaker, cue }, i) => {
      const row = expected[i] ?? [];
      return [form, text, speaker?.name ?? null, cue].slice(0, Math.max(2, row.length));
    });
    expect(asked).toEqual(expected);
  });

  it('has at least fifteen cases', () => expect(rows.length).toBeGreaterThanOrEqual(15));
});

describe.each(Object.entries(KINDS))('%s', (_kind, { rows: names, without = [] }) => {
  it.each(LANGUAGES.filter(([language]) => !without.includes(language)))('in %s', (_language, rows) => {
    expect(rows.map(([name]) => name).filter((name) => names.includes(name))).not.toEqual([]);
  });
});

it('holds three hundred cases', () => {
  expect(LANGUAGES.reduce((sum, [, rows]) => sum + rows.length, 0)).toBeGreaterThanOrEqual(300);
});
