/**
 * What is kept, or a part of it, as a corpus file (plain or gzip) or a table: written by the worker step by step, and
 * handed to the browser's own download. With the whole corpus go the reader's settings. Where the worker may write no
 * file the bytes of each step gather here, in memory; in a private window, which reaches nothing the worker lays out,
 * its lines do, and become bytes here.
 */
import { browser } from 'wxt/browser';
import type { ExportChoiceMade } from '../../components/import/ExportChoice.tsx';
import { canTakeExports, takeExported } from '../../lib/corpus/export-folder.ts';
import { type Bytes, type ExportKind, writeExport } from '../../lib/corpus/export-formats.ts';
import { takeBytes } from '../../lib/corpus/hand-over.ts';
import type { ExportQuestion } from '../../lib/corpus/transfer-questions.ts';
import { askBackground } from '../../lib/messages.ts';
import { CodedError } from '../../lib/result.ts';
import { getSettings } from '../../lib/state/settings.ts';
import { settingsLine } from '../../lib/state/settings-line.ts';
import { saveBlob } from './save-blob.ts';

/** Articles of a step. */
const STEP = 100;

const NAMES = {
  ndjson: 'variorum-corpus.ndjson',
  gzip: 'variorum-corpus.ndjson.gz',
  csv: 'variorum-statements.csv',
};

const TYPES = { ndjson: 'application/x-ndjson', gzip: 'application/gzip', csv: 'text/csv' };

export async function exportFile(choice: ExportChoiceMade): Promise<void> {
  const { part, format } = choice;
  const whole = Object.values(part).every((value) => !value?.trim());
  const ending = whole ? { ending: settingsLine(await getSettings()) } : {};
  saveBlob(await exported({ part, format, ...ending }), NAMES[format]);
}

async function exported(kind: ExportKind): Promise<Blob> {
  const as = isPrivate() ? 'lines' : (await canTakeExports()) ? 'file' : 'bytes';
  const question: ExportQuestion = { ...kind, limit: STEP, as };
  const type = TYPES[kind.format];
  const parts: Blob[] = [];
  let step = await askBackground('exportPart', question);
  for (let first = true; ; first = false) {
    if (step.file !== undefined) return takeExported(step.file, type).catch(gone);
    if (step.bytes) parts.push(new Blob([await takeBytes(step.bytes).catch(gone)]));
    if (step.lines) {
      const { lines, next } = step;
      const pieces: Bytes[] = [];
      const portion = { lines, question: kind, first, last: next === undefined };
      await writeExport(portion, (bytes) => pieces.push(bytes.slice()));
      parts.push(new Blob(pieces));
    }
    if (step.next === undefined) return new Blob(parts, { type });
    step = await askBackground('exportPart', { ...question, after: step.next });
  }
}

/** Firefox alone shows the extension's pages in private windows, with a storage of their own. */
const isPrivate = () => browser.extension.inIncognitoContext;

/** What was written went with the worker, or was deleted with the corpus, before it was taken. */
function gone(cause: unknown): never {
  throw new CodedError('export_interrupted', 'What was exported is gone. Start it again.', { cause });
}
