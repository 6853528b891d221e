/**
 * What two texts have in common whatever the order: reported speech sums up, and a translator turns sentences round, so
 * that a word by word alignment loses what both say. Takes tokens, a weight for each and how alike two are; gives the
 * weight that finds an answer on the other side. Function words do not count, and each word answers best once.
 */
import type { Span } from '../types.ts';
import type { Token } from './tokens.ts';

export interface Gist {
  /** Weight of a's words that b answers, each by its likeness; the same of b's; nats. */
  answeredA: number;
  answeredB: number;
  /** Those as shares of all weight. */
  coverA: number;
  coverB: number;
  /** Words, no names, that the other side answers, of the side that has fewer. */
  words: number;
  /** Where in a the words that b answers lie, offsets into its text. */
  here: Span;
}

/** Stems of nouns that only carry others ("as part of", "a kind of"): they say nothing of the matter. */
const LIGHT = new Set('part kind sort lot wai thing side case point bit number mean'.split(' '));
/** Least likeness that counts as an answer. */
const LEAST_LIKENESS = 0.4;

export function compareGist(
  a: readonly Token[],
  b: readonly Token[],
  weigh: (token: Token) => number,
  alike: (x: Token, y: Token) => number,
): Gist {
  const wordsA = a.filter(isTelling);
  const wordsB = b.filter(isTelling);
  const bestA = new Float64Array(wordsA.length);
  const bestB = new Float64Array(wordsB.length);
  for (const [i, x] of wordsA.entries()) {
    for (const [j, y] of wordsB.entries()) {
      const likeness = alike(x, y);
      if (likeness < LEAST_LIKENESS) continue;
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
    here: spanOf(wordsA, bestA),
  };
}

const isTelling = ({ stop, stem }: Token) => !stop && !LIGHT.has(stem);

function spanOf(words: readonly Token[], best: Float64Array): Span {
  const answered = words.filter((_, i) => best[i]! > 0);
  return { start: answered[0]?.start ?? 0, end: answered.at(-1)?.end ?? 0 };
}

/** A word said twice counts once. */
function weighSide(words: readonly Token[], best: Float64Array, weigh: (token: Token) => number) {
  const seen = new Set<string>();
  let answered = 0;
  let total = 0;
  let count = 0;
  for (const [i, word] of words.entries()) {
    if (seen.has(word.stem)) continue;
    seen.add(word.stem);
    const weight = weigh(word);
    total += weight;
    answered += weight * best[i]!;
    if (best[i]! > 0 && !word.name) count++;
  }
  return { answered, cover: total > 0 ? answered / total : 0, words: count };
}
