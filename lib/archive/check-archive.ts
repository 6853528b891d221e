/** An archive held against itself: what it counts, and what should not be. For its operator; reads whole key columns. */
import type { ArchiveConnection } from './connect-archive.ts';

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
  (SELECT toUInt32(count()) FROM blocks FINAL),
  (SELECT toUInt32(sum(articles)) FROM blocks FINAL),
  (SELECT toFloat64(sum(statements)) FROM blocks FINAL),
  (SELECT toUInt32(count()) FROM removed FINAL),
  (SELECT toUInt32(uniqExact(block)) FROM postings WHERE block GLOBAL NOT IN (SELECT block FROM blocks)),
  (SELECT toFloat64(sum(statements)) FROM blocks FINAL)
    - (SELECT toFloat64(count()) FROM statements WHERE block GLOBAL IN (SELECT block FROM blocks)),
  (
    SELECT toUInt32(count()) FROM (
      SELECT key FROM article_keys
      WHERE startsWith(key, 'id:') AND block GLOBAL IN (SELECT block FROM blocks)
        AND (block, article) GLOBAL NOT IN (SELECT block, article FROM removed)
      GROUP BY key HAVING count() > 1
    )
  )`;

export async function checkArchive(connection: ArchiveConnection): Promise<ArchiveState> {
  const [row = []] = await connection.ask(STATE, {}, { patience: 600_000 });
  const [blocks = 0, articles = 0, statements = 0, removed = 0, unfinished = 0, missing = 0, doubled = 0] =
    row.map(Number);
  return { blocks, articles, statements, removed, unfinished, missing, doubled };
}
