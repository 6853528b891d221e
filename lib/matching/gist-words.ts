/**
 * The words that a statement's gist is judged by. Of a short fragment these are its own and the word it stands with in
 * the clause around it: "wants an “ironclad” guarantee" tells what "ironclad" alone does not. Gives the fragment's own
 * words where that clause is not known.
 */
import type { Statement } from '../types.ts';
import type { Printing } from './compare-statements.ts';
import type { Token } from './tokens.ts';

/** Words, no function words, up to which a fragment needs what it stands with. */
const SHORT = 1;
/** Words after the fragment within which that stands. */
const REACH = 2;

/** @param clauses the reported clauses of the same article. */
export function gistWords(
  statement: Statement,
  { tokenized }: Printing,
  clauses: readonly { statement: Statement; printing: Printing }[],
): readonly Token[] {
  const { tokens } = tokenized;
  if (statement.form !== 'mixed' || tokens.filter((token) => !token.stop).length > SHORT) return tokens;
  const clause = clauses.find(
    ({ statement: other }) =>
      other.in === statement.in && other.start <= statement.start && other.end >= statement.end,
  );
  if (!clause) return tokens;
  const end = statement.end - clause.statement.start;
  const after = clause.printing.tokenized.tokens.filter((token) => token.start >= end).slice(0, REACH);
  const beside = after.find((token) => !token.stop);
  return beside ? [...tokens, beside] : tokens;
}
