/** The page at a glance: how many statements were met elsewhere, worded differently, flagged; also the key to the marks. */
import type { MarkKind } from '../lib/types.ts';
import { MarkSwatch } from './MarkSwatch.tsx';
import type { PageSummary as Counts } from './summarise.ts';
import { useTranslator } from './translation.ts';

export function PageSummary({ counts }: { counts: Counts }) {
  const { text, number: inDigits } = useTranslator();
  const cells: { kind: MarkKind; number: number; label: string }[] = [
    { kind: 'same', number: counts.elsewhere, label: text('summary_elsewhere') },
    { kind: 'differs', number: counts.differing, label: text('summary_differing') },
    { kind: 'flagged', number: counts.flagged, label: text('summary_flagged') },
  ];
  return (
    <section class="summary" aria-label={text('summary_label')}>
      <p class="soft small">
        {text('summary_found', {
          quotations: text('quotations_found', { n: counts.quotations }),
          statements: text('statements_in_all', { n: counts.statements }),
        })}
      </p>
      {counts.elsewhere > 0 && (
        <ul>
          {cells.map(({ kind, number, label }) => (
            <li key={kind}>
              <span class="number">
                {inDigits(number)} <MarkSwatch kind={kind} silent />
              </span>{' '}
              <span class="label">{label}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
