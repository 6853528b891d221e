import { describe, expect, it } from 'vitest';
import { markKind } from '../../../lib/comparison/mark-kind.ts';
import { sizeOf, trimComparison } from '../../../lib/state/trim-report.ts';
import type { Appearance, Comparison, MatchedStatement, Quotation } from '../../../lib/types.ts';

const appearance = (number: number, told: Partial<Appearance> = {}): Appearance => ({
  article: { id: `a${number}`, title: 'T'.repeat(80), outlet: 'ledger', url: null, published: null },
  start: 0,
  end: 10,
  text: 'The outer breakwater held.',
  speaker: null,
  form: 'direct',
  relation: 'verbatim',
  flags: [],
  confidence: 0.99,
  ...told,
});

const many = (count: number, last: Partial<Appearance> = {}) =>
  Array.from({ length: count }, (_, i) => appearance(i, i === count - 1 ? last : {}));

/** A page of `count` quotations of one sentence each, of which the first `listed` are matched. */
function page(count: number, appearances: Appearance[], listed = count): Comparison {
  const places = Array.from({ length: count }, (_, i) => ({ start: i * 100, end: i * 100 + 26 }));
  const text = 'The outer breakwater held.';
  return {
    article: { id: 'page', title: null, outlet: null, url: null, published: null },
    quotations: places.map(
      (place, utterance): Quotation => ({
        ...place,
        text,
        form: 'direct',
        utterance,
        speaker: { name: 'Ilse Tornqvist', mention: 'Tornqvist' },
        cue: 'said',
        to: ['Izvestia'],
        via: ['Reuters'],
        sentences: [{ ...place, text }],
      }),
    ),
    statements: places.slice(0, listed).map(
      (place): MatchedStatement => ({
        ...place,
        id: `v:${place.start}`,
        text,
        form: 'direct',
        speaker: null,
        appearances,
      }),
    ),
    kept: true,
    corpus: { articles: 1, statements: 1 },
  };
}

describe('trimComparison', () => {
  it('keeps the way of the words, not the words of quotations', () => {
    const [quotation] = trimComparison(page(1, []))!.quotations;
    expect(quotation).toEqual({
      start: 0,
      end: 26,
      form: 'direct',
      utterance: 0,
      speaker: { name: 'Ilse Tornqvist', mention: 'Tornqvist' },
      cue: 'said',
      to: ['Izvestia'],
      via: ['Reuters'],
    });
  });

  it.each([
    { appearances: 3, kept: 3, more: undefined },
    { appearances: 20, kept: 20, more: undefined },
    { appearances: 50, kept: 20, more: 30 },
  ])('of $appearances appearances keeps $kept', ({ appearances, kept, more }) => {
    const [statement] = trimComparison(page(1, many(appearances)))!.statements;
    expect(statement!.appearances).toHaveLength(kept);
    expect(statement!.more).toBe(more);
  });

  it.each<Partial<Appearance>>([
    { relation: 'reworded' },
    { flags: [{ kind: 'number', a: '3', b: '4' }] },
  ])('marks the statement as the page does (%o)', (last) => {
    const whole = page(1, many(50, last));
    const [statement] = trimComparison(whole)!.statements;
    expect(markKind(statement!.appearances)).toBe(markKind(whole.statements[0]!.appearances));
    expect(statement!.appearances).toHaveLength(20);
  });

  it('counts statements that were not looked up, and drops their quotations', () => {
    const reported = trimComparison(page(30, [], 12))!;
    expect([reported.unlisted, reported.quotations.length]).toEqual([18, 12]);
    expect(trimComparison(page(30, []))!.unlisted).toBeUndefined();
  });

  it.each([2_000_000, 400_000, 350_000])('fits into %i bytes, each statement with fewer', (limit) => {
    const reported = trimComparison(page(500, many(20)), limit)!;
    expect(sizeOf(reported)).toBeLessThanOrEqual(limit);
    expect(reported.statements).toHaveLength(500);
    for (const { appearances, more } of reported.statements)
      expect(appearances.length + (more ?? 0)).toBe(20);
  });

  it('gives up where one appearance each is too much', () => {
    expect(trimComparison(page(500, []), 10_000)).toBeNull();
  });
});
