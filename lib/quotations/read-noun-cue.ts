/**
 * Cues that are no verbs: a noun of saying with its owner ("Ames’s claim that …", "his answer was that …") and a turn
 * of a transcript or interview ("AMES: …"). Takes a place in a sentence; gives the cue or null. Bounded.
 */
import type { Cue } from './cue.ts';
import type { LanguageData } from './language.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { isNameWord, PHRASE_REACH, pronounAt } from './phrase-words.ts';
import { isPossessiveEnding } from './small-words.ts';
import type { Sentence, Token } from './token.ts';
import { trimTitles } from './trim-titles.ts';

/** "Ames’s claim that …", "the ministry’s answer was that …": the owner speaks. */
export function readNounCue(
  tokens: readonly Token[],
  i: number,
  { from, to }: Sentence,
  { words, verbs }: LanguageData,
): Cue | null {
  if (tokens[i]!.lower === 'from') return readThisFrom(tokens, i, { from, to }, words, verbs);
  const promise = verbs.nounsOfPromise?.has(tokens[i]!.lower) === true;
  if (!(promise || verbs.nounsOfSaying?.has(tokens[i]!.lower)) || i <= from) return null;
  if (verbs.nounsOfSaying?.has(tokens[i]!.lower)) {
    const cue = readSignedNoun(tokens, i, to, words);
    if (cue) return cue;
  }
  let end = i + 1;
  // "her claim Monday that", "its pledge last month to"
  if (
    /^(?:last|this|earlier|late)$/.test(tokens[end]?.lower ?? '') &&
    words.times.has(tokens[end + 1]?.lower ?? '')
  )
    end += 2;
  else if (words.times.has(tokens[end]?.lower ?? '')) end++;
  end = characterised(tokens, end, to, words) ?? end;
  if (words.passive.has(tokens[end]?.lower ?? '')) end++;
  const next = tokens[end];
  if (!next || end >= to) return null;
  const that = words.complementizers.has(next.lower);
  const spoken = next.kind === 'quote' || (next.text === ':' && tokens[end + 1]?.kind === 'quote');
  const infinitive =
    promise && (next.lower === 'to' || (next.lower === 'not' && tokens[end + 1]?.lower === 'to'));
  if (!that && !infinitive && !(spoken && end > i + 1)) return null;
  const owner = ownerBefore(tokens, i, from, words);
  if (!owner) return null;
  return nounCue(i, end, owner);
}

/** Words of a listener, and of what the words are called, at most. */
const LISTENER_REACH = 6;
const CALLED_REACH = 4;

/** "message [to Birch was blunt]: “…”": the colon's place, or null where it is not so. */
function characterised(
  tokens: readonly Token[],
  start: number,
  to: number,
  words: LanguageData['words'],
): number | null {
  let at = start;
  if (/^(?:to|for)$/.test(tokens[at]?.lower ?? '')) {
    at++;
    while (at < to && at - start <= LISTENER_REACH && tokens[at]!.kind === 'word') {
      if (words.passive.has(tokens[at]!.lower) || words.auxiliaries.has(tokens[at]!.lower)) break;
      at++;
    }
  }
  if (at >= to || !words.passive.has(tokens[at]!.lower)) return null;
  const called = ++at;
  while (at < to && at - called < CALLED_REACH && tokens[at]!.kind === 'word' && !tokens[at]!.capital) {
    if (words.complementizers.has(tokens[at]!.lower)) return null;
    at++;
  }
  return at < to && tokens[at]!.text === ':' && tokens[at + 1]?.kind === 'quote' ? at : null;
}

/** "There was this from Ada Ames: “…”" */
function readThisFrom(
  tokens: readonly Token[],
  i: number,
  { from, to }: Sentence,
  words: LanguageData['words'],
  verbs: LanguageData['verbs'],
): Cue | null {
  const what = tokens[i - 1]?.lower ?? '';
  if (tokens[from]!.lower !== 'there' || !words.passive.has(tokens[from + 1]?.lower ?? '')) return null;
  if (i - 1 <= from + 1 || !(what === 'this' || verbs.nounsOfSaying?.has(what))) return null;
  const owner = nounPhraseAfter(tokens, i + 1, to, words);
  if (!owner || tokens[owner.to]?.text !== ':' || tokens[owner.to + 1]?.kind !== 'quote') return null;
  return nounCue(i - 1, i + 1, owner, true);
}

