/**
 * Puts aside the appearances that a reader said are not the same statement, and takes back those no longer so: they
 * count, mark and compare for nothing, and stay at hand so that the reader can undo it. Gives new statements; what no
 * verdict concerns is given back as it is.
 */
import { verdictKey, verdictSide } from '../corpus/verdict.ts';
import type { Appearance, MatchedStatement } from '../types.ts';

export function applyVerdicts<S extends MatchedStatement>(
  statements: readonly S[],
  isRejected: (key: string) => boolean,
): S[] {
  return statements.map((statement) => {
    const { appearances, rejected = [], ...rest } = statement;
    const here = verdictSide(statement);
    const keep: Appearance[] = [];
    const aside: Appearance[] = [];
    for (const found of [...appearances, ...rejected]) {
      (isRejected(verdictKey(here, verdictSide(found))) ? aside : keep).push(found);
    }
    if (aside.length === rejected.length && keep.length === appearances.length) return statement;
    keep.sort((x, y) => y.confidence - x.confidence);
    return { ...rest, appearances: keep, ...(aside.length > 0 ? { rejected: aside } : {}) } as S;
  });
}

/** One verdict given or taken back; all others stay as they were applied. */
export function applyVerdict<S extends MatchedStatement>(
  statements: readonly S[],
  key: string,
  different: boolean,
): S[] {
  const before = new Set(
    statements.flatMap((statement) =>
      (statement.rejected ?? []).map((found) => verdictKey(verdictSide(statement), verdictSide(found))),
    ),
  );
  if (different) before.add(key);
  else before.delete(key);
  return applyVerdicts(statements, (one) => before.has(one));
}
