/**
 * What two texts have in common whatever the order: reported speech sums up, and a translator turns sentences round, so
 * that a word by word alignment loses what both say. Takes tokens, a weight for each and how alike two are; gives the
 * weight that finds an answer on the other side. Function words and denials do not count, and each word answers best once.
 */
import type { Span } from '../types.ts';
import { type LikeWords, STANDS_FOR } from './like-words.ts';
import type { Token } from './tokens.ts';
import { NEGATORS } from './word-forms.ts';

export interface Gist {
  /** Weight of a's words that b answers, each by its likeness; the same of b's; nats. */
  answeredA: number;
  answeredB: number;
  /** Those as shares of all weight. */
  coverA: number;
  coverB: number;
  /** Words, no names, that the other side answers, of the side that has fewer; the same of names. */
  words: number;
  names: number;
  /** Of a's words that b answers, and of b's that a does: stem and weight, nats. */
  partsA: ReadonlyMap<string, number>;
  partsB: ReadonlyMap<string, number>;
  /** Where in a the words that b answers lie, offsets into its text. */
  here: Span;
}

/** Gist in common, in nats: the lesser side of it, the less the smaller a part of either text it is. */
export function scoreOf({ answeredA, answeredB, coverA, coverB }: Gist): number {
  return Math.min(answeredA, answeredB) * Math.sqrt(Math.max(coverA, coverB));
}

/** Share of a part from which another part is the same one. */
const SAME_PART = 0.6;

/** Whether most of what is answered of a text, by weight, another part holds too. */
export function isSamePart(part: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean {
  let total = 0;
  let shared = 0;
  for (const [stem, weight] of part) {
    total += weight;
    if (other.has(stem)) shared += weight;
  }
  return shared >= SAME_PART * total;
}

/** Stems of nouns that only carry others ("as part of", "a kind of"): they say nothing of the matter. */
const LIGHT = new Set('part kind sort lot wai thing side case point bit number mean'.split(' '));

export function compareGist(
  a: readonly Token[],
  b: readonly Token[],
  weigh: (token: Token) => number,
  alike: LikeWords,
): Gist {
  const wordsA = a.filter(isTelling);
  const wordsB = b.filter(isTelling);
  const bestA = new Float64Array(wordsA.length);
  const bestB = new Float64Array(wordsB.length);
  for (const [i, x] of wordsA.entries()) {
    for (const [j, y] of wordsB.entries()) {
      const likeness = alike(x, y);
      if (likeness < STANDS_FOR) continue;
      if (likeness > bestA[i]!) bestA[i] = likeness;
      if (likeness > bestB[j]!) bestB[j] = likeness;
    }
  }
  const sideA = weighSide(wordsA, bestA, weigh);
  const sideB = weighSide(wordsB, bestB, weigh);
  return {
    answeredA: sideA.answered,
    answeredB: sideB.answered,
    coverA: sideA.cover,
    coverB: sideB.cover,
    words: Math.min(sideA.words, sideB.words),
    names: Math.min(sideA.names, sideB.names),
    partsA: sideA.parts,
    partsB: sideB.parts,
    here: spanOf(wordsA, bestA),
  };
}

const isTelling = ({ stop, stem, folded }: Token) => !stop && !LIGHT.has(stem) && !NEGATORS.has(folded);

function spanOf(words: readonly Token[], best: Float64Array): Span {
  const answered = words.filter((_, i) => best[i]! > 0);
  return { start: answered[0]?.start ?? 0, end: answered.at(-1)?.end ?? 0 };
}

/** A word said twice counts once. */
function weighSide(words: readonly Token[], best: Float64Array, weigh: (token: Token) => number) {
  const seen = new Set<string>();
  const parts = new Map<string, number>();
  let answered = 0;
  let total = 0;
  let count = 0;
  let names = 0;
  for (const [i, word] of words.entries()) {
    if (seen.has(word.stem)) continue;
    seen.add(word.stem);
    const weight = weigh(word);
    total += weight;
    answered += weight * best[i]!;
    if (best[i]! > 0) parts.set(word.stem, weight * best[i]!);
    if (best[i]! > 0 && word.name) names++;
    else if (best[i]! > 0) count++;
  }
  return { answered, cover: total > 0 ? answered / total : 0, words: count, names, parts };
}
