/**
 * The gender that a named subject's own clause shows: "Voss said his government would wait". Takes the main subject and
 * its verb; gives male or female where the first possessive behind the verb comes before anybody else is named.
 */

import type { LanguageData } from './language.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { beginsPhrase } from './small-words.ts';
import type { Sentence, Token } from './token.ts';

/** Tokens behind the verb that are looked at. */
const REACH = 12;

export function ownPossessive(
  tokens: readonly Token[],
  subject: NounPhrase,
  verb: number,
  { to }: Sentence,
  { words }: LanguageData,
): 'male' | 'female' | null {
  if (subject.kind !== 'name' || verb < subject.to) return null;
  for (let i = verb + 1; i < Math.min(to, verb + REACH); i++) {
    const { kind, lower, capital } = tokens[i]!;
    // Behind "her" may be nobody's thing: "thanked her", "told her that".
    if (kind !== 'word' || capital || words.pronouns.has(lower)) return null;
    const gender = words.possessives?.get(lower);
    if (gender === undefined) continue;
    const next = tokens[i + 1];
    const owns = next?.kind === 'word' && i + 1 < to && !isBeyond(next.lower, words);
    return owns && gender !== 'plural' ? gender : null;
  }
  return null;
}

/** Behind "her", a word that is nobody's thing. */
function isBeyond(lower: string, words: LanguageData['words']): boolean {
  return beginsPhrase(lower, words) || words.complementizers.has(lower) || words.adverbs.has(lower);
}
