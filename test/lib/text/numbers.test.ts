import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../../lib/text/guess-language.ts';
import { readNumber } from '../../../lib/text/numbers.ts';
import { splitWords } from '../../../lib/text/words.ts';

const cases: [string, { value: number; length: number } | null][] = [
  ['30', { value: 30, length: 1 }],
  ['1,300.5', { value: 1300.5, length: 1 }],
  ['12th', { value: 12, length: 1 }],
  ['1980s', { value: 1980, length: 1 }],
  ['thirty', { value: 30, length: 1 }],
  ['twenty five', { value: 25, length: 2 }],
  ['two hundred', { value: 200, length: 2 }],
  ['two hundred forty', { value: 240, length: 3 }],
  ['a hundred', { value: 100, length: 2 }],
  ['2.5 million', { value: 2_500_000, length: 2 }],
  ['three hundred thousand', { value: 300_000, length: 3 }],
  ['two million three hundred', { value: 2_000_300, length: 4 }],
  ['one million', { value: 1_000_000, length: 2 }],
  ['30 50', { value: 30, length: 1 }],
  ['five six', { value: 5, length: 1 }],
  ['one', null],
  ['a boat', null],
  ['million', null],
  ['harbour', null],
];

describe('readNumber', () => {
  it.each(cases)('%s', (text, expected) => {
    expect(readNumber(text.split(' '), 0)).toEqual(expected);
  });
});

describe('readNumber in other notations', () => {
  it.each<[string, LanguageCode, number | null]>([
    ['2,5 Prozent', 'de', 2.5],
    ['1.500 Tonnen', 'de', 1500],
    ['1.500 tons', 'en', 1.5],
    ['1.500.000 euros', 'es', 1_500_000],
    ['1,500,000 euros', 'en', 1_500_000],
    ['10 000 foyers', 'fr', 10_000],
    ['10 000 homes', 'en', 10_000],
    ['20 300 homes', 'en', 20],
    ['30k', 'en', 30_000],
    ['2.3bn', 'en', 2_300_000_000],
    ['40m people', 'en', 40_000_000],
    ['40m high', 'en', 40],
    ['100m hurdles', 'en', 100],
    ['12th', 'en', 12],
    ['40 Mio.', 'de', 40_000_000],
    ['einundzwanzig', 'de', 21],
    ['dreihundertfünfundzwanzig', 'de', 325],
    ['zweitausend', 'de', 2000],
    ['eine Million', 'de', 1_000_000],
    ['eine', 'de', null],
    ['eenentwintig', 'nl', 21],
    ['tjugofem', 'sv', 25],
    ['ventotto', 'it', 28],
    ['tremila', 'it', 3000],
    ['quatre-vingt-dix-sept', 'fr', 97],
    ['soixante et onze', 'fr', 71],
    ['treinta y cinco', 'es', 35],
    ['once', 'es', 11],
    ['once', 'en', null],
    ['doscientos cincuenta mil', 'es', 250_000],
    ['vinte e dois', 'pt', 22],
    ['dwadzieścia pięć', 'pl', 25],
    ['двадцать пять тысяч', 'ru', 25_000],
    ['п’ятдесят', 'uk', 50],
    ['三百人', 'zh', 300],
    ['二十五', 'ja', 25],
    ['一般', 'zh', null],
    ['40万', 'zh', 400_000],
  ])('%s (%s)', (text, language, value) => {
    const words = splitWords(text).map(({ folded }) => folded);
    expect(readNumber(words, 0, { language })?.value ?? null).toBe(value);
  });

  it('takes "40m" for millions of money', () => {
    expect(readNumber(['40m'], 0, { money: true })?.value).toBe(40_000_000);
    expect(readNumber(['40m'], 0)?.value).toBe(40);
  });
});
