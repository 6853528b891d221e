/**
 * How long a page of forty waits for an archive that is there, and what is read for it: warm, and cold as after a night
 * (a new process each time, its files out of the system's memory); and whether it finds what the local index finds.
 */
import { chooseKeys } from '../../../lib/archive/choose-keys.ts';
import { type ArchiveAccount, connectArchive } from '../../../lib/archive/connect-archive.ts';
import { createArchive } from '../../../lib/archive/create-archive.ts';
import { lookupBounds } from '../../../lib/archive/lookup-bounds.ts';
import { COUNTS, LOOKUP, LOOKUP_HITS, LOOKUP_NEAR } from '../../../lib/archive/lookup-sql.ts';
import { retrieveNear, sketchParams } from '../../../lib/archive/retrieve-near.ts';
import type { BackgroundIdf } from '../../../lib/index/rarity-of-terms.ts';
import type { MeaningTable } from '../../../lib/meaning/meaning-table.ts';
import { serveEngine } from '../../archive/serve-engine.ts';
import { randomFrom } from '../../seeded-random.ts';
import type { Statements } from '../corpus/statements.ts';
import { percentile } from '../percentile.ts';
import { ARTICLE_STATEMENTS, articleOf } from './archive-articles.ts';
import { processorTime, type ReadWork, readWork } from './engine-counters.ts';
import { forgetFiles } from './forget-files.ts';
import { buildLocal } from './local-index.ts';

const PAGE = 40;
const PAGES = 24;
const WARM_UP = 4;
const LIMIT = 40;

/** Pages asked cold, and those whose reading is counted. */
const FEW_PAGES = 8;

/** Pages are asked with this much patience: what is slow is measured, not ended. */
const PATIENCE = 120_000;

export const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
export const whole = (value: number) => Math.round(value).toLocaleString('en');
const spread = (times: readonly number[]) =>
  `p50 ${whole(percentile(times, 0.5))} ms, p95 ${whole(percentile(times, 0.95))} ms`;

export interface Parts {
  statements: Statements;
  folder: string;
  meaning: MeaningTable | null;
  backgroundIdf: BackgroundIdf;
  /** Recall beside the local index, which takes minutes and a gigabyte at ten millions. */
  recall: boolean;
}

export async function measureLookups(
  { statements, folder, meaning, backgroundIdf, recall }: Parts,
  count: number,
): Promise<void> {
  const pages = drawPages(statements, count);
  const ask = async (account: ArchiveAccount, page: readonly Asked[]) => {
    const archive = createArchive({ ...account, backgroundIdf, patience: PATIENCE });
    const asked = performance.now();
    const { candidates } = await archive.retrieve(
      page.map(({ text }) => ({ text })),
      { limit: LIMIT },
    );
    return { candidates, ms: performance.now() - asked };
  };
  const cold: number[] = [];
  for (const page of pages.slice(0, FEW_PAGES)) {
    const engine = await serveEngine('variorum', folder);
    try {
      forgetFiles(folder);
      cold.push((await ask(engine.reader, page)).ms);
    } finally {
      await engine.stop();
    }
  }
  console.log(`  page of ${PAGE}, cold: ${spread(cold)}`);
  const engine = await serveEngine('variorum', folder);
  try {
    const times: number[] = [];
    const found: string[][][] = [];
    const before = processorTime(engine.pid);
    for (const page of pages) {
      const { candidates, ms } = await ask(engine.reader, page);
      times.push(ms);
      found.push(candidates.map((list) => list.map(({ article, start }) => `${article.id}:${start}`)));
    }
    const worked = (processorTime(engine.pid) - before) / pages.length;
    console.log(
      `  page of ${PAGE}, warm: ${spread(times.slice(WARM_UP))}; the engine's processor time ${whole(worked)} ms`,
    );
    await tellWork(engine.reader, pages, backgroundIdf);
    if (meaning) await tellSketches(engine.reader, pages, meaning);
    await tellRecall(statements, pages, 'archive', found);
    if (!recall) return;
    const findLocally = buildLocal(statements, count, backgroundIdf);
    const here: string[][][] = [];
    for (const page of pages) {
      const keys = (await findLocally(page, LIMIT)).map((list) =>
        Promise.all(list.map((number) => keyOf(statements, number))),
      );
      here.push(await Promise.all(keys));
    }
    await tellRecall(statements, pages, 'local index', here);
  } finally {
    await engine.stop();
  }
}

