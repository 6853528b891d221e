/**
 * `npm run bench -- archive`: a shared archive on this machine that grows from size to size, the engine in a process of
 * its own: how fast statements are loaded and how much they weigh, how long a page of forty waits and what is read for it,
 * and whether it finds what the local index finds. Prints; asserts nothing.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applySchema } from '../../../lib/archive/apply-schema.ts';
import { chooseKeys } from '../../../lib/archive/choose-keys.ts';
import { type ArchiveAccount, connectArchive } from '../../../lib/archive/connect-archive.ts';
import { createArchive } from '../../../lib/archive/create-archive.ts';
import { loadArticles } from '../../../lib/archive/load-articles.ts';
import { lookupBounds } from '../../../lib/archive/lookup-bounds.ts';
import { COUNTS, LOOKUP, LOOKUP_HITS, LOOKUP_NEAR } from '../../../lib/archive/lookup-sql.ts';
import { retrieveNear, sketchParams } from '../../../lib/archive/retrieve-near.ts';
import { readBackground } from '../../../lib/cli/read-background.ts';
import { readMeaning } from '../../../lib/cli/read-meaning.ts';
import type { BackgroundIdf } from '../../../lib/index/rarity-of-terms.ts';
import type { MeaningTable } from '../../../lib/meaning/meaning-table.ts';
import { serveEngine } from '../../archive/serve-engine.ts';
import { randomFrom } from '../../seeded-random.ts';
import type { Statements } from '../corpus/statements.ts';
import { percentile } from '../percentile.ts';
import { ARTICLE_STATEMENTS, archiveArticles, articleOf } from './archive-articles.ts';
import { type ReadWork, readWork, TABLE_BYTES } from './engine-counters.ts';
import { buildLocal } from './local-index.ts';

const PAGE = 40;
const PAGES = 24;
const WARM_UP = 4;
const LIMIT = 40;

/** Pages are asked with this much patience: what is slow is measured, not ended. */
const PATIENCE = 120_000;

/** Between two lines of a load's progress, ms. */
const TELL_EVERY = 60_000;

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const whole = (value: number) => Math.round(value).toLocaleString('en');

export interface ArchiveBenchOptions {
  /** Statements, one size after the other; each grows out of the one before. */
  sizes: readonly number[];
  /** Sketches are kept and asked, too. */
  sketches?: boolean;
  /** Recall beside the local index, which takes minutes and a gigabyte at ten millions. */
  recall?: boolean;
}

interface Parts {
  statements: Statements;
  folder: string;
  meaning: MeaningTable | null;
  backgroundIdf: BackgroundIdf;
  recall: boolean;
}

