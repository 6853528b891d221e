/**
 * When and where somebody said something, in languages that space their words. Takes a cue, its sentence and the day
 * of publication; gives what stands at the head of the sentence, between subject and verb, and behind the verb up to
 * the content, as printed and resolved, or null. What the content says of days and places is not read. Bounded.
 *
 *   [On Sunday], Ames told reporters [aboard the Lisk] that the bridge will open on Monday.
 */
import type { Occasion } from '../../types.ts';
import type { Cue } from '../cue.ts';
import { endOfCue } from '../cue-bounds.ts';
import type { LanguageData } from '../language.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { isPlace } from '../people/places.ts';
import { isNameWord } from '../phrase-words.ts';
import type { Sentence, Token } from '../token.ts';
import type { CalendarWords } from './calendar-words.ts';
import { readDays } from './read-days.ts';

/** Tokens read of each stretch. */
const REACH = 24;
/** Tokens of a place. */
const LONGEST_PLACE = 8;
/** Where people speak, without a name: "at a rally", "in court". */
const VENUE =
  /^(?:rally|conference|summit|meeting|briefing|hearing|forum|event|court|church|debate|ceremony|convention|fundraiser|gala|dinner|luncheon|breakfast|visit|office|podium|courtroom|parliament|congress|airport|embassy|stadium|school|hospital|townhall|hall|campus|stop|headquarters|floor|gathering|vigil|funeral|protest|march|trial|session|seminar|symposium|festival|plane|ship|train|bus|boat)$/;

export function readOccasion(
  text: string,
  tokens: readonly Token[],
  { from, to }: Sentence,
  cue: Cue,
  language: LanguageData,
  published: string | null,
): Occasion | null {
  const { calendar } = language;
  if (!calendar) return null;
  const occasion: Occasion = {};
  const read = (start: number, end: number) =>
    readStretch(
      text,
      tokens,
      start,
      Math.min(end, start + REACH),
      language,
      calendar,
      published,
      occasion,
      cue.to_,
    );
  if (cue.kind === 'source') return null;
  if (!cue.inverted && cue.subject.to < cue.from) read(cue.subject.to, cue.from);
  let behind = endOfCue(cue);
  const listener = cue.to_.find((phrase) => phrase.from >= behind && phrase.from - behind <= 1);
  if (listener) behind = listener.to;
  read(behind, to);
  const head = cue.inverted ? cue.from : cue.subject.from;
  // "Speaking on Sunday in Orrin, Ames said": what the sentence begins with is the setting of its first cue.
  if (head > from) read(/[a-z]{3}ing$/.test(tokens[from]!.lower) ? from + 1 : from, head);
  return Object.keys(occasion).length > 0 ? occasion : null;
}

function readStretch(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
  language: LanguageData,
  calendar: CalendarWords,
  published: string | null,
  occasion: Occasion,
  listeners: readonly NounPhrase[],
): void {
  const { words } = language;
  let at = start;
  while (at < end) {
    const token = tokens[at]!;
    if (token.lower === ',' && at + 1 < end) {
      at++;
      continue;
    }
    if (token.kind !== 'word' || words.complementizers.has(token.lower)) return;
    const days = readDays(tokens, at, end, calendar, published);
    if (days) {
      occasion.when ??= printed(text, tokens, at, days.to);
      if (days.days && occasion.date === undefined) Object.assign(occasion, days.days);
      at = days.to;
      continue;
    }
    if (words.prepositions.has(token.lower)) {
      const close = phraseEnd(tokens, at + 1, end, language, calendar, published);
      if (close === at + 1) return;
      const audience = listeners.some(({ from, to }) => from < close && to > at);
      if (!audience && isPlacePhrase(tokens, at, close, language, calendar))
        occasion.where ??= printed(text, tokens, at, close);
      at = close;
      continue;
    }
    if (!words.adverbs.has(token.lower) && !token.lower.endsWith('ly')) return;
    at++;
  }
}

/** Where the phrase behind a preposition ends. */
function phraseEnd(
  tokens: readonly Token[],
  start: number,
  end: number,
  { words, verbs }: LanguageData,
  calendar: CalendarWords,
  published: string | null,
): number {
  let at = start;
  while (at < end && at - start < LONGEST_PLACE) {
    const token = tokens[at]!;
    if (token.kind !== 'word') break;
    const { lower } = token;
    if (words.prepositions.has(lower) || words.complementizers.has(lower) || words.pronouns.has(lower)) break;
    if (words.conjunctions.has(lower) || words.relatives.has(lower) || words.coordinators.has(lower)) break;
    if (words.auxiliaries.has(lower) || words.verbs.has(lower)) break;
    if (!token.capital && verbs.verbs.has(lower)) break;
    if (at > start && words.determiners.has(lower)) break;
    if (at > start && readDays(tokens, at, end, calendar, published)) break;
    at++;
  }
  return at;
}

function isPlacePhrase(
  tokens: readonly Token[],
  at: number,
  end: number,
  { words }: LanguageData,
  calendar: CalendarWords,
): boolean {
  const preposition = tokens[at]!.lower;
  if (!calendar.places.has(preposition)) return false;
  const inner = tokens.slice(at + 1, end);
  if (inner.some(({ lower }) => calendar.media.has(lower) || words.times.has(lower))) return false;
  if (preposition === 'aboard') return true;
  const last = inner.at(-1)!;
  if (VENUE.test(last.lower)) return true;
  // "in a Trumpian", "from Republicans": a name behind these is a place only where it is known as one.
  const vague = preposition === 'from' || /^an?$/.test(inner[0]!.lower);
  return isNameWord(last, words) && (!vague || isPlace(last.text));
}

function printed(text: string, tokens: readonly Token[], from: number, to: number): string {
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');
}