/** What the same pages take by sketches, in time and reading. */
async function tellSketches(
  account: ArchiveAccount,
  pages: readonly Asked[][],
  table: MeaningTable,
): Promise<void> {
  const connection = connectArchive(account);
  const times: number[] = [];
  const work: ReadWork[] = [];
  for (const page of pages.slice(0, FEW_PAGES)) {
    const queries = page.map(({ text }) => ({ text }));
    const began = performance.now();
    await retrieveNear(connection, { table }, queries, { patience: PATIENCE });
    times.push(performance.now() - began);
    const params = sketchParams(table, queries, LIMIT)?.params;
    if (params) work.push(await readWork(account, LOOKUP_NEAR, params));
  }
  console.log(
    `  by sketches: page p50 ${whole(percentile(times, 0.5))} ms; read ${whole(
      percentile(
        work.map(({ rows }) => rows),
        0.5,
      ),
    )} rows, ${megabytes(
      percentile(
        work.map(({ bytes }) => bytes),
        0.5,
      ),
    )}, texts included`,
  );
}

interface Asked {
  text: string;
  /** Number of the statement that it is a rewording of. */
  wanted: number;
}

/** Half of each page reworded from what is kept, half said nowhere else. */
function drawPages(statements: Statements, count: number): Asked[][] {
  const random = randomFrom(9);
  return Array.from({ length: PAGES }, () =>
    Array.from({ length: PAGE }, (_, i): Asked => {
      if (i % 2) return { text: statements.draw(random), wanted: -1 };
      const wanted = Math.floor(random() * count);
      return { text: statements.reword(statements.at(wanted), random), wanted };
    }),
  );
}

async function tellWork(
  account: ArchiveAccount,
  pages: readonly Asked[][],
  backgroundIdf: BackgroundIdf,
): Promise<void> {
  const work: Record<string, { rows: number[]; bytes: number[] }> = {};
  for (const page of pages.slice(0, FEW_PAGES)) {
    const { stemsOfKeys: _, ...asked } = chooseKeys(page, backgroundIdf);
    const params = { ...asked, ...lookupBounds(LIMIT) };
    const [counts, hits, all] = [
      await readWork(account, `SELECT (${COUNTS})`, params),
      await readWork(account, LOOKUP_HITS, params),
      await readWork(account, LOOKUP, params),
    ];
    const parts = {
      'counts of terms': counts,
      postings: { rows: hits.rows - counts.rows, bytes: hits.bytes - counts.bytes },
      'texts and headings': { rows: all.rows - hits.rows, bytes: all.bytes - hits.bytes },
    };
    for (const [name, { rows, bytes }] of Object.entries(parts)) {
      work[name] ??= { rows: [], bytes: [] };
      work[name].rows.push(rows);
      work[name].bytes.push(bytes);
    }
  }
  for (const [name, { rows, bytes }] of Object.entries(work)) {
    const median = (values: number[]) => percentile(values, 0.5);
    console.log(
      `  read for ${name}: ${whole(median(rows))} rows, ${megabytes(median(bytes))} (at most ${megabytes(Math.max(...bytes))})`,
    );
  }
}

/** Of the reworded statements: how often theirs is among the first ten and all candidates. */
async function tellRecall(
  statements: Statements,
  pages: readonly Asked[][],
  who: string,
  found: readonly string[][][],
): Promise<void> {
  const depths = [10, LIMIT];
  const shares = depths.map(() => 0);
  let asked = 0;
  for (const [p, page] of pages.entries()) {
    for (const [i, { wanted }] of page.entries()) {
      if (wanted < 0) continue;
      asked++;
      const rank = found[p]![i]!.indexOf(await keyOf(statements, wanted));
      for (const [at, depth] of depths.entries()) if (rank >= 0 && rank < depth) shares[at]!++;
    }
  }
  const share = (value: number) => `${((value / asked) * 100).toFixed(1)} %`;
  console.log(
    `  of ${asked} rewordings the ${who} finds ${shares.map(share).join(' ')} among the first ${depths.join(' and ')}`,
  );
}

/** Its article and place, as a candidate tells them. */
async function keyOf(statements: Statements, wanted: number): Promise<string> {
  const { article, quotations } = await articleOf(statements, Math.floor(wanted / ARTICLE_STATEMENTS));
  return `${article.id}:${quotations()[wanted % ARTICLE_STATEMENTS]!.start}`;
}
