import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, foldThoroughly } from '../../../lib/text/fold.ts';

describe('foldText', () => {
  it.each([
    ['-20 degrees', '20 degrees', false],
    ['−20 degrees', '-20 degrees', true],
    ['the pier-20 lamps', 'the pier 20 lamps', true],
    ['2,5 Prozent', '25 Prozent', false],
    ['2,5 Prozent', '2.5 Prozent', true],
    ['10-15 boats', '1,015 boats', false],
    ['10–15 boats', '10 - 15 boats', true],
    ['1,300 boats', '1300 boats', true],
    ['1.500.000', '1,500,000', true],
    ['10 000 homes', '10,000 homes', true],
    ['in row 2 20 seats', 'in row 220 seats', false],
    ['1/2 of it', '12 of it', false],
    ['Iron-clad, she said', 'ironclad she said', true],
    ['Café', 'CAFE', true],
    ['が', 'か', false],
    ['राम', 'रोम', false],
  ])('%s and %s: same words: %s', (a, b, same) => {
    expect(foldText(a) === foldText(b)).toBe(same);
  });
});

/** What any rule of folding looks at, and what stands beside it in prose. */
const PIECES = [
  ...[
    'a',
    'E',
    'é',
    'É',
    'ß',
    'İ',
    'ı',
    'ŉ',
    'Σ',
    'σ',
    'х',
    'Й',
    'ї',
    'か',
    'が',
    'र',
    'ा',
    '漢',
    'ό',
    'ﬁ',
    'Ａ',
    'ǆ',
    'æ',
  ],
  ...[
    ' ',
    '  ',
    '\n',
    '\t',
    '\u00a0',
    '\v',
    '.',
    '..',
    '. . .',
    '…',
    '․',
    '‥',
    ',',
    ':',
    '!',
    '-',
    '–',
    '—',
    '−',
    '‑',
  ],
  ...[
    '“',
    '”',
    '’',
    "'",
    '(',
    '[',
    ']',
    '%',
    '$',
    '€',
    '/',
    '⁄',
    '1',
    '20',
    '1,300',
    '2.5',
    '10 000',
    '½',
    '²',
    'ª',
  ],
  ...[
    '\u0301',
    '\u3099',
    '\u00ad',
    '\u200b',
    '\ufeff',
    '\0',
    '\ud800',
    '\udc00',
    '\ue000',
    '\ue001',
    '\ue003',
  ],
];
const WORDS = ['the ', 'plan ', 'went ', 'ahead', '. ', 'a ', 'in 2019 ', '40m ', '-5 '];

describe('folding character by character', () => {
  it.each([
    ['anything', PIECES],
    ['prose', [...PIECES, ...WORDS, ...WORDS, ...WORDS, ...WORDS]],
  ])('gives what the rules give, for %s', (_, pieces) => {
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (printed) => {
        expect(foldText(printed)).toBe(foldThoroughly(printed));
      }),
      { numRuns: 3_000 },
    );
  });
});
