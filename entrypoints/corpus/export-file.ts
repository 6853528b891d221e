/**
 * What is kept, or a part of it, as a corpus file (plain or gzip) or a table, fetched in chunks and handed to the
 * browser's own download. With the whole corpus go the reader's settings.
 */
import type { ExportChoiceMade } from '../../components/import/ExportChoice.tsx';
import { CSV_HEADER, csvRows } from '../../lib/corpus/csv-rows.ts';
import { takeBytes } from '../../lib/corpus/hand-over.ts';
import { askBackground } from '../../lib/messages.ts';
import { getSettings } from '../../lib/state/settings.ts';
import { settingsLine } from '../../lib/state/settings-line.ts';
import { type ExportSink, openExportSink } from './export-sink.ts';
import { saveBlob } from './save-blob.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const encode = (text: string): Bytes => new TextEncoder().encode(text);

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
): AsyncGenerator<Bytes> {
  if (format === 'csv') yield encode(`\ufeff${CSV_HEADER}`);
  for await (const lines of chunks(part)) yield format === 'csv' ? rowsOf(lines, part) : lines;
  const whole = Object.values(part).every((value) => !value?.trim());
  if (whole && format !== 'csv') yield encode(`${settingsLine(await getSettings())}\n`);
}

function rowsOf(lines: Bytes, part: ExportChoiceMade['part']): Bytes {
  const each = new TextDecoder()
    .decode(lines)
    .split('\n')
    .filter((line) => line !== '');
  return encode(each.map((line) => csvRows(line, part)).join(''));
}

/** Lines of a corpus file, each with its line feed. */
async function* chunks(part: ExportChoiceMade['part']): AsyncGenerator<Bytes> {
  let after: number | undefined;
  do {
    const going = after === undefined ? {} : { after };
    const chunk = await askBackground('exportPart', { part, limit: CHUNK, ...going });
    yield await takeBytes(chunk.lines);
    after = chunk.next;
  } while (after !== undefined);
}

async function zipped(bytes: Bytes): Promise<Bytes> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
