import { describe, expect, it } from 'vitest';
import { cachePages } from '../../../lib/index/page-cache.ts';
import { sealPage } from '../../../lib/index/page-format.ts';
import { AREA, type PageKey } from '../../../lib/index/page-store.ts';
import { Scratch } from '../../../lib/index/scratch.ts';

const PAGES = 16;
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

describe('cachePages', () => {
  it('keeps a page without those that were read beside it', async () => {
    const pages = cachePages({ readPages: async (keys) => readTogether(keys) });
    const payloads = await pages.read(sealed.map((_, page) => keyOf(page)));
    expect(payloads.map(([first]) => first)).toEqual(sealed.map((_, page) => page));
    for (const { buffer } of payloads) expect(buffer.byteLength).toBeLessThan(2 * PAYLOAD);
  });

  it('gives the memory back that pages were read into, and none of the pages with it', async () => {
    const memories: Uint8Array[] = [];
    const readPages = async (keys: readonly PageKey[], into = new Uint8Array()) => {
      memories.push(into);
      const scratch = new Scratch(into);
      return keys.map(({ page }) => {
        const bytes = scratch.take(sealed[page]!.length);
        bytes.set(sealed[page]!);
        return bytes;
      });
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
