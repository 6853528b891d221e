/**
 * Where the content of a cue stands behind it, as token bounds: with "that", with a question word, as an infinitive
 * or without any sign. Gives null rather than a guess. Every look is bounded.
 */
import { clauseEnd } from './clause-end.ts';
import { beginsClause, isFiniteVerb } from './clause-verbs.ts';
import { isHypothetical, listenerEnd, SETTINGS } from './cue-context.ts';
import { actEnd, infinitiveAt, promisesByNoun } from './infinitive-content.ts';
import type { LanguageData } from './language.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import { readAgo } from './occasions/read-ago.ts';
import type { ResolvedCue } from './resolve-cues.ts';
import { isPossessiveEnding } from './small-words.ts';
import type { Sentence, Token } from './token.ts';

export type Bounds = [from: number, to: number];

/** Tokens between a cue and its "that": "told reporters in Rome on Sunday that". */
const COMPLEMENTIZER_REACH = 14;
/** Words of an opening clause that its comma cannot end. */
const SHORTEST_OPENING = 4;

export function followingClause(
  tokens: readonly Token[],
  sentence: Sentence,
  cue: ResolvedCue,
  cues: readonly ResolvedCue[],
  language: LanguageData,
): Bounds | null {
  const { words, verbs } = language;
  const { to } = sentence;
  if (cue.inverted || isHypothetical(tokens, cue, language)) return null;
  const lemma = cue.verb?.lemma ?? '';
  const listener = listenerEnd(tokens, cue, to, language);
  const limit = introductionEnd(tokens, sentence, cue, language);
  const until = (from: number): Bounds => [from, clauseEnd(tokens, from, limit(from), cue, cues, language)];
  const settings =
    cue.kind === 'tell' || verbs.bare?.has(lemma) !== false || isOccasion(tokens, listener, to);
  if (cue.kind === 'call') {
    if (verbs.asks?.has(lemma) && words.questions?.has(tokens[cue.to]?.lower ?? '')) return until(cue.to);
    if (words.agent.has(tokens[cue.to]?.lower ?? '')) return null;
    if (lemma === 'accuse' && ofBehind(tokens, cue.to, to)) return until(cue.to);
    if (lemma === 'call' && tokens[cue.to - 1]?.lower === 'for') return until(cue.to);
    if (lemma !== 'call' || tokens[cue.to - 1]?.lower !== 'on') return null;
  }
  const that = complementizer(tokens, listener, to, words, settings);
  if (that >= 0) return until(that + 1);
  const behindDay = cue.noun ? -1 : thatBehindDay(tokens, listener, to, language);
  if (behindDay >= 0) return until(behindDay + 1);
  if (cue.noun)
    return promisesByNoun(tokens, cue, language) ? [cue.to, actEnd(tokens, cue.to, to, language)] : null;
  if (verbs.asks?.has(lemma)) {
    const partner =
      tokens[listener]?.lower === 'to' ? nounPhraseAfter(tokens, listener + 1, to, words) : null;
    const question = behindTime(tokens, partner?.to ?? listener, language);
    if (words.questions?.has(tokens[question]?.lower ?? '')) return until(question);
  }
  if (verbs.promises?.has(lemma)) {
    const infinitive = infinitiveAt(tokens, cue, to, language);
    if (infinitive >= 0) return until(infinitive);
  }
  if (verbs.doing?.has(lemma) && /[a-z]{2}ing$/.test(tokens[listener]?.lower ?? '')) return until(listener);
  if (!verbs.bare?.has(lemma)) return null;
  if (cue.kind === 'tell' && listener === cue.to) return null;
  let from = listener;
  if (words.times.has(tokens[from]?.lower ?? '') && !isPossessiveEnding(tokens[from + 1]?.lower ?? ''))
    from++;
  if (!beginsClause(tokens, from, to, language)) from = behindSetting(tokens, from, to, language);
  return from >= 0 ? until(from) : null;
}

/** The "that" right behind a day: "demanded on Friday that", "the day before that"; not "on Friday at a concert that". */
function thatBehindDay(tokens: readonly Token[], at: number, to: number, { words }: LanguageData): number {
  let day = false;
  for (let i = at; i < to && i - at < DAY_REACH; i++) {
    const { lower } = tokens[i]!;
    if (day && words.complementizers.has(lower)) return i;
    const time = words.times.has(lower) || lower === 'day';
    day ||= time;
    const small = words.prepositions.has(lower) || words.determiners.has(lower) || words.adverbs.has(lower);
    if (!time && !small && !/^(?:last|next|late|early)$/.test(lower)) return -1;
  }
  return -1;
}

