/** Looks through what is kept and, where something is wrong, says what and offers to put it right. */
import { Button } from '../Button.tsx';
import { useTranslator } from '../translation.ts';

export interface HealthState {
  /** Share of the articles looked at; null where nothing runs. */
  progress: number | null;
  repairing?: boolean;
  /** Of each kind, how many; null before the first check has ended. */
  found:
    | readonly { kind: 'missing' | 'unreadable' | 'statements' | 'marks' | 'counts' | 'index'; n: number }[]
    | null;
  /** What a repair did. */
  repaired?: { mended: number; dropped: number; unreadable: number };
}

export interface CorpusHealthProps {
  health: HealthState;
  onCheck: () => void;
  onRepair: () => void;
}

export function CorpusHealth({ health, onCheck, onRepair }: CorpusHealthProps) {
  const { text } = useTranslator();
  const { progress, found, repaired, repairing } = health;
  const busy = progress !== null || repairing === true;
  return (
    <section class="health" aria-label={text('health_title')}>
      <h2>{text('health_title')}</h2>
      <div class="actions">
        <Button disabled={busy} onClick={onCheck}>
          {text('health_check')}
        </Button>
        {found && found.length > 0 && (
          <Button kind="primary" disabled={busy} onClick={onRepair}>
            {text('health_repair')}
          </Button>
        )}
      </div>
      {busy && <progress aria-label={text('health_title')} value={progress ?? undefined} />}
      <div id="health-status" role="status">
        {!busy && repaired && (
          <p>
            {text('health_repaired', { mended: repaired.mended, dropped: repaired.dropped })}
            {repaired.unreadable > 0 && ` ${text('health_left', { count: repaired.unreadable })}`}
          </p>
        )}
        {!busy && found?.length === 0 && <p>{text('health_good')}</p>}
        {!busy && found && found.length > 0 && (
          <ul>
            {found.map(({ kind, n }) => (
              <li key={kind}>{text(`health_${kind}`, { count: n })}</li>
            ))}
          </ul>
        )}
      </div>
      <p class="small soft">{text('health_hint')}</p>
    </section>
  );
}
