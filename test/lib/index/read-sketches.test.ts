/** Sketches of a segment that takes more than one portion of the memory they are read into. */
import { describe, expect, it } from 'vitest';
import { buildSegment } from '../../../lib/index/build-segment.ts';
import type { PageStore } from '../../../lib/index/page-store.ts';
import { keptSketches, readSketches, SKETCH_PORTION } from '../../../lib/index/read-sketches.ts';
import { Scratch } from '../../../lib/index/scratch.ts';
import { SKETCH_BYTES, SKETCH_WORDS } from '../../../lib/meaning/sketch.ts';
import { randomFrom } from '../../seeded-random.ts';

/** Two portions and a piece of a third. */
const STATEMENTS = Math.ceil((2.2 * SKETCH_PORTION) / SKETCH_BYTES);
const TABLE = 77;

const random = randomFrom(9);
const sketches = Uint32Array.from({ length: STATEMENTS * SKETCH_WORDS }, () =>
  Math.floor(random() * 2 ** 32),
);
const statements = Array.from({ length: STATEMENTS }, () => []);
const { record, pages } = buildSegment(1, [{ article: 1, statements, sketches }], TABLE);
const stored = new Map(pages.map(({ area, page, bytes }) => [`${area}/${page}`, bytes]));

/** Reads as files do: into the memory it is given, over what was there. */
const store: PageStore = {
  async readPages(keys, into) {
    const memory = new Scratch(into);
    return keys.map(({ area, page }) => {
      const bytes = stored.get(`${area}/${page}`)!;
      const read = memory.take(bytes.length);
      read.set(bytes);
      return read;
    });
  },
};

const isSame = (given: Uint32Array, wanted: Uint32Array) =>
  Buffer.compare(bytesOf(given), bytesOf(wanted)) === 0;
const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array) =>
  new Uint8Array(buffer, byteOffset, byteLength);

describe('sketches of many pages', () => {
  it('come page by page to the last, out of one memory', async () => {
    const memory = new Uint8Array(SKETCH_PORTION);
    let statement = 0;
    for await (const page of readSketches(store, record, memory)) {
      expect(page.first).toBe(statement);
      expect(page.sketches.buffer === memory.buffer).toBe(true);
      const from = statement * SKETCH_WORDS;
      expect(isSame(page.sketches, sketches.subarray(from, from + page.sketches.length))).toBe(true);
      statement += page.sketches.length / SKETCH_WORDS;
    }
    expect(statement).toBe(STATEMENTS);
  });

  it('are kept for a merge but for what was removed, one segment after the other', async () => {
    let next = 0;
    const numbers = Int32Array.from(statements, (_, i) => (i % 3 === 1 ? -1 : next++));
    const kept: Uint32Array[] = [];
    for await (const part of keptSketches(store, [record, record], [numbers, numbers])) kept.push(part);
    const once = sketches.filter((_, i) => numbers[Math.floor(i / SKETCH_WORDS)]! >= 0);
    expect(
      isSame(Uint32Array.from(kept.flatMap((part) => [...part])), Uint32Array.from([...once, ...once])),
    ).toBe(true);
  });
});
