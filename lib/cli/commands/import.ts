/**
 * `variorum import <file>… --out <corpus file>`: articles → the portable corpus file, which the extension imports and
 * exports too; gzipped where the name ends in .gz. Folders are read file by file, corpus files are taken over. What
 * cannot be read is refused by name on standard error and the rest goes on.
 */
import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ArticleToSave, Corpus, SaveOutcome } from '../../corpus/corpus.ts';
import { bytesOf } from '../../corpus/corpus-stream.ts';
import { openMemoryCorpus } from '../../corpus/open-memory-corpus.ts';
import { understandArticle } from '../../quotations/understand-article.ts';
import { importCorpusFile, isCorpusFile } from '../corpus-files.ts';
import { listFiles, loadArticles, type Refuse } from '../load-articles.ts';
import { readOptions } from './read-options.ts';

/** Articles saved at once: one index segment for all of them. */
const BATCH_ARTICLES = 200;

export async function runImport(args: string[]): Promise<number> {
  const options = readOptions(args, 'import', 'out');
  if (!options) return 2;
  const { paths, json, value: out } = options;
  let refused = 0;
  const refuse: Refuse = (where, why) => {
    refused++;
    console.error(`refused: ${where}: ${why}`);
  };
  const corpus = openMemoryCorpus();
  const counts: Record<SaveOutcome, number> = { saved: 0, updated: 0, known: 0 };
  for (const path of paths) await importPath(corpus, path, counts, refuse);
  try {
    await writeCorpus(corpus, out);
  } catch (error) {
    console.error(`${out} was not written: ${messageOf(error)}`);
    return 1;
  }
  const { articles, statements } = await corpus.size();
  await corpus.close();
  const summary = { out, articles, statements, ...counts, refused };
  console.log(
    json
      ? JSON.stringify(summary)
      : `${out}: ${articles} articles, ${statements} statements (${counts.known} known already, ${refused} refused)`,
  );
  return refused ? 1 : 0;
}

async function importPath(
  corpus: Corpus,
  path: string,
  counts: Record<SaveOutcome, number>,
  refuse: Refuse,
): Promise<void> {
  let batch: ArticleToSave[] = [];
  const save = async () => {
    for (const { outcome } of await corpus.saveArticles(batch)) counts[outcome]++;
    batch = [];
  };
  try {
    for (const file of listFiles(path)) {
      if (await isCorpusFile(file)) {
        const report = await importCorpusFile(corpus, file, refuse);
        for (const outcome of ['saved', 'updated', 'known'] as const) counts[outcome] += report[outcome];
        continue;
      }
      for await (const { article } of loadArticles(file, refuse)) {
        batch.push({ article, quotations: understandArticle(article) });
        if (batch.length >= BATCH_ARTICLES) await save();
      }
    }
  } catch (error) {
    refuse(path, messageOf(error));
  }
  if (batch.length) await save();
}

/** Writes beside the target and renames, so that a failure leaves the old file whole. */
async function writeCorpus(corpus: Corpus, out: string): Promise<void> {
  const unfinished = `${out}.unfinished`;
  try {
    const bytes = bytesOf(corpus.exportLines(), out.endsWith('.gz'));
    await pipeline(Readable.from(bytes), createWriteStream(unfinished));
    renameSync(unfinished, out);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
