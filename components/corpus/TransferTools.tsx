/** What brings articles in and takes them out: files with their progress and refusals, export, and what is kept by itself. */
import type { Mapping } from '../../lib/imports/guess-columns.ts';
import { ColumnMapping } from '../import/ColumnMapping.tsx';
import { CorpusHealth, type CorpusHealthProps } from '../import/CorpusHealth.tsx';
import { ExportChoice, type ExportChoiceMade } from '../import/ExportChoice.tsx';
import { FilePicker } from '../import/FilePicker.tsx';
import { type ImportActions, ImportProgress } from '../import/ImportProgress.tsx';
import type { ImportState, PendingTable } from '../import/import-state.ts';
import { Switch } from '../Switch.tsx';
import { useTranslator } from '../translation.ts';

/** The table whose columns wait to be confirmed. */
export interface TableActions {
  table: PendingTable | null;
  onMapping: (mapping: Mapping) => void;
  onStart: () => void;
  onSkip: () => void;
}

export interface TransferToolsProps {
  /** Nothing is kept, so that there is nothing to export. */
  empty: boolean;
  importing: ImportState | null;
  /** Whether every article that is read is kept; null until it is known. */
  keepsWhatIsRead: boolean | null;
  onKeepWhatIsRead: (on: boolean) => void;
  onImport: (files: File[]) => void;
  onExport: (choice: ExportChoiceMade) => void;
  actions?: ImportActions | undefined;
  tables?: TableActions | undefined;
  health?: CorpusHealthProps | undefined;
}

export function TransferTools(props: TransferToolsProps) {
  const { empty, importing, actions, tables, health, keepsWhatIsRead, onKeepWhatIsRead } = props;
  const { text } = useTranslator();
  return (
    <section class="tools" aria-label={text('corpus_tools')}>
      <FilePicker disabled={importing?.running === true || Boolean(tables?.table)} onFiles={props.onImport} />
      {tables?.table && (
        <ColumnMapping
          table={tables.table}
          onChange={tables.onMapping}
          onStart={tables.onStart}
          onSkip={tables.onSkip}
        />
      )}
      <ImportProgress importing={importing} actions={actions} />
      <ExportChoice empty={empty} onExport={props.onExport} />
      {keepsWhatIsRead !== null && (
        <Switch
          label={text('corpus_keep_read')}
          hint={text('corpus_keep_read_hint')}
          on={keepsWhatIsRead}
          onChange={onKeepWhatIsRead}
        />
      )}
      {health && <CorpusHealth {...health} />}
      <p class="small soft">{text('corpus_local')}</p>
    </section>
  );
}
