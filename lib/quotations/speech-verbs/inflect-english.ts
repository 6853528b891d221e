/** English inflection of a verb, regular unless its past is given: the four forms a cue may take. */
import type { CueForm } from './types.ts';

const VOWEL = /[aeiou]/;

export function inflectEnglish(lemma: string, past?: string, participle?: string): [string, CueForm][] {
  const present = /(?:s|x|z|ch|sh|o)$/.test(lemma)
    ? `${lemma}es`
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`;
  const stem = lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma) ? lemma.slice(0, -1) : lemma;
  const forms: [string, CueForm][] = [
    [lemma, 'base'],
    [present, 'present'],
    [`${stem}ing`, 'participle'],
    [past ?? regularPast(lemma), 'past'],
  ];
  if (participle) forms.push([participle, 'past']);
  return forms;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (lemma.endsWith('y') && !VOWEL.test(lemma.at(-2) ?? '')) return `${lemma.slice(0, -1)}ied`;
  return `${lemma}ed`;
}
