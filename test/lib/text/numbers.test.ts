import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../lib/text/numbers.ts';

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
