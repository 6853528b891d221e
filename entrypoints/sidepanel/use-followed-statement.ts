/**
 * The statement that is open, also after the page grew: statements then have new ids, and the one with the same words
 * is the same one to a reader.
 */
import { useRef } from 'preact/hooks';
import type { ReportedComparison } from '../../lib/state/trim-report.ts';

/** @returns the id to show: `opened` itself, or that of the statement which took its place */
export function useFollowedStatement(
  opened: string | null,
  comparison: ReportedComparison | undefined,
): string | null {
  const last = useRef<{ id: string; text: string } | null>(null);
  const statements = comparison?.statements ?? [];
  const known = statements.find(({ id }) => id === opened);
  if (known) last.current = { id: known.id, text: known.text };
  if (known || opened === null || last.current?.id !== opened) return opened;
  return statements.find(({ text }) => text === last.current?.text)?.id ?? opened;
}
