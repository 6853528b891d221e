import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from '../../../lib/comparison/word-diff.ts';

const word = fc.constantFrom(
  'the',
  'harbour',
  'wall',
  'is',
  'not',
  'safe',
  'Safe',
  'can’t',
  "can't",
  '30-day',
  '1,300',
  '[sic]',
);
const mark = fc.constantFrom(' ', '  ', ', ', ' — ', '… ', '. ', '\n', '');
const prose = fc.array(fc.tuple(word, mark), { maxLength: 30 }).map((parts) => parts.flat().join(''));
const anything = fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 60 }));

const side = (base: string, other: string, gone: 'removed' | 'added') =>
  diffWords(base, other)
    .filter(({ kind }) => kind === 'same' || kind === gone)
    .map(({ text }) => text)
    .join('');

describe('diffWords', () => {
  it('gives both texts back exactly', () => {
    fc.assert(
      fc.property(anything, anything, (base, other) => {
        expect(side(base, other, 'removed')).toBe(base);
        expect(side(base, other, 'added')).toBe(other);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds a text equal to itself, and never an empty part or two alike in a row', () => {
    fc.assert(
      fc.property(anything, anything, (base, other) => {
        expect(diffWords(base, base).every(({ kind }) => kind === 'same')).toBe(true);
        const parts = diffWords(base, other);
        expect(parts.every(({ text }) => text.length > 0)).toBe(true);
        expect(parts.every(({ kind }, i) => kind !== parts[i + 1]?.kind)).toBe(true);
      }),
    );
  });

  it.each([
    ['The wall is safe', 'The wall is not safe', '=The wall is |+not |=safe'],
    ['The wall is not safe', 'The wall is safe', '=The wall is |-not |=safe'],
    ['We lost 14 boats', 'We lost 40 boats', '=We lost |-14|+40|= boats'],
    [
      'in the valley of the frost',
      'on a hill of much snow',
      '-in the valley of the frost|+on a hill of much snow',
    ],
    ['Safe harbour', 'safe harbour', '-Safe|+safe|= harbour'],
    ['', 'safe', '+safe'],
    ['safe', '', '-safe'],
    ['', '', ''],
  ])('%s → %s', (base, other, expected) => {
    const sign = { same: '=', removed: '-', added: '+' };
    expect(
      diffWords(base, other)
        .map(({ kind, text }) => sign[kind] + text)
        .join('|'),
    ).toBe(expected);
  });

  it('answers for texts too long to compare word by word', () => {
    const long = Array.from({ length: 5000 }, (_, i) => `word${i}`).join(' ');
    const other = long.split(' ').reverse().join(' ');
    expect(side(long, other, 'added')).toBe(other);
  });
});
