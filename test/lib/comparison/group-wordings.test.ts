import { describe, expect, it } from 'vitest';
import { groupWordings } from '../../../lib/comparison/group-wordings.ts';
import { makeAppearance } from './make-appearance.ts';

const printed = (id: string, text: string, published: string | null = null) =>
  makeAppearance({ text, article: { id, published } });

describe('groupWordings', () => {
  it.each([
    ['case', 'The wall is safe', 'THE WALL IS SAFE'],
    ['closing marks', 'The wall is safe,', 'The wall is safe.'],
    ['dashes', 'The iron-clad wall', 'The ironclad wall'],
    ['spacing', 'The wall  is safe', 'The wall is\u00a0safe'],
    ['apostrophes', 'It isn’t safe', "It isn't safe"],
  ])('joins printings that differ in %s only', (_, a, b) => {
    expect(groupWordings([printed('a', a), printed('b', b)])).toHaveLength(1);
  });

  it.each([
    ['a word', 'The wall is safe', 'The wall is solid'],
    ['a bracket', 'The wall is safe', 'The [harbour] wall is safe'],
    ['an ellipsis', 'The wall is safe', 'The wall … is safe'],
    ['a contraction', 'The wall cannot fall', 'The wall can’t fall'],
  ])('keeps apart printings that differ in %s', (_, a, b) => {
    expect(groupWordings([printed('a', a), printed('b', b)])).toHaveLength(2);
  });

  it('puts the most printed wording first and each one’s printings in order of date, undated last', () => {
    const wordings = groupWordings([
      printed('lone', 'The wall holds', '2024-01-01'),
      printed('undated', 'The wall is safe.'),
      printed('late', 'the wall is safe', '2024-03-02'),
      printed('early', 'The wall is safe,', '2024-03-01'),
    ]);
    expect(wordings.map(({ appearances }) => appearances.map(({ article }) => article.id))).toEqual([
      ['early', 'late', 'undated'],
      ['lone'],
    ]);
    expect(wordings[0]?.text).toBe('The wall is safe,');
  });

  it('gathers the flags of all printings, each once', () => {
    const speaker = { kind: 'speaker' as const, a: 'Marlow', b: 'Pettersen' };
    const [wording] = groupWordings([
      makeAppearance({ article: { id: 'a' } }),
      makeAppearance({ article: { id: 'b' }, flags: [speaker] }),
      makeAppearance({ article: { id: 'c' }, flags: [{ ...speaker }] }),
    ]);
    expect(wording?.flags).toEqual([speaker]);
  });

  it('gives nothing for nothing', () => {
    expect(groupWordings([])).toEqual([]);
  });
});
