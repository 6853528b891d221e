/**
 * Finds denials that one wording has and the other lacks: "not" and its kin, and words that deny their base
 * ("impossible" for "possible"). A denial in what was left out counts where it belongs to a clause of which words were
 * kept (clauses.ts), whether an ellipsis marks the gap or not.
 */
import type { Flag } from '../types.ts';
import { insideKept, startsClause } from './clauses.ts';
import type { NamedDifference } from './differences.ts';
import type { Token, TokenizedText } from './tokens.ts';
import { NEG_RAISING, NEGATIVE_PREFIXES, NEGATORS } from './word-forms.ts';

/** "not only", "not just": these deny nothing. */
const HARMLESS_AFTER = new Set(['only', 'just', 'merely', 'simply', 'least']);
/** "no doubt", "no matter": nor do these; "it did not matter" does. */
const HARMLESS_AFTER_NO = new Set(['doubt', 'matter', 'mistake', 'question', 'wonder']);
/** Words after a "not" within which the verb stands over which it may move. */
const RAISING_REACH = 2;
/** Words in common over which a denial may move inside its clause: "nothing is signed", "we sign nothing". */
const MOVING_REACH = 2;

/** Denials of a difference that the other side has not. */
export interface Denials {
  difference: NamedDifference;
  a: Token[];
  b: Token[];
  /** The denial stands with a verb of thinking, over which it may move. */
  movable: boolean;
}

export function findNegations(
  a: TokenizedText,
  b: TokenizedText,
  differences: readonly NamedDifference[],
): Flag[] {
  return findDenials(a, b, differences).map((denial) => ({
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
    const inA = denials(a.tokens, insideKept(a.tokens, aFrom, aTo, place), b.tokens.slice(bFrom, bTo));
    const inB = denials(b.tokens, insideKept(b.tokens, bFrom, bTo, place), a.tokens.slice(aFrom, aTo));
    if (inA.length === inB.length) continue;
    const movable =
      inA.some((token) => isMovable(a.tokens, token)) || inB.some((token) => isMovable(b.tokens, token));
    found.push({ difference, a: inA, b: inB, movable });
  }
  const balance = found.reduce((sum, { a: inA, b: inB }) => sum + inA.length - inB.length, 0);
  if (balance === 0 && found.some(({ movable }) => movable)) return [];
  return dropMoved(found, a, b);
}

/** A denial that only stands on the other side of a word or two of its clause denies the same. */
function dropMoved(found: readonly Denials[], a: TokenizedText, b: TokenizedText): Denials[] {
  const kept: Denials[] = [];
  for (const next of found) {
    const last = kept.at(-1);
    const balanced = last && last.a.length + next.a.length === last.b.length + next.b.length;
    if (balanced && isNear(last.difference, next.difference, a, b)) kept.pop();
    else kept.push(next);
  }
  return kept;
}

function isNear(first: NamedDifference, next: NamedDifference, a: TokenizedText, b: TokenizedText): boolean {
  const inA = a.tokens.slice(first.aTo, next.aFrom);
  const inB = b.tokens.slice(first.bTo, next.bFrom);
  return (
    Math.max(inA.length, inB.length) <= MOVING_REACH && !inA.some(startsClause) && !inB.some(startsClause)
  );
}

function denials(all: readonly Token[], places: readonly number[], other: readonly Token[]): Token[] {
  const found = places.filter((at) => {
    const token = all[at]!;
    if (NEGATORS.has(token.folded)) {
      const next = all[at + 1]?.folded ?? '';
      return !HARMLESS_AFTER.has(next) && !(token.folded === 'no' && HARMLESS_AFTER_NO.has(next));
    }
    return NEGATIVE_PREFIXES.some((prefix) => {
      if (!token.folded.startsWith(prefix) || token.folded.length < prefix.length + 3) return false;
      const base = token.folded.slice(prefix.length);
      return other.some((word) => word.folded === base || word.stem === token.stem.slice(prefix.length));
    });
  });
  return found.map((at) => all[at]!);
}

function isMovable(tokens: readonly Token[], denial: Token): boolean {
  const at = tokens.indexOf(denial);
  return tokens.slice(at + 1, at + 1 + RAISING_REACH).some((token) => NEG_RAISING.has(token.folded));
}

function printed({ text }: TokenizedText, tokens: readonly Token[]): string {
  return tokens.map((token) => text.slice(token.start, token.end)).join(' … ');
}
