/**
 * The nearest statements of all segments to each of a page's statements, by the bits in which their sketches differ: one
 * pass over the sketches for all of them, time linear in statements × queries. Holds a megabyte of sketches and the best
 * found so far.
 */
import { SKETCH_WORDS } from '../meaning/sketch.ts';
import { type SketchComparer, withComparer } from './compare-sketches.ts';
import { DamagedIndexError } from './damaged-index-error.ts';
import { documentWords, lastAtMost, locateStatement } from './documents.ts';
import { type Hit, type LookupSource, removedLocals } from './lookup.ts';
import { AREA, type PageKey, type PageStore } from './page-store.ts';
import { readSketches, SKETCH_PORTION } from './read-sketches.ts';
import { DOCUMENTS_PER_PAGE } from './segment-writer.ts';

export interface ScanSource extends LookupSource {
  store: PageStore;
}

/** Of one query: how near what is sketched from `at` is, larger is nearer. */
export type Measure = (sketches: Uint32Array, at: number) => number;

export interface ScanOptions {
  /** Hits a query, at most. */
  limit: number;
  /** Where the bits' order is too rough: they choose `among` so many, and the nearest by this measure come out. */
  finer?: { among: number; measure: readonly Measure[] };
  /** The table of meaning the queries were sketched with. */
  table: number;
  /** Called after each page; what it gives is waited for. */
  pause?: (() => Promise<void> | undefined) | undefined;
}

/**
 * @param queries sketches one after the other
 * @returns for each query, nearest first, by the finer measure where there is one; `score` is the number of equal bits, 0
 * to 256
 */
export function scanSketches(
  source: ScanSource,
  queries: Uint32Array,
  options: ScanOptions,
): Promise<Hit[][]> {
  const count = queries.length / SKETCH_WORDS;
  return withComparer(SKETCH_PORTION, count, async (comparer) => {
    comparer.ask(queries);
    const { limit, finer } = options;
    const among = finer?.among ?? limit;
    const lists = Array.from({ length: count }, (_, query) => new NearestList(comparer, query, among));
    await offerAll(source, lists, comparer.pages, options);
    return nameNearest(
      source,
      lists.map((list, query) => list.nearest(limit, finer?.measure[query])),
    );
  });
}

async function offerAll(
  source: ScanSource,
  lists: readonly NearestList[],
  memory: Uint8Array<ArrayBuffer>,
  { table, pause }: ScanOptions,
): Promise<void> {
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
}

interface Near {
  segment: number;
  local: number;
  distance: number;
  /** Where its sketch is kept. */
  slot: number;
}

class NearestList {
  readonly #comparer: SketchComparer;
  readonly #query: number;
  readonly #limit: number;
  readonly #sketches: Uint32Array;
  #found: Near[] = [];
  #free: number[] = [];
  /** Only what differs in fewer bits is of use. */
  #bar = SKETCH_WORDS * 32 + 1;

  constructor(comparer: SketchComparer, query: number, limit: number) {
    this.#comparer = comparer;
    this.#query = query;
    this.#limit = limit;
    this.#sketches = new Uint32Array(2 * limit * SKETCH_WORDS);
  }

  offer(
    segment: number,
    first: number,
    sketches: Uint32Array,
    isRemoved: ((local: number) => boolean) | null,
  ): void {
    const near = this.#comparer.compare(sketches, this.#query, this.#bar);
    for (let i = 0; i < near.length; i += 2) {
      const local = first + near[i]!;
      const distance = near[i + 1]!;
      if (distance >= this.#bar || isRemoved?.(local)) continue;
      // The slots of what was cut off are free again.
      const slot = this.#free.pop() ?? this.#found.length;
      const at = near[i]! * SKETCH_WORDS;
      for (let word = 0; word < SKETCH_WORDS; word++) {
        this.#sketches[slot * SKETCH_WORDS + word] = sketches[at + word]!;
      }
      this.#found.push({ segment, local, distance, slot });
      if (this.#found.length < 2 * this.#limit) continue;
      this.#free = this.#found
        .sort(inOrder)
        .splice(this.#limit)
        .map((cut) => cut.slot);
      this.#bar = this.#found.at(-1)!.distance;
    }
  }

  /** Nearest first, by the measure where there is one. */
  nearest(most: number, measure?: Measure): Near[] {
    const found = this.#found.sort(inOrder).slice(0, this.#limit);
    if (!measure) return found.slice(0, most);
    const measured = found.map((near) => [near, measure(this.#sketches, near.slot * SKETCH_WORDS)] as const);
    return measured
      .sort(([, x], [, y]) => y - x)
      .slice(0, most)
      .map(([near]) => near);
  }
}

/** Equals in order of segment and number. */
function inOrder(x: Near, y: Near): number {
  return x.distance - y.distance || x.segment - y.segment || x.local - y.local;
}

async function nameNearest(source: ScanSource, lists: readonly (readonly Near[])[]): Promise<Hit[][]> {
  const keys: PageKey[] = [];
  const keyOf = new Map<string, number>();
  const placed = lists.map((list) =>
    list.map((near) => {
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
