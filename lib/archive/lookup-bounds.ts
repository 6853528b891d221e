/** The bounds and weights of a lookup, as the query names them: those of the local index, and what one question may cost. */

import { SMALL_CORPUS, TAIL_SHARE } from '../corpus/retrieve.ts';
import { COMMON_FLOOR, COMMON_SHARE, EXACT_IDF, FEWEST_TERMS, RAREST_TERMS } from '../index/choose-terms.ts';
import { LENGTH_WEIGHT, OVERSAMPLE, USUAL_TERMS } from '../index/length-norm.ts';
import { LEAST_IDF } from '../index/rarity-of-terms.ts';

/** Candidates a statement, at most, whatever the caller asks for. */
export const MOST_CANDIDATES = 100;

/**
 * Postings read for one statement, at most, rarest terms first; two bytes each. Forty statements then read no more than 16 MB
 * at any size of the archive; of a million statements a page reads 5 MB (drawn statements).
 */
export const POSTINGS_A_STATEMENT = 200_000;

/** Candidates a statement that come whatever they share, as of the local index. */
const SURE_HITS = 10;

/**
 * A statement's rarest terms that find what holds none of its others. What holds a commoner one alone hardly ever shares
 * `TAIL_SHARE`; where few words are affordable, some of the first ten are lost. Of ten million drawn statements 3 candidates in 8,616.
 */
const ALONE_TERMS = 2;

/** @param limit candidates a statement */
export function lookupBounds(limit: number) {
  return {
    limit: Math.min(limit, MOST_CANDIDATES),
    near: Math.min(limit, MOST_CANDIDATES) * OVERSAMPLE,
    budget: POSTINGS_A_STATEMENT,
    most: RAREST_TERMS,
    fewest: FEWEST_TERMS,
    commonFloor: COMMON_FLOOR,
    commonShare: COMMON_SHARE,
    wordingIdf: EXACT_IDF,
    leastIdf: LEAST_IDF,
    sure: SURE_HITS,
    tailShare: TAIL_SHARE,
    alone: ALONE_TERMS,
    small: SMALL_CORPUS,
    lengthWeight: LENGTH_WEIGHT,
    usualTerms: USUAL_TERMS,
  };
}
