/**
 * Which small words begin or end a phrase. Takes a word in lower case and the closed-class words of its language; callers
 * add the kinds that matter where they look (adverbs, times, frequent verbs).
 */
import type { ClosedWords } from './closed-words/types.ts';

/** Prepositions, determiners, conjunctions and coordinators: a phrase or clause begins with them. */
export function beginsPhrase(lower: string, words: ClosedWords): boolean {
  return (
    words.prepositions.has(lower) ||
    words.determiners.has(lower) ||
    words.conjunctions.has(lower) ||
    words.coordinators.has(lower)
  );
}

/** Those and relatives, auxiliaries and pronouns: no part of a noun phrase that has begun. */
export function isSmallWord(lower: string, words: ClosedWords): boolean {
  return (
    beginsPhrase(lower, words) ||
    words.relatives.has(lower) ||
    words.auxiliaries.has(lower) ||
    words.pronouns.has(lower)
  );
}

/** The "’s" of "the minister’s" and the mark of "the workers’", each a token of its own. */
export function isPossessiveEnding(lower: string): boolean {
  return lower === '’s' || lower === "'s" || lower === '’' || lower === "'";
}
