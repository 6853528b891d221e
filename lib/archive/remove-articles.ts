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

const GONE = `(SELECT block, arrayJoin(locals) FROM removed)`;

/** On one server: what was removed, and what killed loads left. Nobody may be loading meanwhile. */
const PURGE = [
  `ALTER TABLE postings UPDATE locals = arrayFilter(l -> (block, l) NOT IN ${GONE}, locals) WHERE block IN (SELECT block FROM removed) SETTINGS mutations_sync = 1`,
  ...['postings', 'statements', 'articles', 'article_keys', 'sketches'].map(
    (table) =>
      `ALTER TABLE ${table} DELETE WHERE block NOT IN (SELECT block FROM blocks) SETTINGS mutations_sync = 1`,
  ),
  ...['statements', 'sketches'].map(
    (table) => `ALTER TABLE ${table} DELETE WHERE (block, local) IN ${GONE} SETTINGS mutations_sync = 1`,
  ),
  ...['articles', 'article_keys'].map(
    (table) =>
      `ALTER TABLE ${table} DELETE WHERE (block, article) IN (SELECT block, article FROM removed) SETTINGS mutations_sync = 1`,
  ),
];

/** Rewrites the tables without what was removed. The list of what is removed stays: it costs nothing beside. */
export async function purge(connection: ArchiveConnection): Promise<void> {
  for (const statement of PURGE) await connection.run(statement, {}, { patience: 3_600_000 });
}
