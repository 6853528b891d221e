/**
 * When a fragment in marks that no verb of saying governs may be its sentence's subject's own words: "Ames won them
 * over with “a long speech”". Takes the sentence and whom its subject means; refuses places, things said to the subject
 * ("were told to “calm down”") and names of things ("the “Golden Pier” award").
 */
import { wordSet } from './closed-words/types.ts';
import type { SentenceCues } from './cue.ts';
import type { Referent } from './discourse.ts';
import type { LanguageData } from './language.ts';
import { isPlace } from './people/places.ts';
import type { Sentence, Token } from './token.ts';

/** What is called by a name in marks before it. English. */
const NAMED_THINGS = wordSet(
  `award awards prize prizes medal trophy policy policies law laws rule rules bill act decree scheme programme program
   tour album song film movie series show novel book exhibition festival section column podcast brand label category
   clause clauses button sign theory doctrine app website`,
);
/** Tokens behind the marks within which the thing is named: the “Golden Pier” lifetime award. */
const THING_REACH = 2;
/** Tokens behind a passive in which its verb stands. */
const PASSIVE_REACH = 4;

/** @param quote the token of the passage */
export function mayBeOwnWords(
  tokens: readonly Token[],
  { to }: Sentence,
  quote: number,
  { main, mainVerb }: SentenceCues,
  { person, name }: Referent,
  { words, verbs }: LanguageData,
): boolean {
  if (!main || main.from >= quote) return false;
  if (person ? isMereName(person) : isPlace(name)) return false;
  for (let i = quote + 1; i < to && i - quote <= THING_REACH && tokens[i]!.kind === 'word'; i++)
    if (NAMED_THINGS.has(tokens[i]!.lower)) return false;
  return toldTo(tokens, quote, mainVerb, words, verbs) === null;
}

/** The verb by which the subject was told or asked what is quoted, by nobody named; null where it was not. */
export function toldTo(
  tokens: readonly Token[],
  quote: number,
  mainVerb: number,
  words: LanguageData['words'],
  verbs: LanguageData['verbs'],
): string | null {
  if (!words.passive.has(tokens[mainVerb]?.lower ?? '')) return null;
  for (let i = mainVerb + 1; i < quote && i - mainVerb <= PASSIVE_REACH; i++) {
    const verb = verbs.verbs.get(tokens[i]!.lower);
    if (verb?.form === 'past') return verb.kind === 'tell' ? tokens[i]!.text : null;
  }
  return null;
}

/** One word that nothing shows to be somebody: a town, most often. */
function isMereName({ words, known, speaks, heads }: NonNullable<Referent['person']>): boolean {
  return words.length === 1 && !known && !speaks && heads.length === 0;
}
