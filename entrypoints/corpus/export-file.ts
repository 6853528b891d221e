/**
 * What is kept, or a part of it, as a corpus file (plain or gzip) or a table, fetched in chunks and handed to the
 * browser's own download. With the whole corpus go the reader's settings.
 */
import type { ExportChoiceMade } from '../../components/import/ExportChoice.tsx';
import { CSV_HEADER, csvRows } from '../../lib/corpus/csv-rows.ts';
import { askBackground } from '../../lib/messages.ts';
import { getSettings } from '../../lib/state/settings.ts';
import { settingsLine } from '../../lib/state/settings-line.ts';
import { saveBlob } from './save-blob.ts';

/** Articles asked for at a time. */
const CHUNK = 100;

const NAMES = {
  ndjson: 'variorum-corpus.ndjson',
  gzip: 'variorum-corpus.ndjson.gz',
  csv: 'variorum-statements.csv',
};

export async function exportFile({ part, format }: ExportChoiceMade): Promise<void> {
  const parts: Blob[] = [];
  const write = async (text: string) => {
    const blob = new Blob([text]);
    // Blobs may be kept on disk by the browser, strings may not. Gzip members one after the other are one gzip file.
    parts.push(format === 'gzip' ? await zipped(blob) : blob);
  };
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
  const type =
    format === 'csv' ? 'text/csv' : format === 'gzip' ? 'application/gzip' : 'application/x-ndjson';
  saveBlob(new Blob(parts, { type }), NAMES[format]);
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
