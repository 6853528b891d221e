/**
 * The reported clause around a fragment in marks: "said that [the council wants a “watertight” plan]". Takes reported
 * clauses and the quotations found, gives for each fragment the clause it stands in. The words in marks are the
 * evidence, so that the clause is no quotation of its own; but it says what the fragment alone does not.
 */
import type { Quotation, Span } from '../types.ts';

/** Part of a clause that its fragments may take up, at most: with more the fragment says it all. */
const MOST_QUOTED = 0.6;

/** @returns by position of the first fragment in `quotations`. @param clauses and `quotations` are in order. */
export function clausesAroundMarks<Clause extends Span>(
  clauses: readonly Clause[],
  quotations: readonly Quotation[],
): Map<number, Clause> {
  const around = new Map<number, Clause>();
  let at = 0;
  for (const clause of clauses) {
    while (at < quotations.length && quotations[at]!.end <= clause.start) at++;
    let quoted = 0;
    let first = -1;
    let fits = true;
    for (let i = at; i < quotations.length && quotations[i]!.start < clause.end; i++) {
      const { start, end, form } = quotations[i]!;
      if (form === 'scare') continue;
      if (form !== 'mixed' || start < clause.start || end > clause.end) fits = false;
      if (first < 0) first = i;
      quoted += end - start;
    }
    if (fits && first >= 0 && quoted <= MOST_QUOTED * (clause.end - clause.start)) around.set(first, clause);
  }
  return around;
}
