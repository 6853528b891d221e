/**
 * BM25 over every stem of every query and every statement, by going through all of them: what an index is held to.
 * Takes the statements as lines of distinct stems; gives the pruned queries too, since only here all counts are known.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** Robertson's usual parameters. */
const K1 = 1.2;
const B = 0.75;

export interface RankedQuery {
  /** Its stems that occur at all, rarest first. */
  stems: string[];
  /** Statements that score at least as the one in place `depth`. */
  best: Set<number>;
}

export async function rankExhaustively(
  file: string,
  count: number,
  queries: readonly string[][],
  depth: number,
): Promise<RankedQuery[]> {
  const postings = new Map<string, number[]>(queries.flat().map((stem) => [stem, []]));
  const lengths = new Uint16Array(count);
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (number === count) break;
    const stems = line.split(' ');
    lengths[number] = stems.length;
    for (const stem of stems) postings.get(stem)?.push(number);
    number++;
  }
  const mean = lengths.reduce((sum, length) => sum + length, 0) / count;
  const norms = Float32Array.from(lengths, (length) => K1 * (1 - B + (B * length) / mean));
  return queries.map((query) => {
    const stems = query
      .filter((stem) => postings.get(stem)!.length > 0)
      .sort((a, b) => postings.get(a)!.length - postings.get(b)!.length);
    const scores = new Float32Array(count);
    for (const stem of stems) {
      const list = postings.get(stem)!;
      const idf = Math.log(1 + (count - list.length + 0.5) / (list.length + 0.5));
      // A stem stands once in each statement.
      for (const at of list) scores[at] = scores[at]! + (idf * (K1 + 1)) / (1 + norms[at]!);
    }
    const bar = scores.slice().sort().at(-depth)!;
    const best = new Set<number>();
    scores.forEach((score, at) => {
      if (score > 0 && score >= bar) best.add(at);
    });
    return { stems, best };
  });
}
