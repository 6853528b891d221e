import { describe, expect, it } from 'vitest';
import { groupWordings } from '../../../lib/comparison/group-wordings.ts';
import { orderWordings, type WordingOrder } from '../../../lib/comparison/order-wordings.ts';
import { makeAppearance } from './make-appearance.ts';

const printed = (text: string, published: string | null, id: string) =>
  makeAppearance({ text, article: { id, published } });

const WORDINGS = groupWordings([
  printed('often', '2031-03-02', 'a'),
  printed('often', '2031-03-06', 'b'),
  printed('early', '2031-03-01', 'c'),
  printed('late', '2031-03-05', 'd'),
  printed('undated', null, 'e'),
]);

describe('orderWordings', () => {
  it.each<[WordingOrder, string[]]>([
    ['printed', ['often', 'early', 'late', 'undated']],
    ['earliest', ['early', 'often', 'late', 'undated']],
    ['newest', ['often', 'late', 'early', 'undated']],
  ])('%s', (order, expected) => {
    expect(orderWordings(WORDINGS, order).map(({ text }) => text)).toEqual(expected);
  });
});
