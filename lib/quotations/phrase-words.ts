/**
 * What names and noun phrases are made of: which words a name holds, where it begins, which titles stand before it,
 * which words end a phrase. Takes tokens and places in them. Every look is bounded by PHRASE_REACH.
 */
import type { ClosedWords } from './closed-words/types.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { joinsBodyName } from './people/body-names.ts';
import { isFirstName } from './people/first-names.ts';
import { BODY_NOUNS, PERSON_NOUNS } from './people/roles.ts';
import { singular } from './people/singular.ts';
import { isPossessiveEnding, isSmallWord } from './small-words.ts';
import type { Token } from './token.ts';
import { trimTitles } from './trim-titles.ts';

/** Tokens a noun phrase may be long. */
export const PHRASE_REACH = 18;

/** Whether a token may be part of a name: capitalised, and no small word or day. */
export function isNameWord(token: Token | undefined, words: ClosedWords): boolean {
  if (token === undefined || !token.capital || token.kind !== 'word') return false;
  const { lower } = token;
  if (smallWords(words).has(lower)) return false;
  return !words.times.has(lower.endsWith('.') ? lower.slice(0, -1) : lower);
}

/** All small words of a language in one set: each capital of a page is asked for several times. */
const joined = new WeakMap<ClosedWords, ReadonlySet<string>>();

function smallWords(words: ClosedWords): ReadonlySet<string> {
  let all = joined.get(words);
  if (!all) {
    const { determiners, pronouns, prepositions, conjunctions, coordinators, adverbs, relatives } = words;
    all = new Set([
      ...determiners,
      ...pronouns.keys(),
      ...prepositions,
      ...conjunctions,
      ...coordinators,
      ...adverbs,
      ...relatives,
      ...(words.indefinites ?? []),
    ]);
    joined.set(words, all);
  }
  return all;
}

export const NAME_JOINTS = new Set(
  'de del della di da dos van von der den ter ten la le bin ibn al el abu zu zur af und'.split(' '),
);

/** Joints that may stand side by side: van der, de la. */
const MOST_JOINTS = 2;

/** The name that ends before `end`: its first token, not before `floor`. */
export function nameStart(tokens: readonly Token[], end: number, floor: number, words: ClosedWords): number {
  let start = end - 1;
  while (start > floor) {
    const before = tokens[start - 1]!;
    if (isNameWord(before, words)) start--;
    else if (start - 2 >= floor && joinsBodyName(tokens, start - 1, words)) start -= 2;
    else {
      const joined = behindJoints(tokens, start, floor);
      if (joined < 0 || !isNameWord(tokens[joined], words)) break;
      start = joined;
    }
    if (end - start > PHRASE_REACH) break;
  }
  return start;
}

/** The word before the joints that end at `start`, or -1: Anna of "Anna van der Berg". */
function behindJoints(tokens: readonly Token[], start: number, floor: number): number {
  let at = start - 1;
  for (let joints = 0; joints < MOST_JOINTS && at > floor; joints++) {
    const { lower, capital } = tokens[at]!;
    if (capital || lower === 'und' || !NAME_JOINTS.has(lower)) return joints > 0 ? at : -1;
    at--;
  }
  return at < start - 1 ? at : -1;
}

/** A phrase of one token: "she", "his". */
export function pronounAt(at: number): NounPhrase {
  return { from: at, to: at + 1, kind: 'pronoun', headFrom: at, headTo: at + 1 };
}

/** Tokens of a name with its office. */
const LONGEST_NAME = 9;

/** A full name that is all there is between two places, but for an office before it. */
export function nameBetween(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: ClosedWords,
): NounPhrase | null {
  if (to - from < 2 || to - from > LONGEST_NAME || !isNameWord(tokens[to - 1], words)) return null;
  let first = to - 1;
  while (first > from && (isNameWord(tokens[first - 1], words) || NAME_JOINTS.has(tokens[first - 1]!.lower)))
    first--;
  for (let i = from; i < first; i++) {
    const { lower, kind } = tokens[i]!;
    if (kind !== 'word' || (endsPhrase(tokens[i]!, words) && lower !== 'of')) return null;
  }
  if (to - first < 2) return null;
  const name = trimTitles(tokens, first, to);
  return { from, to, kind: 'name', headFrom: name, headTo: to };
}

/** "Deputy Foreign Minister" in capitals is an office: no name stands in it. */
export function isOffice(tokens: readonly Token[], from: number, to: number): boolean {
  if (!PERSON_NOUNS.has(tokens[to - 1]!.lower)) return false;
  return !tokens.slice(from, to).some(({ text }) => isFirstName(text));
}

/** Whether a word can be no part of a noun phrase to its right. */
export function endsPhrase(token: Token, words: ClosedWords): boolean {
  const { lower } = token;
  return (
    isSmallWord(lower, words) || words.verbs.has(lower) || words.times.has(lower) || isPossessiveEnding(lower)
  );
}

/** Whether a noun is a person or body that may speak. */
export function isSpeakingNoun(word: string): boolean {
  return (
    PERSON_NOUNS.has(word) ||
    BODY_NOUNS.has(word) ||
    PERSON_NOUNS.has(singular(word)) ||
    BODY_NOUNS.has(singular(word))
  );
}

/** Prepositions that may join two nouns to one phrase: "officials in Orrin". */
export const INNER_PREPOSITIONS = new Set(
  'of for in at from with to on behind von der des für in aus du de des à au'.split(' '),
);
