/**
 * Sends a corpus file to the corpus, batch by batch, and tells how far it is. What was saved stays if it stops. A file
 * that begins with nothing of a corpus file (it is empty, or of another kind) is not read further.
 */
import type { ImportState } from '../../components/corpus/TransferTools.tsx';
import { isHeader } from '../../lib/corpus/corpus-file.ts';
import { askBackground } from '../../lib/messages.ts';
import { readBatches } from './read-batches.ts';

/** @throws Error saying that it is no corpus file */
export async function importFile(file: File, onProgress: (state: ImportState) => void): Promise<ImportState> {
  let state: ImportState = {
    running: true,
    progress: /\.gz$/i.test(file.name) ? null : 0,
    saved: 0,
    updated: 0,
    known: 0,
    refused: [],
    failed: null,
  };
  let units = 0;
  let isCorpusFile = false;
  onProgress(state);
  try {
    for await (const { lines, firstLine } of readBatches(file)) {
      const tooLong = lines.flatMap((line, index) =>
        line === null ? [{ line: firstLine + index, why: 'The line is too long for an article.' }] : [],
      );
      // An empty line in its place keeps the numbers of those that follow.
      if (lines.every((line) => line?.trim() === '')) continue;
      const outcome = await askBackground('importLines', {
        lines: lines.map((line) => line ?? ''),
        firstLine,
      });
      for (const line of lines) units += line?.length ?? 0;
      state = {
        ...state,
        progress: state.progress === null ? null : Math.min(1, units / Math.max(1, file.size)),
        saved: state.saved + outcome.saved,
        updated: state.updated + outcome.updated,
        known: state.known + outcome.known,
        refused: [...state.refused, ...tooLong, ...outcome.refused],
      };
      isCorpusFile ||=
        state.saved + state.updated + state.known > 0 || lines.some((line) => isHeader(line ?? ''));
      if (!isCorpusFile) break;
      onProgress(state);
    }
  } catch (error) {
    state = { ...state, failed: error instanceof Error ? error.message : String(error) };
  }
  if (!isCorpusFile && state.failed === null) {
    throw new Error(
      `“${file.name}” is no corpus file: it has no article that can be read. Nothing was imported.`,
    );
  }
  state = { ...state, running: false };
  onProgress(state);
  return state;
}
