/**
 * Reported speech without a clause: what somebody "mentioned", "emphasised" or "stated", named by a noun phrase that
 * says what it was ("mentioned [the state of the pumps]", "stated [his intention to rebuild the wall]"). Takes a cue,
 * gives token bounds or null. A bare thing ("mentioned the pumps") is no statement: it needs an "of", a "to" or a "for".
 */
import { clauseEnd } from './clause-end.ts';
import type { LanguageData } from './language.ts';
import type { ResolvedCue } from './resolve-cues.ts';
import type { Sentence, Token } from './token.ts';

/** Verbs whose object is what was said; English. */
const NAMES_ITS_MATTER = new Set(
  'mention emphasize emphasise stress underline underscore reiterate highlight state outline affirm declare repeat'.split(
    ' ',
  ),
);
/** Words that begin the phrase, and those by which it says something. */
const BEGINS = new Set('the a an his her their its our'.split(' '));
const SAYS = new Set(['of', 'to', 'for']);
/** Words between its beginning and what it says: "the great importance of". */
const NOUN_REACH = 4;
/** Words of the whole. */
const SHORTEST = 5;

export function namedMatter(
  tokens: readonly Token[],
  { to }: Sentence,
  cue: ResolvedCue,
  cues: readonly ResolvedCue[],
  language: LanguageData,
): [from: number, to: number] | null {
  if (language.reading !== 'clauses' || cue.inverted || cue.noun) return null;
  if (!NAMES_ITS_MATTER.has(cue.verb?.lemma ?? '')) return null;
  const from = cue.to;
  if (!BEGINS.has(tokens[from]?.lower ?? '')) return null;
  let says = from + 1;
  while (
    says < to &&
    says - from <= NOUN_REACH &&
    tokens[says]!.kind === 'word' &&
    !SAYS.has(tokens[says]!.lower)
  ) {
    says++;
  }
  if (tokens.slice(from, says).some(({ lower }) => language.words.coordinators.has(lower))) return null;
  if (says === from + 1 || !SAYS.has(tokens[says]?.lower ?? '')) return null;
  // "his intention to discuss …": what is asked or promised inside is part of it.
  const apart = cues.filter((other) => other === cue || other.kind !== 'call');
  const end = clauseEnd(tokens, from, to, cue, apart, language);
  return end - from >= SHORTEST ? [from, end] : null;
}
