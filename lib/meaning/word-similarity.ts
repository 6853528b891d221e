/**
 * How near two words are in meaning, by the angle between their rows of the table. Takes stems (`stemWord`);
 * gives null where the table lacks one of them, so that the caller stays neutral. Opposites are near each other too:
 * they stand in the same sentences.
 */
import { MEANING_DIMENSIONS, type MeaningTable } from './meaning-table.ts';

/** Cosine, −1 to 1. */
export function wordSimilarity(table: MeaningTable, a: string, b: string): number | null {
  const x = table.rowOf(a) * MEANING_DIMENSIONS;
  const y = table.rowOf(b) * MEANING_DIMENSIONS;
  if (x < 0 || y < 0) return null;
  const { vectors } = table;
  let product = 0;
  let first = 0;
  let second = 0;
  for (let i = 0; i < MEANING_DIMENSIONS; i++) {
    const p = vectors[x + i]!;
    const q = vectors[y + i]!;
    product += p * q;
    first += p * p;
    second += q * q;
  }
  return first === 0 || second === 0 ? null : product / Math.sqrt(first * second);
}
