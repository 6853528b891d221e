/**
 * A corpus → its file: gzipped where the name ends in .gz, a table of statements where it ends in .csv. Written beside
 * the target and renamed, so that a failure leaves the old file whole.
 */
import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Corpus } from '../corpus/corpus.ts';
import { bytesOf } from '../corpus/corpus-stream.ts';
import { CSV_HEADER, csvRows } from '../corpus/csv-rows.ts';
import type { ExportPart } from '../corpus/export-part.ts';

export interface WriteOptions {
  part?: ExportPart;
  /** A line of settings that a file brought, which stands last. */
  settings?: string | null;
}

export async function writeCorpus(
  corpus: Pick<Corpus, 'exportLines'>,
  out: string,
  { part = {}, settings = null }: WriteOptions = {},
): Promise<void> {
  const unfinished = `${out}.unfinished`;
  const lines = async function* () {
    yield* corpus.exportLines(part);
    if (settings) yield settings;
  };
  const bytes = out.endsWith('.csv') ? table(lines(), part) : bytesOf(lines(), out.endsWith('.gz'));
  try {
    await pipeline(Readable.from(bytes), createWriteStream(unfinished));
    renameSync(unfinished, out);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

async function* table(lines: AsyncIterable<string>, part: ExportPart): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(`\ufeff${CSV_HEADER}`);
  for await (const line of lines) yield encoder.encode(csvRows(line, part));
}
