/**
 * A file → the batches it is imported in. One of ours goes by parts of the file itself, which the worker reads where they
 * lie; all else (also ours where it is gzipped, or from where it is not in UTF-8) is read here, and goes by what was read.
 */
import { MAX_LINE } from '../../lib/article/article-limits.ts';
import { SETTINGS_BEGIN } from '../../lib/corpus/corpus-file.ts';
import { bytesOf } from '../../lib/imports/byte-streams.ts';
import type { DetectedFile } from '../../lib/imports/detect-kind.ts';
import { type ReadImportOptions, readImport } from '../../lib/imports/read-import.ts';
import { isUtf8, NotUtf8Error, sliceLines, type Wanted } from '../../lib/imports/slice-lines.ts';
import { MAX_SETTINGS_LINE } from '../../lib/state/settings-line.ts';
import { BATCH_LINES, BATCH_UNITS, type Batch, batchItems, emptyBatch } from './batch-items.ts';

/** Bytes of a character in UTF-8, at most, for each of its UTF-16 units. */
const UNIT_BYTES = 3;

export async function* readBatches(
  file: Blob,
  detected: DetectedFile,
  options: ReadImportOptions,
): AsyncGenerator<Batch> {
  let { after = 0 } = options;
  if (detected.kind === 'corpus' && !detected.gzip && (await isUtf8(file))) {
    const wanted: Wanted = { begin: SETTINGS_BEGIN, last: null };
    let whole = true;
    try {
      for await (const batch of readParts(file, wanted, options)) {
        after = batch.through;
        yield batch;
      }
    } catch (error) {
      if (!(error instanceof NotUtf8Error)) throw error;
      whole = false;
    }
    const settings = await settingsOf(wanted);
    if (settings) yield { ...emptyBatch(), settings, through: after };
    if (whole) return;
    // It is read from its beginning once more, and so is its progress.
    if (options.meter) options.meter.read = 0;
  }
  yield* batchItems(readImport(file, detected, { ...options, after }));
}

async function* readParts(
  file: Blob,
  wanted: Wanted,
  { after = 0, meter }: ReadImportOptions,
): AsyncGenerator<Batch> {
  const most = { lines: BATCH_LINES, bytes: BATCH_UNITS };
  const longest = MAX_LINE * UNIT_BYTES;
  for await (const slice of sliceLines(file, { after, most, longest, wanted, ...(meter ? { meter } : {}) })) {
    const { part, firstLine, through, tooLong } = slice;
    const refused = tooLong.map((line) => ({ line, reason: 'too_long' as const }));
    yield { ...emptyBatch(), ...(part ? { part } : {}), firstLine, refused, through };
  }
}

async function settingsOf({ last }: Wanted): Promise<string | null> {
  if (!last || last.size > MAX_SETTINGS_LINE * UNIT_BYTES) return null;
  return new TextDecoder().decode(await bytesOf(last)).trimEnd();
}
