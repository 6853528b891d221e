/** The import on the corpus page: begun, paused, ended; and what is left of one that a restart broke off. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportActions, ImportState } from '../../components/corpus/TransferTools.tsx';
import { getImportJournal, type ImportJournal, setImportJournal } from '../../lib/state/import-journal.ts';
import { createImportControl, type ImportControl } from './import-control.ts';
import { importFile } from './import-file.ts';

export interface ImportInUse {
  importing: ImportState | null;
  /** Throws Error saying that it is no corpus file. */
  begin(file: File): Promise<void>;
  actions: ImportActions;
}

export function useImport(): ImportInUse {
  const [importing, setImporting] = useState<ImportState | null>(null);
  const [unfinished, setUnfinished] = useState<ImportJournal | null>(null);
  const control = useRef<ImportControl | null>(null);

  useEffect(() => {
    getImportJournal().then(setUnfinished, () => {});
  }, []);

  const setPaused = (paused: boolean) => {
    if (paused) control.current?.pause();
    else control.current?.resume();
    setImporting((state) => state && { ...state, paused });
  };

  return {
    importing,
    async begin(file) {
      const own = createImportControl();
      control.current = own;
      setUnfinished(null);
      try {
        const last = await importFile(file, (state) => setImporting({ ...state, paused: own.paused }), own);
        if (last.failed) setUnfinished(await getImportJournal());
      } catch (error) {
        setImporting(null);
        throw error;
      }
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
        setUnfinished(null);
        setImportJournal(null).catch(() => {});
      },
    },
  };
}
