/**
 * When to merge: as soon as eight segments of a level exist they become one of the next. So a statement is rewritten
 * once a level, and a million statements lie in a few dozen segments at most.
 */
import type { SegmentRecord } from './page-store.ts';

/** Segments of one level that become one. Fewer means less to read at a lookup and more rewriting; eight is usual. */
export const MERGE_FACTOR = 8;

/** Statements of a small save, about one article's: the size of level 0. */
const LEVEL_ZERO_STATEMENTS = 64;

/** Share of removed articles from which everything is rewritten without them. */
export const MAX_REMOVED_SHARE = 0.25;

export function levelOf(statements: number): number {
  return Math.max(0, Math.floor(Math.log(statements / LEVEL_ZERO_STATEMENTS) / Math.log(MERGE_FACTOR)));
}

/** @returns the segments to merge now, oldest first, or none. */
export function chooseMerge(segments: readonly SegmentRecord[], removedArticles: number): SegmentRecord[] {
  const articles = segments.reduce((sum, segment) => sum + segment.articles, 0);
  const sorted = [...segments].sort((a, b) => a.id - b.id);
  if (removedArticles > 0 && removedArticles >= articles * MAX_REMOVED_SHARE) return sorted;
  const levels = new Map<number, SegmentRecord[]>();
  for (const segment of sorted) {
    const level = levels.get(segment.level);
    if (level) level.push(segment);
    else levels.set(segment.level, [segment]);
  }
  for (const level of [...levels.keys()].sort((a, b) => a - b)) {
    const members = levels.get(level)!;
    if (members.length >= MERGE_FACTOR) return members;
  }
  return [];
}
