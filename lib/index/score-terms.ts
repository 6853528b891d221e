/**
 * Adds up what the statements of one segment share with one query, and offers them to its list of the best. Terms come
 * rarest first; once those left cannot lift a statement into the list by themselves, their postings only raise what is
 * in it already (MaxScore: Turtle and Flood 1995). So most postings, those of the commonest terms, make no new candidate.
 * Linear in the postings; what comes out is what adding all of them up would give.
 */
import type { QueryTerm } from './choose-terms.ts';
import type { TermPostings } from './read-postings.ts';
import type { TopList } from './top-list.ts';

/** What sums in 32-bit floats may be off by, as a share: a bound is passed over only if it is below by more. */
const ROUNDING = 1e-5;

/** A query's terms, rarest first, with what all from each on are worth together. */
export interface RankedTerms {
  terms: readonly QueryTerm[];
  rest: Float64Array;
}

export function rankTerms(chosen: readonly QueryTerm[]): RankedTerms {
  const terms = [...chosen].sort((a, b) => b.idf - a.idf);
  const rest = new Float64Array(terms.length);
  let sum = 0;
  for (let i = terms.length - 1; i >= 0; i--) {
    sum += terms[i]!.idf;
    rest[i] = sum * (1 + ROUNDING);
  }
  return { terms, rest };
}

let spare: WeakRef<TermScorer> | null = null;

export class TermScorer {
  /** By local number; all 0 between two queries. */
  readonly #scores: Float32Array;
  /** Local numbers whose score is not 0. */
  readonly #touched: Uint32Array;
  #count = 0;

  /** One that was given back, if it is large enough and memory was not wanted meanwhile; otherwise a new one. */
  static take(statements: number): TermScorer {
    const found = spare?.deref();
    spare = null;
    return found && found.#scores.length >= statements ? found : new TermScorer(statements);
  }

  /** After the last query that went to its end: eight bytes a statement need not be made anew for the next page. */
  giveBack(): void {
    spare = new WeakRef(this);
  }

  /** @param statements of the largest segment */
  constructor(statements: number) {
    this.#scores = new Float32Array(statements);
    this.#touched = new Uint32Array(statements);
  }

  /**
   * @param segment place of the segment in the directory
   * @param removed spans of local numbers that count for nothing
   */
  score(
    segment: number,
    { terms, rest }: RankedTerms,
    postings: TermPostings,
    removed: readonly { first: number; end: number }[],
    list: TopList,
  ): void {
    let floor = list.floor;
    this.#count = 0;
    for (const [i, { hash, idf }] of terms.entries()) {
      const bytes = postings.get(hash);
      if (!bytes) continue;
      // Worth a look at all scores where they are fewer than the postings to come.
      if (rest[i]! > floor && removed.length === 0 && this.#count < bytes.length)
        floor = Math.max(floor, list.floorAmong(this.#scores, this.#touched, this.#count));
      if (rest[i]! > floor) this.#add(bytes, idf);
      else this.#raise(bytes, idf);
    }
    for (const { first, end } of removed) this.#scores.fill(0, first, end);
    list.offer(segment, this.#scores, this.#touched, this.#count);
  }

  #add(bytes: Uint8Array, idf: number): void {
    const scores = this.#scores;
    const touched = this.#touched;
    let count = this.#count;
    let local = 0;
    for (let i = 0; i < bytes.length; ) {
      let byte = bytes[i++]!;
      let delta = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = bytes[i++]!;
        delta |= (byte & 0x7f) << shift;
      }
      local += delta;
      const before = scores[local]!;
      if (before === 0) touched[count++] = local;
      scores[local] = before + idf;
    }
    this.#count = count;
  }

  /** The same for statements that have a score already. */
  #raise(bytes: Uint8Array, idf: number): void {
    const scores = this.#scores;
    let local = 0;
    for (let i = 0; i < bytes.length; ) {
      let byte = bytes[i++]!;
      let delta = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = bytes[i++]!;
        delta |= (byte & 0x7f) << shift;
      }
      local += delta;
      const before = scores[local]!;
      if (before !== 0) scores[local] = before + idf;
    }
  }
}
