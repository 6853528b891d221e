/**
 * Who says what by which verb, in one sentence of the frame. Takes tokens, the sentence and the language's data;
 * gives the cues in order, each with its subject, audience and relay, and the sentence's main subject. A cue whose
 * subject cannot be told is left out. Work is linear: every look around a verb is bounded.
 */

import { audienceAfter, audienceBefore } from './audience.ts';
import type { Cue, SentenceCues } from './cue.ts';
import { findTags } from './find-tags.ts';
import type { LanguageData } from './language.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { endsPhrase, isSpeakingNoun, PHRASE_REACH, pronounAt } from './phrase-words.ts';
import { readCue } from './read-cue.ts';
import { readNounCue, readTurn } from './read-noun-cue.ts';
import { isPossessiveEnding } from './small-words.ts';
import type { VerbForm } from './speech-verbs/types.ts';
import type { Sentence, Token } from './token.ts';

/** Opens a clause about somebody named before it, with a subject of its own. */
const WHOSE = /^whose$/;

export function findCues(tokens: readonly Token[], sentence: Sentence, language: LanguageData): SentenceCues {
  if (language.reading !== 'clauses') return findTags(tokens, sentence, language);
  const { words } = language;
  const { from, to } = sentence;
  const cues: Cue[] = [];
  let main: NounPhrase | null = null;
  let mainVerb = -1;
  const introEnd = introductionEnd(tokens, sentence, language);
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    const phrase = sourcePhrase(tokens, i, to, language);
    if (phrase > 0) {
      const subject = sourceAfter(tokens, i + phrase, to, language);
      if (subject)
        cues.push({
          from: i,
          to: i + phrase,
          kind: 'source',
          verb: null,
          subject,
          inverted: true,
          shared: false,
          to_: [],
        });
      i += phrase - 1;
      continue;
    }
    // "according to court documents reported by the Herald": the documents report nothing.
    const source = cues.at(-1);
    if (source?.kind === 'source' && i > source.subject.from && i <= source.subject.to) continue;
    const noun = readNounCue(tokens, i, sentence, language);
    if (noun) {
      cues.push(noun);
      i = Math.max(i, noun.to - 1);
      continue;
    }
    // "Having said that, …": nobody says it here.
    if (tokens[i - 1]?.lower === 'having' && i > from && verbAt(tokens, i, sentence, language)) continue;
    const verb = verbAt(tokens, i, sentence, language);
    const finite = verb ? verb.form === 'past' || verb.form === 'present' : isOtherVerb(tokens, i, language);
    if (!verb && !finite) continue;
    if (i > from && words.determiners.has(tokens[i - 1]!.lower) && !standsAlone(tokens, i - 1, from))
      continue;
    const open =
      verb !== undefined &&
      (verb.kind === 'say' || verb.kind === 'tell') &&
      verb.form !== 'participle' &&
      !language.verbs.nouns?.has(token.lower);
    const before = nounPhraseBefore(tokens, i, from, words, open);
    // "Ames, whose grandfather had ships, looked up": not who looked.
    const relative = before !== null && WHOSE.test(tokens[before.from - 1]?.lower ?? '');
    if (!main && before && !relative && (finite || verb?.form === 'base') && i >= introEnd) {
      main = before;
      mainVerb = i;
    }
    if (!verb) continue;
    const cue = readCue(tokens, i, sentence, language, verb, before, main, cues);
    if (!cue) continue;
    cues.push(cue);
    i = Math.max(i, cue.to - 1);
  }
  const turn = readTurn(tokens, sentence, language);
  if (turn) cues.unshift(turn);
  for (const cue of cues) cue.to_ = audienceAfter(tokens, cue, sentence, language);
  return { cues, main, mainVerb, audience: audienceBefore(tokens, from, introEnd, language) };
}

function isOtherVerb(tokens: readonly Token[], i: number, { words }: LanguageData): boolean {
  const token = tokens[i];
  if (!token || token.capital) return false;
  if (words.auxiliaries.has(token.lower)) return token.lower !== 'to' && !isPossessiveEnding(token.lower);
  if (isPlainPresent(tokens, i, words)) return true;
  return words.verbs.has(token.lower) || (/[a-z]{2}ed$/.test(token.lower) && !NO_VERB.test(token.lower));
}

/** "The ad hits Ames", "the film shows the bridge": a form in -s between a noun and an object of its own. */
function isPlainPresent(tokens: readonly Token[], i: number, words: LanguageData['words']): boolean {
  const previous = tokens[i - 1];
  const next = tokens[i + 1];
  if (!/[a-z]{2}[^su]s$/.test(tokens[i]!.lower) || previous?.kind !== 'word' || next?.kind !== 'word')
    return false;
  if (!isSpeakingNoun(previous.lower) || previous.lower.endsWith('s')) return false;
  return words.determiners.has(next.lower) || next.capital;
}