/** Forms by which a statement says something: "a statement by the council suggesting that …". */
const SAYING =
  /^(?:saying|suggesting|warning|claiming|insisting|stating|indicating|arguing|adding|announcing)$/;
/** Tokens between the owner and that, a relay set off by commas: ", as reported by local media,". */
const ASIDE_REACH = 10;

/** "a statement by Ames that …", "a letter from the ministry, seen by the Herald, warning that …". */
function readSignedNoun(
  tokens: readonly Token[],
  i: number,
  to: number,
  words: LanguageData['words'],
): Cue | null {
  if (!/^(?:by|from)$/.test(tokens[i + 1]?.lower ?? '')) return null;
  const owner = nounPhraseAfter(tokens, i + 2, to, words);
  if (!owner) return null;
  let at = owner.to;
  if (tokens[at]?.text === ',') {
    let close = at + 1;
    while (close < to && close - at <= ASIDE_REACH && tokens[close]!.kind === 'word') close++;
    if (tokens[close]?.text !== ',') return null;
    at = close + 1;
  }
  if (SAYING.test(tokens[at]?.lower ?? '')) at++;
  if (at >= to || !words.complementizers.has(tokens[at]!.lower)) return null;
  return nounCue(i, at, owner);
}

/** Adjectives between an owner and a noun: "his frequent claim". */
const ADJECTIVES = 2;

function ownerBefore(
  tokens: readonly Token[],
  i: number,
  from: number,
  words: LanguageData['words'],
): NounPhrase | null {
  for (let at = i - 1; at >= from && i - at <= ADJECTIVES + 1; at--) {
    const { lower, kind } = tokens[at]!;
    if (kind !== 'word') return null;
    if (words.possessives?.has(lower)) return pronounAt(at);
    if (isPossessiveEnding(lower)) return nounPhraseBefore(tokens, at, from, words);
    if (words.determiners.has(lower) || words.prepositions.has(lower)) return null;
  }
  return null;
}

/** A sentence of a name and a colon before quoted words: "Rep. Ada Ames (R-Orrin): “…”". */
export function readTurn(
  tokens: readonly Token[],
  { from, to }: Sentence,
  { words }: LanguageData,
): Cue | null {
  let end = from;
  let name = -1;
  let depth = 0;
  while (end < to && end - from < PHRASE_REACH && tokens[end]!.text !== ':') {
    const token = tokens[end]!;
    if (token.text === '(') {
      if (name < 0) name = end;
      depth++;
    } else if (token.text === ')') depth--;
    else if (depth === 0) {
      if (name >= 0 || token.kind !== 'word') return null;
      if (!isNameWord(token, words) && !words.prepositions.has(token.lower)) {
        if (end === from || tokens[end + 1]?.text === ':') return null;
        if (words.auxiliaries.has(token.lower) || words.verbs.has(token.lower)) return null;
      }
    }
    end++;
  }
  if (end >= to || end === from || tokens[end]!.text !== ':' || tokens[end + 1]?.kind !== 'quote')
    return null;
  const nameEnd = name < 0 ? end : name;
  let first = nameEnd;
  while (first > from && isNameWord(tokens[first - 1], words)) first--;
  if (nameEnd - first < 1 || (first > from && nameEnd - first < 2)) return null;
  const head = trimTitles(tokens, first, nameEnd);
  return nounCue(end, end + 1, { from: head, to: nameEnd, kind: 'name', headFrom: head, headTo: nameEnd });
}

/** @param inverted the owner stands behind */
function nounCue(from: number, to: number, subject: NounPhrase, inverted = false): Cue {
  return { from, to, kind: 'say', verb: null, subject, inverted, shared: false, to_: [], noun: true };
}
