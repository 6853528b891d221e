/**
 * `variorum import <file>… --out <corpus file>`: articles → the portable corpus file, which the extension imports and
 * exports too; gzipped where the name ends in .gz. Folders are read file by file, corpus files are taken over; saved
 * pages, web archives, tables and public collections are told by what is in them. What cannot be read is refused by name on standard error and the rest goes on.
 */
import type { Corpus, SaveOutcome } from '../../corpus/corpus.ts';
import type { ArticleToSave } from '../../corpus/kept-article.ts';
import { openMemoryCorpus } from '../../corpus/open-memory-corpus.ts';
import { ImportRefusal } from '../../imports/import-item.ts';
import { understandArticle } from '../../quotations/understand-article.ts';
import { importCorpusFile, isCorpusFile, settingsIn } from '../corpus-files.ts';
import { dropMissing } from '../drop-missing.ts';
import { detectOther, importOther } from '../import-other.ts';
import { listFiles, loadArticles, type Refuse } from '../load-articles.ts';
import { writeCorpus } from '../write-corpus.ts';
import { readOptions } from './read-options.ts';

/** Names of files that are looked into, in a folder. */
const IMPORTED = /\.(?:txt|md|markdown|x?html?|mhtml?|csv|tsv|jsonl?|ndjson|warc|wacz)(?:\.gz)?$/i;

/** Articles saved at once: one index segment for all of them. */
const BATCH_ARTICLES = 200;

export async function runImport(args: string[]): Promise<number> {
  const options = readOptions(args, 'import', 'out');
  if (!options) return 2;
  const { paths, json, value: out } = options;
  const there = dropMissing(paths);
  let refused = paths.length - there.length;
  const refuse: Refuse = (where, why) => {
    refused++;
    console.error(`refused: ${where}: ${why}`);
  };
  const corpus = openMemoryCorpus();
  const counts: Record<SaveOutcome, number> = { saved: 0, updated: 0, known: 0 };
  let settings: string | null = null;
  for (const path of there) settings = (await importPath(corpus, path, counts, refuse)) ?? settings;
  try {
    await writeCorpus(corpus, out, { settings });
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
): Promise<string | null> {
  let settings: string | null = null;
  let batch: ArticleToSave[] = [];
  const save = async () => {
    for (const { outcome } of await corpus.saveArticles(batch)) counts[outcome]++;
    batch = [];
  };
  try {
    for (const file of listFiles(path, IMPORTED)) {
      if (await isCorpusFile(file)) {
        const report = await importCorpusFile(corpus, file, refuse);
        for (const outcome of ['saved', 'updated', 'known'] as const) counts[outcome] += report[outcome];
        settings = (await settingsIn(file)) ?? settings;
        continue;
      }
      try {
        const other = await detectOther(file);
        if (other) {
          for await (const entry of importOther(file, other, refuse)) {
            batch.push(entry);
            if (batch.length >= BATCH_ARTICLES) await save();
          }
          continue;
        }
      } catch (error) {
        if (!(error instanceof ImportRefusal)) throw error;
        refuse(file, error.message);
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
  return settings;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
