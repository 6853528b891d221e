/**
 * Reads pages through a bounded memory: what was used last stays, up to `maxBytes`. A page is checked once, when it
 * comes in; damage is thrown as DamagedIndexError. Segments are immutable, so nothing is ever stale.
 */
import { HEADER_BYTES, openPage } from './page-format.ts';
import type { PageKey, PageStore } from './page-store.ts';

/**
 * Pages kept while the worker is awake, bytes: a third of its whole memory budget. Of a million statements' index a first
 * page of forty reads 8 MB in 5 segments and 16 MB in 17, each later one 1 MB with this much room; with 20 MB of room it
 * is 4 MB in 17 segments, and a fifth more work.
 */
export const CACHE_BYTES = 28_000_000;

export interface PageReader {
  /** Payloads in the order of the keys. */
  read(keys: readonly PageKey[]): Promise<Uint8Array[]>;
}

export function cachePages(store: PageStore, maxBytes = CACHE_BYTES): PageReader {
  const kept = new Map<string, Uint8Array>();
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
      const read = missing.length ? await store.readPages(missing.map((i) => keys[i]!)) : [];
      missing.forEach((i, at) => {
        const key = keys[i]!;
        const payload = alone(openPage(key, read[at]));
        payloads[i] = payload;
        if (kept.has(nameOf(key))) return;
        kept.set(nameOf(key), payload);
        bytes += payload.length;
      });
      for (const [name, payload] of kept) {
        if (bytes <= maxBytes) break;
        kept.delete(name);
        bytes -= payload.length;
      }
      return payloads;
    },
  };
}

/** The payload in memory of its own: pages are read many at once, and one that is kept would keep all of them. */
function alone(payload: Uint8Array): Uint8Array {
  return payload.buffer.byteLength > payload.length + HEADER_BYTES ? payload.slice() : payload;
}

function nameOf(key: PageKey): string {
  return `${key.segment}/${key.area}/${key.page}`;
}
