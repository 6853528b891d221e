/** The statement that is open, also after the page grew and was read again. */
import { useRef } from 'preact/hooks';
import { followStatement, type Place } from '../../lib/comparison/follow-statement.ts';
import type { ReportedComparison } from '../../lib/state/trim-report.ts';

/** @returns the id to show: `opened` itself, or that of the statement which took its place */
export function useFollowedStatement(
  opened: string | null,
  comparison: ReportedComparison | undefined,
): string | null {
  const last = useRef<Place | null>(null);
  const statements = comparison?.statements ?? [];
  const known = statements.find(({ id }) => id === opened);
  if (known) last.current = known;
  if (known || opened === null || last.current?.id !== opened) return opened;
  return followStatement(last.current, statements)?.id ?? opened;
}
