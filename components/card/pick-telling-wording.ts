/** Chooses the wording that tells most: one whose sense may differ, then one that differs, then the surest. */
import { groupWordings } from '../../lib/comparison/group-wordings.ts';
import { markKind } from '../../lib/comparison/mark-kind.ts';
import type { Appearance, MarkKind, Wording } from '../../lib/types.ts';

const ORDER: Record<MarkKind, number> = { flagged: 0, differs: 1, same: 2 };

export function pickTellingWording(appearances: Appearance[]): Wording | null {
  const ranked = groupWordings(appearances).map((wording) => ({
    wording,
    rank: ORDER[markKind(wording.appearances) ?? 'same'],
    confidence: Math.max(...wording.appearances.map(({ confidence }) => confidence)),
  }));
  ranked.sort((a, b) => a.rank - b.rank || b.confidence - a.confidence);
  return ranked[0]?.wording ?? null;
}
