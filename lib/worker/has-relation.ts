/** Whether a statement's appearances elsewhere are of the kind a reader looks for. */
import { markKind } from '../comparison/mark-kind.ts';
import type { RelationWanted } from '../corpus/catalogue/browse-questions.ts';
import type { Appearance } from '../types.ts';

export function hasRelation(appearances: readonly Appearance[], wanted: RelationWanted): boolean {
  if (wanted === 'elsewhere') return appearances.length > 0;
  if (wanted === 'flagged') return markKind(appearances) === 'flagged';
  return appearances.some(({ relation }) => relation === wanted);
}