/** Tokens of a day and its "that": "late on the day before that". */
const DAY_REACH = 6;

/** Where somebody speaks: "reiterated in an interview with the Courier that …". */
const OCCASION =
  /^(?:interview|statement|letter|speech|post|message|testimony|briefing|conference|essay|memo)s?$/;
const OCCASION_REACH = 5;

function isOccasion(tokens: readonly Token[], at: number, to: number): boolean {
  if (!/^(?:in|at|during)$/.test(tokens[at]?.lower ?? '')) return false;
  for (let i = at + 1; i < to && i - at <= OCCASION_REACH; i++)
    if (OCCASION.test(tokens[i]!.lower)) return true;
  return false;
}

/** Words of a setting between a verb and a clause without "that". */
const SETTING_REACH = 7;

/** "said in March [it would …]", "told the Herald on Sunday [he was …]": the pronoun that begins the clause, or -1. */
function behindSetting(tokens: readonly Token[], at: number, to: number, language: LanguageData): number {
  const { words } = language;
  if (!SETTINGS.test(tokens[at]?.lower ?? '')) return -1;
  for (let i = at + 1; i < to && i - at < SETTING_REACH; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || words.relatives.has(token.lower)) return -1;
    if (words.pronouns.has(token.lower)) {
      const joined =
        words.conjunctions.has(tokens[i - 1]!.lower) || words.coordinators.has(tokens[i - 1]!.lower);
      return !joined && isFiniteVerb(tokens, i + 1, language) ? i : -1;
    }
    if (isFiniteVerb(tokens, i, language)) return -1;
  }
  return -1;
}

/** Behind "several times", "again", "on Sunday": where a question may begin. */
function behindTime(tokens: readonly Token[], at: number, { words }: LanguageData): number {
  for (let i = at; i < tokens.length && i - at < 4; i++) {
    const { lower, kind } = tokens[i]!;
    if (words.questions?.has(lower)) return i;
    const small =
      words.adverbs.has(lower) ||
      words.times.has(lower) ||
      words.determiners.has(lower) ||
      SETTINGS.test(lower);
    if (kind !== 'word' || !(small || /^(?:times|occasions)$/.test(lower))) return at;
  }
  return at;
}

/** "of" behind whoever is accused, before anything else begins. */
function ofBehind(tokens: readonly Token[], at: number, to: number): boolean {
  for (let i = at; i < to && i - at < COMPLEMENTIZER_REACH; i++) {
    if (tokens[i]!.lower === 'of') return i > at;
    if (tokens[i]!.kind !== 'word') return false;
  }
  return false;
}

/** The "that" of a content clause: at once, or behind a place, a time or a setting; any other "that" is relative. */
function complementizer(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: LanguageData['words'],
  settings: boolean,
): number {
  const first = tokens[from];
  if (!first || from >= to) return -1;
  const time =
    words.determiners.has(first.lower) || /^(?:last|next|late|early|here|there)$/.test(first.lower);
  const setting =
    words.prepositions.has(first.lower) ||
    words.times.has(first.lower) ||
    words.adverbs.has(first.lower) ||
    (time && words.times.has(tokens[from + 1]?.lower ?? '')) ||
    first.lower === 'here' ||
    first.lower === 'there' ||
    readAgo(tokens, from, to, null) !== null;
  if (!(setting && settings) && !words.complementizers.has(first.lower)) return -1;
  for (let i = from; i < to && i - from < COMPLEMENTIZER_REACH; i++) {
    if (words.complementizers.has(tokens[i]!.lower)) return i;
    if (tokens[i]!.kind !== 'word' || (words.passive.has(tokens[i]!.lower) && i > from)) return -1;
  }
  return -1;
}

/**
 * Where content must end at the latest, from where it begins: "As Ames announced that the bridge was safe, Birch …"
 * reports in its opening clause, which ends at the comma.
 */
function introductionEnd(
  tokens: readonly Token[],
  { from, to }: Sentence,
  cue: ResolvedCue,
  { words }: LanguageData,
): (begin: number) => number {
  let opener = from;
  while (opener < cue.subject.from && opener - from < 4 && !words.conjunctions.has(tokens[opener]!.lower)) {
    if (tokens[opener]!.text === ',') return () => to;
    opener++;
  }
  if (opener >= cue.subject.from || !words.conjunctions.has(tokens[opener]!.lower)) return () => to;
  for (let i = opener; i < cue.from; i++) if (tokens[i]!.text === ',') return () => to;
  return (begin) => {
    for (let i = begin + SHORTEST_OPENING; i < to; i++) if (tokens[i]!.text === ',') return i;
    return to;
  };
}
