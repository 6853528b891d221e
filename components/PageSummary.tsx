/** The page at a glance: how many statements were met elsewhere, worded differently, flagged; also the key to the marks. */
import type { MarkKind } from '../lib/types.ts';
import { MarkSwatch } from './MarkSwatch.tsx';
import { type PageSummary as Counts, count } from './summarise.ts';

export function PageSummary({ counts }: { counts: Counts }) {
  const cells: { kind: MarkKind; number: number; label: string }[] = [
    { kind: 'same', number: counts.elsewhere, label: 'seen elsewhere' },
    { kind: 'differs', number: counts.differing, label: 'worded differently' },
    { kind: 'flagged', number: counts.flagged, label: 'flagged' },
  ];
  return (
    <section class="summary" aria-label="This page">
      <p class="soft small">
        {count(counts.quotations, 'quotation', 'quotations')} found,{' '}
        {count(counts.statements, 'statement', 'statements')} in all
      </p>
      {counts.elsewhere > 0 && (
        <ul>
          {cells.map(({ kind, number, label }) => (
            <li key={kind}>
              <span class="number">
                {number} <MarkSwatch kind={kind} silent />
              </span>{' '}
              <span class="label">{label}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
