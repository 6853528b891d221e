import { describe, expect, it } from 'vitest';
import { countWords, describeFlag, describeRelation } from '../../../lib/comparison/describe.ts';
import { ENGLISH } from '../../../lib/i18n/english.ts';
import type { Flag, Relation } from '../../../lib/types.ts';
import { makeAppearance } from './make-appearance.ts';

const relations: Relation[] = [
  'verbatim',
  'trimmed',
  'extended',
  'elided',
  'bracketed',
  'spliced',
  'reworded',
  'reported',
  'unrelated',
];

describe('describeRelation', () => {
  it('has a phrase of its own for each', () => {
    expect(new Set(relations.map((relation) => describeRelation(ENGLISH, relation))).size).toBe(
      relations.length,
    );
  });
  it('tells a cut that is not marked', () => {
    expect(describeRelation(ENGLISH, 'elided', [{ kind: 'unmarked', a: '', b: 'not' }])).toContain(
      'unmarked',
    );
    expect(describeRelation(ENGLISH, 'elided')).not.toContain('unmarked');
  });
});

describe('describeFlag', () => {
  it.each<[Flag, string]>([
    [{ kind: 'unmarked', a: '', b: 'at the old harbour wall, can’t' }, 'leaves out 6 words, unmarked'],
    [{ kind: 'unmarked', a: '', b: 'harbour' }, 'leaves out 1 word, unmarked'],
    [{ kind: 'unmarked', a: 'the old', b: '' }, '2 words not there, unmarked'],
    [{ kind: 'unmarked', a: 'buy', b: 'purchase' }, '“buy” for “purchase”, unmarked'],
    [{ kind: 'number', a: '14', b: '40' }, 'another number: “14” here, “40” there'],
    [{ kind: 'number', a: '', b: '40' }, 'number “40” is missing here'],
    [{ kind: 'number', a: '14', b: '' }, 'number “14” is not there'],
    [{ kind: 'name', a: 'Oslo', b: 'Bergen' }, 'another name: “Oslo” here, “Bergen” there'],
    [{ kind: 'name', a: 'Monday', b: 'Friday', days: true }, '“Monday” here, “Friday” there'],
    [{ kind: 'negation', a: '', b: 'not' }, '“not” is missing here'],
    [{ kind: 'negation', a: 'never', b: '' }, '“never” is not there'],
    [{ kind: 'modality', a: 'must', b: 'may' }, '“must” here, “may” there'],
    [{ kind: 'modality', a: '', b: 'may' }, '“may” is missing here'],
    [{ kind: 'speaker', a: 'Marlow', b: 'Pettersen' }, 'another speaker: Pettersen'],
  ])('%o: %s', (flag, words) => {
    expect(describeFlag(ENGLISH, flag)).toBe(words);
  });
});

describe('countWords', () => {
  it.each<[Relation[], string]>([
    [[], ''],
    [['verbatim'], 'in 1 other article, in the same words'],
    [['reworded'], 'in 1 other article, worded differently'],
    [['verbatim', 'verbatim'], 'in 2 other articles, in the same words'],
    [['reworded', 'trimmed'], 'in 2 other articles, all word it differently'],
    [['verbatim', 'trimmed', 'verbatim'], 'in 3 other articles, 1 words it differently'],
    [['verbatim', 'trimmed', 'reworded', 'verbatim'], 'in 4 other articles, 2 word it differently'],
  ])('%o: %s', (found, words) => {
    expect(
      countWords(
        ENGLISH,
        found.map((relation, i) => makeAppearance({ relation, article: { id: `${i}` } })),
      ),
    ).toBe(words);
  });

  it.each<[string, [article: string, relation: Relation][], string]>([
    [
      'twice in one',
      [
        ['a', 'reworded'],
        ['a', 'reported'],
      ],
      'in 1 other article, worded differently',
    ],
    [
      'twice in one of two',
      [
        ['a', 'reworded'],
        ['a', 'reported'],
        ['b', 'verbatim'],
      ],
      'in 2 other articles, 1 words it differently',
    ],
    [
      'in its words and in others',
      [
        ['a', 'reworded'],
        ['a', 'verbatim'],
      ],
      'in 1 other article, in the same words',
    ],
  ])('counts articles and not printings: %s', (_, found, words) => {
    const appearances = found.map(([id, relation]) => makeAppearance({ relation, article: { id } }));
    expect(countWords(ENGLISH, appearances)).toBe(words);
  });
});
