/**
 * Whether tokens make a clause: a finite verb, known or guessed by its form, and a subject before it. Takes tokens and
 * the language's data. Looks are bounded to VERB_REACH.
 */

import type { LanguageData } from './language.ts';
import { isPossessiveEnding } from './small-words.ts';
import type { Token } from './token.ts';

/** Tokens within which a clause without "that" must show its verb. */
const VERB_REACH = 10;

export function isFiniteVerb(tokens: readonly Token[], i: number, { words, verbs }: LanguageData): boolean {
  const { lower, kind, capital } = tokens[i]!;
  if (kind !== 'word') return false;
  if (words.auxiliaries.has(lower)) return lower !== 'to' && !isPossessiveEnding(lower);
  if (/n['’]t$/.test(lower) || words.verbs.has(lower)) return true;
  const before = tokens[i - 1];
  // "into advanced age", "a closed bridge"
  const adjective = before && (words.prepositions.has(before.lower) || words.determiners.has(before.lower));
  if (/[a-z]{2}ed$/.test(lower)) return !adjective || isBehindHer(tokens, i, words);
  const verb = verbs.verbs.get(lower);
  if (verb && verb.form !== 'participle' && verb.form !== 'base' && !adjective) return true;
  if (verb?.form === 'base' && before && lower !== 'like')
    return /[a-z]s$/.test(before.lower) || words.pronouns.has(before.lower);
  return (
    /[a-z]s$/.test(lower) &&
    !capital &&
    before !== undefined &&
    (before.capital || words.pronouns.has(before.lower))
  );
}

/** "attacks on her amounted to …", not "her limited means": a preposition behind tells. */
function isBehindHer(tokens: readonly Token[], i: number, words: LanguageData['words']): boolean {
  return tokens[i - 1]!.lower === 'her' && words.prepositions.has(tokens[i + 1]?.lower ?? '');
}

/** A subject with its auxiliary: he’d, they’ll, it’s, who’ve. */
const CONTRACTED = /^(?:i|you|he|she|it|we|they|that|there|who|what)['’](?:d|ll|ve|re|m)$/;

/** Whether a token is a pronoun that may head a clause, its auxiliary joined to it or not. */
function isSubjectPronoun({ lower }: Token, words: LanguageData['words']): boolean {
  return words.pronouns.has(lower) || CONTRACTED.test(lower);
}

/** Whether a finite verb stands behind the first token. */
export function holdsVerb(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: LanguageData,
): boolean {
  const first = tokens[from];
  if (first && isSubjectPronoun(first, language.words) && to - from > 2) return true;
  for (let i = from + 1; i < to; i++) if (isFiniteVerb(tokens, i, language)) return true;
  return false;
}

/** A subject and, soon behind it, a finite verb; an aside between commas may part them. */
export function beginsClause(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: LanguageData,
): boolean {
  const { words } = language;
  const first = tokens[from];
  if (!first || from + 1 >= to || first.kind !== 'word') return false;
  if (isSubjectPronoun(first, words)) return tokens[from + 1]!.kind === 'word';
  if (words.prepositions.has(first.lower) || words.coordinators.has(first.lower)) return false;
  if (words.conjunctions.has(first.lower) && first.lower !== 'if') return false;
  if (words.auxiliaries.has(first.lower) || /[a-z]{2}ly$/.test(first.lower)) return false;
  let skipped = 0;
  for (let i = from + 1; i < to && i - from - skipped < VERB_REACH; i++) {
    const token = tokens[i]!;
    if (token.text === ',' && skipped === 0) {
      let close = i + 1;
      while (close < to && close - i < VERB_REACH && tokens[close]!.text !== ',') close++;
      if (tokens[close]?.text !== ',') return false;
      skipped = close - i + 1;
      i = close;
      continue;
    }
    if (token.kind === 'point' && /^[$€£%-]$/.test(token.text)) continue;
    if (token.kind !== 'word' || /^(?:as|while|when|because)$/.test(token.lower)) return false;
    if (isFiniteVerb(tokens, i, language)) return true;
  }
  return false;
}
