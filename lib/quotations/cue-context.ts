/**
 * What stands right around a verb of saying: whether it says anything at all, who is told, and what begins a setting.
 * Takes tokens and a cue.
 */

import type { LanguageData } from './language.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import type { ResolvedCue } from './resolve-cues.ts';
import type { Token } from './token.ts';

/** Prepositions of place and time, as a setting begins with. */
export const SETTINGS =
  /^(?:in|on|at|during|before|after|from|via|through|aboard|outside|inside|near|earlier|later|last|this)$/;

/** "would say that", "not to say that", "never said that": nothing is said to have been said. */
export function isHypothetical(tokens: readonly Token[], cue: ResolvedCue, { words }: LanguageData): boolean {
  const previous = tokens[cue.from - 1]?.lower ?? '';
  // "resign for saying that", "while saying that": another sentence tells of it.
  if (cue.verb?.form === 'participle' && /^(?:for|while|without|of)$/.test(previous)) return true;
  if (isSupposed(tokens, cue)) return true;
  if (/^(?:not|never)$/.test(previous) || /n['’]t$/.test(previous)) return true;
  if (cue.verb?.form !== 'base') return false;
  return previous === 'to' || (words.auxiliaries.has(previous) && !/^(?:do|did|does)$/.test(previous));
}

/** Words of a title that may stand between "if" and a subject. */
const TITLE_REACH = 4;

/** "If Ames says that …", "unless the mayor says …". */
function isSupposed(tokens: readonly Token[], { subject, from, inverted, shared }: ResolvedCue): boolean {
  if (inverted || shared) return false;
  for (let i = subject.from - 1; i >= 0 && subject.from - i <= TITLE_REACH; i--) {
    const { lower, kind } = tokens[i]!;
    if (kind !== 'word') return false;
    if (/^(?:if|unless)$/.test(lower)) return from - i <= SUPPOSED_REACH;
  }
  return false;
}

/** Tokens from "if" to the verb it supposes. */
const SUPPOSED_REACH = 12;

/** Behind whoever is told. */
export function listenerEnd(
  tokens: readonly Token[],
  cue: ResolvedCue,
  to: number,
  { words }: LanguageData,
): number {
  if (cue.kind !== 'tell' && cue.verb?.lemma !== 'ask') return cue.to;
  const next = tokens[cue.to]?.lower ?? '';
  if (words.questions?.has(next) || words.complementizers.has(next)) return cue.to;
  const named = cue.to_[0];
  if (named && named.from === cue.to) return named.to;
  if (/^(?:him|her|them|me|us|it)$/.test(tokens[cue.to]?.lower ?? '')) return cue.to + 1;
  return nounPhraseAfter(tokens, cue.to, to, words)?.to ?? cue.to;
}
