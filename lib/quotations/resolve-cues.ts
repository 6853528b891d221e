/**
 * Cues with their words made out: who the subject is, what the verb is as printed, to whom it is said. Takes the cues
 * of one sentence, in order, with what the article knows of its people.
 */
import type { Occasion, Speaker } from '../types.ts';
import type { Cue, SentenceCues } from './cue.ts';
import type { Discourse, Referent } from './discourse.ts';
import type { LanguageData } from './language.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { readOccasion } from './occasions/read-occasion.ts';
import type { Registry } from './people/registry.ts';
import { phraseText, type ResolvedSpeaker, resolveSpeaker, toSpeaker } from './resolve-speaker.ts';
import type { Naming } from './speaker-evidence.ts';
import type { Sentence, Token } from './token.ts';

/** What stays the same over an article. */
export interface ReadContext {
  text: string;
  language: LanguageData;
  registry: Registry;
  /** The day from which "on Sunday" is seen; null where unknown. */
  published: string | null;
}

/** A cue with its subject resolved, for reported speech. */
export interface ResolvedCue extends Cue {
  referent: Referent | null;
  speaker: Speaker | null;
  text: string;
  toNames: string[];
  /** How the speaker is named at this cue; null where unknown. */
  naming: Naming | null;
  /** When and where it is said. */
  said: Occasion | null;
}

/** Resolves the subjects of a sentence, left to right, and tells the discourse of each. */
export function resolveCues(
  context: ReadContext,
  tokens: readonly Token[],
  { cues, main }: SentenceCues,
  discourse: Discourse,
  sentence: Sentence,
): ResolvedCue[] {
  const { text, language, registry, published } = context;
  const memo = new Map<NounPhrase, ResolvedSpeaker | null>();
  const resolve = (phrase: NounPhrase) =>
    resolveSpeaker(text, tokens, phrase, registry, discourse, language, sentence.to);
  let begun = false;
  return cues.map((cue) => {
    // "When Birch asked, Ames listed the towns he said …": behind the main subject, pronouns mean that.
    if (!begun && main && main.kind !== 'pronoun' && main.from < cue.subject.from) {
      begun = true;
      const subject = resolve(main)?.referent;
      if (subject) discourse.addMainSubject(subject);
    }
    let resolved = memo.get(cue.subject);
    let referent = resolved?.referent ?? null;
    if (resolved === undefined) {
      resolved = resolve(cue.subject);
      referent = resolved?.referent ?? null;
      memo.set(cue.subject, resolved);
      const says = cue.kind !== 'source' && cue.verb?.form !== 'base';
      if (referent && says) referent.speaks = true;
      if (referent?.person && says) referent.person.speaks = true;
      if (referent && cue.kind !== 'source') discourse.addSubject(referent);
    }
    return {
      ...cue,
      referent,
      naming: resolved?.naming ?? null,
      speaker: toSpeaker(referent, cue.subject.dropped ? '' : mentionText(context, tokens, cue.subject)),
      text: cueText(text, tokens, cue, language),
      said: readOccasion(text, tokens, sentence, cue, language, published),
      toNames: cue.to_.map((phrase) => withoutMarks(audienceText(text, tokens, phrase, language))),
    };
  });
}

/** The verb as printed; who printed it is left out of "was quoted by the Daily as saying". */
function cueText(text: string, tokens: readonly Token[], cue: Cue, { words }: LanguageData): string {
  const printed = tokens.slice(cue.from, cue.to);
  const agent = printed.findIndex(({ lower }) => words.agent.has(lower));
  const as = printed.findLastIndex(({ lower }) => lower === 'as');
  if (agent > 0 && as > agent) {
    return [...printed.slice(0, agent), ...printed.slice(as)].map((token) => token.text).join(' ');
  }
  return text.slice(tokens[cue.from]!.start, tokens[cue.to - 1]!.end).replace(/\s+/g, ' ');
}

/** "the Russian newspaper Izvestia" is Izvestia; "several French media outlets" stays. */
function audienceText(
  text: string,
  tokens: readonly Token[],
  phrase: NounPhrase,
  language: LanguageData,
): string {
  const outlet =
    /^(?:newspaper|outlet|agency|network|channel|station|broadcaster|magazine|paper|website|site|daily|weekly|service)$/;
  if (phrase.kind === 'name') {
    for (let i = phrase.from; i < phrase.headFrom; i++) {
      if (outlet.test(tokens[i]!.lower))
        return phraseText(text, tokens, { ...phrase, from: phrase.headFrom }, new Set());
    }
  }
  return phraseText(text, tokens, phrase, language.words.determiners);
}

/** A paper's name may stand in marks: der „Kurier“. */
function withoutMarks(name: string): string {
  return name.replace(/^[«„“"”‚‘'»]\s?|\s?[»“”"'’«]$/g, '');
}

/** The subject as printed at the quotation, without its article. */
export function mentionText(
  { text, language }: ReadContext,
  tokens: readonly Token[],
  phrase: NounPhrase,
): string {
  return phraseText(text, tokens, phrase, language.words.determiners);
}
