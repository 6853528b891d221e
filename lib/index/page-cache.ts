/**
 * Reads pages through a bounded memory: what was used last stays, up to `maxBytes`. A page is checked once, when it
 * comes in; damage is thrown as DamagedIndexError. Segments are immutable, so nothing is ever stale.
 */
import { openPage } from './page-format.ts';
import type { PageKey, PageStore } from './page-store.ts';

/**
 * Pages kept while the worker is awake, bytes: a quarter of its whole memory budget. Of a million statements' index in 5 to
 * 17 segments a first page of forty reads 8 to 15 MB, each later one 1 to 4 MB with this much room.
 */
export const CACHE_BYTES = 20_000_000;

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
        const payload = openPage(key, read[at]);
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

function nameOf(key: PageKey): string {
  return `${key.segment}/${key.area}/${key.page}`;
}
