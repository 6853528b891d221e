import { describe, expect, it } from 'vitest';
import { byDate } from '../../../lib/comparison/timeline.ts';
import { makeAppearance } from './make-appearance.ts';

describe('byDate', () => {
  it('goes by the date of a live blog’s entry, where it has one', () => {
    const made = [
      makeAppearance({ article: { id: 'early', published: '2024-03-01' } }),
      makeAppearance({
        article: { id: 'live', published: '2024-02-01' },
        section: { title: 'Noon', published: '2024-03-09T12:00:00Z' },
      }),
      makeAppearance({
        article: { id: 'undated entry', published: '2024-02-15' },
        section: { title: 'One', published: null },
      }),
    ];
    expect(made.toSorted(byDate).map(({ article }) => article.id)).toEqual([
      'undated entry',
      'early',
      'live',
    ]);
  });

  it('puts the earliest first, what has no date last, and one day in order of outlet', () => {
    const made = [
      { id: 'undated', published: null, outlet: 'A' },
      { id: 'nonsense', published: 'yesterday', outlet: 'B' },
      { id: 'late', published: '2024-03-02T08:00:00Z', outlet: 'A' },
      { id: 'second', published: '2024-03-01', outlet: 'Zephyr' },
      { id: 'first', published: '2024-03-01', outlet: 'Anchor' },
    ].map((article) => makeAppearance({ article }));
    expect(made.toSorted(byDate).map(({ article }) => article.id)).toEqual([
      'first',
      'second',
      'late',
      'undated',
      'nonsense',
    ]);
  });
});
