import { describe, expect, it } from 'vitest';
import { readsAsReported } from '../../../lib/matching/reads-as-reported.ts';

const cases: [string, string | null, boolean][] = [
  ['Marlow said the harbour wall was safe.', 'Ingrid Marlow', true],
  ['Mrs. Marlow repeatedly warned that the wall would fall.', 'Ingrid Marlow', true],
  ['The harbour minister, Ingrid Marlow, said she did not know.', 'Ingrid Marlow (minister)', true],
  ['I told Marlow the harbour wall was safe.', 'Ingrid Marlow', false],
  ['We said the harbour wall was safe.', 'Ingrid Marlow', false],
  ['Pettersen said the harbour wall was safe.', 'Ingrid Marlow', false],
  ['The harbour wall is safe.', 'Ingrid Marlow', false],
  ['Marlow said the harbour wall was safe.', null, false],
  ['', 'Ingrid Marlow', false],
];

describe('readsAsReported', () => {
  it.each(cases)('%s (%s): %s', (text, name, reported) => {
    expect(readsAsReported(text, name === null ? null : { name, mention: name })).toBe(reported);
  });
});
