import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashWords, hashWordsThoroughly } from '../../../lib/corpus/hash-words.ts';

const PIECES = [
  ...[
    'the ',
    'Plan',
    'É',
    'ß',
    'İ',
    'ı',
    'Σ',
    'σ',
    'ς',
    'ΟΔΟΣ ',
    'Й',
    'ї',
    'が',
    'か',
    'ा',
    'र',
    '漢',
    '😀',
    '𝒜',
  ],
  ...[
    ' ',
    '\n',
    '\u00a0',
    '.',
    '’',
    '“',
    '-',
    '€',
    '½',
    '²',
    '1',
    '2031',
    '\u0301',
    '\ud800',
    '\udc00',
    '\0',
  ],
];

describe('hashWords', () => {
  it('gives character by character what each word gives by itself', () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 12 }), (printed, most) => {
        expect(hashWords(printed, most)).toEqual(hashWordsThoroughly(printed, most));
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([
    ['The Pier, the pier', 'the pier The Pier', true],
    ['the pier', 'the piers', false],
    ['Überfahrt', 'überfahrt', true],
    ['zwei Fähren', 'zwei Fahren', false],
  ])('%s and %s: the same words: %s', (a, b, same) => {
    expect(hashWords(a, 9).join() === hashWords(b, 9).join()).toBe(same);
  });
});
