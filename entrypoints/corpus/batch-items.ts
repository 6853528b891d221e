/**
 * What an import reads, in batches that one message carries easily: lines of a corpus file or articles, never both. An
 * empty batch only says how far the file is, and what was refused.
 */

import { SETTINGS_BEGIN } from '../../lib/corpus/corpus-file.ts';
import type { ArticleFromFile } from '../../lib/corpus/transfer-questions.ts';
import type { ImportItem, RefusalReason } from '../../lib/imports/import-item.ts';

/**
 * Lines and articles of one batch, and their UTF-16 units or bytes: a megabyte of text is some ten in the worker while it
 * is being understood. Importing 100,000 statements, Firefox took 311 MB at the worst moment where lines were read here
 * and handed over (a gzipped file of ours still is), 138 where they go as parts of the file (2026-11).
 */
export const BATCH_LINES = 200;
const BATCH_ARTICLES = 50;
export const BATCH_UNITS = 500_000;

export interface Batch {
  /** Lines as a part of the file itself; then there are no others. */
  part?: Blob;
  /** Empty where a line was refused, so that the numbers of those that follow hold. */
  lines: string[];
  firstLine: number;
  articles: ArticleFromFile[];
  refused: { line: number; reason: RefusalReason; address?: string }[];
  /** Settings that the file brings: its last line of them. */
  settings: string | null;
  /** Everything up to this line lies in this batch or those before. */
  through: number;
}

export async function* batchItems(items: AsyncIterable<ImportItem>): AsyncGenerator<Batch> {
  let batch = emptyBatch();
  let units = 0;
  for await (const item of items) {
    batch.through = Math.max(batch.through, item.through);
    if (item.kind === 'line') {
      const isSettings = item.text.startsWith(SETTINGS_BEGIN);
      if (isSettings) batch.settings = item.text;
      if (batch.lines.length === 0) batch.firstLine = item.line;
      // Empty lines of the file are not handed over: their numbers are kept all the same.
      while (batch.lines.length < item.line - batch.firstLine) batch.lines.push('');
      batch.lines.push(isSettings ? '' : item.text);
      units += item.text.length;
    } else if (item.kind === 'article') {
      const { line, article, passages } = item;
      batch.articles.push({ line, article, ...(passages ? { passages } : {}) });
      units += article.text.length + article.blocks.length * 50;
    } else if (item.kind === 'refused') {
      const { line, reason, address } = item;
      batch.refused.push({ line, reason, ...(address ? { address } : {}) });
    }
    const full =
      batch.lines.length >= BATCH_LINES ||
      batch.articles.length >= BATCH_ARTICLES ||
      batch.refused.length >= BATCH_LINES ||
      units >= BATCH_UNITS;
    if (!full) continue;
    yield batch;
    batch = { ...emptyBatch(), through: batch.through };
    units = 0;
  }
  yield batch;
}

export const emptyBatch = (): Batch => ({
  lines: [],
  firstLine: 1,
  articles: [],
  refused: [],
  settings: null,
  through: 0,
});
