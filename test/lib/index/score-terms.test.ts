import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankTerms, TermScorer } from '../../../lib/index/score-terms.ts';
import { type Ranked, TopList } from '../../../lib/index/top-list.ts';
import { ByteWriter } from '../../../lib/index/varint.ts';

const STATEMENTS = 400;

/** Postings as a segment keeps them: varint differences of ascending local numbers. */
function encode(locals: readonly number[]): Uint8Array {
  const writer = new ByteWriter();
  let last = 0;
  for (const local of [...locals].sort((a, b) => a - b)) {
    writer.writeVarint(local - last);
    last = local;
  }
  return writer.view().slice();
}

type Segment = Map<number, number[]>;

/** Slow and obvious: every statement's sum. */
function bestOf(segments: readonly Segment[], idfs: readonly number[], removed: Span[], limit: number) {
  const ranked: Ranked[] = [];
  for (const [segment, postings] of segments.entries()) {
    for (let local = 0; local < STATEMENTS; local++) {
      if (removed.some(({ first, end }) => local >= first && local < end)) continue;
      const score = idfs.reduce((sum, idf, hash) => sum + (postings.get(hash)?.includes(local) ? idf : 0), 0);
      if (score > 0) ranked.push({ segment, local, score });
    }
  }
  return ranked.sort((a, b) => b.score - a.score).slice(0, limit);
}

type Span = { first: number; end: number };

const locals = fc.uniqueArray(fc.nat(STATEMENTS - 1), { maxLength: STATEMENTS });
const idfs = fc.array(fc.double({ min: 0.01, max: 12, noNaN: true }), { minLength: 1, maxLength: 8 });

describe('TermScorer', () => {
  it('finds the best of several segments, as adding up everything does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(locals, { minLength: 8, maxLength: 8 }), { minLength: 1, maxLength: 3 }),
        fc.array(idfs, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(1, 64, STATEMENTS, undefined),
        fc.array(fc.record({ first: fc.nat(STATEMENTS), end: fc.nat(STATEMENTS) }), { maxLength: 2 }),
        (lists, queries, limit, window, spans) => {
          const segments = lists.map((list): Segment => new Map(list.map((found, hash) => [hash, found])));
          const encoded = segments.map(
            (one) => new Map([...one].map(([hash, found]) => [hash, encode(found)])),
          );
          const removed = spans.filter(({ first, end }) => first < end);
          const scorer = new TermScorer(window);
          for (const query of queries) {
            const list = new TopList(limit);
            const ranked = rankTerms(query.map((idf, hash) => ({ idf, hash })));
            for (const [at, postings] of encoded.entries())
              scorer.score({ segment: at, statements: STATEMENTS }, ranked, postings, removed, list);
            const expected = bestOf(segments, query, removed, limit);
            const found = list.sorted();
            expect(found).toHaveLength(expected.length);
            for (const [i, { score }] of found.entries()) expect(score).toBeCloseTo(expected[i]!.score, 3);
            const sums = new Map(
              bestOf(segments, query, removed, Number.POSITIVE_INFINITY).map(({ segment, local, score }) => [
                `${segment}:${local}`,
                score,
              ]),
            );
            for (const { segment, local, score } of found) {
              expect(score).toBeCloseTo(sums.get(`${segment}:${local}`)!, 3);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('makes no candidate of what holds only common words, once the list is full of better', () => {
    const rare = Array.from({ length: 50 }, (_, i) => i);
    const postings = new Map([
      [1, encode(rare)],
      [2, encode(rare)],
      [3, encode(Array.from({ length: STATEMENTS }, (_, i) => i))],
    ]);
    const list = new TopList(10);
    const offered: number[] = [];
    const offer = list.offer.bind(list);
    list.offer = (segment, first, scores, touched, count) => {
      offered.push(count);
      offer(segment, first, scores, touched, count);
    };
    const ranked = rankTerms([
      { hash: 3, idf: 1 },
      { hash: 1, idf: 5 },
      { hash: 2, idf: 4 },
    ]);
    new TermScorer().score({ segment: 0, statements: STATEMENTS }, ranked, postings, [], list);
    expect(offered).toEqual([rare.length]);
    expect(list.sorted().map(({ score }) => score)).toEqual(new Array(10).fill(10));
  });
});
