/** Several files read one after the other, told as one import: counts, share, rate, and what was refused of each. */
import type { ImportState, Refusal } from '../../components/import/import-state.ts';
import type { DetectedFile } from '../../lib/imports/detect-kind.ts';
import { createImportControl, type ImportControl } from './import-control.ts';
import { importFile, NOTHING_YET } from './import-file.ts';
import { createRateMeter, type RateMeter } from './measure-rate.ts';

export interface Chosen {
  file: File;
  detected: DetectedFile;
}

export async function importFiles(
  chosen: readonly Chosen[],
  refused: readonly Refusal[],
  onProgress: (state: ImportState) => void,
  control: ImportControl = createImportControl(),
  meter: RateMeter = createRateMeter(),
): Promise<ImportState> {
  const total = chosen.reduce((sum, { file }) => sum + file.size, 0);
  let before: ImportState = { ...NOTHING_YET, refused: [...refused], refusedCount: refused.length };
  let read = 0;
  for (const { file, detected } of chosen) {
    const so = before;
    const last = await importFile(
      file,
      detected,
      (state) => onProgress(withRate(joined(so, state, { ...state, running: true }, file.size), state)),
      control,
    );
    before = joined(so, last, last, file.size);
    read += file.size;
    // A corpus that does not answer will not for the next file either; a damaged file is told and passed over.
    if (last.failed && !last.failedReason) break;
    if (last.failedReason) {
      const told: Refusal = { file: file.name, line: 1, reason: last.failedReason };
      const { failedReason: _, ...rest } = before;
      before = {
        ...rest,
        failed: null,
        refused: [...rest.refused, told],
        refusedCount: rest.refusedCount + 1,
      };
    }
    if (control.cancelled) break;
  }
  const state: ImportState = { ...before, running: false, progress: 1, cancelled: control.cancelled };
  onProgress(state);
  return state;

  function joined(earlier: ImportState, own: ImportState, as: ImportState, size: number): ImportState {
    const share = own.progress ?? 0;
    const refusedBefore = (earlier.refusedBefore ?? 0) + (own.refusedBefore ?? 0);
    return {
      ...as,
      progress: total ? Math.min(1, (read + share * size) / total) : 1,
      saved: earlier.saved + own.saved,
      updated: earlier.updated + own.updated,
      known: earlier.known + own.known,
      refused: [...earlier.refused, ...own.refused],
      refusedCount: earlier.refusedCount + own.refusedCount,
      ...(refusedBefore > 0 ? { refusedBefore } : {}),
      ...((own.settings ?? earlier.settings) ? { settings: own.settings ?? earlier.settings! } : {}),
    };
  }

  function withRate(state: ImportState, own: ImportState): ImportState {
    if (!own.running) return state;
    const told = meter.note(state.saved + state.updated + state.known, state.progress ?? 0);
    return told ? { ...state, ...told } : state;
  }
}
