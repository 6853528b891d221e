/** What an archive keeps of these articles already, by what articles are known by. */
import type { ArchiveConnection } from './connect-archive.ts';

export interface KnownArticle {
  key: string;
  version: string;
  /** When it was first kept, ISO 8601; empty where that was not known. */
  saved: string;
  block: number;
  article: number;
}

const KNOWN = `
SELECT key, version, saved, block, article FROM article_keys
WHERE key IN {keys:Array(String)} AND block GLOBAL IN (SELECT block FROM blocks)
  AND (block, article) GLOBAL NOT IN (SELECT block, article FROM removed)`;

export async function knownArticles(
  connection: ArchiveConnection,
  keys: readonly string[],
  signal?: AbortSignal,
): Promise<KnownArticle[]> {
  if (keys.length === 0) return [];
  const rows = await connection.ask(KNOWN, { keys }, { signal, whole: true });
  return rows.map(([key, version, saved, block, article]) => ({
    key: String(key),
    version: String(version),
    saved: String(saved),
    block: Number(block),
    article: Number(article),
  }));
}
