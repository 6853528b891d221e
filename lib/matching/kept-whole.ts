/**
 * Was a wording kept as it was, or only trimmed? Takes an alignment. Small words may differ ("the" for "your"), and
 * what is left out or added may stand at either end; a telling word, a figure or a name that is lost, put in or changed
 * inside, or an end that reads otherwise, makes it another wording.
 */
import type { Alignment, Difference } from './align.ts';
import { INFLECTED } from './similarity.ts';
import type { Token } from './tokens.ts';

export function isKeptWhole({ a, b, matches, inner, head, tail }: Alignment): boolean {
  if (matches.some((match) => match.similarity < INFLECTED && !a[match.a]!.stop)) return false;
  const isSmall = ({ aFrom, aTo, bFrom, bTo }: Difference) => !tells(a, aFrom, aTo) && !tells(b, bFrom, bTo);
  const isCut = (end: Difference) => end.aTo === end.aFrom || end.bTo === end.bFrom;
  const isPassage = ({ aFrom, aTo, bFrom, bTo }: Difference) =>
    aTo - aFrom > END_WORDS && bTo - bFrom > END_WORDS;
  return inner.every(isSmall) && [head, tail].every((end) => isCut(end) || isSmall(end) || isPassage(end));
}

/** Words up to which both ends are one place, read otherwise; longer ones are other parts of what was said. */
const END_WORDS = 5;

function tells(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ stop, bracketed }) => !stop && !bracketed);
}
