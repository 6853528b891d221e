/**
 * Sends a corpus file to the corpus, batch by batch, and tells how far it is. What was saved stays if it stops, is
 * ended or the browser goes; the journal says where to go on. A file that begins with nothing of a corpus file (it is
 * empty, or of another kind) is not read further.
 */
import type { ImportState } from '../../components/corpus/TransferTools.tsx';
import { isHeader } from '../../lib/corpus/corpus-file.ts';
import { askBackground, type ImportOutcome } from '../../lib/messages.ts';
import { getImportJournal, isAbout, setImportJournal } from '../../lib/state/import-journal.ts';
import { createImportControl, type ImportControl } from './import-control.ts';
import { type LineBatch, readBatches } from './read-batches.ts';

/** Batches under way at a time: while one is written the next is carried over and checked. */
const UNDER_WAY = 2;

interface Sent extends LineBatch {
  outcome: Promise<ImportOutcome>;
}

/** @throws Error saying that it is no corpus file */
export async function importFile(
  file: File,
  onProgress: (state: ImportState) => void,
  control: ImportControl = createImportControl(),
): Promise<ImportState> {
  const before = await getImportJournal();
  const journal = isAbout(before, file) ? before : null;
  let state: ImportState = {
    running: true,
    progress: /\.gz$/i.test(file.name) ? null : 0,
    saved: journal?.saved ?? 0,
    updated: journal?.updated ?? 0,
    known: journal?.known ?? 0,
    refused: [],
    failed: null,
  };
  let units = 0;
  let isCorpusFile = journal !== null;
  const sent: Sent[] = [];
  onProgress(state);

  function count({ lines }: LineBatch): void {
    for (const line of lines) units += line?.length ?? 0;
    if (state.progress !== null) state = { ...state, progress: Math.min(1, units / Math.max(1, file.size)) };
  }

  /** The oldest batch under way; what came before it in the file is kept. */
  async function settleFirst(): Promise<void> {
    const batch = sent.shift()!;
    const outcome = await batch.outcome;
    count(batch);
    state = {
      ...state,
      saved: state.saved + outcome.saved,
      updated: state.updated + outcome.updated,
      known: state.known + outcome.known,
      refused: [...state.refused, ...tooLong(batch), ...outcome.refused],
    };
    isCorpusFile ||=
      state.saved + state.updated + state.known > 0 || batch.lines.some((line) => isHeader(line ?? ''));
    if (!isCorpusFile) return;
    const { saved, updated, known } = state;
    const { name, size, lastModified: modified } = file;
    const lines = batch.firstLine + batch.lines.length - 1;
    // Nobody waits for it: an older note only means that some articles are met again.
    setImportJournal({ name, size, modified, lines, saved, updated, known }).catch(() => {});
    onProgress(state);
  }

  try {
    for await (const batch of readBatches(file)) {
      if (batch.firstLine + batch.lines.length - 1 <= (journal?.lines ?? 0)) {
        count(batch);
        continue;
      }
      if (!(await control.turn())) break;
      if (batch.lines.every((line) => line?.trim() === '')) continue;
      sent.push({ ...batch, outcome: send(batch) });
      // Until it is known what the file is, nothing is sent ahead.
      while (sent.length >= (isCorpusFile ? UNDER_WAY : 1)) await settleFirst();
      if (!isCorpusFile) break;
    }
    while (sent.length > 0) await settleFirst();
  } catch (error) {
    // What was sent ahead may be kept all the same; it is met again as known.
    await Promise.allSettled(sent.map(({ outcome }) => outcome));
    state = { ...state, failed: error instanceof Error ? error.message : String(error) };
  }
  if (!isCorpusFile && state.failed === null && !control.cancelled) {
    throw new Error(
      `“${file.name}” is no corpus file: it has no article that can be read. Nothing was imported.`,
    );
  }
  if (state.failed === null) await setImportJournal(null).catch(() => {});
  state = { ...state, running: false, cancelled: control.cancelled };
  onProgress(state);
  return state;
}

function send({ lines, firstLine }: LineBatch): Promise<ImportOutcome> {
  // An empty line in its place keeps the numbers of those that follow.
  const outcome = askBackground('importLines', { lines: lines.map((line) => line ?? ''), firstLine });
  outcome.catch(() => {}); // It is awaited in its turn.
  return outcome;
}

function tooLong({ lines, firstLine }: LineBatch): ImportOutcome['refused'] {
  return lines.flatMap((line, index) =>
    line === null ? [{ line: firstLine + index, why: 'The line is too long for an article.' }] : [],
  );
}
