/**
 * The nearest statements of all segments to each of a page's statements, by the bits in which their sketches differ: one
 * pass over the sketches for all of them, time linear in statements × queries. A statement is put aside by the first half
 * of its bits where those alone differ too much. Holds a megabyte of sketches and the best found so far.
 */
import { countBitsOfFour, SKETCH_WORDS } from '../meaning/sketch.ts';
import { DamagedIndexError } from './damaged-index-error.ts';
import { documentWords, lastAtMost, locateStatement } from './documents.ts';
import { type Hit, type LookupSource, removedLocals } from './lookup.ts';
import { AREA, type PageKey, type PageStore } from './page-store.ts';
import { readSketches, sketchMemory } from './read-sketches.ts';
import { DOCUMENTS_PER_PAGE } from './segment-writer.ts';

/**
 * How many bits more than half of all that may differ the first 128 may differ in: three standard deviations, so that one
 * in 700 of the nearest is lost and five in six of the others need no second look. Fewer bits are counted sooner and
 * decide less: of the first 64, with as much to spare, two in five go on, which the processor cannot foresee.
 */
const SPARE_BITS = 11;

export interface ScanSource extends LookupSource {
  store: PageStore;
}

export interface ScanOptions {
  /** Hits a query, at most. */
  limit: number;
  /** The table of meaning the queries were sketched with. */
  table: number;
  /** Called after each page; what it gives is waited for. */
  pause?: (() => Promise<void> | undefined) | undefined;
  /** Bits spared at the first look; 128 compares all statements to the end. */
  spare?: number;
}

/**
 * @param queries sketches one after the other
 * @returns for each query, nearest first; `score` is the number of equal bits, 0 to 256
 */
export async function scanSketches(
  source: ScanSource,
  queries: Uint32Array,
  { limit, table, pause, spare = SPARE_BITS }: ScanOptions,
): Promise<Hit[][]> {
  const lists = Array.from({ length: queries.length / SKETCH_WORDS }, (_, i) => {
    return new NearestList(queries.slice(i * SKETCH_WORDS, (i + 1) * SKETCH_WORDS), limit, spare);
  });
  const memory = sketchMemory();
  for (const [at, segment] of source.segments.entries()) {
    if (segment.sketched !== table) {
      throw new DamagedIndexError(`segment ${segment.id}`, 'it was not sketched with this table of meaning');
    }
    const removed = await removedLocals(segment, source);
    const starts = Uint32Array.from(removed, ({ first }) => first);
    const isRemoved = (local: number) => local < (removed[lastAtMost(starts, local)]?.end ?? 0);
    for await (const { first, sketches } of readSketches(source.store, segment, memory)) {
      for (const list of lists) list.offer(at, first, sketches, removed.length ? isRemoved : null);
      await pause?.();
    }
  }
  return nameNearest(source, lists);
}

interface Near {
  segment: number;
  local: number;
  distance: number;
}

type Eight = [number, number, number, number, number, number, number, number];

class NearestList {
  /** Signed, as bit operations want it. */
  readonly #query: Int32Array;
  readonly #limit: number;
  readonly #spare: number;
  #found: Near[] = [];
  /** Only what differs in fewer bits is of use. */
  #bar = SKETCH_WORDS * 32 + 1;

  constructor(query: Uint32Array, limit: number, spare: number) {
    this.#query = new Int32Array(query.buffer, query.byteOffset, SKETCH_WORDS);
    this.#limit = limit;
    this.#spare = spare;
  }

  offer(
    segment: number,
    first: number,
    sketches: Uint32Array,
    isRemoved: ((local: number) => boolean) | null,
  ): void {
    const [a, b, c, d, e, f, g, h] = this.#query as unknown as Eight;
    const words = new Int32Array(sketches.buffer, sketches.byteOffset, sketches.length);
    let bar = this.#bar;
    let gate = bar / 2 + this.#spare;
    for (let at = 0; at < words.length; at += SKETCH_WORDS) {
      const half = countBitsOfFour(
        words[at]! ^ a,
        words[at + 1]! ^ b,
        words[at + 2]! ^ c,
        words[at + 3]! ^ d,
      );
      if (half > gate) continue;
      const distance =
        half +
        countBitsOfFour(words[at + 4]! ^ e, words[at + 5]! ^ f, words[at + 6]! ^ g, words[at + 7]! ^ h);
      if (distance >= bar) continue;
      const local = first + at / SKETCH_WORDS;
      if (isRemoved?.(local)) continue;
      this.#found.push({ segment, local, distance });
      if (this.#found.length < 2 * this.#limit) continue;
      this.#found = this.sorted();
      this.#bar = bar = this.#found.at(-1)!.distance;
      gate = bar / 2 + this.#spare;
    }
  }

  /** Nearest first; equals in order of segment and number. */
  sorted(): Near[] {
    return this.#found
      .sort((x, y) => x.distance - y.distance || x.segment - y.segment || x.local - y.local)
      .slice(0, this.#limit);
  }
}

async function nameNearest(source: ScanSource, lists: readonly NearestList[]): Promise<Hit[][]> {
  const keys: PageKey[] = [];
  const keyOf = new Map<string, number>();
  const placed = lists.map((list) =>
    list.sorted().map((near) => {
      const segment = source.segments[near.segment]!;
      const page = lastAtMost(segment.firstLocals, near.local);
      const name = `${near.segment}/${page}`;
      const key = keyOf.get(name) ?? keys.push({ segment: segment.id, area: AREA.documents, page }) - 1;
      keyOf.set(name, key);
      return { ...near, id: segment.id, page, key };
    }),
  );
  const payloads = await source.pages.read(keys);
  return placed.map((list) =>
    list.map(({ local, distance, id, page, key }): Hit => {
      const { article, ordinal, row } = locateStatement(documentWords(payloads[key]!), local);
      const document = page * DOCUMENTS_PER_PAGE + row;
      return { article, ordinal, segment: id, document, score: SKETCH_WORDS * 32 - distance };
    }),
  );
}
