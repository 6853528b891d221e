/**
 * Takes articles out of an archive. From the next question on nobody finds them; `purge` then rewrites the tables without
 * them, which costs as much as reading what is kept and is done by the server in its own time.
 */
import { ArchiveError } from './archive-error.ts';
import { BLOCK_COLUMNS } from './build-block.ts';
import type { ArchiveConnection, AskOptions } from './connect-archive.ts';

export interface Place {
  block: number;
  article: number;
}

/** Places that go in one statement. */
const BATCH = 500;

/** Tables that blocks are written to. */
const FILLED = Object.keys(BLOCK_COLUMNS);

const REMOVE = `
INSERT INTO removed (block, article, locals)
SELECT block, article, locals FROM articles
WHERE (block, article) IN (SELECT place.1, place.2 FROM (SELECT arrayJoin(arrayZip({blocks:Array(UInt32)}, {articles:Array(UInt16)})) AS place))`;

const SEALED = `block GLOBAL IN (SELECT block FROM blocks) AND (block, article) GLOBAL NOT IN (SELECT block, article FROM removed)`;

const BY_ID = `SELECT block, article FROM article_keys WHERE key IN {keys:Array(String)} AND ${SEALED}`;

const OF_OUTLET = `({all:UInt8} OR lowerUTF8(outlet) = lowerUTF8({outlet:String})) AND ${SEALED}`;

const COUNT_OUTLET = `SELECT toUInt32(count()) FROM articles WHERE ${OF_OUTLET}`;

/** The server does it by itself, however many they are. */
const REMOVE_OUTLET = `INSERT INTO removed (block, article, locals) SELECT block, article, locals FROM articles WHERE ${OF_OUTLET}`;

/** As long as going through the whole archive's articles may take, ms. */
const LONG: AskOptions = { patience: 600_000, whole: true };

export async function removePlaces(connection: ArchiveConnection, places: readonly Place[]): Promise<void> {
  for (let from = 0; from < places.length; from += BATCH) {
    const batch = places.slice(from, from + BATCH);
    await connection.run(REMOVE, {
      blocks: batch.map(({ block }) => block),
      articles: batch.map(({ article }) => article),
    });
  }
}

/**
 * Which articles: by their ids, by their outlet whatever its case, or all, whose tables are emptied where the account may.
 * @returns how many went
 */
export async function removeArticles(
  connection: ArchiveConnection,
  which: { ids: readonly string[] } | { outlet: string } | 'all',
): Promise<number> {
  // Files that held them may be loaded again; first, since a work that ends between the two must not keep them out.
  const forgetLoads = () => connection.run('TRUNCATE TABLE loads');
  if (which !== 'all' && 'ids' in which) {
    const rows = await connection.ask(BY_ID, { keys: which.ids.map((id) => `id:${id}`) }, LONG);
    await forgetLoads();
    await removePlaces(
      connection,
      rows.map(([block, article]) => ({ block: Number(block), article: Number(article) })),
    );
    return rows.length;
  }
  const asked = which === 'all' ? { all: 1, outlet: '' } : { all: 0, outlet: which.outlet };
  const [[count] = []] = await connection.ask(COUNT_OUTLET, asked, LONG);
  await forgetLoads();
  if (which !== 'all' || !(await emptyTables(connection))) await connection.run(REMOVE_OUTLET, asked, LONG);
  return Number(count);
}

/**
 * Takes all blocks away in one step, from which on nothing is found; then what was in them. Blocks that tell which
 * shards answer stay. Ended halfway, done again it goes on. @returns false where the account may not
 */
async function emptyTables(connection: ArchiveConnection): Promise<boolean> {
  const { database, onCluster } = await formOf(connection);
  const [local, where] = onCluster ? ['_local', ` ON CLUSTER '{cluster}'`] : ['', ''];
  const table = (name: string) => `{database:Identifier}.${name}${local}${where}`;
  const blocks = `ALTER TABLE ${table('blocks')} DELETE WHERE articles > 0 SETTINGS mutations_sync = 1`;
  try {
    await connection.run(blocks, { database }, LONG);
  } catch (error) {
    if (error instanceof ArchiveError && error.fault === 'denied') return false;
    throw error;
  }
  // Servers refuse to empty large tables otherwise.
  for (const name of [...FILLED, 'removed'])
    await connection.run(
      `TRUNCATE TABLE ${table(name)} SETTINGS max_table_size_to_drop = 0`,
      { database },
      LONG,
    );
  return true;
}

/**
 * What was removed, and what killed loads left, is taken out of the tables. Nobody may be loading meanwhile. On a cluster
 * each shard does so out of its own, by the names with `_local`.
 */
function purgeOf(local: '' | '_local', where: string, settings: string): string[] {
  const table = (name: string) => (local ? `{database:Identifier}.${name}${local}` : name);
  const change = (name: string, what: string) =>
    `ALTER TABLE ${table(name)}${where} ${what} SETTINGS ${settings}`;
  const gone = `(SELECT block, arrayJoin(locals) FROM ${table('removed')})`;
  const whole = `SELECT block, toUInt32(uniqExact(article)) FROM ${table('removed')} GROUP BY block`;
  return [
    // Blocks of which nothing is left go whole, and then need no list of what was in them.
    change('blocks', `DELETE WHERE (block, articles) IN (${whole})`),
    change(
      'postings',
      `UPDATE locals = arrayFilter(l -> (block, l) NOT IN ${gone}, locals) WHERE block IN (SELECT block FROM ${table('removed')})`,
    ),
    ...FILLED.map((name) => change(name, `DELETE WHERE block NOT IN (SELECT block FROM ${table('blocks')})`)),
    ...['statements', 'sketches'].map((name) => change(name, `DELETE WHERE (block, local) IN ${gone}`)),
    ...['articles', 'article_keys'].map((name) =>
      change(name, `DELETE WHERE (block, article) IN (SELECT block, article FROM ${table('removed')})`),
    ),
    change('removed', `DELETE WHERE block NOT IN (SELECT block FROM ${table('blocks')})`),
  ];
}

const PURGE = purgeOf('', '', 'mutations_sync = 1');

/** Replicas may take subqueries only where told that they come to the same on each: both tables are replicated. */
export const PURGE_CLUSTER = purgeOf(
  '_local',
  ` ON CLUSTER '{cluster}'`,
  'mutations_sync = 0, allow_nondeterministic_mutations = 1',
);

const FORM = `
SELECT currentDatabase(), toUInt32(count()) FROM system.tables
WHERE database = currentDatabase() AND name = 'blocks_local'`;

/**
 * Rewrites the tables without what was removed. Of blocks that still hold something the list of what is gone stays, since
 * their counts include it; every question reads that list. One server is waited for; a cluster's go on by themselves,
 * since their coordination waits for minutes only.
 */
export async function purge(connection: ArchiveConnection): Promise<void> {
  const { database, onCluster } = await formOf(connection);
  for (const statement of onCluster ? PURGE_CLUSTER : PURGE)
    await connection.run(statement, { database }, { patience: 3_600_000 });
}

async function formOf(connection: ArchiveConnection): Promise<{ database: unknown; onCluster: boolean }> {
  const [[database, locals] = []] = await connection.ask(FORM);
  return { database, onCluster: Number(locals) > 0 };
}
