/**
 * Finds two names that changed places: "Talvia attacked Merrow", "Merrow attacked Talvia". Each word is in both texts,
 * so that no difference names another; only their order tells. A passive ("was attacked by"), a noun ("Talvia's
 * attack on Merrow") and a list ("Talvia and Merrow") may turn them round and say the same.
 */
import type { Flag } from '../types.ts';
import { startsClause } from './clauses.ts';
import { type NamedDifference, printed } from './differences.ts';
import type { Token, TokenizedText } from './tokens.ts';

/** Names compared of one text, at most: each is compared with each. */
const MOST_NAMES = 12;
/** Words that tell a name's part by standing before it: who acts in a passive, where to, what from. */
const CASES = new Set(
  'by von durch par por da dal dalla door av przez від of from to into on upon at in for with against'.split(
    ' ',
  ),
);
const ARTICLES = new Set(['the', 'a', 'an']);
const POSSESSIVE = /(?:'s|s')$/;

export function findSwappedNames(
  a: TokenizedText,
  b: TokenizedText,
  differences: readonly NamedDifference[],
): Flag[] {
  if (differences.length < 2) return [];
  const inA = placesOfNames(a);
  const inB = placesOfNames(b);
  const shared = [...inA.keys()].filter((stem) => inB.has(stem)).slice(0, MOST_NAMES);
  for (const [i, x] of shared.entries()) {
    for (const y of shared.slice(i + 1)) {
      const pairA = [inA.get(x)!, inA.get(y)!] as const;
      const pairB = [inB.get(x)!, inB.get(y)!] as const;
      if (pairA[0] < pairA[1] === pairB[0] < pairB[1]) continue;
      if (!governs(a, pairA) || !governs(b, pairB) || castOf(a, pairA) !== castOf(b, pairB)) continue;
      return [{ kind: 'name', a: printedPair(a, pairA), b: printedPair(b, pairB) }];
    }
  }
  return [];
}

/** Names by stem with their place; one printed twice is left out, since it may be either. */
function placesOfNames({ tokens }: TokenizedText): Map<string, number> {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  for (const [at, { name, initial, day, stem, number }] of tokens.entries()) {
    if (places.has(stem)) twice.add(stem);
    // What only begins the sentence counts if the other text writes it with a capital inside.
    if ((name || initial) && !day && number === null) places.set(stem, at);
  }
  for (const stem of twice) places.delete(stem);
  return places;
}

/** One clause holds both, with words between that are no mere list. */
function governs({ tokens }: TokenizedText, pair: readonly [number, number]): boolean {
  const between = tokens.slice(Math.min(...pair) + 1, Math.max(...pair));
  return (
    between.some(({ stop }) => !stop) && !between.some(startsClause) && !tokens[Math.max(...pair)]!.gap.clause
  );
}

/** The parts that the first and the second name have; only where both texts cast them alike have they changed places. */
function castOf({ tokens }: TokenizedText, pair: readonly [number, number]): string {
  const parts = [...pair]
    .sort((x, y) => x - y)
    .map((at) => {
      const before = tokens[ARTICLES.has(tokens[at - 1]?.folded ?? '') ? at - 2 : at - 1]?.folded ?? '';
      return `${CASES.has(before) ? before : ''} ${POSSESSIVE.test(tokens[at]!.folded) ? 'possessive' : ''}`;
    });
  return parts.join();
}

function printedPair(text: TokenizedText, pair: readonly [number, number]): string {
  const tokens: Token[] = [...pair].sort((x, y) => x - y).map((at) => text.tokens[at]!);
  return printed(text, tokens);
}
