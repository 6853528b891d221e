/**
 * Served pages → the portable corpus file, by the command line's own `import`. Beside it lies the `.jsonl` it was
 * made of, which `compare` takes too.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './run-tool.ts';
import { fetchPage, type ServedArticle } from './sample-articles.ts';

export interface CorpusFiles {
  corpus: string;
  /** One article a line; its `id` is its address. */
  articles: string;
}

/** @throws Error where no article could be read */
export async function makeCorpusFile(articles: ServedArticle[], folder: string): Promise<CorpusFiles> {
  mkdirSync(folder, { recursive: true });
  const files = { corpus: join(folder, 'corpus.ndjson'), articles: join(folder, 'articles.jsonl') };
  const rows = await Promise.all(
    articles.map(async ({ url }) => JSON.stringify({ id: url, url, html: await fetchPage(url) })),
  );
  writeFileSync(files.articles, `${rows.join('\n')}\n`);
  // Exit code 1: some file holds no article; the others are in.
  await runTool('lib/cli/main.ts', ['import', files.articles, '--out', files.corpus], { accept: [1] });
  return files;
}
