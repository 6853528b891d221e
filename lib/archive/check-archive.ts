/** An archive held against itself: what it counts, and what should not be. For its operator; reads whole key columns. */
import type { ArchiveConnection } from './connect-archive.ts';
import { SIZE } from './lookup-sql.ts';

export interface ArchiveState {
  blocks: number;
  articles: number;
  statements: number;
  removed: number;
  /** Blocks that a load left unfinished: never read, space only. */
  unfinished: number;
  /** Statements that sealed blocks say they hold and do not. */
  missing: number;
  /** Articles that stand there twice, as two loaders at once may leave them: answers name them once. */
  doubled: number;
}

const STATE = `
SELECT
  (SELECT toUInt32(countIf(articles > 0)) FROM blocks FINAL),
  (${SIZE}),
  (SELECT toUInt32(count()) FROM removed FINAL),
  (SELECT toUInt32(uniqExact(block)) FROM postings WHERE block GLOBAL NOT IN (SELECT block FROM blocks)),
  (
    SELECT toUInt32(count()) FROM statements
    WHERE block GLOBAL IN (SELECT block FROM blocks)
      AND (block, local) GLOBAL NOT IN (SELECT block, arrayJoin(locals) FROM removed)
  ),
  (
    SELECT toUInt32(count()) FROM (
      SELECT key FROM article_keys
      WHERE startsWith(key, 'id:') AND block GLOBAL IN (SELECT block FROM blocks)
        AND (block, article) GLOBAL NOT IN (SELECT block, article FROM removed)
      GROUP BY key HAVING count() > 1
    )
  )`;

export async function checkArchive(connection: ArchiveConnection): Promise<ArchiveState> {
  const [row = []] = await connection.ask(STATE, {}, { patience: 600_000, whole: true });
  const [blocks, size, removed, unfinished, present, doubled] = row;
  const [articles = 0, statements = 0] = Array.isArray(size) ? size.map(Number) : [];
  return {
    blocks: Number(blocks),
    articles,
    statements,
    removed: Number(removed),
    unfinished: Number(unfinished),
    missing: statements - Number(present),
    doubled: Number(doubled),
  };
}
