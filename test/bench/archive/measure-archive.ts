/**
 * `npm run bench -- archive`: a shared archive on this machine that grows from size to size, the engine in a process of
 * its own: how fast statements are loaded and how much they weigh, and what `measure-lookups.ts` asks of each size. Prints;
 * asserts nothing.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applySchema, schemaVersion } from '../../../lib/archive/apply-schema.ts';
import { type ArchiveConnection, connectArchive } from '../../../lib/archive/connect-archive.ts';
import { loadArticles } from '../../../lib/archive/load-articles.ts';
import { SIZE } from '../../../lib/archive/lookup-sql.ts';
import { readBackground } from '../../../lib/cli/read-background.ts';
import { readMeaning } from '../../../lib/cli/read-meaning.ts';
import { serveEngine } from '../../archive/serve-engine.ts';
import type { Statements } from '../corpus/statements.ts';
import { archiveArticles } from './archive-articles.ts';
import { TABLE_BYTES } from './engine-counters.ts';
import { measureLookups, megabytes, type Parts, whole } from './measure-lookups.ts';

/** Between two lines of a load's progress, ms. */
const TELL_EVERY = 60_000;

export interface ArchiveBenchOptions {
  /** Statements, one size after the other; each grows out of the one before. */
  sizes: readonly number[];
  /** Sketches are kept and asked, too. */
  sketches?: boolean;
  /** The local index's recall beside it, which takes minutes and a gigabyte at ten millions. */
  recall?: boolean;
  /** Where the archive lies; it stays there, and what it holds is not loaded again. Without it, in a folder that goes. */
  folder?: string | undefined;
}

export async function measureArchive(
  statements: Statements,
  { sizes, sketches = false, recall = true, folder: kept }: ArchiveBenchOptions,
): Promise<void> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'variorum-archive-bench-'));
  const { backgroundIdf } = readBackground();
  const meaning = sketches ? readMeaning() : null;
  const parts: Parts = { statements, folder, meaning, backgroundIdf, recall };
  try {
    for (const size of [...sizes].sort((a, b) => a - b)) {
      console.log(`\nA shared archive of ${size.toLocaleString('en')} statements`);
      await grow(parts, size);
      await measureLookups(parts, size);
    }
  } finally {
    if (!kept) rmSync(folder, { recursive: true, force: true });
  }
}

async function grow({ statements, folder, meaning }: Parts, count: number): Promise<void> {
  const engine = await serveEngine('variorum', folder);
  try {
    const writer = connectArchive(engine.writer);
    const readSchema = (version: number) =>
      readFileSync(new URL(`../../../lib/archive/schema/${version}-single.sql`, import.meta.url), 'utf8');
    if ((await schemaVersion(writer)) === 0)
      await applySchema(writer, { readSchema, database: 'variorum', sketched: meaning?.id ?? 0 });
    const there = await statementsIn(writer);
    if (there > count) throw new Error(`The archive holds ${there} statements already, more than ${count}.`);
    if (there < count) await load(writer, { statements, meaning }, there, count);
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

async function statementsIn(writer: ArchiveConnection): Promise<number> {
  const [[size] = []] = await writer.ask(SIZE);
  return Number((size as unknown[])[1]);
}

async function load(
  writer: ArchiveConnection,
  { statements, meaning }: Pick<Parts, 'statements' | 'meaning'>,
  there: number,
  count: number,
): Promise<void> {
  const began = performance.now();
  let told = began;
  let since = 0;
  let sinceTold = 0;
  await loadArticles(writer, archiveArticles(statements, count, there), {
    meaning,
    onKept({ statements: more }) {
      since += more;
      sinceTold += more;
      const now = performance.now();
      if (now - told < TELL_EVERY) return;
      console.log(`  ${whole(there + since)} kept, ${whole(sinceTold / ((now - told) / 1000))} a second`);
      [told, sinceTold] = [now, 0];
    },
  });
  const seconds = (performance.now() - began) / 1000;
  const added = count - there;
  console.log(
    `  loaded ${whole(added)} statements in ${seconds.toFixed(0)} s: ${whole(added / seconds)} a second`,
  );
  // Merged, as an archive is some time after a load.
  const merging = performance.now();
  for (const table of ['postings', 'statements', 'articles', 'article_keys', 'sketches']) {
    await writer.run(`OPTIMIZE TABLE ${table} FINAL`, {}, { patience: 3_600_000 });
  }
  console.log(`  merged in ${whole((performance.now() - merging) / 1000)} s`);
}
