/**
 * What goes first where the corpus may take no more space: articles that came by themselves (read, or out of a feed),
 * those kept longest ago before all others. What was saved by hand or brought in from a file never goes, even where
 * the ceiling cannot be kept without it.
 */
import { type Catalogue, rowsInOrder } from './catalogue.ts';

/** Part of the ceiling that is made free at a time, so that not every article that is kept costs a deletion. */
const ROOM = 0.05;

/** @returns numbers of articles to delete, those to go first in front; none while all fits */
export function chooseToRelease(catalogue: Catalogue, ceiling: number): number[] {
  let size = catalogue.sizes.reduce((sum, one) => sum + one, 0);
  if (size <= ceiling) return [];
  const aim = ceiling * (1 - ROOM);
  const chosen: number[] = [];
  for (const row of rowsInOrder(catalogue, 'saved').toReversed()) {
    if (size <= aim) break;
    if (!catalogue.byItself[row]) continue;
    chosen.push(catalogue.numbers[row]!);
    size -= catalogue.sizes[row]!;
  }
  return chosen;
}
