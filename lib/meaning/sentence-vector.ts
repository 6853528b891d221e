/**
 * A statement → a vector of what it says: the sum of its words' vectors, of length 1. Gives null where nothing can be
 * said: no known word, too many unknown ones, or little words of another language than English. Linear in the text,
 * which is bounded.
 */
import { guessLanguage } from '../text/guess-language.ts';
import { statementWords, type Word } from '../text/words.ts';
import { MEANING_DIMENSIONS, type MeaningTable } from './meaning-table.ts';

/** Share of a text's words that the table must hold. Seen: English news 0.97 on average, French and German mostly below 0.5. */
const KNOWN_SHARE = 0.7;

/** @param words of the text, where whoever asks has them already */
export function sentenceVector(
  table: MeaningTable,
  text: string,
  words: readonly Word[] = statementWords(text),
): Float32Array | null {
  const rows: number[] = [];
  let spoken = 0;
  for (const { folded, stem } of words) {
    // A number says nothing of the language, and is compared for itself.
    if (isNumber(folded)) continue;
    spoken++;
    const row = table.rowOf(stem);
    if (row >= 0) rows.push(row);
  }
  if (rows.length === 0 || rows.length < KNOWN_SHARE * spoken) return null;
  // The table knows words that other languages spell the same: "important", "transition", "die".
  if (guessLanguage(words.map(({ folded }) => folded)) !== 'en') return null;
  return normalise(addRows(table, rows));
}

/** Cosine of two vectors of length 1, −1 to 1. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < MEANING_DIMENSIONS; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** Words begin with a letter or a digit. */
function isNumber(folded: string): boolean {
  const first = folded.charCodeAt(0);
  return first >= 0x30 && first <= 0x39 && /^[\d.,]+$/.test(folded);
}

/** Four rows at a time: two thirds of the steps of one after the other. */
function addRows({ scales, vectors }: MeaningTable, rows: readonly number[]): Float32Array {
  const sum = new Float32Array(MEANING_DIMENSIONS);
  let at = 0;
  for (; at + 3 < rows.length; at += 4) {
    const [a, b, c, d] = [rows[at]!, rows[at + 1]!, rows[at + 2]!, rows[at + 3]!];
    const [w, x, y, z] = [scales[a]!, scales[b]!, scales[c]!, scales[d]!];
    const [atA, atB, atC, atD] = [a, b, c, d].map((row) => row * MEANING_DIMENSIONS) as FourNumbers;
    for (let i = 0; i < MEANING_DIMENSIONS; i++) {
      sum[i]! +=
        w * vectors[atA + i]! + x * vectors[atB + i]! + y * vectors[atC + i]! + z * vectors[atD + i]!;
    }
  }
  for (; at < rows.length; at++) {
    const scale = scales[rows[at]!]!;
    const from = rows[at]! * MEANING_DIMENSIONS;
    for (let i = 0; i < MEANING_DIMENSIONS; i++) sum[i]! += scale * vectors[from + i]!;
  }
  return sum;
}

type FourNumbers = [number, number, number, number];

function normalise(vector: Float32Array): Float32Array | null {
  const length = Math.sqrt(cosine(vector, vector));
  if (length === 0) return null;
  for (let i = 0; i < MEANING_DIMENSIONS; i++) vector[i]! /= length;
  return vector;
}