/** The verb of saying at `i`; a form that may also be a noun ("states", "claims") only where it is used as a verb. */
function verbAt(
  tokens: readonly Token[],
  i: number,
  { from, to }: Sentence,
  language: LanguageData,
): VerbForm | undefined {
  const { words, verbs } = language;
  const token = tokens[i]!;
  if (token.capital && i > from && tokens[i - 1]!.kind === 'word') return undefined;
  const verb = verbs.verbs.get(token.lower);
  if (!verb) return undefined;
  const needed = verbs.required?.get(verb.lemma);
  if (needed && !needed.includes(tokens[i + 1]?.lower ?? '')) return undefined;
  if (verb.lemma === 'go' && goesElsewhere(tokens[i + 2], i + 2 < to, words)) return undefined;
  if (!verbs.nouns?.has(token.lower) || i + 1 >= to) return verb;
  const next = tokens[i + 1]!;
  // "claims that were made", "emails that leaked": what follows "that" at once is a verb, so "that" is a relative.
  const relative = words.complementizers.has(next.lower) && isOtherVerb(tokens, i + 2, language);
  const object =
    next.kind !== 'word' ||
    next.capital ||
    words.determiners.has(next.lower) ||
    words.pronouns.has(next.lower);
  return !relative && (object || words.complementizers.has(next.lower) || isListener(next))
    ? verb
    : undefined;
}

/** "went on a tour", "went on trial": no words follow. */
function goesElsewhere(next: Token | undefined, inSentence: boolean, words: LanguageData['words']): boolean {
  if (!next || !inSentence || next.kind !== 'word') return false;
  return !words.prepositions.has(next.lower) && !words.adverbs.has(next.lower) && !/ly$/.test(next.lower);
}

function isListener({ lower }: Token): boolean {
  return /^(?:him|her|them|me|us|it|there|how|why|whether|what|out|for|on|to|not)$/.test(lower);
}

/** "Another said", "some argue": a determiner that stands for somebody. */
function standsAlone(tokens: readonly Token[], i: number, from: number): boolean {
  if (!/^(?:another|one|some|others|many|both|most|few)$/.test(tokens[i]!.lower)) return false;
  return (
    i === from || tokens[i - 1]!.kind !== 'word' || /^(?:and|but|while|as|though)$/.test(tokens[i - 1]!.lower)
  );
}

/** Who or what is named behind "according to": somebody who speaks, else whatever it is ("the results"). */
function sourceAfter(
  tokens: readonly Token[],
  start: number,
  to: number,
  { words }: LanguageData,
): NounPhrase | null {
  if (/^(?:him|her|them)$/.test(tokens[start]!.lower) && (tokens[start + 1]?.kind ?? 'point') === 'point')
    return pronounAt(start);
  const phrase = nounPhraseAfter(tokens, start, to, words);
  if (phrase) return phrase;
  let at = start;
  while (
    at < to &&
    tokens[at]!.kind === 'word' &&
    !(at > start && endsPhrase(tokens[at]!, words) && !words.times.has(tokens[at]!.lower))
  ) {
    if (/[a-z]ed$/.test(tokens[at]!.lower) && at - start > 1) break;
    if (at - start >= PHRASE_REACH) break;
    at++;
  }
  if (at === start) return null;
  return { from: start, to: at, kind: 'description', headFrom: at - 1, headTo: at };
}

const NO_VERB =
  /^(?:need|feed|seed|speed|indeed|hundred|exceed|proceed|succeed|bleed|breed|weed|greed|sacred|naked)$/;

/** Opens a clause about what somebody was asked: "Asked whether Birch would come, Ames shook her head." */
const ASKED = /^(?:asked|pressed|questioned|quizzed|challenged|confronted)$/;

/** Where an opening clause or phrase ends ("While …,", "On Sunday, …"): the token behind its comma. */
function introductionEnd(tokens: readonly Token[], { from, to }: Sentence, language: LanguageData): number {
  const { words } = language;
  const first = tokens[from]!;
  const opens =
    first.kind === 'word' &&
    (words.conjunctions.has(first.lower) ||
      words.prepositions.has(first.lower) ||
      first.lower.endsWith('ing') ||
      ASKED.test(first.lower));
  if (!opens) return from;
  const subordinate = words.conjunctions.has(first.lower) || ASKED.test(first.lower);
  for (let i = from; i < to; i++) {
    if (tokens[i]!.lower === ',') return i + 1;
    // "In her remarks the judge turned to the town, …": the main clause begins without a comma.
    if (subordinate || tokens[i]!.kind !== 'word' || !isOtherVerb(tokens, i, language)) continue;
    const subject = nounPhraseBefore(tokens, i, from, words);
    if (subject && subject.from > from && !words.prepositions.has(tokens[subject.from - 1]!.lower))
      return subject.from;
  }
  return from;
}

/** @returns the phrase's length in tokens at `i`, or 0. */
function sourcePhrase(tokens: readonly Token[], i: number, to: number, { verbs }: LanguageData): number {
  for (const phrase of verbs.sourcePhrases) {
    if (i + phrase.length < to && phrase.every((word, n) => tokens[i + n]!.lower === word))
      return phrase.length;
  }
  return 0;
}
