import { describe, expect, it } from 'vitest';
import { type ComparedArticle, pickTellingArticle } from '../../../../lib/cli/start/compare-articles.ts';
import { formatComparison } from '../../../../lib/cli/start/format-comparison.ts';
import type { Appearance } from '../../../../lib/types.ts';

const appearance: Appearance = {
  start: 0,
  end: 10,
  text: 'The ferry will not run before May',
  article: { id: 'b', title: 'Ferries', outlet: 'Harbour Post', url: null, published: null },
  speaker: null,
  form: 'direct',
  relation: 'elided',
  flags: [
    { kind: 'unmarked', a: '', b: 'not' },
    { kind: 'negation', a: '', b: 'not' },
  ],
  confidence: 0.914,
};
const article = (id: string, appearances: Appearance[]): ComparedArticle => ({
  id,
  statements: [
    { text: 'The ferry  will run\nbefore May', speaker: null, form: 'direct', appearances },
    {
      text: 'Nobody asked us',
      speaker: { name: 'Ilse Kern', mention: 'Kern' },
      form: 'direct',
      appearances: [],
    },
  ],
});

describe('formatComparison', () => {
  it('prints a row a statement and a row an appearance, within the width', () => {
    const lines = formatComparison(article('a', [appearance]), 130).split('\n');
    expect(lines.every(({ length }) => length <= 130)).toBe(true);
    const rows = lines.map((line) => line.trim().split(/ {2,}/));
    expect(rows).toContainEqual(['The ferry will run before May', 'speaker not known', 'direct']);
    expect(rows).toContainEqual([
      'The ferry will not run before May',
      'Harbour Post',
      '91 %, words left out here, unmarked, negation',
    ]);
    expect(rows).toContainEqual(['Nobody asked us', 'Ilse Kern', 'not in the corpus']);
    expect(lines.at(-1)).toBe('2 statements, 1 of them also appear elsewhere.');
  });
});

describe('pickTellingArticle', () => {
  it('takes the article with the most statements that appear elsewhere, the first of equals', () => {
    const [none, one, same] = [
      article('none', []),
      article('one', [appearance]),
      article('same', [appearance]),
    ];
    expect(pickTellingArticle([none, one, same])?.id).toBe('one');
    expect(pickTellingArticle([])).toBeNull();
  });
});
