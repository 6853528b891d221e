/**
 * Takes articles out of an archive. From the next question on nobody finds them; `purge` then rewrites the tables without
 * them, which costs as much as reading what is kept and is done by the server in its own time.
 */
import type { ArchiveConnection, AskOptions } from './connect-archive.ts';

export interface Place {
  block: number;
  article: number;
}

/** Places that go in one statement. */
const BATCH = 500;

const REMOVE = `
INSERT INTO removed (block, article, locals)
SELECT block, article, locals FROM articles
WHERE (block, article) IN (SELECT place.1, place.2 FROM (SELECT arrayJoin(arrayZip({blocks:Array(UInt32)}, {articles:Array(UInt16)})) AS place))`;

const SEALED = `block GLOBAL IN (SELECT block FROM blocks) AND (block, article) GLOBAL NOT IN (SELECT block, article FROM removed)`;

const BY_ID = `SELECT block, article FROM article_keys WHERE key IN {keys:Array(String)} AND ${SEALED}`;

const BY_OUTLET = `SELECT block, article FROM articles WHERE lowerUTF8(outlet) = lowerUTF8({outlet:String}) AND ${SEALED}`;

const ALL = `SELECT block, article FROM articles WHERE ${SEALED}`;

/** As long as the whole archive's list of articles may take, ms and bytes. */
const LISTING: AskOptions = { patience: 600_000, maxBytes: 4_000_000_000, whole: true };

export async function removePlaces(connection: ArchiveConnection, places: readonly Place[]): Promise<void> {
  for (let from = 0; from < places.length; from += BATCH) {
    const batch = places.slice(from, from + BATCH);
    await connection.run(REMOVE, {
      blocks: batch.map(({ block }) => block),
      articles: batch.map(({ article }) => article),
    });
  }
}

/** Which articles: by their ids, by their outlet whatever its case, or all. @returns how many went */
export async function removeArticles(
  connection: ArchiveConnection,
  which: { ids: readonly string[] } | { outlet: string } | 'all',
): Promise<number> {
  const rows = await (which === 'all'
    ? connection.ask(ALL, {}, LISTING)
    : 'ids' in which
      ? connection.ask(BY_ID, { keys: which.ids.map((id) => `id:${id}`) }, LISTING)
      : connection.ask(BY_OUTLET, { outlet: which.outlet }, LISTING));
  const places = rows.map(([block, article]) => ({ block: Number(block), article: Number(article) }));
  // Files that held them may be loaded again; first, since a work that ends between the two must not keep them out.
  await connection.run('TRUNCATE TABLE loads');
  await removePlaces(connection, places);
  return places.length;
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
    ...['postings', 'statements', 'articles', 'article_keys', 'sketches'].map((name) =>
      change(name, `DELETE WHERE block NOT IN (SELECT block FROM ${table('blocks')})`),
    ),
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
  const [[database, onCluster] = []] = await connection.ask(FORM);
  for (const statement of Number(onCluster) ? PURGE_CLUSTER : PURGE)
    await connection.run(statement, { database }, { patience: 3_600_000 });
}
