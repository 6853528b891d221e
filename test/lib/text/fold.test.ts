import { describe, expect, it } from 'vitest';
import { foldText } from '../../../lib/text/fold.ts';

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
