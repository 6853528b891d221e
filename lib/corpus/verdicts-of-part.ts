/**
 * Which of the reader's verdicts go with a part of the corpus: those about two printings that both are in it. The
 * part's statements are shown to it one article after the other; it holds no more than the verdicts do.
 */
import { rowsOf } from './pack-statements.ts';
import type { StatementsRecord } from './records.ts';
import { type Verdict, verdictSideKey } from './verdict.ts';

export interface VerdictsOfPart {
  see(statements: StatementsRecord): void;
  /** Those whose both sides were seen, in the order given. */
  within(): Verdict[];
}

export function verdictsOfPart(verdicts: readonly Verdict[]): VerdictsOfPart {
  const missing = new Set(verdicts.flatMap(({ a, b }) => [verdictSideKey(a), verdictSideKey(b)]));
  return {
    see(statements) {
      if (missing.size === 0) return;
      for (const [, , text, , name] of rowsOf(statements)) {
        missing.delete(verdictSideKey({ text, speaker: name }));
      }
    },
    within: () =>
      verdicts.filter(({ a, b }) => !missing.has(verdictSideKey(a)) && !missing.has(verdictSideKey(b))),
  };
}
