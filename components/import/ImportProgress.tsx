/** How far an import is, what may be done to it, what it refused, and what is left of one that was broken off. */
import { Button } from '../Button.tsx';
import { useTranslator } from '../translation.ts';
import {
  type ImportState,
  importWords,
  refusalReport,
  refusalWords,
  refusedBeforeWords,
} from './import-state.ts';

/** Of a file with many bad lines only the first are listed; the report has them all. */
const REFUSALS_SHOWN = 50;

/** What may be done to an import under way, and to those that were broken off. */
export interface ImportActions {
  /** Files that were broken off, and their lines whose articles are kept. */
  unfinished: readonly { name: string; lines: number }[];
  onPause: () => void;
  onResume: () => void;
  onCancel: () => void;
  /** Next time they begin at the first line. */
  onForget: () => void;
  /** Takes over the settings that a file brought. */
  onUseSettings: () => void;
  onSaveReport: (report: string) => void;
}

export interface ImportProgressProps {
  importing: ImportState | null;
  actions?: ImportActions | undefined;
}

export function ImportProgress({ importing, actions }: ImportProgressProps) {
  const t = useTranslator();
  const { text } = t;
  const running = importing?.running === true;
  const before = importing && refusedBeforeWords(t, importing);
  return (
    <>
      {running && <progress aria-label={text('corpus_importing')} value={importing.progress ?? undefined} />}
      <p id="import-status" role="status">
        {importing && importWords(t, importing)}
      </p>
      {running && importing.rate !== undefined && (
        <p id="import-rate" class="small soft">
          {text('import_rate', {
            file: importing.file ?? '',
            rate: importing.rate,
            left: leftWords(t.locale, importing.left ?? 0),
          })}
        </p>
      )}
      {running && actions && (
        <div class="actions">
          <Button onClick={importing.paused ? actions.onResume : actions.onPause}>
            {text(importing.paused ? 'import_resume' : 'import_pause')}
          </Button>
          <Button kind="quiet" onClick={actions.onCancel}>
            {text('import_cancel')}
          </Button>
        </div>
      )}
      {actions && !running && actions.unfinished.length > 0 && (
        <p id="import-unfinished">
          {actions.unfinished.map(({ name, lines }) => (
            <span key={name}>{text('import_unfinished', { name, lines })} </span>
          ))}
          <Button kind="quiet" onClick={actions.onForget}>
            {text('import_forget')}
          </Button>
        </p>
      )}
      {importing?.settings && !running && actions && (
        <p id="import-settings">
          {text('import_settings')}{' '}
          <Button kind="quiet" onClick={actions.onUseSettings}>
            {text('import_use_settings')}
          </Button>
        </p>
      )}
      {importing && importing.refused.length > 0 && (
        <section class="refusals" aria-label={text('refused_lines')}>
          <ul>
            {importing.refused.slice(0, REFUSALS_SHOWN).map((refusal) => (
              <li key={`${refusal.file}:${refusal.line}`}>{refusalWords(t, refusal)}</li>
            ))}
            {importing.refusedCount - (importing.refusedBefore ?? 0) > REFUSALS_SHOWN && (
              <li>{text('refused_more')}</li>
            )}
            {before && <li>{before}</li>}
          </ul>
          {actions && !running && (
            <Button kind="quiet" onClick={() => actions.onSaveReport(refusalReport(t, importing))}>
              {text('refused_save')}
            </Button>
          )}
        </section>
      )}
      {importing && importing.refused.length === 0 && before && <p class="small soft">{before}</p>}
    </>
  );
}

/** "2 min" as the language writes it: seconds, minutes or hours, rounded up. */
function leftWords(locale: string, seconds: number): string {
  const [unit, value] =
    seconds < 60
      ? (['second', seconds] as const)
      : seconds < 3_600
        ? (['minute', seconds / 60] as const)
        : (['hour', seconds / 3_600] as const);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(
    Math.ceil(value),
  );
}
