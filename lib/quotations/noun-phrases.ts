/**
 * Noun phrases beside a verb, without a parser. Takes tokens and a place, gives the phrase that ends there or begins
 * there if it may be somebody who speaks: a name, a pronoun, or a person or body described. Bounded to PHRASE_REACH
 * tokens; gives null rather than a guess.
 */

import type { ClosedWords } from './closed-words/types.ts';
import { beforePreposition, descriptionBefore, isInsidePhrase } from './description-before.ts';
import { jointSubject } from './joint-subject.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isKinship } from './people/kinship.ts';
import { countryOf } from './people/places.ts';
import { BODY_NOUNS, PERSON_NOUNS, QUALIFIERS, TITLES } from './people/roles.ts';
import {
  endsPhrase,
  INNER_PREPOSITIONS,
  isNameWord,
  isOffice,
  nameBetween,
  nameStart,
  pronounAt,
} from './phrase-words.ts';
import { isPossessiveEnding } from './small-words.ts';
import type { Token } from './token.ts';
import { trimTitles } from './trim-titles.ts';

/** Phrases between commas that are stepped over: "Ames, the mayor, speaking in Rome, said". */
const MAX_ASIDES = 3;
const ASIDE_REACH = 40;

/** The phrase that ends right before `end`, skipping adverbs, auxiliaries and asides between commas. */
export function nounPhraseBefore(
  tokens: readonly Token[],
  end: number,
  floor: number,
  words: ClosedWords,
  /** The verb leaves no doubt that somebody speaks: any noun with an article may be its subject. */
  anyNoun = false,
): NounPhrase | null {
  let at = skipBack(tokens, end, floor, words);
  let named: NounPhrase | null = null;
  let relative = false;
  for (let aside = 0; aside <= MAX_ASIDES && at > floor; aside++) {
    const last = tokens[at - 1]!;
    if (aside > 0 && isAge(tokens, at, floor)) {
      at = skipBack(tokens, at - 2, floor, words);
      continue;
    }
    if (last.kind === 'word') {
      if (words.relatives.has(last.lower)) {
        if (last.lower === 'that') return null;
        at = skipBack(tokens, at - 1, floor, words);
        if (tokens[at - 1]?.lower === ',') at--;
        relative = true;
        continue;
      }
      const phrase = phraseEndingAt(tokens, at, floor, words, relative, anyNoun);
      // "her campaign manager, Ada Ames, said": the name in the aside is the better subject.
      if (named && phrase && (phrase.kind === 'description' || isOffice(tokens, phrase.headFrom, phrase.to)))
        return { ...named, from: phrase.from };
      return (aside > 0 && phrase && apposedTo(tokens, phrase, floor, words)) || phrase;
    }
    // "Ames, author of “Old Bridges” put it": an aside may end with a title in marks.
    const title = last.kind === 'quote' && tokens[at - 2]?.kind === 'word';
    const opener = title ? ',' : ASIDE_OPENERS[last.lower];
    if (!opener) return null;
    const open = asideStart(tokens, at, floor, opener);
    if (open < 0) return null;
    if (aside === 0 && opener === ',')
      named = nameBetween(tokens, open + 1, at - 1, words) ?? givenName(tokens, open, at - 1, words);
    at = skipBack(tokens, open, floor, words);
    // "Ames, meanwhile, who …, said": the adverb was an aside of its own.
    if (at < open && tokens[at - 1]?.lower === ',') at--;
  }
  return null;
}

/** "His wife, Celia, said": one name alone behind somebody's relative. */
function givenName(
  tokens: readonly Token[],
  open: number,
  close: number,
  words: ClosedWords,
): NounPhrase | null {
  const name = open + 1;
  if (close - name !== 1 || !isNameWord(tokens[name], words) || !isKinship(tokens[open - 1]?.lower ?? ''))
    return null;
  return { from: name, to: close, kind: 'name', headFrom: name, headTo: close };
}

/** "Ada Ames, 43, a nurse, said": the number before an aside. */
function isAge(tokens: readonly Token[], at: number, floor: number): boolean {
  return at - 2 > floor && /^\d{1,3}$/.test(tokens[at - 1]!.text) && tokens[at - 2]!.text === ',';
}

/** "Ada Ames, director of the Institute, a charity, said": an office without an article is set beside a name. */
function apposedTo(
  tokens: readonly Token[],
  { from, kind, headFrom }: NounPhrase,
  floor: number,
  words: ClosedWords,
): NounPhrase | null {
  const isBare = kind === 'description' && !words.determiners.has(tokens[from]!.lower);
  if (!isBare || !PERSON_NOUNS.has(tokens[headFrom]!.lower)) return null;
  if (tokens[from - 1]?.lower !== ',' || from - 2 < floor || !isNameWord(tokens[from - 2], words))
    return null;
  const phrase = phraseEndingAt(tokens, from - 1, floor, words, false, false);
  return phrase?.kind === 'name' ? phrase : null;
}

const ASIDE_OPENERS: Record<string, string> = { ')': '(', ',': ',', '–': '–', '—': '—' };

/** Where the aside that ends before `at` opens, or -1. */
function asideStart(tokens: readonly Token[], at: number, floor: number, opener: string): number {
  for (let i = at - 2; i > floor && at - i < ASIDE_REACH; i--) {
    // A title in marks may stand in an aside ("author of “…,” said"); quoted words of their own may not.
    if (tokens[i]!.kind === 'quote' && tokens[i - 1]!.kind !== 'word') return -1;
    if (tokens[i]!.lower === opener) return i;
  }
  return -1;
}

