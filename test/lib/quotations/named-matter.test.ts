import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../../lib/article/read-text.ts';
import { toStatements } from '../../../lib/quotations/to-statements.ts';
import { understandArticle } from '../../../lib/quotations/understand-article.ts';

const reported = (text: string) => {
  const blocks = splitBlocks(text);
  const quotations = understandArticle({ title: null, text, blocks, language: 'en', published: null });
  return toStatements('v', quotations).filter(({ form }) => form === 'indirect');
};

describe('what is reported without a clause of its own', () => {
  it.each<[string, string, string]>([
    [
      'Marlow stated her intention to rebuild the wall before the spring.',
      'Marlow',
      'her intention to rebuild the wall before the spring',
    ],
    [
      'On the ferry, Marlow mentioned the state of the pumps and the sluices.',
      'Marlow',
      'the state of the pumps and the sluices',
    ],
    [
      'Marlow reiterated in an interview with the Courier that the wall remains unsafe.',
      'Marlow',
      'the wall remains unsafe',
    ],
    [
      'The vote followed a statement by a senior council official, as reported by local radio, suggesting that the wall must be rebuilt.',
      'senior council official',
      'the wall must be rebuilt',
    ],
  ])('%s', (text, speaker, said) => {
    expect(reported(text).map((found) => [found.speaker?.name, found.text])).toEqual([[speaker, said]]);
  });

  it('is no bare thing', () => {
    expect(reported('Marlow mentioned the pumps and went on to the ferry.')).toEqual([]);
  });
});

describe('the clause around a fragment', () => {
  it('is a statement beside it', () => {
    const text = 'Marlow said that the council wants a “watertight” plan for the sluices by May.';
    expect(reported(text).map(({ text: said }) => said)).toEqual([
      'the council wants a “watertight” plan for the sluices by May',
    ]);
  });

  it('is none where the fragment says nearly all', () => {
    expect(reported('Marlow said it “was the longest night of my life on the river”.')).toEqual([]);
  });
});
