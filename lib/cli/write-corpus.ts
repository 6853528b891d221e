/**
 * A corpus → its file: gzipped where the name ends in .gz, a table of statements where it ends in .csv. Written beside
 * the target and renamed, so that a failure leaves the old file whole.
 */
import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Corpus } from '../corpus/corpus.ts';
import type { CorpusFileHeader } from '../corpus/corpus-file.ts';
import { bytesOf } from '../corpus/corpus-stream.ts';
import { CSV_HEADER, csvRows } from '../corpus/csv-rows.ts';
import type { ExportPart } from '../corpus/export-part.ts';

export interface WriteOptions {
  part?: ExportPart;
  /** A line of settings that a file brought, which stands last. */
  settings?: string | null;
}

/** @returns how many articles were written: into a table those that have a row */
export async function writeCorpus(
  corpus: Pick<Corpus, 'exportLines'>,
  out: string,
  { part = {}, settings = null }: WriteOptions = {},
): Promise<number> {
  const unfinished = `${out}.unfinished`;
  const asTable = out.endsWith('.csv');
  let articles = 0;
  const lines = async function* () {
    let first = true;
    for await (const line of corpus.exportLines(part)) {
      if (first && !asTable) ({ articles } = JSON.parse(line) as CorpusFileHeader);
      first = false;
      yield line;
    }
    if (settings) yield settings;
  };
  const rows = (line: string) => {
    const found = csvRows(line, part);
    if (found) articles++;
    return found;
  };
  const bytes = asTable ? table(lines(), rows) : bytesOf(lines(), out.endsWith('.gz'));
  try {
    await pipeline(Readable.from(bytes), createWriteStream(unfinished));
    renameSync(unfinished, out);
    return articles;
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

async function* table(
  lines: AsyncIterable<string>,
  rows: (line: string) => string,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(`\ufeff${CSV_HEADER}`);
  for await (const line of lines) yield encoder.encode(rows(line));
}
