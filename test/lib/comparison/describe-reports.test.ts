import { describe, expect, it } from 'vitest';
import { countWords } from '../../../lib/comparison/describe.ts';
import { describeReports } from '../../../lib/comparison/describe-reports.ts';
import { ENGLISH } from '../../../lib/i18n/english.ts';
import type { SharedSource } from '../../../lib/types.ts';
import { makeAppearance } from './make-appearance.ts';

const wire = (told: Partial<SharedSource> = {}): SharedSource => ({
  key: 'w',
  agency: 'Northern Wire',
  by: 'text',
  here: false,
  ...told,
});
const printedBy = (sources: (SharedSource | null)[]) =>
  sources.map((source, i) => makeAppearance({ article: { id: `a${i}`, ...(source ? { source } : {}) } }));

describe('describeReports', () => {
  const cases: [sources: (SharedSource | null)[], words: string][] = [
    [[], ''],
    [[null, null], ''],
    // The other printings print other statements of the page.
    [[wire(), null], ''],
    [[wire(), wire(), null], '2 of them print one report by Northern Wire'],
    [[wire({ agency: null }), wire({ agency: null })], '2 of them print one report'],
    [[wire({ by: 'credit' }), wire({ by: 'credit' })], '2 of them credit Northern Wire'],
    [[wire({ here: true })], 'this page and 1 of them print one report by Northern Wire'],
    [[wire({ by: 'credit', here: true })], 'this page and 1 of them credit Northern Wire'],
    [
      [
        wire(),
        wire(),
        wire({ key: 'x', agency: null }),
        wire({ key: 'x', agency: null }),
        wire({ key: 'x' }),
      ],
      '3 of them print one report; 2 of them print one report by Northern Wire',
    ],
  ];
  it.each(cases)('%j: %s', (sources, words) => {
    expect(describeReports(ENGLISH, printedBy(sources))).toBe(words);
  });

  it('stands beside the count, which stays one of articles', () => {
    expect(countWords(ENGLISH, printedBy([wire(), wire(), wire(), null]))).toBe(
      'in 4 other articles, in the same words; 3 of them print one report by Northern Wire',
    );
  });
});
