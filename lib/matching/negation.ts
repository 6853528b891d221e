/**
 * Finds denials that one wording has and the other lacks: "not" and its kin, and words that deny their base
 * ("impossible" for "possible"). A denial in what was left out counts where it belongs to a clause of which words were
 * kept (clauses.ts), whether an ellipsis marks the gap or not.
 */
import type { Flag } from '../types.ts';
import { insideKept, opensContent, startsClause } from './clauses.ts';
import { denialsAt, REPORTED_DENIAL } from './denials.ts';
import { type NamedDifference, printed } from './differences.ts';
import { hasRefusal } from './refusals.ts';
import type { Token, TokenizedText } from './tokens.ts';
import { NEG_RAISING } from './word-forms.ts';

/** Words after a "not" within which the verb stands over which it may move. */
const RAISING_REACH = 2;
/** Words in common over which a denial may move inside its clause: "nothing is signed", "we sign nothing". */
const MOVING_REACH = 2;

/** Words in common over which it may move from a verb of thinking into what is thought: "I think he will not". */
const RAISING_WORDS = 10;

/** Denials of a difference that the other side has not. */
export interface Denials {
  difference: NamedDifference;
  a: Token[];
  b: Token[];
  /** The denial stands with a verb of thinking, over which it may move, or reports what was denied. */
  movable: boolean;
}

export function findNegations(
  a: TokenizedText,
  b: TokenizedText,
  differences: readonly NamedDifference[],
): Flag[] {
  // "not" lost in two places is told once, as two.
  const alike = new Map<string, Pick<Denials, 'a' | 'b'>>();
  for (const denial of findDenials(a, b, differences)) {
    const words = [denial.a, denial.b]
      .map((tokens) => tokens.map(({ folded }) => folded).join(' '))
      .join('|');
    const found = alike.get(words);
    alike.set(words, {
      a: [...(found?.a ?? []), ...denial.a],
      b: [...(found?.b ?? []), ...denial.b],
    });
  }
  return [...alike.values()].map((denial) => ({
    kind: 'negation',
    a: printed(a, denial.a),
    b: printed(b, denial.b),
  }));
}

export function findDenials(
  a: TokenizedText,
  b: TokenizedText,
  differences: readonly NamedDifference[],
): Denials[] {
  const found: Denials[] = [];
  for (const difference of differences) {
    const { aFrom, aTo, bFrom, bTo, place } = difference;
    const keptA = endsInContrast(a.tokens, aTo, place) ? [] : insideKept(a.tokens, aFrom, aTo, place);
    const keptB = endsInContrast(b.tokens, bTo, place) ? [] : insideKept(b.tokens, bFrom, bTo, place);
    const inA = denialsAt(a, keptA, b.tokens.slice(bFrom, bTo));
    const inB = denialsAt(b, keptB, a.tokens.slice(aFrom, aTo));
    if (inA.length === inB.length) continue;
    const refusedA = hasRefusal(a, aFrom, aTo);
    const refusedB = hasRefusal(b, bFrom, bTo);
    // "will not join", "will be prohibited from joining": the verb stands for the "not".
    if (
      inA.length === inB.length + 1
        ? refusedB && !refusedA
        : inB.length === inA.length + 1 && refusedA && !refusedB
    )
      continue;
    const movable =
      inA.some((token) => isMovable(a.tokens, token)) || inB.some((token) => isMovable(b.tokens, token));
    found.push({ difference, a: inA, b: inB, movable });
  }
  return dropMoved(found, a, b);
}

/** "It was [not the crew but] the pilot": what is kept behind is not denied. */
function endsInContrast(tokens: readonly Token[], to: number, place: NamedDifference['place']): boolean {
  return place === 'inner' && CONTRASTS.has(tokens[to - 1]?.folded ?? '');
}

const CONTRASTS = new Set(['but', 'sondern', 'sino']);

/** A denial that only stands on the other side of a word or two of its clause denies the same. */
function dropMoved(found: readonly Denials[], a: TokenizedText, b: TokenizedText): Denials[] {
  const kept: Denials[] = [];
  for (const next of found) {
    const last = kept.at(-1);
    const balanced = last && last.a.length + next.a.length === last.b.length + next.b.length;
    if (balanced && isNear(last, next, a, b)) kept.pop();
    else kept.push(next);
  }
  return kept;
}

function isNear(first: Denials, next: Denials, a: TokenizedText, b: TokenizedText): boolean {
  const inA = a.tokens.slice(first.difference.aTo, next.difference.aFrom);
  const inB = b.tokens.slice(first.difference.bTo, next.difference.bFrom);
  const words = Math.max(inA.length, inB.length);
  if (first.movable || next.movable) {
    return (
      words <= RAISING_WORDS && [...inA, ...inB].every((token) => !startsClause(token) || opensContent(token))
    );
  }
  return words <= MOVING_REACH && !inA.some(startsClause) && !inB.some(startsClause);
}

function isMovable(tokens: readonly Token[], denial: Token): boolean {
  const at = tokens.indexOf(denial);
  // "denied that the wall is safe": of what is reported as denied the verb stands for a "not" inside it.
  if (at === 0 && REPORTED_DENIAL.test(denial.folded)) return true;
  return tokens.slice(at + 1, at + 1 + RAISING_REACH).some((token) => NEG_RAISING.has(token.folded));
}
