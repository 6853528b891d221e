/**
 * How alike two words are in what they stand for, 0 to 1, where order and grammar no longer hold them together: what
 * similarity.ts knows, words for one country, and, where a table of word vectors is at hand, neighbours in meaning.
 */
import { countryOfWord } from './countries.ts';
import { similarity } from './similarity.ts';
import type { Token } from './tokens.ts';

/** Cosine of two words' vectors, −1 to 1; null where the table lacks one of them. */
export type WordCosine = (a: string, b: string) => number | null;

/** "Moscow" for "Russia": one actor, though an editor's choice of word. */
const ONE_COUNTRY = 0.8;
/** Cosine from which two words may stand for each other, … */
const LEAST_COSINE = 0.45;
/** … and the likeness they then have at most: neighbours in meaning are also opposites. */
const MOST_LIKENESS = 0.7;

export type LikeWords = (a: Token, b: Token) => number;

export function createLikeWords(cosine: WordCosine | null): LikeWords {
  const known = new Map<string, number>();
  return (a, b) => {
    const likeness = similarity(a, b);
    if (likeness > 0 || a.number !== null || b.number !== null) return likeness;
    const country = countryOfWord(a.folded);
    if (country !== null && country === countryOfWord(b.folded)) return ONE_COUNTRY;
    if (!cosine || a.stop || b.stop || a.name || b.name) return 0;
    const key = a.folded < b.folded ? `${a.folded} ${b.folded}` : `${b.folded} ${a.folded}`;
    const found = known.get(key) ?? likenessOf(cosine(a.folded, b.folded));
    known.set(key, found);
    return found;
  };
}

function likenessOf(cosine: number | null): number {
  return cosine === null || cosine < LEAST_COSINE ? 0 : Math.min(MOST_LIKENESS, cosine);
}