export async function measureArchive(
  statements: Statements,
  { sizes, sketches = false, recall = true }: ArchiveBenchOptions,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-archive-bench-'));
  const { backgroundIdf } = readBackground();
  const meaning = sketches ? readMeaning() : null;
  const parts: Parts = { statements, folder, meaning, backgroundIdf, recall };
  try {
    let kept = 0;
    for (const size of [...sizes].sort((a, b) => a - b)) {
      console.log(`\nA shared archive of ${size.toLocaleString('en')} statements`);
      await grow(parts, kept, size);
      await measureLookups(parts, size);
      kept = size;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function grow({ statements, folder, meaning }: Parts, kept: number, count: number): Promise<void> {
  const engine = await serveEngine('variorum', folder);
  try {
    const writer = connectArchive(engine.writer);
    const readSchema = (version: number) =>
      readFileSync(new URL(`../../../lib/archive/schema/${version}-single.sql`, import.meta.url), 'utf8');
    await applySchema(writer, { readSchema, database: 'variorum', sketched: meaning?.id ?? 0 });
    const began = performance.now();
    let told = began;
    let since = 0;
    await loadArticles(writer, archiveArticles(statements, count, kept), {
      meaning,
      onKept({ statements: more }) {
        since += more;
        if (performance.now() - told < TELL_EVERY) return;
        told = performance.now();
        const rate = since / ((told - began) / 1000);
        console.log(`  ${whole(kept + since)} kept, ${whole(rate)} a second`);
      },
    });
    const seconds = (performance.now() - began) / 1000;
    const added = count - kept;
    console.log(
      `  loaded ${whole(added)} statements in ${seconds.toFixed(0)} s: ${whole(added / seconds)} a second`,
    );
    // Merged, as an archive is some time after a load.
    const merging = performance.now();
    for (const table of ['postings', 'statements', 'articles', 'article_keys', 'sketches']) {
      await writer.run(`OPTIMIZE TABLE ${table} FINAL`, {}, { patience: 3_600_000 });
    }
    console.log(`  merged in ${whole((performance.now() - merging) / 1000)} s`);
    const sizes = await writer.ask(TABLE_BYTES);
    const bytes = sizes.reduce((sum, [, size]) => sum + Number(size), 0);
    console.log(
      `  ${(bytes / count).toFixed(0)} bytes a statement: ${sizes
        .map(([table, size]) => `${table} ${(Number(size) / count).toFixed(1)}`)
        .join(', ')}`,
    );
    const keys = sizes.reduce((sum, [, , size]) => sum + Number(size), 0);
    console.log(`  primary keys in memory: ${megabytes(keys)}`);
  } finally {
    await engine.stop();
  }
}

/** By a process that has read nothing yet; the system's own cache of the files is warm. */
async function measureLookups(
  { statements, folder, meaning, backgroundIdf, recall }: Parts,
  count: number,
): Promise<void> {
  const engine = await serveEngine('variorum', folder);
  try {
    const pages = drawPages(statements, count);
    const archive = createArchive({ ...engine.reader, backgroundIdf, patience: PATIENCE });
    const times: number[] = [];
    const found: string[][][] = [];
    for (const page of pages) {
      const asked = performance.now();
      const { candidates } = await archive.retrieve(
        page.map(({ text }) => ({ text })),
        { limit: LIMIT },
      );
      times.push(performance.now() - asked);
      found.push(candidates.map((list) => list.map(({ article, start }) => `${article.id}:${start}`)));
    }
    const warm = times.slice(WARM_UP);
    console.log(
      `  page of ${PAGE}: first ${whole(times[0]!)} ms, then p50 ${whole(percentile(warm, 0.5))} ms, p95 ${whole(percentile(warm, 0.95))} ms`,
    );
    await tellWork(engine.reader, pages, backgroundIdf);
    if (meaning) await tellSketches(engine.reader, pages, meaning);
    if (recall) await tellRecall(statements, count, pages, found, backgroundIdf);
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
  for (const page of pages.slice(0, 8)) {
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
  for (const page of pages.slice(0, 8)) {
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

/** Of the reworded statements: how often theirs is among the first ten and all candidates, here and there. */
async function tellRecall(
  statements: Statements,
  count: number,
  pages: readonly Asked[][],
  found: readonly string[][][],
  backgroundIdf: BackgroundIdf,
): Promise<void> {
  const findLocally = buildLocal(statements, count, backgroundIdf);
  const shares = { here: [0, 0], there: [0, 0] };
  let asked = 0;
  for (const [p, page] of pages.entries()) {
    const local = await findLocally(page, LIMIT);
    for (const [i, { wanted }] of page.entries()) {
      if (wanted < 0) continue;
      asked++;
      const rankHere = local[i]!.indexOf(wanted);
      const key = await keyOf(statements, wanted);
      const rankThere = found[p]![i]!.indexOf(key);
      for (const [at, depth] of [10, LIMIT].entries()) {
        if (rankHere >= 0 && rankHere < depth) shares.here[at]!++;
        if (rankThere >= 0 && rankThere < depth) shares.there[at]!++;
      }
    }
  }
  const share = (value: number) => `${((value / asked) * 100).toFixed(1)} %`;
  console.log(
    `  recall of ${asked} rewordings @10 and @${LIMIT}: archive ${shares.there.map(share).join(' ')}, local index ${shares.here.map(share).join(' ')}`,
  );
}

/** Its article and place, as a candidate tells them. */
async function keyOf(statements: Statements, wanted: number): Promise<string> {
  const { article, quotations } = await articleOf(statements, Math.floor(wanted / ARTICLE_STATEMENTS));
  return `${article.id}:${quotations()[wanted % ARTICLE_STATEMENTS]!.start}`;
}
