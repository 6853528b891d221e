/**
 * What a page reads on one shard and on three, by the servers' own counters: three read together hardly more than one alone,
 * and each about a third of it. Left out where the servers are not. The figures are told, for the operator's page.
 */
import { describe, expect, it, vi } from 'vitest';
import { connectArchive } from '../../lib/archive/connect-archive.ts';
import { createArchive } from '../../lib/archive/create-archive.ts';
import { loadArticles } from '../../lib/archive/load-articles.ts';
import { type ServedShards, serveShards } from '../archive/shards/serve-shards.ts';
import { corpusLine, reword, statementsOfArticle } from '../bench/generated-corpus.ts';
import { articlesOf, initCluster } from '../lib/archive/load-lines.ts';
import { randomFrom } from '../seeded-random.ts';

const ARTICLES = 1_000;
const PAGE = 40;
const BLOCK_SIZE = 1_000;

/** A busy machine is none of an archive's faults, ms. */
const PATIENCE = 200_000;

const READ = `SELECT toUInt64(sum(value)) FROM system.events WHERE event = 'CompressedReadBufferBytes'`;

/** Bytes that each shard reads, unpacked, for one page. */
async function readForPage(shards: ServedShards, count: number): Promise<number[]> {
  const writers = Array.from({ length: count }, (_, shard) => connectArchive(shards.writer(shard)));
  await initCluster(shards.writer());
  // Numbers that follow each other: as much on each shard, and the same blocks for one as for three.
  let block = 70_000;
  const drawn = vi.spyOn(crypto, 'getRandomValues').mockImplementation((numbers) => {
    (numbers as unknown as Uint32Array)[0] = block++;
    return numbers;
  });
  const lines = Array.from({ length: ARTICLES }, (_, number) => corpusLine(number + 1));
  await loadArticles(writers[0]!, articlesOf(lines), { blockSize: BLOCK_SIZE });
  drawn.mockRestore();
  for (const writer of writers)
    for (const table of ['postings', 'statements', 'articles', 'blocks'])
      await writer.run(`OPTIMIZE TABLE ${table}_local`, {}, { patience: PATIENCE });
  const read = () => Promise.all(writers.map(async (writer) => Number((await writer.ask(READ))[0]?.[0])));
  const random = randomFrom(23);
  const queries = Array.from({ length: PAGE }, (_, i) => ({
    text: reword(statementsOfArticle(1 + i * 6)[i % 20]!, random),
  }));
  const before = await read();
  const archive = createArchive({ ...shards.reader(), patience: PATIENCE });
  expect((await archive.retrieve(queries, { limit: 10 })).size.articles).toBe(ARTICLES);
  return (await read()).map((bytes, shard) => bytes - before[shard]!);
}

describe('what a page reads', () => {
  it('is shared among three shards', { timeout: 600_000 }, async () => {
    const found: number[][] = [];
    for (const count of [1, 3]) {
      const shards = await serveShards(count);
      try {
        found.push(await readForPage(shards, count));
      } finally {
        await shards.stop();
      }
    }
    console.log(`bytes read for a page of ${PAGE}, by shard: ${JSON.stringify(found)}`);
    const [[alone = 0] = [], three = []] = found;
    const together = three.reduce((sum, bytes) => sum + bytes, 0);
    expect(together).toBeLessThan(alone * 1.25);
    expect(Math.max(...three)).toBeLessThan(alone / 2);
  });
});
