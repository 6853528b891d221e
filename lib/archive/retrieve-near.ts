/**
 * What an archive holds that means the same: asks by the sketches of the statements, where the archive keeps sketches of
 * the same table of meaning, and ranks what comes back by the vectors of its texts, as the local corpus does. English only,
 * as the table is. A statement without a sketch is not asked for.
 */
import type { NearStatement, RetrieveByMeaningOptions, StatementQuery } from '../index/statement-index.ts';
import type { MeaningTable } from '../meaning/meaning-table.ts';
import { cosine, sentenceVector } from '../meaning/sentence-vector.ts';
import { SKETCH_WORDS, sketchVector } from '../meaning/sketch.ts';
import { wordsOf } from './build-block.ts';
import { MAX_QUERIES } from './choose-keys.ts';
import type { ArchiveConnection } from './connect-archive.ts';
import { LOOKUP_NEAR } from './lookup-sql.ts';
import { readAnswer } from './read-answer.ts';

export interface NearOptions {
  table: MeaningTable;
  /** Parts of the archive did not answer: what was not found may be there. */
  onPartial?: () => void;
}

/** Candidates a statement where the caller names no number. */
const DEFAULT_LIMIT = 20;

/** Texts read for each that may come out, and the least cosine: as of the local corpus. */
const OVERSAMPLE = 2.5;
const LEAST_COSINE = 0.3;

/**
 * Bits of the first 64, and of all 256, in which a sketch may differ. Unrelated ones differ in half of them; vectors with a
 * cosine of 0.5 in a third: 21 ± 4 and 85 ± 8.
 */
const FIRST_BITS = 26;
const ALL_BITS = 104;

export async function retrieveNear(
  connection: ArchiveConnection,
  { table, onPartial }: NearOptions,
  queries: readonly StatementQuery[],
  { limit = DEFAULT_LIMIT, signal, pause, patience }: RetrieveByMeaningOptions & { patience: number },
): Promise<NearStatement[][]> {
  const answers: NearStatement[][] = queries.map(() => []);
  const sketched = sketchParams(table, queries, limit);
  if (!sketched) return answers;
  const { asked, params } = sketched;
  const rows = await connection.ask(LOOKUP_NEAR, params, { signal, patience });
  const { candidates, partial } = readAnswer(rows, asked.length);
  if (partial) onPartial?.();
  for (const [at, { query, vector }] of asked.entries()) {
    await pause?.();
    answers[query] = candidates[at]!.flatMap((statement): NearStatement[] => {
      const other = sentenceVector(table, statement.text);
      const near = other ? cosine(vector, other) : -1;
      return near >= LEAST_COSINE ? [{ statement, cosine: near }] : [];
    })
      .sort((x, y) => y.cosine - x.cosine)
      .slice(0, limit);
  }
  return answers;
}

interface Sketched {
  asked: { query: number; vector: NonNullable<ReturnType<typeof sentenceVector>> }[];
  params: Record<string, unknown>;
}

/** What is asked by sketch, and of which of the queries; null where none has one. */
export function sketchParams(
  table: MeaningTable,
  queries: readonly StatementQuery[],
  limit: number,
): Sketched | null {
  const asked = queries.slice(0, MAX_QUERIES).flatMap(({ text }, query) => {
    const vector = sentenceVector(table, text);
    return vector ? [{ query, vector }] : [];
  });
  if (asked.length === 0) return null;
  const sketches = new Uint32Array(asked.length * SKETCH_WORDS);
  for (const [at, { vector }] of asked.entries())
    sketches.set(sketchVector(table, vector), at * SKETCH_WORDS);
  const words = asked.map((_, at) => wordsOf(sketches, at).map(BigInt));
  const [a, b, c, d] = [0, 1, 2, 3].map((part) => words.map((word) => word[part]!));
  const bounds = { near: Math.ceil(limit * OVERSAMPLE), firstBits: FIRST_BITS, allBits: ALL_BITS };
  return { asked, params: { a, b, c, d, ...bounds } };
}
