/**
 * A file → the batches it is imported in. One of ours goes by parts of the file itself, which the worker reads where they
 * lie; all else (also ours where it is gzipped, or not in UTF-8) is read here, and goes by what was read.
 */
import { MAX_LINE } from '../../lib/article/article-limits.ts';
import { SETTINGS_BEGIN } from '../../lib/corpus/corpus-file.ts';
import type { DetectedFile } from '../../lib/imports/detect-kind.ts';
import type { Meter } from '../../lib/imports/import-item.ts';
import { type ReadImportOptions, readImport } from '../../lib/imports/read-import.ts';
import { isUtf8, lastLine, sliceLines } from '../../lib/imports/slice-lines.ts';
import { BATCH_LINES, BATCH_UNITS, type Batch, batchItems, emptyBatch } from './batch-items.ts';

/** Bytes of a character in UTF-8, at most, for each of its UTF-16 units. */
const UNIT_BYTES = 3;

/** Bytes of a line of settings, at most: with ten thousand sites in its lists. */
const SETTINGS_BYTES = 500_000;

export async function* readBatches(
  file: Blob,
  detected: DetectedFile,
  options: ReadImportOptions,
): AsyncGenerator<Batch> {
  if (detected.kind === 'corpus' && !detected.gzip && (await isUtf8(file))) {
    yield* readParts(file, options.after ?? 0, options.meter);
  } else yield* batchItems(readImport(file, detected, options));
}

async function* readParts(file: Blob, after: number, meter?: Meter): AsyncGenerator<Batch> {
  const most = { lines: BATCH_LINES, bytes: BATCH_UNITS };
  const longest = MAX_LINE * UNIT_BYTES;
  let last = after;
  for await (const slice of sliceLines(file, { after, most, longest, ...(meter ? { meter } : {}) })) {
    const { part, firstLine, through, tooLong } = slice;
    last = through;
    const refused = tooLong.map((line) => ({ line, reason: 'too_long' as const }));
    yield { ...emptyBatch(), ...(part ? { part } : {}), firstLine, refused, through };
  }
  const ending = await lastLine(file, SETTINGS_BYTES);
  if (ending?.startsWith(SETTINGS_BEGIN)) yield { ...emptyBatch(), settings: ending, through: last };
}
