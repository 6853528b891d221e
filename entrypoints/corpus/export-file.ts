/**
 * What is kept, or a part of it, as a corpus file (plain or gzip) or a table, fetched in chunks and handed to the
 * browser's own download. With the whole corpus go the reader's settings.
 */
import type { ExportChoiceMade } from '../../components/import/ExportChoice.tsx';
import { CSV_HEADER, csvRows } from '../../lib/corpus/csv-rows.ts';
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
    await writeExport(part, format, async (text) => {
      const blob = new Blob([text]);
      // Gzip members one after the other are one gzip file.
      await sink.write(format === 'gzip' ? await zipped(blob) : blob);
    });
    saveBlob(await sink.finish(), NAMES[format]);
  } catch (error) {
    await sink.abandon();
    throw error;
  }
}

async function writeExport(
  part: ExportChoiceMade['part'],
  format: ExportChoiceMade['format'],
  write: (text: string) => Promise<void>,
): Promise<void> {
  if (format === 'csv') await write(`\ufeff${CSV_HEADER}`);
  for await (const lines of chunks(part)) {
    const text =
      format === 'csv'
        ? lines.map((line) => csvRows(line, part)).join('')
        : lines.map((line) => `${line}\n`).join('');
    if (text) await write(text);
  }
  const whole = Object.values(part).every((value) => !value?.trim());
  if (whole && format !== 'csv') await write(`${settingsLine(await getSettings())}\n`);
}

async function* chunks(part: ExportChoiceMade['part']): AsyncGenerator<string[]> {
  let after: number | undefined;
  do {
    const going = after === undefined ? {} : { after };
    const chunk = await askBackground('exportPart', { part, limit: CHUNK, ...going });
    yield chunk.lines;
    after = chunk.next;
  } while (after !== undefined);
}

function zipped(blob: Blob): Promise<Blob> {
  return new Response(blob.stream().pipeThrough(new CompressionStream('gzip'))).blob();
}
