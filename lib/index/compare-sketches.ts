/**
 * Compares sketches with those that are asked for, a page of the index at a time. Pages are read into its own memory,
 * where WebAssembly counts the bits; where that is forbidden or missing, JavaScript does the same in eight times as long.
 */
import { SKETCH_BYTES, SKETCH_WORDS, sketchDistance } from '../meaning/sketch.ts';
import { SKETCHES_PER_PAGE } from './segment-writer.ts';
import { type CompareSketches, sketchModule } from './sketch-module.ts';

export interface SketchComparer {
  /** For pages of the index as they are stored. */
  pages: Uint8Array<ArrayBuffer>;
  /** What is asked for: sketches one after the other. */
  ask(queries: Uint32Array): void;
  /**
   * What of a page differs from a query in fewer than `bar` bits, in the page's order: number in the page, then bits, one
   * after the other. Good until the next call.
   *
   * @param sketches at most a page
   */
  compare(sketches: Uint32Array, query: number, bar: number): Uint32Array;
}

/** Bytes of a WebAssembly memory's own pages. */
const MEMORY_PAGE = 65_536;

const PAGE = SKETCHES_PER_PAGE * SKETCH_BYTES;

/** Numbers written of a sketch that is near. */
const FOUND_WORDS = 2;

/** What most pages hold: a view made for each of them and each query would leave six megabytes a page to collect. */
const NONE_NEAR = new Uint32Array();

/** The one that nobody uses: most often one scan runs at a time. */
let idle: { comparer: SketchComparer; bytes: number; queries: number } | null = null;

/** @param bytes that `pages` must hold; @param queries that will be asked at once, at most */
export async function withComparer<T>(
  bytes: number,
  queries: number,
  use: (comparer: SketchComparer) => Promise<T>,
): Promise<T> {
  const known = idle && idle.bytes >= bytes && idle.queries >= queries ? idle : null;
  if (known) idle = null;
  const own = known ?? { comparer: createComparer(bytes, queries), bytes, queries };
  try {
    return await use(own.comparer);
  } finally {
    idle = own;
  }
}

export function createComparer(bytes: number, queries: number): SketchComparer {
  try {
    return inWebAssembly(bytes, queries);
  } catch {
    // A policy forbids it, or the browser has none.
    return inJavaScript(bytes);
  }
}

/** Throws where WebAssembly is not to be had. */
export function inWebAssembly(bytes: number, queries: number): SketchComparer {
  const [queriesAt, foundAt, copyAt, end] = layOut([
    bytes,
    queries * SKETCH_BYTES,
    SKETCHES_PER_PAGE * FOUND_WORDS * 4,
    PAGE,
  ]);
  const memory = new WebAssembly.Memory({ initial: Math.ceil(end / MEMORY_PAGE) });
  const { exports } = new WebAssembly.Instance(sketchModule(), { in: { memory } });
  const run = exports.compare as CompareSketches;
  const { buffer } = memory;
  const words = new Uint32Array(buffer);
  return {
    pages: new Uint8Array(buffer, 0, bytes),
    ask(asked) {
      words.set(asked, queriesAt / 4);
    },
    compare(sketches, query, bar) {
      const inside = sketches.buffer === buffer;
      if (!inside) words.set(sketches, copyAt / 4);
      const first = inside ? sketches.byteOffset : copyAt;
      const until = run(queriesAt + query * SKETCH_BYTES, first, first + sketches.byteLength, bar, foundAt);
      if (until === foundAt) return NONE_NEAR;
      const found = words.subarray(foundAt / 4, until / 4);
      for (let i = 0; i < found.length; i += FOUND_WORDS) found[i]! /= SKETCH_BYTES;
      return found;
    },
  };
}

export function inJavaScript(bytes: number): SketchComparer {
  const found = new Uint32Array(SKETCHES_PER_PAGE * FOUND_WORDS);
  let queries = new Uint32Array();
  return {
    pages: new Uint8Array(bytes),
    ask(asked) {
      queries = asked.slice();
    },
    compare(sketches, query, bar) {
      let end = 0;
      for (let at = 0; at < sketches.length; at += SKETCH_WORDS) {
        const distance = sketchDistance(queries, query * SKETCH_WORDS, sketches, at);
        if (distance >= bar) continue;
        found[end++] = at / SKETCH_WORDS;
        found[end++] = distance;
      }
      return end === 0 ? NONE_NEAR : found.subarray(0, end);
    },
  };
}

/** Where areas of these sizes begin after one another, at multiples of eight; last, where they end. */
function layOut(sizes: readonly [number, number, number, number]): [number, number, number, number] {
  let at = 0;
  return sizes.map((size) => (at += (size + 7) & ~7)) as [number, number, number, number];
}
