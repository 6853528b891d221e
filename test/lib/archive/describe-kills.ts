/** What must hold whenever a shard is killed: answers say what they lack, loads end, nothing is lost and nothing doubled. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkArchive } from '../../../lib/archive/check-archive.ts';
import { connectArchive } from '../../../lib/archive/connect-archive.ts';
import type { Retrieval } from '../../../lib/index/statement-index.ts';
import { type ServedShards, serveShards } from '../../archive/shards/serve-shards.ts';
import { ARTICLE_STATEMENTS, corpusLine, reword, statementsOfArticle } from '../../bench/generated-corpus.ts';
import { randomFrom } from '../../seeded-random.ts';
import { askThroughKills, loadThroughKills } from './kill-shards.ts';
import { initCluster } from './load-lines.ts';

/** By id, of what counts: sealed and not removed. */
const IDS = `
SELECT id, toUInt32(count()) FROM articles
WHERE block GLOBAL IN (SELECT block FROM blocks) AND (block, article) GLOBAL NOT IN (SELECT block, article FROM removed)
GROUP BY id`;

/** Until a load through kills ends on a busy machine, ms. */
const PATIENCE = 300_000;

export function describeKills({
  seeds,
  articles,
  rounds,
}: {
  seeds: number[];
  articles: number;
  rounds: number;
}) {
  const lines = Array.from({ length: articles }, (_, number) => corpusLine(number + 1));
  let shards: ServedShards;

  beforeEach(async () => {
    shards = await serveShards();
    await initCluster(shards.writer());
  }, 120_000);
  afterEach(async () => {
    await shards?.stop();
  });

  it.each(seeds)(
    'is missed by nobody (seed %i)',
    async (seed) => {
      const { kills, ...report } = await loadThroughKills(shards, lines, seed);
      expect(kills).toBeGreaterThan(0);
      expect(report).toEqual({
        loaded: articles,
        updated: 0,
        known: 0,
        statements: articles * ARTICLE_STATEMENTS,
      });
      const writer = connectArchive(shards.writer(1));
      const counts = new Map(
        (await writer.ask(IDS, {}, { whole: true, patience: PATIENCE })).map(([id, count]) => [id, count]),
      );
      const ids = lines.map((line) => (JSON.parse(line) as { id: string }).id);
      expect(counts).toEqual(new Map(ids.map((id) => [id, 1])));
      expect(await checkArchive(writer)).toMatchObject({
        ...{ articles, statements: articles * ARTICLE_STATEMENTS, missing: 0, doubled: 0, removed: 0 },
      });

      const random = randomFrom(seed);
      const queries = Array.from({ length: 6 }, (_, i) => ({
        text: reword(statementsOfArticle(1 + i * 6)[i]!, random),
      }));
      const answers = await askThroughKills(shards, queries, seed, rounds);
      const told = ({ candidates, size }: Retrieval) => [
        size,
        candidates.map((list) => list.map(({ id }) => id).sort()),
      ];
      const [first] = answers.whole;
      expect(answers.whole.length).toBeGreaterThanOrEqual(rounds);
      for (const whole of answers.whole) expect(told(whole)).toEqual(told(first!));
      expect(first!.size).toEqual({ articles, statements: articles * ARTICLE_STATEMENTS });
      expect(answers.partial.length).toBeGreaterThanOrEqual(rounds);
      for (const partial of answers.partial) expect(partial.partial).toBe(true);
      for (const { fault } of answers.failed) expect(['failed', 'unreachable']).toContain(fault);
    },
    PATIENCE,
  );
}
