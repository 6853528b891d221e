/** What brings articles in and takes them out: import with its progress and refusals, export, and what is kept by itself. */
import type { Translator } from '../../lib/i18n/translator.ts';
import { Button } from '../Button.tsx';
import { Switch } from '../Switch.tsx';
import { useTranslator } from '../translation.ts';

/** Of a file with many bad lines only the first are listed; the count names them all. */
const REFUSALS_SHOWN = 50;

export interface ImportState {
  running: boolean;
  /** Share of the file read, 0 to 1; null where its size says nothing (compressed files). */
  progress: number | null;
  saved: number;
  updated: number;
  known: number;
  refused: { line: number; why: string }[];
  /** Why it stopped before the end of the file. */
  failed: string | null;
  paused?: boolean;
  /** Ended by the reader before the end of the file. */
  cancelled?: boolean;
}

/** What may be done to an import under way, and to one that was broken off. */
export interface ImportActions {
  /** The file that was broken off, and its lines whose articles are kept; null where there is none. */
  unfinished: { name: string; lines: number } | null;
  onPause: () => void;
  onResume: () => void;
  onCancel: () => void;
  /** Next time it begins at the first line. */
  onForget: () => void;
}

export interface TransferToolsProps {
  /** Nothing is kept, so that there is nothing to export. */
  empty: boolean;
  importing: ImportState | null;
  /** Whether every article that is read is kept; null until it is known. */
  keepsWhatIsRead: boolean | null;
  onKeepWhatIsRead: (on: boolean) => void;
  onImport: (file: File) => void;
  onExport: () => void;
  actions?: ImportActions | undefined;
}

/** "Imported 12 articles: 10 saved, 1 updated, 1 already known, 0 refused." */
export function importWords({ text }: Translator, state: ImportState): string {
  const { saved, updated, known, refused, failed, running, paused, cancelled } = state;
  const counts = text('import_counts', { saved, updated, known, refused: refused.length });
  if (running && paused) return text('import_paused', { counts });
  if (running) return text('import_running', { counts });
  if (failed) return text('import_failed', { error: failed, counts });
  if (cancelled) return text('import_cancelled', { counts });
  return text('import_done', { articles: text('articles', { n: saved + updated + known }), counts });
}

export function TransferTools(props: TransferToolsProps) {
  const { empty, importing, actions, keepsWhatIsRead, onKeepWhatIsRead, onImport, onExport } = props;
  const t = useTranslator();
  const { text } = t;
  return (
    <section class="tools" aria-label={text('corpus_tools')}>
      <div class="file">
        <label for="import-file">{text('corpus_import')}</label>
        <input
          id="import-file"
          type="file"
          accept=".ndjson,.jsonl,.gz"
          disabled={importing?.running === true}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) onImport(file);
          }}
        />
      </div>
      {importing?.running && (
        <progress aria-label={text('corpus_importing')} value={importing.progress ?? undefined} />
      )}
      <p id="import-status" role="status">
        {importing && importWords(t, importing)}
      </p>
      {importing?.running && actions && (
        <div class="actions">
          <Button onClick={importing.paused ? actions.onResume : actions.onPause}>
            {text(importing.paused ? 'import_resume' : 'import_pause')}
          </Button>
          <Button kind="quiet" onClick={actions.onCancel}>
            {text('import_cancel')}
          </Button>
        </div>
      )}
      {actions?.unfinished && !importing?.running && (
        <p id="import-unfinished">
          {text('import_unfinished', { name: actions.unfinished.name, lines: actions.unfinished.lines })}{' '}
          <Button kind="quiet" onClick={actions.onForget}>
            {text('import_forget')}
          </Button>
        </p>
      )}
      {importing && importing.refused.length > 0 && (
        <section class="refusals" aria-label={text('refused_lines')}>
          <ul>
            {importing.refused.slice(0, REFUSALS_SHOWN).map(({ line, why }) => (
              <li key={line}>{text('refused_line', { line, why })}</li>
            ))}
            {importing.refused.length > REFUSALS_SHOWN && <li>{text('refused_more')}</li>}
          </ul>
        </section>
      )}
      <div class="actions">
        <Button disabled={empty} onClick={onExport}>
          {text('corpus_export')}
        </Button>
      </div>
      {keepsWhatIsRead !== null && (
        <Switch
          label={text('corpus_keep_read')}
          hint={text('corpus_keep_read_hint')}
          on={keepsWhatIsRead}
          onChange={onKeepWhatIsRead}
        />
      )}
      <p class="small soft">{text('corpus_local')}</p>
    </section>
  );
}
