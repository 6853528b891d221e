/** Wordings in the order a reader asks for: by how many print them, or by when each was first or last printed. */
import type { Appearance, Wording } from '../types.ts';
import { appearanceDate } from './timeline.ts';

export type WordingOrder = 'printed' | 'earliest' | 'newest';

/** @param wordings as `groupWordings` gives them; undated ones stand last in both orders of time */
export function orderWordings(wordings: readonly Wording[], order: WordingOrder): Wording[] {
  if (order === 'printed') return [...wordings];
  const sign = order === 'earliest' ? 1 : -1;
  const timed = wordings.map((wording) => ({ wording, time: timeOf(wording.appearances, sign) }));
  return timed
    .sort((x, y) => {
      if (x.time === null || y.time === null) return Number(x.time === null) - Number(y.time === null);
      return (x.time - y.time) * sign;
    })
    .map(({ wording }) => wording);
}

/** First or last printing, in milliseconds; null where no date is known. */
function timeOf(appearances: readonly Appearance[], sign: 1 | -1): number | null {
  const times = appearances.map((found) => Date.parse(appearanceDate(found) ?? '')).filter(Number.isFinite);
  return times.length > 0 ? Math[sign === 1 ? 'min' : 'max'](...times) : null;
}
