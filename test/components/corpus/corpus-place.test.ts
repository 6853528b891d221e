import { describe, expect, it } from 'vitest';
import { type CorpusPlace, fromHash, NO_SEARCH, toHash } from '../../../components/corpus/corpus-place.ts';

const BEGINNING: CorpusPlace = { tab: 'statements', search: NO_SEARCH };

describe('the place on the corpus page', () => {
  it.each<CorpusPlace>([
    BEGINNING,
    { tab: 'outlets', search: NO_SEARCH },
    {
      tab: 'statements',
      search: {
        filter: { words: 'a & b = "c" #?', person: 'x y', from: '2025-01-01', to: '2025-02-01' },
        order: 'oldest',
        relation: 'reworded',
        personName: 'X Ÿ',
      },
    },
    {
      tab: 'kept',
      search: { ...NO_SEARCH, filter: { speaker: 's', outlet: 'o', outletName: 'n' }, outletName: 'O' },
    },
  ])('comes back from the address: %o', (place) => {
    expect(fromHash(toHash(place))).toEqual(place);
  });

  it.each([
    '',
    '#',
    '#nowhere',
    '#statements?order=sideways&relation=unrelated&other=1',
    '#%?%%%',
  ])('begins at the beginning for %s', (hash) => {
    expect(fromHash(hash)).toEqual(BEGINNING);
  });
});
