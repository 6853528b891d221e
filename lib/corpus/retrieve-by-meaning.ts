/**
 * Answers a page's statements by what they mean: scans the sketches of everything kept, reads the texts of the nearest,
 * and ranks those by the cosine of their vectors, made anew from the texts. What has no vector (another language than
 * English, no known word) finds nothing and is not found.
 */
import { scanSketches } from '../index/scan-sketches.ts';
import type { NearStatement, RetrieveByMeaningOptions, StatementQuery } from '../index/statement-index.ts';
import type { MeaningTable } from '../meaning/meaning-table.ts';
import { cosine, sentenceVector } from '../meaning/sentence-vector.ts';
import { nearness, SKETCH_WORDS, sketchVector } from '../meaning/sketch.ts';
import { type RetrieveSource, readCandidates, whileMerging } from './retrieve.ts';

/** Candidates a statement, at most, where the caller names no number. */
const DEFAULT_LIMIT = 20;

/**
 * Texts read for each candidate that may come out, and sketches measured for each text: the order of the bits is rougher
 * than that of a vector against bits, and that rougher than the vectors'. With 300,000 real statements in the way 89 of
 * 122 invented rewordings and 100 of 113 trimmed quotations come out among the first twenty; with fifty texts straight
 * from the bits it was 85 and 95.
 */
const OVERSAMPLE = 1.5;
const MEASURED = 7;

/** Below this cosine nothing reworded was seen; two statements of one subject often reach it. */
const LEAST_COSINE = 0.3;

export async function retrieveByMeaning(
  source: RetrieveSource,
  table: MeaningTable,
  queries: readonly StatementQuery[],
  { limit = DEFAULT_LIMIT, signal, pause }: RetrieveByMeaningOptions = {},
): Promise<NearStatement[][]> {
  const vectors = queries.map(({ text }) => sentenceVector(table, text));
  const asked = vectors.flatMap((vector, i) => (vector ? [{ i, vector }] : []));
  const sketches = new Uint32Array(asked.length * SKETCH_WORDS);
  for (const [at, { vector }] of asked.entries())
    sketches.set(sketchVector(table, vector), at * SKETCH_WORDS);
  const measure = asked.map(({ vector }) => nearness(table, vector));
  const answers: NearStatement[][] = queries.map(() => []);
  if (asked.length === 0) return answers;
  const found = await whileMerging(source, async (state) => {
    const scanned = { ...state, removed: new Set(state.removed), pages: source.pages, store: source.storage };
    const texts = Math.ceil(limit * OVERSAMPLE);
    const finer = { among: texts * MEASURED, measure };
    const options = { limit: texts, finer, table: table.id, pause };
    const hits = await scanSketches(scanned, sketches, options);
    signal?.throwIfAborted();
    return readCandidates(source.storage, state, { hits });
  });
  for (const [at, { i, vector }] of asked.entries()) {
    await pause?.();
    answers[i] = found[at]!.flatMap((statement): NearStatement[] => {
      const other = sentenceVector(table, statement.text);
      const near = other ? cosine(vector, other) : -1;
      return near >= LEAST_COSINE ? [{ statement, cosine: near }] : [];
    })
      .sort((a, b) => b.cosine - a.cosine)
      .slice(0, limit);
  }
  return answers;
}
