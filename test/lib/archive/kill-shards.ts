/**
 * A shard killed without a word, at drawn moments, while questions are asked and while articles are loaded; and what came of it,
 * for the tests to judge. A shard that is gone stays so until a question that began without it is answered.
 */
import { ArchiveError } from '../../../lib/archive/archive-error.ts';
import { connectArchive } from '../../../lib/archive/connect-archive.ts';
import { createArchive } from '../../../lib/archive/create-archive.ts';
import { type LoadReport, loadArticles } from '../../../lib/archive/load-articles.ts';
import type { Retrieval, StatementQuery } from '../../../lib/index/statement-index.ts';
import type { ServedShards } from '../../archive/shards/serve-shards.ts';
import { type Random, randomFrom } from '../../seeded-random.ts';
import { articlesOf } from './load-lines.ts';

/** A busy machine is none of an archive's faults, ms. */
const PATIENCE = 50_000;

/** Drawn waits before a kill, and before what was killed comes back, at most, ms. */
const MOST_WAIT = 700;

/** Shards that go in one load, at most; then it is let through. */
const MOST_KILLS = 12;

/** Before what failed is tried again for the first time, ms; all tries together wait half a minute. */
const FIRST_WAIT = 250;

const SHARDS = 3;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const drawWait = (random: Random) => wait(random() * MOST_WAIT);

export interface Answers {
  whole: Retrieval[];
  partial: Retrieval[];
  /** What broke off while a shard went. */
  failed: ArchiveError[];
}

/** Asks two of the shards without pause while the third goes and comes back. @param rounds how often */
export async function askThroughKills(
  shards: ServedShards,
  queries: readonly StatementQuery[],
  seed: number,
  rounds: number,
): Promise<Answers> {
  const random = randomFrom(seed);
  const answers: Answers = { whole: [], partial: [], failed: [] };
  const victim = Math.floor(random() * SHARDS);
  let over = false;
  const asking = [0, 1, 2]
    .filter((shard) => shard !== victim)
    .map(async (shard) => {
      const archive = createArchive({ ...shards.reader(shard), patience: PATIENCE });
      while (!over) {
        try {
          const found = await archive.retrieve(queries, { limit: 20 });
          answers[found.partial ? 'partial' : 'whole'].push(found);
        } catch (error) {
          if (!(error instanceof ArchiveError)) throw error;
          answers.failed.push(error);
        }
      }
    });
  const other = createArchive({ ...shards.reader((victim + 1) % SHARDS), patience: PATIENCE });
  try {
    for (let round = 0; round < rounds; round++) {
      await drawWait(random);
      await shards.kill(victim);
      answers.partial.push(await other.retrieve(queries, { limit: 20 }));
      // What began before the kill has come to its end, too.
      const { partial, failed } = answers;
      for (const before = partial.length + failed.length; partial.length + failed.length < before + 3; )
        await wait(20);
      await shards.start(victim);
      answers.whole.push(await other.retrieve(queries, { limit: 20 }));
    }
  } finally {
    over = true;
    await Promise.all(asking);
  }
  return answers;
}

/**
 * Loads by way of one shard while one after the other goes and comes back, that one too. Between two kills a block at least
 * is kept: a cluster that is never up for as long as a block takes is none.
 */
export async function loadThroughKills(
  shards: ServedShards,
  lines: readonly string[],
  seed: number,
): Promise<LoadReport & { kills: number }> {
  const random = randomFrom(seed);
  let kills = 0;
  let over = false;
  let kept = 0;
  const loading = loadArticles(connectArchive(shards.writer()), articlesOf(lines), {
    blockSize: 40,
    firstWait: FIRST_WAIT,
    onKept: () => void kept++,
  }).finally(() => {
    over = true;
  });
  loading.catch(() => {});
  while (!over && kills < MOST_KILLS) {
    await drawWait(random);
    const victim = Math.floor(random() * SHARDS);
    await shards.kill(victim);
    if (!over) kills++;
    await drawWait(random);
    await shards.start(victim);
    for (const before = kept; !over && kept === before; ) await wait(20);
  }
  return { ...(await loading), kills };
}
