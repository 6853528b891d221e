/**
 * What is promised, asked or proposed as an infinitive: "promised to …", "urged the council to …", "its pledge to …".
 * Takes tokens and a cue; gives where "to" (or "not to") stands or the act ends. Every look is bounded.
 */
import { isFiniteVerb } from './clause-verbs.ts';
import type { LanguageData } from './language.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import type { ResolvedCue } from './resolve-cues.ts';
import type { Token } from './token.ts';

/** "promised to …", "urged the council to …", "vowed Monday not to …": the place of "to" or "not". */
export function infinitiveAt(
  tokens: readonly Token[],
  cue: ResolvedCue,
  to: number,
  language: LanguageData,
): number {
  const { words } = language;
  let at = cue.to;
  if (!startsInfinitive(tokens, at)) {
    if (words.times.has(tokens[at]?.lower ?? '')) at++;
    else {
      const pronoun = /^(?:him|her|them|me|us|it)$/.test(tokens[at]?.lower ?? '');
      const phrase =
        pronoun && startsInfinitive(tokens, at + 1) ? at + 1 : nounPhraseAfter(tokens, at, to, words)?.to;
      at =
        phrase !== undefined && startsInfinitive(tokens, phrase)
          ? phrase
          : behindAsked(tokens, at, to, language);
    }
  }
  if (at >= to || !startsInfinitive(tokens, at)) return -1;
  // "asked not to be named", "asked to remain anonymous": how it was said, not what.
  const verb = tokens[at + (tokens[at]!.lower === 'not' ? 2 : 1)]?.lower ?? '';
  return cue.verb?.lemma === 'ask' && at === cue.to && /^(?:be|remain|stay)$/.test(verb) ? -1 : at;
}

/** Words that name who is asked: "urged [shops and cafés in Orrin] to close". */
const ASKED_REACH = 8;

function behindAsked(tokens: readonly Token[], at: number, to: number, language: LanguageData): number {
  for (let i = at; i < to && i - at < ASKED_REACH; i++) {
    if (startsInfinitive(tokens, i)) return i;
    const token = tokens[i]!;
    if (token.text !== ',' && (token.kind !== 'word' || isFiniteVerb(tokens, i, language))) return at;
  }
  return at;
}

function startsInfinitive(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.lower;
  if (first !== 'to') return first === 'not' && tokens[at + 1]?.lower === 'to';
  // "pledged allegiance to the flag", "lost 41 to 33" name no act.
  const verb = tokens[at + 1];
  return (
    verb?.kind === 'word' &&
    !verb.capital &&
    !/^(?:the|an?|h?is|h?er|hers?|its|their|our|my|your|this|that|these|those|\d.*)$/.test(verb.lower)
  );
}

/** "the council’s pledge to build …", "her proposal to close …": nouns whose content is an infinitive. */
export function promisesByNoun(tokens: readonly Token[], cue: ResolvedCue, { verbs }: LanguageData): boolean {
  return verbs.nounsOfPromise?.has(tokens[cue.from]!.lower) === true && startsInfinitive(tokens, cue.to);
}

/** Where a promised act ends as the subject of its sentence: "the pledge to build more [was welcomed]". */
export function actEnd(tokens: readonly Token[], at: number, to: number, { words }: LanguageData): number {
  for (let i = at + 1; i < to; i++) {
    const { text, lower } = tokens[i]!;
    if (text === ',' || (words.auxiliaries.has(lower) && !/^(?:to|be|have|do|['’]\w+)$/.test(lower)))
      return i;
  }
  return to;
}
