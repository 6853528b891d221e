/**
 * The noun phrase that begins at a place: behind "said", "told", "according to". Takes tokens, gives the phrase if it
 * may be somebody who speaks or listens, or null. Bounded to PHRASE_REACH tokens.
 */
import type { ClosedWords } from './closed-words/types.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { joinsBodyName } from './people/body-names.ts';
import {
  endsPhrase,
  INNER_PREPOSITIONS,
  isNameWord,
  isSpeakingNoun,
  NAME_JOINTS,
  nameBetween,
  nameStart,
  PHRASE_REACH,
  pronounAt,
} from './phrase-words.ts';
import { isPossessiveEnding } from './small-words.ts';
import type { Token } from './token.ts';
import { trimTitles } from './trim-titles.ts';

/** The phrase that begins at `start`: after "said", "told", "according to". */
export function nounPhraseAfter(
  tokens: readonly Token[],
  start: number,
  ceiling: number,
  words: ClosedWords,
): NounPhrase | null {
  const first = tokens[start];
  if (!first || start >= ceiling || first.kind !== 'word') return null;
  if (words.pronouns.has(first.lower)) {
    return pronounAt(start);
  }
  let at = start;
  let head = -1;
  while (at < ceiling && at - start < PHRASE_REACH) {
    const token = tokens[at]!;
    if (token.kind !== 'word') break;
    const possessive = isPossessiveEnding(token.lower);
    if (words.determiners.has(token.lower)) {
      const before = tokens[at - 1];
      if (at > start && !(before && INNER_PREPOSITIONS.has(before.lower))) break;
    } else if (INNER_PREPOSITIONS.has(token.lower) && at > start) {
      const noun = tokens[at - 1]!;
      const allowed =
        /^(?:of|for|von|de|du|des|der)$/.test(token.lower) ||
        (/^(?:in|at|from)$/.test(token.lower) && !noun.capital);
      if (!allowed || !isSpeakingNoun(noun.lower) || !tokens[at + 1] || tokens[at + 1]!.kind !== 'word')
        break;
      if (words.times.has(tokens[at + 1]!.lower)) break;
      if (head < 0) head = at - 1;
    } else if (
      !possessive &&
      (endsPhrase(token, words) || (words.adverbs.has(token.lower) && !token.capital))
    ) {
      if (joinsBodyName(tokens, at, words)) {
        at++;
        continue;
      }
      if (!isJoint(tokens, at)) break;
    }
    // "the chief known as …": behind the noun that speaks a small word begins something else.
    if (at > start && !token.capital && !possessive && isSpeakingNoun(tokens[at - 1]!.lower)) {
      if (!isSpeakingNoun(token.lower) && !INNER_PREPOSITIONS.has(token.lower)) break;
    }
    at++;
  }
  while (
    at > start &&
    (isPossessiveEnding(tokens[at - 1]!.lower) || INNER_PREPOSITIONS.has(tokens[at - 1]!.lower))
  )
    at--;
  if (at === start) return null;
  const apposed = isNameWord(tokens[at - 1], words) ? null : apposedName(tokens, at, ceiling, words);
  if (apposed) return { ...apposed, from: start };
  if (head >= 0 && head < at)
    return { from: start, to: at, kind: 'description', headFrom: head, headTo: head + 1 };
  // The name at the end of a run ("the Russian outlet Izvestia"), else the noun that heads it.
  const last = tokens[at - 1]!;
  if (isNameWord(last, words)) {
    const name = trimTitles(tokens, nameStart(tokens, at, start, words), at);
    return { from: start, to: at, kind: 'name', headFrom: name, headTo: at };
  }
  // "Ames campaign officials": a name first, a lower-case noun last.
  let name = start;
  while (name < at && !isNameWord(tokens[name], words)) name++;
  if (isSpeakingNoun(last.lower))
    return { from: start, to: at, kind: 'description', headFrom: at - 1, headTo: at };
  let nameEnd = name;
  while (nameEnd < at && isNameWord(tokens[nameEnd], words)) nameEnd++;
  if (nameEnd > name && name - start <= 3) {
    return {
      from: start,
      to: nameEnd,
      kind: 'name',
      headFrom: trimTitles(tokens, name, nameEnd),
      headTo: nameEnd,
    };
  }
  return null;
}

/** One of the small words inside a name: Ana de la Cruz. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  const joins = (i: number) => NAME_JOINTS.has(tokens[i]?.lower ?? '') && !tokens[i]!.capital;
  const behind = tokens[at - 1]?.capital || (joins(at - 1) && tokens[at - 2]?.capital);
  const before = tokens[at + 1]?.capital || (joins(at + 1) && tokens[at + 2]?.capital);
  return joins(at) && behind === true && before === true;
}

/** ", Ada Ames," behind a description: said the bureau's director, Ada Ames. */
function apposedName(
  tokens: readonly Token[],
  at: number,
  ceiling: number,
  words: ClosedWords,
): NounPhrase | null {
  if (tokens[at]?.lower !== ',' || at + 2 >= ceiling) return null;
  let end = at + 1;
  while (end < ceiling && end - at < 6 && isNameWord(tokens[end], words)) end++;
  if (end < ceiling && tokens[end]!.kind === 'word') return null;
  return nameBetween(tokens, at + 1, end, words);
}
