import { describe, expect, it } from 'vitest';
import { compareNames, type SpeakerAgreement } from '../../../lib/matching/compare-speakers.ts';

const cases: [string, string, SpeakerAgreement][] = [
  ['Ingrid Marlow', 'Ingrid Marlow', 'same'],
  ['Ingrid Marlow', 'Marlow', 'same'],
  ['Ingrid Marlow', 'Mrs. Marlow', 'same'],
  ['Ingrid Marlow', 'INGRID MARLOW', 'same'],
  ['Ingrid Marlow', 'Dr Ingrid K. Marlow', 'same'],
  ['Ingrid Marlow (Harbour Minister)', 'Ingrid Marlow', 'same'],
  ['I. Marlow', 'Ingrid Marlow', 'same'],
  ['Volodymyr Zelensky', 'Zelenskyy', 'same'],
  ['Steve Marlow', 'Steven Marlow', 'same'],
  ['José Sørensen', 'Jose Sørensen', 'same'],
  ['Harbour Authority', 'harbour authority', 'unknown'],
  ['Ingrid Marlow', 'Tom Pettersen', 'different'],
  ['Ingrid Marlow', 'Tom Marlow', 'different'],
  ['Marlow', 'Pettersen', 'different'],
  ['Ingrid Marlow', 'she', 'unknown'],
  ['Ingrid Marlow', 'the harbour minister', 'unknown'],
  ['Ingrid Marlow', 'the Minister', 'unknown'],
  ['Ingrid Marlow', 'Harbour Ministry', 'unknown'],
  ['Ingrid Marlow', '', 'unknown'],
  ['He', 'She', 'unknown'],
];

describe('compareNames', () => {
  it.each(cases)('%s, %s: %s', (a, b, agreement) => {
    expect(compareNames(a, b)).toBe(agreement);
    expect(compareNames(b, a)).toBe(agreement);
  });
});
