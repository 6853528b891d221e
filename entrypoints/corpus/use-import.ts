/**
 * Imports on the corpus page: files told apart, tables confirmed one after the other, then all read in turn; paused,
 * ended; and what is left of those that a restart broke off.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TableActions } from '../../components/corpus/TransferTools.tsx';
import type { ImportActions } from '../../components/import/ImportProgress.tsx';
import type { ImportState, Refusal } from '../../components/import/import-state.ts';
import { type DetectedFile, detectKind } from '../../lib/imports/detect-kind.ts';
import type { Mapping } from '../../lib/imports/guess-columns.ts';
import { ImportRefusal } from '../../lib/imports/import-item.ts';
import { forgetImports, getImportJournals, type ImportJournal } from '../../lib/state/import-journal.ts';
import { updateSettings } from '../../lib/state/settings.ts';
import { readSettingsLine } from '../../lib/state/settings-line.ts';
import { createImportControl, type ImportControl } from './import-control.ts';
import { type Chosen, importFiles } from './import-files.ts';

export interface ImportInUse {
  importing: ImportState | null;
  begin(files: File[]): Promise<void>;
  actions: Omit<ImportActions, 'onSaveReport'>;
  tables: TableActions;
}

export function useImport(onDone: () => void): ImportInUse {
  const [importing, setImporting] = useState<ImportState | null>(null);
  const [unfinished, setUnfinished] = useState<ImportJournal[]>([]);
  const [table, setTable] = useState<{ file: File; detected: DetectedFile } | null>(null);
  const control = useRef<ImportControl | null>(null);
  const decided = useRef<((detected: DetectedFile | null) => void) | null>(null);

  const lookForUnfinished = () => getImportJournals().then(setUnfinished, () => {});
  useEffect(() => {
    lookForUnfinished();
  }, []);

  const setPaused = (paused: boolean) => {
    if (paused) control.current?.pause();
    else control.current?.resume();
    setImporting((state) => state && { ...state, paused });
  };

  /** What each file is; tables wait for the reader. */
  async function tellApart(files: readonly File[]): Promise<{ chosen: Chosen[]; refused: Refusal[] }> {
    const chosen: Chosen[] = [];
    const refused: Refusal[] = [];
    for (const file of files) {
      try {
        const detected = await detectKind(file, file.name);
        const confirmed = detected.table ? await confirm(file, detected) : detected;
        if (confirmed) chosen.push({ file, detected: confirmed });
      } catch (error) {
        if (!(error instanceof ImportRefusal)) throw error;
        refused.push({ file: file.name, line: 1, reason: error.reason });
      }
    }
    return { chosen, refused };
  }

  async function confirm(file: File, detected: DetectedFile): Promise<DetectedFile | null> {
    setTable({ file, detected });
    const answer = await new Promise<DetectedFile | null>((resolve) => {
      decided.current = resolve;
    });
    setTable(null);
    return answer;
  }

  return {
    importing,
    async begin(files) {
      const own = createImportControl();
      control.current = own;
      setImporting(null);
      const { chosen, refused } = await tellApart(files);
      setUnfinished([]);
      await importFiles(chosen, refused, (state) => setImporting({ ...state, paused: own.paused }), own);
      await lookForUnfinished();
      onDone();
    },
    actions: {
      unfinished,
      onPause: () => setPaused(true),
      onResume: () => setPaused(false),
      onCancel() {
        control.current?.cancel();
        setImporting((state) => state && { ...state, paused: false });
      },
      onForget() {
        setUnfinished([]);
        forgetImports().catch(() => {});
      },
      onUseSettings() {
        const settings = readSettingsLine(importing?.settings ?? '');
        if (settings) updateSettings(settings).catch(() => {});
        setImporting((state) => {
          if (!state) return null;
          const { settings: _, ...rest } = state;
          return rest;
        });
      },
    },
    tables: {
      table: table && {
        file: table.file.name,
        columns: table.detected.table!.columns,
        mapping: table.detected.table!.mapping,
      },
      onMapping(mapping: Mapping) {
        setTable(
          (before) =>
            before && {
              ...before,
              detected: { ...before.detected, table: { ...before.detected.table!, mapping } },
            },
        );
      },
      onStart: () => decided.current?.(table?.detected ?? null),
      onSkip: () => decided.current?.(null),
    },
  };
}