/** "who last week spoke of": which week. */
const WHICH = /^(?:last|next|this|that)$/;

function skipBack(tokens: readonly Token[], end: number, floor: number, words: ClosedWords): number {
  let at = end;
  while (at > floor) {
    const token = tokens[at - 1]!;
    if (token.kind !== 'word') break;
    // "Ames on Friday said": a day between subject and verb.
    if (words.times.has(token.lower) && at - 2 > floor) {
      at -= words.prepositions.has(tokens[at - 2]!.lower) || WHICH.test(tokens[at - 2]!.lower) ? 2 : 1;
      continue;
    }
    if (token.capital) break;
    if (words.auxiliaries.has(token.lower) && !isPossessiveEnding(token.lower)) at--;
    else if (words.adverbs.has(token.lower) || (token.lower.endsWith('ly') && token.lower.length > 4)) at--;
    else break;
  }
  return at;
}

function phraseEndingAt(
  tokens: readonly Token[],
  end: number,
  floor: number,
  words: ClosedWords,
  /** Before "who" also what stands behind a preposition is meant: "met with Ames, who said". */
  relative: boolean,
  anyNoun: boolean,
  steps = 0,
): NounPhrase | null {
  const last = tokens[end - 1]!;
  const pronoun = words.pronouns.get(last.lower);
  if (pronoun) return pronounAt(end - 1);
  if (isPossessiveEnding(last.lower)) return null;
  if (isNameWord(last, words)) {
    const start = nameStart(tokens, end, floor, words);
    const joint = relative ? null : jointSubject(tokens, start, end, floor, words);
    if (joint) return joint;
    const before = tokens[start - 1];
    const head = beforePreposition(tokens, start, floor, words);
    // "a spokesman for Prime Minister Ada Ames" is the spokesman; "envoy to the Middle East Ada Ames" is Ames.
    if (head && !hasPlaceBefore(tokens, start, trimTitles(tokens, start, end))) return { ...head, to: end };
    // "John McCain of Arizona said": step over a place behind a preposition; a phrase of its own is no subject.
    if (!relative && before && isPreposition(before, words)) {
      if (!INNER_PREPOSITIONS.has(before.lower) || steps >= MAX_ASIDES || start - 1 <= floor) return null;
      const owner = tokens[start - 2]!;
      if (!isNameWord(owner, words)) return null;
      return phraseEndingAt(tokens, start - 1, floor, words, relative, anyNoun, steps + 1);
    }
    const name = trimTitles(tokens, start, end);
    if (head) return { from: name, to: end, kind: 'name', headFrom: name, headTo: end };
    const from = extendRole(tokens, start, floor, words);
    if (before && words.definite.has(before.lower) && name === start && isBodyName(tokens, start, end)) {
      return { from: start - 1, to: end, kind: 'description', headFrom: start, headTo: end };
    }
    return { from, to: end, kind: 'name', headFrom: name, headTo: end };
  }
  return (
    personBefore(tokens, end, floor, words, steps) ?? descriptionBefore(tokens, end, floor, words, anyNoun)
  );
}

/** "Ada Ames of the dockers’ union said": she, and not the union that ends before `end`. */
function personBefore(
  tokens: readonly Token[],
  end: number,
  floor: number,
  words: ClosedWords,
  steps: number,
): NounPhrase | null {
  let at = end - 1;
  while (at > floor && end - at < BELONGING_REACH && isInsidePhrase(tokens[at]!, words)) at--;
  if (at === end - 1 || at <= floor || steps >= MAX_ASIDES) return null;
  if (!BELONGS.has(tokens[at]!.lower) || !isNameWord(tokens[at - 1], words)) return null;
  const person = phraseEndingAt(tokens, at, floor, words, false, false, steps + 1);
  return person?.kind === 'name' && person.headTo - person.headFrom > 1 ? person : null;
}

/** Between somebody and what they belong to, and tokens within which it stands. */
const BELONGS = new Set(['of', 'from', 'at', 'with', 'for']);
const BELONGING_REACH = 7;

/** "in Orrin said" has its subject elsewhere; "after Ames said" begins a clause. */
function isPreposition({ lower }: Token, words: ClosedWords): boolean {
  return words.prepositions.has(lower) && !words.conjunctions.has(lower);
}

/** Whether a capitalised run holds more than titles before the name. */
function hasPlaceBefore(tokens: readonly Token[], start: number, name: number): boolean {
  for (let i = start; i < name; i++) {
    const lower = tokens[i]!.lower.replace(/\.$/, '');
    if (!TITLES.has(lower) && !QUALIFIERS.has(lower) && !PERSON_NOUNS.has(lower) && !countryOf(lower))
      return true;
  }
  return false;
}

function isBodyName(tokens: readonly Token[], from: number, to: number): boolean {
  return BODY_NOUNS.has(tokens[to - 1]!.lower) || (to - from === 1 && PERSON_NOUNS.has(tokens[from]!.lower));
}

/** Lower-case words before a name that say what the person is: "special envoy", "foreign policy chief". */
function extendRole(tokens: readonly Token[], start: number, floor: number, words: ClosedWords): number {
  let from = start;
  const noun = tokens[start - 1];
  if (!noun || start - 1 < floor || noun.kind !== 'word' || !PERSON_NOUNS.has(noun.lower)) return from;
  from--;
  while (from > floor && start - from < 8) {
    const token = tokens[from - 1]!;
    if (token.kind !== 'word' || endsPhrase(token, words)) break;
    from--;
  }
  return from;
}
