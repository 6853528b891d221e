/**
 * A second answer about the same statements, laid over the first: what was shown stays, what is new is added, the surest
 * first. Gives null where nothing is new, so that nothing needs to be painted again.
 */
import type { Appearance, MatchedStatement } from '../types.ts';

export function addAppearances(
  first: readonly MatchedStatement[],
  second: readonly MatchedStatement[],
): MatchedStatement[] | null {
  const more = new Map(second.map((statement) => [statement.id, statement.appearances]));
  let added = 0;
  const joined = first.map((statement) => {
    const shown = new Set(statement.appearances.map(placeOf));
    const fresh = (more.get(statement.id) ?? []).filter((appearance) => !shown.has(placeOf(appearance)));
    added += fresh.length;
    if (fresh.length === 0) return statement;
    const appearances = [...statement.appearances, ...fresh].sort((a, b) => b.confidence - a.confidence);
    return { ...statement, appearances };
  });
  return added > 0 ? joined : null;
}

function placeOf({ article, start, end, in: place }: Appearance): string {
  return `${start}-${end}-${place ?? ''}-${article.id}`;
}
