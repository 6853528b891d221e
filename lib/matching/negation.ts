/**
 * Finds denials that one wording has and the other lacks: "not" and its kin, and words that deny their base
 * ("impossible" for "possible"). A denial in what was trimmed off counts where it governs what was kept: the same
 * clause, a few words away.
 */
import type { Flag } from '../types.ts';
import type { NamedDifference } from './differences.ts';
import type { Token, TokenizedText } from './tokens.ts';
import { NEG_RAISING, NEGATIVE_PREFIXES, NEGATORS } from './word-forms.ts';

/** Words between a trimmed denial and the words kept, at most: "I do not think that …". */
const REACH = 6;
/** "not only", "not just", "no doubt": these deny nothing. */
const HARMLESS_AFTER = new Set([
  'only',
  'just',
  'merely',
  'simply',
  'doubt',
  'matter',
  'least',
  'mistake',
  'question',
  'wonder',
]);
const OPENS_CLAUSE = new Set(
  'that which who whom whose where when while because since as if unless although though and but or so'.split(
    ' ',
  ),
);
/** Words after a "not" within which the verb stands over which it may move. */
const RAISING_REACH = 2;

interface Denials {
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
  const found: Denials[] = [];
  for (const difference of differences) {
    const partA = reachable(a.tokens, difference.aFrom, difference.aTo, difference);
    const partB = reachable(b.tokens, difference.bFrom, difference.bTo, difference);
    const inA = denials(a.tokens, partA, partB.tokens);
    const inB = denials(b.tokens, partB, partA.tokens);
    if (inA.length === inB.length) continue;
    const movable =
      inA.some((token) => isMovable(a.tokens, token)) || inB.some((token) => isMovable(b.tokens, token));
    found.push({ a: inA, b: inB, movable });
  }
  const balance = found.reduce((sum, { a: inA, b: inB }) => sum + inA.length - inB.length, 0);
  if (balance === 0 && found.some(({ movable }) => movable)) return [];
  return found.map((denial) => ({
    kind: 'negation',
    a: printed(a, denial.a),
    b: printed(b, denial.b),
  }));
}

interface Part {
  from: number;
  tokens: Token[];
}

/** The tokens of a difference whose denials matter; of a trimmed edge only those that govern what is kept. */
function reachable(tokens: readonly Token[], from: number, to: number, difference: NamedDifference): Part {
  if (difference.place === 'inner') return { from, tokens: tokens.slice(from, to) };
  if (difference.place === 'head') {
    let start = to;
    while (start > from && to - start < REACH && !tokens[start]?.gap.clause) start--;
    return { from: start, tokens: tokens.slice(start, to) };
  }
  let end = from;
  while (end < to && end - from < REACH && !opensClause(tokens[end]!)) end++;
  return { from, tokens: tokens.slice(from, end) };
}

/** After the words kept, a denial in the next clause is about something else: "an accident | that nobody foresaw". */
function opensClause({ gap, folded }: Token): boolean {
  return gap.clause || OPENS_CLAUSE.has(folded);
}

function denials(all: readonly Token[], part: Part, other: readonly Token[]): Token[] {
  return part.tokens.filter((token, i) => {
    if (NEGATORS.has(token.folded)) return !HARMLESS_AFTER.has(all[part.from + i + 1]?.folded ?? '');
    return NEGATIVE_PREFIXES.some((prefix) => {
      if (!token.folded.startsWith(prefix) || token.folded.length < prefix.length + 3) return false;
      const base = token.folded.slice(prefix.length);
      return other.some((word) => word.folded === base || word.stem === token.stem.slice(prefix.length));
    });
  });
}

function isMovable(tokens: readonly Token[], denial: Token): boolean {
  const at = tokens.indexOf(denial);
  return tokens.slice(at + 1, at + 1 + RAISING_REACH).some((token) => NEG_RAISING.has(token.folded));
}

function printed({ text }: TokenizedText, tokens: readonly Token[]): string {
  return tokens.map((token) => text.slice(token.start, token.end)).join(' … ');
}
