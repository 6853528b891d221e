/**
 * A vector's sketch: a bit a dimension, set where the vector lies above the table's centre. Two sketches differ in
 * about as many bits as the vectors' angle says (Charikar 2002), so a million statements are compared by counting bits.
 * 32 bytes a statement; all zero stands for a statement without a vector.
 */
import type { Word } from '../text/words.ts';
import { MEANING_DIMENSIONS, type MeaningTable } from './meaning-table.ts';
import { sentenceVector } from './sentence-vector.ts';

export const SKETCH_WORDS = MEANING_DIMENSIONS / 32;
export const SKETCH_BYTES = SKETCH_WORDS * 4;

export function sketchVector({ centre }: Pick<MeaningTable, 'centre'>, vector: Float32Array): Uint32Array {
  const sketch = new Uint32Array(SKETCH_WORDS);
  for (let word = 0; word < SKETCH_WORDS; word++) {
    const from = word * 32;
    let bits = 0;
    for (let i = 0; i < 32; i++) bits |= (vector[from + i]! > centre[from + i]! ? 1 : 0) << i;
    sketch[word] = bits;
  }
  return sketch;
}

/**
 * How near a vector is to what a sketch stands for, from `at` in a list of sketches: larger is nearer, and it orders as
 * cosines do far better than bits that differ, since what is asked for keeps its numbers (asymmetric distance).
 */
export function nearness({ centre }: Pick<MeaningTable, 'centre'>, vector: Float32Array) {
  const offsets = vector.map((value, i) => value - centre[i]!);
  return (sketches: Uint32Array, at: number): number => {
    let sum = 0;
    for (let word = 0; word < SKETCH_WORDS; word++) {
      const bits = sketches[at + word]!;
      for (let i = 0; i < 32; i++) sum += ((bits >>> i) & 1) === 1 ? offsets[word * 32 + i]! : 0;
    }
    return sum;
  };
}

/**
 * Sketches of statements one after the other, `SKETCH_WORDS` each.
 *
 * @param words of each text, where whoever asks has them already
 */
export function sketchTexts(
  table: MeaningTable,
  texts: readonly string[],
  words?: readonly (readonly Word[])[],
): Uint32Array {
  const sketches = new Uint32Array(texts.length * SKETCH_WORDS);
  for (const [i, text] of texts.entries()) {
    const vector = sentenceVector(table, text, words?.[i]);
    if (vector) sketches.set(sketchVector(table, vector), i * SKETCH_WORDS);
  }
  return sketches;
}

/** Bits in which two sketches of a list of sketches differ, 0 to 256. `a`, `b`: where they begin. */
export function sketchDistance(x: Uint32Array, a: number, y: Uint32Array, b: number): number {
  let distance = 0;
  for (let i = 0; i < SKETCH_WORDS; i += 4) {
    distance += countBitsOfFour(
      x[a + i]! ^ y[b + i]!,
      x[a + i + 1]! ^ y[b + i + 1]!,
      x[a + i + 2]! ^ y[b + i + 2]!,
      x[a + i + 3]! ^ y[b + i + 3]!,
    );
  }
  return distance;
}

/** Bits set in four 32-bit words together: two thirds of the steps of one after the other. */
export function countBitsOfFour(w: number, x: number, y: number, z: number): number {
  let a = (w - ((w >>> 1) & 0x5555_5555)) | 0;
  let b = (x - ((x >>> 1) & 0x5555_5555)) | 0;
  let c = (y - ((y >>> 1) & 0x5555_5555)) | 0;
  let d = (z - ((z >>> 1) & 0x5555_5555)) | 0;
  a = ((a & 0x3333_3333) + ((a >>> 2) & 0x3333_3333)) | 0;
  b = ((b & 0x3333_3333) + ((b >>> 2) & 0x3333_3333)) | 0;
  c = ((c & 0x3333_3333) + ((c >>> 2) & 0x3333_3333)) | 0;
  d = ((d & 0x3333_3333) + ((d >>> 2) & 0x3333_3333)) | 0;
  // Four bits hold up to 15, and at most 8 of two words are set in each place.
  a = (a + b) | 0;
  c = (c + d) | 0;
  a = ((a & 0x0f0f_0f0f) + ((a >>> 4) & 0x0f0f_0f0f)) | 0;
  c = ((c & 0x0f0f_0f0f) + ((c >>> 4) & 0x0f0f_0f0f)) | 0;
  return Math.imul(a + c, 0x0101_0101) >>> 24;
}
