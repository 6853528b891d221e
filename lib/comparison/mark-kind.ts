/** How a statement of the page is marked, out of where else it appeared; null where nothing is drawn. */
import type { Appearance, FlagKind, MarkKind } from '../types.ts';

/** Flags that change what was said or who said it. An unmarked cut alone is a difference of wording. */
const CHANGES_SENSE: ReadonlySet<FlagKind> = new Set(['number', 'name', 'negation', 'modality', 'speaker']);

export function markKind(appearances: readonly Appearance[]): MarkKind | null {
  if (appearances.length === 0) return null;
  if (appearances.some(({ flags }) => flags.some(({ kind }) => CHANGES_SENSE.has(kind)))) return 'flagged';
  return appearances.some(({ relation }) => relation !== 'verbatim') ? 'differs' : 'same';
}
