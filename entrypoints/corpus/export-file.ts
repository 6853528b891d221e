/**
 * What is kept, or a part of it, as a corpus file (plain or gzip) or a table, fetched in chunks and handed to the
 * browser's own download. With the whole corpus go the reader's settings.
 */
import type { ExportChoiceMade } from '../../components/import/ExportChoice.tsx';
import { CSV_HEADER, csvRows } from '../../lib/corpus/csv-rows.ts';
import { takeBlob } from '../../lib/corpus/hand-over.ts';
import { askBackground } from '../../lib/messages.ts';
import { getSettings } from '../../lib/state/settings.ts';
import { settingsLine } from '../../lib/state/settings-line.ts';
import { type ExportSink, openExportSink } from './export-sink.ts';
import { saveBlob } from './save-blob.ts';

/** Articles asked for at a time. */
const CHUNK = 100;

const NAMES = {
  ndjson: 'variorum-corpus.ndjson',
  gzip: 'variorum-corpus.ndjson.gz',
  csv: 'variorum-statements.csv',
};

const TYPES = { ndjson: 'application/x-ndjson', gzip: 'application/gzip', csv: 'text/csv' };

export async function exportFile(
  { part, format }: ExportChoiceMade,
  openSink: (type: string) => Promise<ExportSink> = openExportSink,
): Promise<void> {
  const sink = await openSink(TYPES[format]);
  try {
    for await (const bytes of bytesOf(part, format)) {
      // Gzip members one after the other are one gzip file.
      await sink.write(format === 'gzip' ? await zipped(bytes) : bytes);
    }
    saveBlob(await sink.finish(), NAMES[format]);
  } catch (error) {
    await sink.abandon();
    throw error;
  }
}

async function* bytesOf(
  part: ExportChoiceMade['part'],
  format: ExportChoiceMade['format'],
): AsyncGenerator<Blob> {
  if (format === 'csv') yield new Blob([`\ufeff${CSV_HEADER}`]);
  for await (const lines of chunks(part)) yield format === 'csv' ? await rowsOf(lines, part) : lines;
  const whole = Object.values(part).every((value) => !value?.trim());
  if (whole && format !== 'csv') yield new Blob([settingsLine(await getSettings()), '\n']);
}

async function rowsOf(lines: Blob, part: ExportChoiceMade['part']): Promise<Blob> {
  const each = (await lines.text()).split('\n').filter((line) => line !== '');
  return new Blob(each.map((line) => csvRows(line, part)));
}

/** Lines of a corpus file, each with its line feed. */
async function* chunks(part: ExportChoiceMade['part']): AsyncGenerator<Blob> {
  let after: number | undefined;
  do {
    const going = after === undefined ? {} : { after };
    const chunk = await askBackground('exportPart', { part, limit: CHUNK, ...going });
    yield await takeBlob(chunk.lines);
    after = chunk.next;
  } while (after !== undefined);
}

function zipped(blob: Blob): Promise<Blob> {
  return new Response(blob.stream().pipeThrough(new CompressionStream('gzip'))).blob();
}
