import { describe, expect, it } from 'vitest';
import { cachePages } from '../../../lib/index/page-cache.ts';
import { sealPage } from '../../../lib/index/page-format.ts';
import { AREA, type PageKey } from '../../../lib/index/page-store.ts';
import { Scratch } from '../../../lib/index/scratch.ts';

/** More than are read at once, twice over. */
const PAGES = 150;
const PAYLOAD = 256;

const keyOf = (page: number): PageKey => ({ segment: 1, area: AREA.postings, page });
const sealed = Array.from({ length: PAGES }, (_, page) => {
  return sealPage(keyOf(page), new Uint8Array(PAYLOAD).fill(page)).bytes;
});

/** As a file gives them: neighbours are views of one read. */
function readTogether(keys: readonly PageKey[]): Uint8Array[] {
  const size = sealed[0]!.length;
  const read = new Uint8Array(keys.length * size);
  return keys.map(({ page }, i) => {
    read.set(sealed[page]!, i * size);
    return read.subarray(i * size, (i + 1) * size);
  });
}

/** As a file gives them that is read into memory at hand. */
async function readInto(keys: readonly PageKey[], into?: Uint8Array<ArrayBuffer>): Promise<Uint8Array[]> {
  const scratch = new Scratch(into);
  return keys.map(({ page }) => {
    const bytes = scratch.take(sealed[page]!.length);
    bytes.set(sealed[page]!);
    return bytes;
  });
}

describe('cachePages', () => {
  it('keeps a page without those that were read beside it', async () => {
    const pages = cachePages({ readPages: async (keys) => readTogether(keys) });
    const payloads = await pages.read(sealed.map((_, page) => keyOf(page)));
    expect(payloads.map(([first]) => first)).toEqual(sealed.map((_, page) => page));
    for (const { buffer } of payloads) expect(buffer.byteLength).toBeLessThan(2 * PAYLOAD);
  });

  it('gives of what is read portion by portion, into the same memory, each page where it was asked for', async () => {
    const asked: number[] = [];
    const pages = cachePages({
      readPages(keys, into) {
        asked.push(keys.length);
        return readInto(keys, into);
      },
    });
    const backwards = sealed.map((_, page) => PAGES - 1 - page);
    for (const _ of ['read', 'kept']) {
      const payloads = await pages.read(backwards.map(keyOf));
      expect(payloads.map((payload) => [...new Set(payload)])).toEqual(backwards.map((page) => [page]));
    }
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.reduce((sum, count) => sum + count)).toBe(PAGES);
  });

  it('gives the memory back that pages were read into, and none of the pages with it', async () => {
    const memories: Uint8Array[] = [];
    const readPages = async (keys: readonly PageKey[], into = new Uint8Array()) => {
      memories.push(into);
      return readInto(keys, into);
    };
    const pages = cachePages({ readPages });
    const payloads = [...(await pages.read([keyOf(3)])), ...(await pages.read([keyOf(9), keyOf(1)]))];
    expect(payloads.map((payload) => [payload.length, payload[0]])).toEqual(
      [3, 9, 1].map((page) => [PAYLOAD, page]),
    );
    expect(memories.map(({ length }) => length)).toEqual([0, 0]);
  });

  it('reads a page again only after others took its room', async () => {
    const asked: number[] = [];
    const readPages = async (keys: readonly PageKey[]) => {
      asked.push(...keys.map(({ page }) => page));
      return readTogether(keys);
    };
    const pages = cachePages({ readPages }, 2 * PAYLOAD);
    for (const page of [0, 1, 0, 2, 0, 1]) await pages.read([keyOf(page)]);
    expect(asked).toEqual([0, 1, 2, 1]);
  });
});
