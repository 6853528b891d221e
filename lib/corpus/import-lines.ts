/**
 * Lines of a corpus file → the corpus, a batch of articles a transaction. A line that does not fit is refused by
 * number and the rest goes on; stopping in between keeps the batches already stored, and importing the same file
 * again goes on from there, since known articles are not written again. While one batch is written the next is read.
 */
import type { Corpus, ImportOptions, ImportReport } from './corpus.ts';
import type { ArticleToSave } from './kept-article.ts';
import { readCorpusLine } from './read-corpus-line.ts';
import { refusedLine } from './refused-line.ts';
import type { Verdict } from './verdict.ts';

/**
 * Articles a transaction: some four thousand statements, two megabytes. All that the corpus page sends at once, so that
 * of two such batches under way the first is kept first.
 */
const BATCH_ARTICLES = 200;

/** Verdicts a transaction. */
const BATCH_VERDICTS = 500;

/** Characters of the lines in one batch, so that long articles make smaller batches. */
const BATCH_CHARACTERS = 8_000_000;

/** Refusals told one by one; a file of nothing but nonsense must not fill the memory. */
const MAX_REFUSED = 1_000;

export async function importLines(
  corpus: Pick<Corpus, 'saveArticles' | 'verdicts'>,
  lines: AsyncIterable<string> | Iterable<string>,
  { signal, onProgress, by }: ImportOptions = {},
): Promise<ImportReport> {
  const report: ImportReport = { saved: 0, updated: 0, known: 0, refused: [] };
  let batch: ArticleToSave[] = [];
  let characters = 0;
  let verdicts: { line: number; verdict: Verdict }[] = [];
  let number = 0;
  let done = 0;

  let writing: Promise<void> = Promise.resolve();

  async function write(entries: readonly ArticleToSave[]): Promise<void> {
    for (const { outcome } of await corpus.saveArticles(entries)) report[outcome]++;
    done += entries.length;
    onProgress?.(done, null);
  }

  /** Waits for the batch before, so that at most two are held. */
  async function flush(): Promise<void> {
    const entries = batch;
    batch = [];
    characters = 0;
    const before = writing;
    writing = write(entries);
    writing.catch(() => {}); // It is awaited below, whatever happens to the reading.
    await before;
  }

  function refuse(error: unknown, line = number): void {
    if (report.refused.length < MAX_REFUSED) report.refused.push(refusedLine(line, error));
  }

  /** There may be no room for them: articles go on all the same. */
  async function writeVerdicts(): Promise<void> {
    const entries = verdicts;
    verdicts = [];
    try {
      await corpus.verdicts.keep(entries.map(({ verdict }) => verdict));
    } catch (error) {
      for (const { line } of entries) refuse(error, line);
    }
  }

  try {
    await read();
  } finally {
    await writing;
  }
  return report;

  async function read(): Promise<void> {
    for await (const line of lines) {
      number++;
      signal?.throwIfAborted();
      if (!line.trim()) continue;
      try {
        const read = readCorpusLine(number === 1 ? line.replace(/^\ufeff/, '') : line);
        // The header says nothing that the lines do not; a file may also come in pieces, of which only one has it.
        if (read.kind === 'article') {
          const came = by?.[number - 1];
          batch.push(came ? { ...read.entry, by: came } : read.entry);
          characters += line.length;
        } else if (read.kind === 'verdict') verdicts.push({ line: number, verdict: read.verdict });
      } catch (error) {
        refuse(error);
      }
      if (batch.length >= BATCH_ARTICLES || characters >= BATCH_CHARACTERS) await flush();
      if (verdicts.length >= BATCH_VERDICTS) await writeVerdicts();
    }
    if (batch.length) await flush();
    if (verdicts.length) await writeVerdicts();
  }
}
