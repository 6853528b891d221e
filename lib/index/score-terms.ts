/**
 * Adds up what the statements of one segment share with one query, and offers them to its list of the best. Terms come
 * rarest first; once those left cannot lift a statement into the list by themselves, their postings only raise what is
 * in it already (MaxScore: Turtle and Flood 1995). So most postings, those of the commonest terms, make no new candidate.
 * A window of statements at a time, so that memory does not grow with the segment and stays near the processor. Linear in
 * the postings; what comes out is what adding all of them up would give.
 */
import type { QueryTerm } from './choose-terms.ts';
import type { TermPostings } from './read-postings.ts';
import type { TopList } from './top-list.ts';
import { ByteReader } from './varint.ts';

/** What sums in 32-bit floats may be off by, as a share: a bound is passed over only if it is below by more. */
const ROUNDING = 1e-5;

/** Statements whose scores are held at once: with six bytes each they fit into a processor's own memory; no more can be numbered in two. */
export const WINDOW = 65_536;

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

/** A term's postings, read up to a statement that is still to be counted. */
interface Cursor {
  bytes: Uint8Array;
  /** Where the posting after that statement's begins. */
  at: number;
  /** The statement; END after the last. */
  local: number;
}

const END = Number.POSITIVE_INFINITY;

export class TermScorer {
  readonly #window: number;
  /** By place in the window; all 0 between two windows. */
  readonly #scores: Float32Array;
  /** Places whose score is not 0. */
  readonly #touched: Uint16Array;
  #count = 0;

  /** @param window 65,536 at most */
  constructor(window = WINDOW) {
    this.#window = window;
    this.#scores = new Float32Array(window);
    this.#touched = new Uint16Array(window);
  }

  /**
   * @param segment place of the segment in the directory
   * @param statements of the segment
   * @param removed spans of local numbers that count for nothing
   */
  score(
    { segment, statements }: { segment: number; statements: number },
    { terms, rest }: RankedTerms,
    postings: TermPostings,
    removed: readonly { first: number; end: number }[],
    list: TopList,
  ): void {
    const cursors = terms.map(({ hash }) => openCursor(postings.get(hash)));
    const share = Math.min(1, this.#window / statements);
    for (let first = 0; first < statements; first += this.#window) {
      const end = first + this.#window;
      let floor = list.floor;
      this.#count = 0;
      for (const [i, cursor] of cursors.entries()) {
        if (cursor.local >= end) continue;
        // Worth a look at all scores where they are fewer than the postings to come.
        if (rest[i]! > floor && removed.length === 0 && this.#count < cursor.bytes.length * share)
          floor = Math.max(floor, list.floorAmong(this.#scores, this.#touched, this.#count));
        if (rest[i]! > floor) this.#add(cursor, first, end, terms[i]!.idf);
        else this.#raise(cursor, first, end, terms[i]!.idf);
      }
      for (const span of removed) {
        if (span.first < end && span.end > first) {
          this.#scores.fill(0, Math.max(0, span.first - first), span.end - first);
        }
      }
      list.offer(segment, first, this.#scores, this.#touched, this.#count);
    }
  }

  #add(cursor: Cursor, first: number, end: number, idf: number): void {
    const scores = this.#scores;
    const touched = this.#touched;
    const { bytes } = cursor;
    let { at, local } = cursor;
    let count = this.#count;
    while (local < end) {
      const place = local - first;
      const before = scores[place]!;
      if (before === 0) touched[count++] = place;
      scores[place] = before + idf;
      if (at >= bytes.length) {
        cursor.local = END;
        this.#count = count;
        return;
      }
      let byte = bytes[at++]!;
      let delta = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = bytes[at++]!;
        delta |= (byte & 0x7f) << shift;
      }
      local += delta;
    }
    cursor.at = at;
    cursor.local = local;
    this.#count = count;
  }

  /** The same for statements that have a score already. */
  #raise(cursor: Cursor, first: number, end: number, idf: number): void {
    const scores = this.#scores;
    const { bytes } = cursor;
    let { at, local } = cursor;
    while (local < end) {
      const place = local - first;
      const before = scores[place]!;
      if (before !== 0) scores[place] = before + idf;
      if (at >= bytes.length) {
        cursor.local = END;
        return;
      }
      let byte = bytes[at++]!;
      let delta = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = bytes[at++]!;
        delta |= (byte & 0x7f) << shift;
      }
      local += delta;
    }
    cursor.at = at;
    cursor.local = local;
  }
}

function openCursor(bytes: Uint8Array | undefined): Cursor {
  if (!bytes || bytes.length === 0) return { bytes: NO_POSTINGS, at: 0, local: END };
  const reader = new ByteReader(bytes);
  const local = reader.readVarint();
  return { bytes, at: reader.position, local };
}

const NO_POSTINGS = new Uint8Array();
