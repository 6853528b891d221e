/** Appearances, of a statement or of one wording → the sources they come from: a wire story in twenty papers is one. */
import type { Appearance, SharedSource } from '../types.ts';
import { byDate } from './timeline.ts';

export interface Source {
  /** Null where the article stands alone. */
  report: SharedSource | null;
  /** Its printings here, in order of date; an article that prints the statement in two places has two. */
  appearances: Appearance[];
  /** Articles among them. */
  articles: number;
}

/** @returns the sources in order of their earliest appearance, undated ones last */
export function groupSources(appearances: readonly Appearance[]): Source[] {
  const groups = new Map<string, Appearance[]>();
  for (const appearance of [...appearances].sort(byDate)) {
    const { source, id } = appearance.article;
    const key = source ? `report:${source.key}` : `article:${id}`;
    const group = groups.get(key);
    if (group) group.push(appearance);
    else groups.set(key, [appearance]);
  }
  return [...groups.values()].map((group) => {
    const articles = new Set(group.map(({ article }) => article.id)).size;
    const report = group[0]!.article.source ?? null;
    return { report: report && (articles > 1 || report.here) ? report : null, appearances: group, articles };
  });
}
