/** The table of meaning: written and read back, refused where damaged; vectors and sketches made of it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  MEANING_DIMENSIONS,
  type MeaningTable,
  readMeaningTable,
  writeMeaningTable,
} from '../../../lib/meaning/meaning-table.ts';
import { cosine, sentenceVector } from '../../../lib/meaning/sentence-vector.ts';
import { SKETCH_WORDS, sketchDistance, sketchTexts } from '../../../lib/meaning/sketch.ts';
import { wordSimilarity } from '../../../lib/meaning/word-similarity.ts';
import { stemWord } from '../../../lib/text/words.ts';

const shipped = new Uint8Array(readFileSync(resolve(import.meta.dirname, '../../../public/meaning.bin')));

function open(bytes: Uint8Array): MeaningTable {
  const result = readMeaningTable(bytes);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

const vector = (first: number, second = 0) => {
  const values = new Float32Array(MEANING_DIMENSIONS);
  values[0] = first;
  values[1] = second;
  return values;
};
const small = () =>
  writeMeaningTable({
    notice: 'Äpfel, made up',
    centre: new Float32Array(MEANING_DIMENSIONS),
    words: [
      { stem: 'river', vector: vector(2) },
      { stem: 'stream', vector: vector(3, 1) },
      { stem: 'tax', vector: vector(0, -5) },
    ],
  });

describe('a written table', () => {
  it('is read back, also from the middle of a buffer', () => {
    const shifted = new Uint8Array(small().length + 1);
    shifted.set(small(), 1);
    for (const bytes of [small(), shifted.subarray(1)]) {
      const table = open(bytes);
      expect([table.words, table.notice]).toEqual([3, 'Äpfel, made up']);
      const row = table.rowOf('tax');
      expect(table.vectors[row * MEANING_DIMENSIONS + 1]! * table.scales[row]!).toBeCloseTo(-5);
      expect(table.rowOf('mountain')).toBe(-1);
      expect(wordSimilarity(table, 'river', 'stream')).toBeCloseTo(3 / Math.sqrt(10), 2);
      expect(wordSimilarity(table, 'river', 'mountain')).toBeNull();
    }
  });

  const damaged: [string, (bytes: Uint8Array) => Uint8Array, RegExp][] = [
    ['nothing', () => new Uint8Array(), /cut off/],
    ['another file', (bytes) => bytes.map((byte, i) => (i === 0 ? 0 : byte)), /must begin with/],
    ['half of it', (bytes) => bytes.subarray(0, bytes.length >> 1), /cut off/],
    ['more than it', (bytes) => Uint8Array.from([...bytes, 0, 0, 0, 0]), /cut off/],
    ['one bit changed', (bytes) => bytes.map((byte, i) => (i === 900 ? byte ^ 4 : byte)), /checksum/],
    ['another width', (bytes) => bytes.map((byte, i) => (i === 12 ? 128 : byte)), /numbers a word/],
    ['a wild length', (bytes) => bytes.map((byte, i) => (i === 11 ? 255 : byte)), /cut off/],
  ];
  it.each(damaged)('%s is refused, saying why', (_, damage, why) => {
    const result = readMeaningTable(damage(small()));
    expect(result.ok ? 'taken' : result.error).toMatch(why);
  });
});

describe('the table that ships', () => {
  const table = open(shipped);
  const nearness = (a: string, b: string) => {
    const [x, y] = [sentenceVector(table, a), sentenceVector(table, b)];
    return x && y ? cosine(x, y) : Number.NaN;
  };

  it('is at most 6 MB and says where it comes from', () => {
    expect(shipped.length).toBeLessThanOrEqual(6_000_000);
    expect(table.notice).toMatch(/Universal Sentence Encoder Lite.*Apache-2\.0/);
  });

  const NEARER: [said: string, reworded: string, other: string][] = [
    [
      'The minister should step down at once.',
      'He has to resign immediately.',
      'The harvest was good this year.',
    ],
    [
      'Our troops will leave by winter.',
      'The soldiers go home before it snows.',
      'The museum shows old coins.',
    ],
    ['They lost the election.', 'Voters threw them out of office.', 'She plays the violin.'],
  ];
  it.each(NEARER)('%s', (said, reworded, other) => {
    expect(nearness(said, reworded)).toBeGreaterThan(nearness(said, other));
  });

  it('puts related words nearer than unrelated ones', () => {
    const near = (a: string, b: string) => wordSimilarity(table, stemWord(a), stemWord(b))!;
    expect(near('war', 'conflict')).toBeGreaterThan(near('war', 'banana'));
    expect(near('scientist', 'researcher')).toBeGreaterThan(near('scientist', 'tunnel'));
  });

  it.each([
    'Nous allons gagner cette guerre ensemble',
    'Wir werden das nie akzeptieren',
    'Никогда',
    '和平协议',
    '42',
    '',
    '…',
    'Xqzt vbnm',
  ])('has no vector for %j', (text) => {
    expect(sentenceVector(table, text)).toBeNull();
    expect(sketchTexts(table, [text]).every((word) => word === 0)).toBe(true);
  });

  it('sketches what is near alike', () => {
    const [said, reworded, other] = NEARER[0]!;
    const sketches = sketchTexts(table, [said, reworded, other]);
    expect(sketchDistance(sketches, 0, sketches, 0)).toBe(0);
    expect(sketchDistance(sketches, 0, sketches, SKETCH_WORDS)).toBeLessThan(
      sketchDistance(sketches, 0, sketches, 2 * SKETCH_WORDS),
    );
  });
});
