/** The gallery's samples name the relation that a reader sees between their words. */
import { describe, expect, it } from 'vitest';
import { readBackground } from '../../lib/cli/read-background.ts';
import { findDifferences } from '../../lib/matching/differences.ts';
import { weighPair } from '../../lib/matching/judge.ts';
import { nameRelation } from '../../lib/matching/relations.ts';
import { tokenize } from '../../lib/matching/tokens.ts';
import { LONG_QUOTATION, MANY_WORDINGS, REJECTED, STATEMENTS, WIRE } from '../gallery/sample-data.ts';

const rarity = readBackground();

const SAMPLES = [...STATEMENTS, REJECTED, WIRE, MANY_WORDINGS, LONG_QUOTATION].flatMap(
  ({ text, appearances, rejected = [] }) =>
    [...appearances, ...rejected].map(({ relation, text: there }) => ({
      here: text,
      there,
      relation,
      begin: there.slice(0, 60),
    })),
);

function relationOf(here: string, there: string): string {
  const [a, b] = [tokenize(here), tokenize(there)];
  const weigh = rarity.weigher([...a.tokens, ...b.tokens].map(({ stem }) => stem));
  const { alignment } = weighPair(a, b, weigh);
  return nameRelation(a, b, findDifferences(alignment, a, b), false);
}

describe('a sample', () => {
  it.each(SAMPLES)('is $relation as its words are: $begin', ({ here, there, relation }) => {
    expect(relationOf(here, there)).toBe(relation);
  });
});
