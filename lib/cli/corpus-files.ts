/**
 * Corpus files on the command line: told from other files by their first line, since names lie, and read as a stream,
 * plain or gzipped. A line that does not fit is refused by number; of a file that is cut off or damaged, what came
 * out of it before that is kept (the stream that unpacks may drop its last pieces).
 */
import { createReadStream } from 'node:fs';
import type { Corpus, ImportReport } from '../corpus/corpus.ts';
import { SETTINGS_BEGIN } from '../corpus/corpus-file.ts';
import { linesOf } from '../corpus/corpus-stream.ts';
import { readCorpusLine } from '../corpus/read-corpus-line.ts';
import type { Refuse } from './load-articles.ts';

/**
 * Whether the file begins as a corpus file does; false also where it cannot be read. True where gzipped data breaks before
 * its first line is out: whoever takes it for one is told what is wrong.
 */
export async function isCorpusFile(file: string): Promise<boolean> {
  const stream = createReadStream(file);
  try {
    for await (const line of linesOf(stream)) return readCorpusLine(line).kind === 'header';
    return false;
  } catch (error) {
    return gzipFault(error) !== null;
  } finally {
    stream.destroy();
  }
}

/** The lines that can be read; where they end before the file does, `tell` hears why. */
export async function* corpusLines(file: string, tell: (why: string) => void): AsyncGenerator<string> {
  try {
    yield* linesOf(createReadStream(file));
  } catch (error) {
    tell(gzipFault(error) ?? (error instanceof Error ? error.message : String(error)));
  }
}

/** What is wrong with gzipped bytes comes as an error with a code and without words; null for other errors. */
function gzipFault(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const ofGzip = code.startsWith('Z_') || code.startsWith('ERR_TRAILING_JUNK');
  return ofGzip ? 'the file is cut off or damaged: its gzipped data cannot be unpacked to the end' : null;
}

export async function importCorpusFile(corpus: Corpus, file: string, refuse: Refuse): Promise<ImportReport> {
  const faults: string[] = [];
  const report = await corpus.importLines(corpusLines(file, (why) => faults.push(why)));
  for (const { line, why } of report.refused) refuse(`${file}:${line}`, why);
  for (const why of faults) refuse(file, why);
  return report;
}

/** The line of settings that a corpus file brings; null where it brings none. What is wrong in it is the import's to tell. */
export async function settingsIn(file: string): Promise<string | null> {
  let found: string | null = null;
  for await (const line of corpusLines(file, () => {})) {
    if (line.startsWith(SETTINGS_BEGIN)) found = line;
  }
  return found;
}
