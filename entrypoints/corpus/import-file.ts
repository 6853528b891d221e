/**
 * Sends what a file holds to the corpus, batch by batch, and tells how far it is. What was saved stays if it stops, is
 * ended or the browser goes; the journal says where to go on. The file is read as fast as the corpus takes it.
 */
import type { ImportState, Refusal } from '../../components/import/import-state.ts';
import { handOver } from '../../lib/corpus/hand-over.ts';
import { bytesOf } from '../../lib/imports/byte-streams.ts';
import type { DetectedFile } from '../../lib/imports/detect-kind.ts';
import { ImportRefusal } from '../../lib/imports/import-item.ts';
import { askBackground, type ImportOutcome } from '../../lib/messages.ts';
import { codeOf, messageOf } from '../../lib/result.ts';
import { findImportJournal, noteImport } from '../../lib/state/import-journal.ts';
import type { Batch } from './batch-items.ts';
import { createImportControl, type ImportControl } from './import-control.ts';
import { readBatches } from './read-batches.ts';
import { readPage } from './read-page.ts';

/** Batches under way at a time: while one is written the next is carried over and checked. */
const UNDER_WAY = 2;

/** Refusals told one by one, and written into the report: a file of nothing but nonsense must not fill the memory. */
const MAX_REFUSALS = 20_000;

export const NOTHING_YET: ImportState = {
  running: true,
  progress: 0,
  saved: 0,
  updated: 0,
  known: 0,
  refused: [],
  refusedCount: 0,
  failed: null,
};

export async function importFile(
  file: File,
  detected: DetectedFile,
  onProgress: (state: ImportState) => void,
  control: ImportControl = createImportControl(),
  page = readPage,
): Promise<ImportState> {
  const journal = await findImportJournal(file);
  const { saved = 0, updated = 0, known = 0, refused: before = 0, lines: after = 0 } = journal ?? {};
  let state: ImportState = {
    ...{ ...NOTHING_YET, file: file.name, saved, updated, known, refusedCount: before },
    ...(before > 0 ? { refusedBefore: before } : {}),
  };
  /** Refused lines behind what is noted: an import that goes on meets them again. */
  let ahead: number[] = [];
  const meter = { read: 0 };
  const sent: { batch: Batch; read: number; outcome: Promise<ImportOutcome> }[] = [];
  /** A batch did not arrive: nothing behind it may be noted. */
  let lost = false;
  onProgress(state);

  /** The oldest batch under way; what came before it in the file is kept. */
  async function settleFirst(): Promise<void> {
    const { batch, read, outcome } = sent.shift()!;
    const done = await outcome.catch((error) => {
      lost = true;
      throw error;
    });
    const refused: Refusal[] = [...batch.refused, ...done.refused]
      .sort((a, b) => a.line - b.line)
      .map((one) => ({ ...one, file: file.name }));
    const room = MAX_REFUSALS - state.refused.length;
    state = {
      ...state,
      progress: Math.min(1, read / Math.max(1, file.size)),
      saved: state.saved + done.saved,
      updated: state.updated + done.updated,
      known: state.known + done.known,
      refused: [...state.refused, ...refused.slice(0, room)],
      refusedCount: state.refusedCount + refused.length,
      ...(batch.settings ? { settings: batch.settings } : {}),
    };
    const { name, size, lastModified: modified } = file;
    for (const { line } of refused) ahead.push(line);
    // Nobody waits for it: an older note only means that some articles are met again.
    if (batch.through > after) {
      ahead = ahead.filter((line) => line > batch.through);
      const counts = {
        ...{ saved: state.saved, updated: state.updated, known: state.known },
        refused: state.refusedCount - ahead.length,
      };
      noteImport(file, { name, size, modified, lines: batch.through, ...counts }).catch(() => {});
    }
    onProgress(state);
  }

  try {
    for await (const batch of readBatches(file, detected, { readPage: page, after, meter })) {
      // Whoever pauses may close the browser: what is under way is noted first.
      if (control.paused) while (sent.length > 0) await settleFirst();
      if (!(await control.turn())) break;
      const outcome = send(batch);
      outcome.catch(() => {}); // It is awaited in its turn.
      sent.push({ batch, read: meter.read, outcome });
      while (sent.length >= UNDER_WAY) await settleFirst();
    }
    while (sent.length > 0) await settleFirst();
  } catch (first) {
    let error: unknown = first;
    // What was sent ahead may be kept all the same; it is met again as known.
    for (const { outcome } of sent) await outcome.catch(() => {});
    // A batch that was not kept weighs more than damage behind it, which is met again.
    while (first instanceof ImportRefusal && sent.length > 0 && !lost) {
      await settleFirst().catch((second) => {
        error = second;
      });
    }
    const code = codeOf(error);
    state = {
      ...state,
      ...(error instanceof ImportRefusal ? { failedReason: error.reason } : {}),
      failed: messageOf(error),
      ...(code ? { failedCode: code } : {}),
    };
  }
  // A damaged file comes no further when it is chosen again; one that was moved does.
  const ended = state.failed === null || (state.failedReason && state.failedReason !== 'unread');
  if (ended) await noteImport(file, null).catch(() => {});
  state = { ...state, running: false, cancelled: control.cancelled };
  onProgress(state);
  return state;
}

async function send({ part, lines, firstLine, articles }: Batch): Promise<ImportOutcome> {
  const outcome: ImportOutcome = { saved: 0, updated: 0, known: 0, refused: [] };
  if (part) {
    const plain = async () => new TextDecoder().decode(await bytesOf(part)).split('\n');
    return handOver(part, plain, (given) => askBackground('importLines', { lines: given, firstLine }));
  }
  if (lines.some((line) => line !== '')) {
    const parts = lines.flatMap((line, i) => (i === 0 ? [line] : ['\n', line]));
    return handOver(
      new Blob(parts),
      () => lines,
      (given) => askBackground('importLines', { lines: given, firstLine }),
    );
  }
  if (articles.length === 0) return outcome;
  return handOver(
    new Blob([JSON.stringify(articles)]),
    () => articles,
    (given) => askBackground('importArticles', { articles: given }),
  );
}
