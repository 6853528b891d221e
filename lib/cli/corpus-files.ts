/**
 * Corpus files on the command line: told from other files by their first line, since names lie, and read as a stream,
 * plain or gzipped. A line that does not fit is refused by number.
 */
import { createReadStream } from 'node:fs';
import type { Corpus, ImportReport } from '../corpus/corpus.ts';
import { SETTINGS_BEGIN } from '../corpus/corpus-file.ts';
import { linesOf } from '../corpus/corpus-stream.ts';
import { readCorpusLine } from '../corpus/read-corpus-line.ts';
import type { Refuse } from './load-articles.ts';

/** Whether the file begins as a corpus file does; false also where it cannot be read. */
export async function isCorpusFile(file: string): Promise<boolean> {
  const stream = createReadStream(file);
  try {
    for await (const line of linesOf(stream)) return readCorpusLine(line).kind === 'header';
    return false;
  } catch {
    return false;
  } finally {
    stream.destroy();
  }
}

export async function importCorpusFile(corpus: Corpus, file: string, refuse: Refuse): Promise<ImportReport> {
  const report = await corpus.importLines(linesOf(createReadStream(file)));
  for (const { line, why } of report.refused) refuse(`${file}:${line}`, why);
  return report;
}

/** The line of settings that a corpus file brings; null where it brings none. */
export async function settingsIn(file: string): Promise<string | null> {
  let found: string | null = null;
  for await (const line of linesOf(createReadStream(file))) {
    if (line.startsWith(SETTINGS_BEGIN)) found = line;
  }
  return found;
}
