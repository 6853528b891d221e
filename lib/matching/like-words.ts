/**
 * How alike two words are in what they stand for, 0 to 1, where order and grammar no longer hold them together: what
 * similarity.ts knows, words for one country, and, where a table of word vectors is at hand, neighbours in meaning.
 */
import type { MeaningTable } from '../meaning/meaning-table.ts';
import { wordSimilarity } from '../meaning/word-similarity.ts';
import { countryOfWord } from './countries.ts';
import { similarity } from './similarity.ts';
import type { Token } from './tokens.ts';

/** "Moscow" for "Russia": one actor, though an editor's choice of word. */
const ONE_COUNTRY = 0.8;
/** Cosine from which two words may stand for each other, … */
const LEAST_COSINE = 0.45;
/** … and the likeness they then have at most: neighbours in meaning are also opposites. */
const MOST_LIKENESS = 0.7;

/** Likeness from which a word is answered by another: as synonyms are, and neighbours in meaning. */
export const STANDS_FOR = 0.4;

export type LikeWords = (a: Token, b: Token) => number;

/** @param meaning the table of word vectors; without it, words only near in meaning are unlike. */
export function createLikeWords(meaning: MeaningTable | null): LikeWords {
  const known = new Map<string, number>();
  return (a, b) => {
    const likeness = similarity(a, b);
    if (likeness > 0 || a.number !== null || b.number !== null) return likeness;
    const country = countryOfWord(a.folded);
    if (country !== null && country === countryOfWord(b.folded)) return ONE_COUNTRY;
    if (!meaning || a.stop || b.stop || a.name || b.name) return 0;
    const key = a.stem < b.stem ? `${a.stem} ${b.stem}` : `${b.stem} ${a.stem}`;
    const found = known.get(key) ?? likenessOf(wordSimilarity(meaning, a.stem, b.stem));
    known.set(key, found);
    return found;
  };
}

function likenessOf(cosine: number | null): number {
  return cosine === null || cosine < LEAST_COSINE ? 0 : Math.min(MOST_LIKENESS, cosine);
}
