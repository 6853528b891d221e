/**
 * `variorum archive init | load | check | drop --to <url>`: an operator's work on a shared archive. The password comes from
 * the environment, never from the arguments, which other users of the machine can read. Exit 1 where something was refused or
 * failed, 2 for wrong usage.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { applySchema, schemaVersion } from '../../archive/apply-schema.ts';
import { archiveAddress } from '../../archive/archive-address.ts';
import { ArchiveError } from '../../archive/archive-error.ts';
import { MAX_BLOCK } from '../../archive/build-block.ts';
import { checkArchive } from '../../archive/check-archive.ts';
import { type ArchiveConnection, connectArchive } from '../../archive/connect-archive.ts';
import { purge, removeArticles } from '../../archive/remove-articles.ts';
import { DEFAULT_DATABASE, SCHEMA_VERSION } from '../../archive/schema-version.ts';
import { testArchive } from '../../archive/test-archive.ts';
import { readMeaning } from '../read-meaning.ts';
import { USAGES } from '../usages.ts';
import { loadFiles } from './archive-load.ts';

const PASSWORD = 'VARIORUM_ARCHIVE_PASSWORD';

/** A word of itself, since a slip of the finger must not empty a database. */
const WORKS = ['init', 'load', 'check', 'drop'] as const;

const OPTIONS = {
  to: { type: 'string' },
  user: { type: 'string', default: 'default' },
  database: { type: 'string', default: DEFAULT_DATABASE },
  json: { type: 'boolean', default: false },
  form: { type: 'string', default: 'single' },
  sketches: { type: 'boolean', default: false },
  block: { type: 'string', default: String(MAX_BLOCK) },
  purge: { type: 'boolean', default: false },
  article: { type: 'string', multiple: true },
  outlet: { type: 'string' },
  everything: { type: 'boolean', default: false },
} as const;

const CREATE_DATABASE = {
  single: 'CREATE DATABASE IF NOT EXISTS {database:Identifier}',
  cluster: `CREATE DATABASE IF NOT EXISTS {database:Identifier} ON CLUSTER '{cluster}'`,
};

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

export async function runArchive(args: string[]): Promise<number> {
  const read = readArchiveArgs(args);
  if (!read) return 2;
  const { work, paths, values } = read;
  const { user, database } = values;
  const account = { url: values.to!, user, password: process.env[PASSWORD] ?? '', database };
  const tell = (facts: Record<string, unknown>, words: string) =>
    console.log(values.json ? JSON.stringify(facts) : words);
  try {
    const connection = connectArchive(account);
    if (work === 'init') {
      // In another database, since this one may not be there yet.
      const outside = connectArchive({ ...account, database: 'default' });
      await outside.run(CREATE_DATABASE[values.form as 'single' | 'cluster'], { database });
      return await init(values, connection, tell);
    }
    const found = await schemaVersion(connection);
    if (found !== SCHEMA_VERSION) {
      throw new ArchiveError(found === 0 ? 'missing' : found < SCHEMA_VERSION ? 'older' : 'newer');
    }
    if (work === 'load')
      return await loadFiles(connection, paths, { json: values.json, blockSize: Number(values.block) });
    if (work === 'drop') {
      const dropped = await removeArticles(
        connection,
        values.everything ? 'all' : values.article ? { ids: values.article } : { outlet: values.outlet! },
      );
      tell({ dropped }, `${dropped} articles dropped`);
      return 0;
    }
    if (values.purge) await purge(connection);
    const { server, writes, sketched } = await testArchive(account);
    const state = await checkArchive(connection);
    tell(
      { server, schema: found, writes, sketched: sketched > 0, ...state },
      [
        `ClickHouse ${server}, schema ${found}, ${sketched ? 'with' : 'without'} sketches; this account ${writes ? 'may write' : 'only reads'}`,
        `${state.articles} articles, ${state.statements} statements in ${state.blocks} blocks; ${state.removed} articles removed`,
        `${state.missing} statements missing, ${state.doubled} articles doubled, ${state.unfinished} blocks unfinished (never read; --purge takes them away)`,
      ].join('\n'),
    );
    return state.missing > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    const cause = error.fault === 'failed' && error.cause instanceof Error ? ` ${error.cause.message}` : '';
    console.error(`${error.message}${cause}`);
    return 1;
  }
}

async function init(
  { form, database, sketches }: Values,
  connection: ArchiveConnection,
  tell: (facts: Record<string, unknown>, words: string) => void,
): Promise<number> {
  const applied = await applySchema(connection, {
    database: database!,
    cluster: form === 'cluster',
    sketched: sketches ? (readMeaning()?.id ?? 0) : 0,
    readSchema: (version) =>
      readFileSync(new URL(`../../archive/schema/${version}-${form}.sql`, import.meta.url), 'utf8'),
  });
  const words = applied.length ? `tables made, version ${SCHEMA_VERSION}` : 'the tables are there already';
  tell({ schema: SCHEMA_VERSION, applied }, words);
  return 0;
}

/** A statement at least, and no more than two bytes number; an article larger than a block has one of its own. */
function isBlockSize(size: number): boolean {
  return Number.isInteger(size) && size >= 1 && size <= MAX_BLOCK;
}

function readArchiveArgs(args: string[]): {
  work: (typeof WORKS)[number];
  paths: string[];
  values: Values & { user: string; database: string; json: boolean };
} | null {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
    const [name, ...paths] = positionals;
    const work = WORKS.find((known) => known === name);
    const chosen = [values.article, values.outlet, values.everything || undefined].filter(
      (one) => one !== undefined,
    );
    const fitting =
      work &&
      values.to &&
      ['single', 'cluster'].includes(values.form) &&
      isBlockSize(Number(values.block)) &&
      (work === 'load') === paths.length > 0 &&
      chosen.length === (work === 'drop' ? 1 : 0);
    if (fitting) {
      archiveAddress(values.to!);
      return { work, paths, values };
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
  console.error(`usage: variorum ${USAGES.archive}`);
  return null;
}
