/**
 * A statement → a vector of what it says: the sum of its words' vectors, of length 1. Gives null where nothing can be
 * said: no known word, too many unknown ones, or little words of another language than English. Linear in the text,
 * which is bounded.
 */
import { guessLanguage } from '../text/guess-language.ts';
import { splitWords } from '../text/words.ts';
import { MEANING_DIMENSIONS, type MeaningTable } from './meaning-table.ts';

/** Share of a text's words that the table must hold. Seen: English news 0.97 on average, French and German mostly below 0.5. */
const KNOWN_SHARE = 0.7;

/** Characters read of a text: more is no statement. */
const MAX_CHARACTERS = 8_192;

export function sentenceVector(table: MeaningTable, text: string): Float32Array | null {
  const words = splitWords(text.length > MAX_CHARACTERS ? text.slice(0, MAX_CHARACTERS) : text);
  const vector = new Float32Array(MEANING_DIMENSIONS);
  let known = 0;
  let spoken = 0;
  for (const { folded, stem } of words) {
    // A number says nothing of the language, and is compared for itself.
    if (isNumber(folded)) continue;
    spoken++;
    const row = table.rowOf(stem);
    if (row < 0) continue;
    known++;
    addRow(vector, table, row);
  }
  if (known === 0 || known < KNOWN_SHARE * spoken) return null;
  // The table knows words that other languages spell the same: "important", "transition", "die".
  if (guessLanguage(words.map(({ folded }) => folded)) !== 'en') return null;
  return normalise(vector);
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

function addRow(vector: Float32Array, { scales, vectors }: MeaningTable, row: number): void {
  const scale = scales[row]!;
  const from = row * MEANING_DIMENSIONS;
  for (let i = 0; i < MEANING_DIMENSIONS; i++) vector[i]! += scale * vectors[from + i]!;
}

function normalise(vector: Float32Array): Float32Array | null {
  const length = Math.sqrt(cosine(vector, vector));
  if (length === 0) return null;
  for (let i = 0; i < MEANING_DIMENSIONS; i++) vector[i]! /= length;
  return vector;
}
