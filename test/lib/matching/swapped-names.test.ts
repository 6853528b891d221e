import { describe, expect, it } from 'vitest';
import { readBackground } from '../../../lib/cli/read-background.ts';
import { findDifferences } from '../../../lib/matching/differences.ts';
import { weighPair } from '../../../lib/matching/judge.ts';
import { findModals } from '../../../lib/matching/modality.ts';
import { findSwappedNames } from '../../../lib/matching/swapped-names.ts';
import { tokenize } from '../../../lib/matching/tokens.ts';

const rarity = readBackground();

function differ(a: string, b: string) {
  const [x, y] = [tokenize(a), tokenize(b)];
  const weigh = rarity.weigher([...x.tokens, ...y.tokens].map(({ stem }) => stem));
  return [x, y, findDifferences(weighPair(x, y, weigh).alignment, x, y)] as const;
}

describe('findSwappedNames', () => {
  it.each([
    ['Norland sued Westmark over the canal', 'Westmark sued Norland over the canal', true],
    ['Norland sued Westmark over the canal', 'Westmark was sued by Norland over the canal', false],
    ['Norland and Westmark dug the canal', 'Westmark and Norland dug the canal', false],
    ['Norland dug the canal, and Westmark paid', 'Westmark paid, and Norland dug the canal', false],
    ['Norland sued Westmark over the canal', 'Norland sued Westmark over the old canal', false],
  ])('%s ~ %s: %s', (a, b, swapped) => {
    expect(findSwappedNames(...differ(a, b)).length).toBe(swapped ? 1 : 0);
  });
});

describe('findModals', () => {
  it.each([
    ['Will the canal open in spring', 'The canal will open in spring', ''],
    ['The canal must open in spring', 'The canal may open in spring', 'must | may'],
    ['The canal will open in spring', 'The canal would open in spring', 'will | would'],
    ['We will open the canal', 'open the canal', ''],
    ['Le canal doit ouvrir au printemps', 'Le canal peut ouvrir au printemps', 'doit | peut'],
  ])('%s ~ %s: %s', (a, b, flag) => {
    const found = findModals(...differ(a, b), false);
    expect(found.map((one) => `${one.a} | ${one.b}`).join()).toBe(flag);
  });
});
