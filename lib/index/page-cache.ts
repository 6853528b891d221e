/**
 * Reads pages through a bounded memory: what was used last stays, up to `maxBytes`. A page is checked once, when it
 * comes in; damage is thrown as DamagedIndexError. Segments are immutable, so nothing is ever stale.
 */
import { HEADER_BYTES, openPage, PAGE_BYTES } from './page-format.ts';
import type { PageKey, PageStore } from './page-store.ts';
import { release } from './scratch.ts';

/**
 * Pages kept while the worker is awake, bytes: a third of its whole memory budget. Of a million statements' index a first
 * page of forty reads 8 MB in 5 segments and 16 MB in 17, each later one 1 MB with this much room; with 20 MB of room it
 * is 4 MB in 17 segments, and a fifth more work.
 */
export const CACHE_BYTES = 28_000_000;

/** Pages read at once, into memory that is given back: a first page of forty reads a thousand. */
const PORTION_PAGES = 64;

export interface PageReader {
  /** Payloads in the order of the keys. */
  read(keys: readonly PageKey[]): Promise<Uint8Array[]>;
}

export function cachePages(store: PageStore, maxBytes = CACHE_BYTES): PageReader {
  const kept = new Map<number, Uint8Array>();
  let bytes = 0;

  return {
    async read(keys) {
      const payloads: Uint8Array[] = new Array(keys.length);
      const missing: number[] = [];
      keys.forEach((key, i) => {
        const name = nameOf(key);
        const payload = kept.get(name);
        if (!payload) {
          missing.push(i);
          return;
        }
        // A Map lists in order of insertion: putting it back makes it the youngest.
        kept.delete(name);
        kept.set(name, payload);
        payloads[i] = payload;
      });
      // As they lie, so that neighbours are read together.
      missing.sort((a, b) => inOrder(keys[a]!, keys[b]!));
      const memory = new Uint8Array(Math.min(missing.length, PORTION_PAGES) * (PAGE_BYTES + HEADER_BYTES));
      for (let from = 0; from < missing.length; from += PORTION_PAGES) {
        const portion = missing.slice(from, from + PORTION_PAGES);
        const wanted = portion.map((i) => keys[i]!);
        const read = await store.readPages(wanted, memory);
        for (const [at, i] of portion.entries()) {
          const key = keys[i]!;
          const payload = alone(openPage(key, read[at]), memory);
          payloads[i] = payload;
          if (kept.has(nameOf(key))) continue;
          kept.set(nameOf(key), payload);
          bytes += payload.length;
        }
      }
      release(memory);
      for (const [name, payload] of kept) {
        if (bytes <= maxBytes) break;
        kept.delete(name);
        bytes -= payload.length;
      }
      return payloads;
    },
  };
}

function inOrder(a: PageKey, b: PageKey): number {
  return a.segment - b.segment || a.area - b.area || a.page - b.page;
}

/** The payload in memory of its own: pages are read many at once, and one that is kept would keep all of them. */
function alone(payload: Uint8Array, { buffer }: Uint8Array): Uint8Array {
  const shares = payload.buffer === buffer || payload.buffer.byteLength > payload.length + HEADER_BYTES;
  return shares ? payload.slice() : payload;
}

/** One number for segment, area and page, which are below 2^26, 2^3 and 2^24. */
function nameOf({ segment, area, page }: PageKey): number {
  return (segment * 0x8 + area) * 0x100_0000 + page;
}
