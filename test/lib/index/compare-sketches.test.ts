/** Both ways to compare sketches, held against comparing them one by one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createComparer,
  inJavaScript,
  inWebAssembly,
  withComparer,
} from '../../../lib/index/compare-sketches.ts';
import { SKETCHES_PER_PAGE } from '../../../lib/index/segment-writer.ts';
import { SKETCH_WORDS, sketchDistance } from '../../../lib/meaning/sketch.ts';
import { randomFrom } from '../../seeded-random.ts';

const BYTES = 65_536;
const QUERIES = 5;

const comparers = { inWebAssembly: inWebAssembly(BYTES, QUERIES), inJavaScript: inJavaScript(BYTES) };

function sketchesOf(count: number, seed: number): Uint32Array<ArrayBuffer> {
  const random = randomFrom(seed);
  return Uint32Array.from({ length: count * SKETCH_WORDS }, () => Math.floor(random() * 2 ** 32));
}

function nearOneByOne(sketches: Uint32Array, queries: Uint32Array, query: number, bar: number): number[] {
  return Array.from({ length: sketches.length / SKETCH_WORDS }, (_, row) => {
    const distance = sketchDistance(sketches, row * SKETCH_WORDS, queries, query * SKETCH_WORDS);
    return distance < bar ? [row, distance] : [];
  }).flat();
}

describe.each(Object.entries(comparers))('comparing sketches %s', (_, comparer) => {
  it.each(['read into its memory', 'lying elsewhere'])('finds what is nearer than the bar, %s', (place) => {
    fc.assert(
      fc.property(
        fc.record({
          seed: fc.integer(),
          rows: fc.integer({ min: 0, max: SKETCHES_PER_PAGE }),
          at: fc.integer({ min: 0, max: 20 }),
          bar: fc.integer({ min: 0, max: 257 }),
        }),
        ({ seed, rows, at, bar }) => {
          const queries = sketchesOf(QUERIES, seed);
          const elsewhere = sketchesOf(rows, seed + 1);
          const { buffer } = comparer.pages;
          const inside = new Uint32Array(buffer, at * 4, elsewhere.length);
          inside.set(elsewhere);
          comparer.ask(queries);
          const sketches = place === 'lying elsewhere' ? elsewhere : inside;
          for (let query = 0; query < QUERIES; query++) {
            const found = [...comparer.compare(sketches, query, bar)];
            expect(found).toEqual(nearOneByOne(elsewhere, queries, query, bar));
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('tells none from all the same, and all from the opposite', () => {
    const query = sketchesOf(1, 3);
    const sketches = Uint32Array.from([...query, ...query.map((word) => ~word)]);
    comparer.ask(query);
    expect([...comparer.compare(sketches, 0, 257)]).toEqual([0, 0, 1, 256]);
  });
});

it('compares in JavaScript where WebAssembly is forbidden', () => {
  const { WebAssembly: own } = globalThis;
  Reflect.deleteProperty(globalThis, 'WebAssembly');
  try {
    const comparer = createComparer(BYTES, 1);
    const query = sketchesOf(1, 4);
    comparer.ask(query);
    expect([...comparer.compare(query, 0, 1)]).toEqual([0, 0]);
  } finally {
    globalThis.WebAssembly = own;
  }
});

it('lends no comparer to two at once', async () => {
  // Leaves one that nobody uses, which both could take.
  await withComparer(BYTES, 1, async () => {});
  const one = sketchesOf(1, 5);
  const other = sketchesOf(1, 6);
  const distances = await Promise.all(
    [one, other].map((query) =>
      withComparer(BYTES, 1, async (comparer) => {
        comparer.ask(query);
        await Promise.resolve();
        return [...comparer.compare(query, 0, 257)];
      }),
    ),
  );
  expect(distances).toEqual([
    [0, 0],
    [0, 0],
  ]);
});
