/** Statements without what archives of these names know of them. What no such archive concerns is given back as it is. */
import type { Appearance, MatchedStatement } from '../types.ts';

export function withoutArchives<S extends MatchedStatement>(
  statements: readonly S[],
  archives: readonly string[],
): S[] {
  const stays = ({ archive }: Appearance) => archive === undefined || !archives.includes(archive);
  return statements.map((statement) => {
    const { appearances, rejected = [], ...rest } = statement;
    if (appearances.every(stays) && rejected.every(stays)) return statement;
    const aside = rejected.filter(stays);
    const left = { ...rest, appearances: appearances.filter(stays) };
    return { ...left, ...(aside.length > 0 ? { rejected: aside } : {}) } as S;
  });
}
