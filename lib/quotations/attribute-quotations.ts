/**
 * Who says each passage. Walks the article block by block, sentence by sentence, keeping who is spoken of; gives one
 * attribution for each passage. The nearest fitting clause decides; then the sentence before; then, for a paragraph
 * that stands alone, the last speaker. Yields after each block.
 */
import type { Speaker } from '../types.ts';
import { Discourse, type Referent } from './discourse.ts';
import { type Cue, findCues, type SentenceCues } from './find-cues.ts';
import type { Passage } from './find-passages.ts';
import { endsSentence, type Frame, type Sentence, type Token } from './frame.ts';
import type { LanguageData } from './language.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Registry } from './people/registry.ts';
import { phraseText, resolveSpeaker, toSpeaker } from './resolve-speaker.ts';

export interface Attribution {
  speaker: Speaker | null;
  referent: Referent | null;
  cue: string | null;
  cueKind: Cue['kind'] | null;
  to: string[];
  via: string[];
  utterance: number;
  standsFree: boolean;
  resumes: boolean;
  /** The writer's sentence runs on behind the passage, other than with its attribution. */
  runsInto: boolean;
  /** The word before the passage, in lower case, if it is one. */
  lead: string;
  /** Stands in another clause than its cue: "said …, as they sent a “…” force". */
  apart: boolean;
}

/** A cue with its subject resolved, for reported speech. */
export interface ResolvedCue extends Cue {
  referent: Referent | null;
  speaker: Speaker | null;
  text: string;
  toNames: string[];
}

export interface ReadSentence {
  block: number;
  frame: Frame;
  sentence: Sentence;
  cues: ResolvedCue[];
}

interface Context {
  text: string;
  language: LanguageData;
  registry: Registry;
}

export function* attributeQuotations(
  text: string,
  frames: readonly Frame[],
  passages: readonly Passage[],
  registry: Registry,
  language: LanguageData,
  onSentence: (sentence: ReadSentence) => void = () => {},
): Generator<void, Attribution[]> {
  const context: Context = { text, language, registry };
  const discourse = new Discourse();
  const result: Attribution[] = [];
  let utterances = 0;
  /** To whom each speaker spoke, in the block before and in this one. */
  let audiences: [Map<string, string[]>, Map<string, string[]>] = [new Map(), new Map()];
  /** The last attribution and cue made, and in which block. */
  let last: { block: number; attribution: Attribution } | null = null;
  let lastCue: { block: number; cue: ResolvedCue; colon: boolean } | null = null;
  for (const [b, frame] of frames.entries()) {
    const { tokens } = frame;
    let previousInBlock: Attribution | null = null;
    audiences = [audiences[1], new Map()];
    for (const [s, sentence] of frame.sentences.entries()) {
      discourse.beginSentence();
      const found = findCues(tokens, sentence, language);
      const cues = resolveCues(context, tokens, found, discourse);
      const main = found.main
        ? resolveSpeaker(text, tokens, found.main, registry, discourse, language)
        : null;
      if (main) discourse.addSubject(main);
      noteMentions(context, tokens, sentence, discourse);
      onSentence({ block: b, frame, sentence, cues });
      const intro = found.audience.map((phrase) =>
        phraseText(text, tokens, phrase, language.words.determiners),
      );
      // "Speaking to reporters, Ames confirmed …": the setting belongs to the sentence's subject.
      const setting = cues[0]?.referent ?? main;
      if (setting && intro.length > 0) audiences[1].set(setting.name, intro);
      let inSentence = null as { attribution: Attribution; cue: ResolvedCue | null } | null;
      for (let k = sentence.from; k < sentence.to; k++) {
        const token = tokens[k]!;
        if (token.kind !== 'quote') continue;
        const passage = passages[token.passage]!;
        const before = tokens[k - 1];
        const next = tokens[k + 1];
        const first = k === sentence.from;
        const standsFree = first || before?.kind === 'quote' || /^[,:–—-]$/.test(before?.text ?? '');
        const fresh = (): Attribution => ({
          speaker: null,
          referent: null,
          cue: null,
          cueKind: null,
          to: [],
          via: [],
          utterance: utterances++,
          standsFree,
          resumes: false,
          runsInto: next?.kind === 'word' && !next.capital && !endsSentence(text, passage),
          lead: before?.kind === 'word' ? before.lower : '',
          apart: false,
        });
        const governing = governingCue(text, tokens, sentence, k, passage, cues, language);
        let made: Attribution;
        if (governing) {
          made = fresh();
          const { cue } = governing;
          made.apart = cue.to <= k && crossesClause(tokens, cue.to, k, language.words);
          if (start(cue) > k && start(cue) - k <= 2) made.runsInto = false;
          made.speaker = cue.speaker;
          made.referent = cue.referent;
          made.cue = cue.text;
          made.cueKind = cue.kind;
          made.to = cue.toNames.length > 0 ? cue.toNames : intro;
          made.via = relays(cues, cue);
          const resumed =
            inSentence?.cue === cue && before?.lower === ',' && inSentence.attribution.standsFree;
          if (resumed) {
            made.utterance = inSentence!.attribution.utterance;
            made.resumes = true;
          }
          inSentence = { attribution: made, cue };
        } else if (inSentence) {
          made = { ...inSentence.attribution, ...placement(fresh()) };
        } else if (first || (s === 0 && k === 0)) {
          // A sentence of nothing but quoted words goes on with whoever spoke before.
          if (previousInBlock) {
            made = { ...previousInBlock, standsFree: true, resumes: false, runsInto: fresh().runsInto };
            if (!previousInBlock.standsFree) {
              made.utterance = utterances++;
              made.cue = null;
            }
          } else if (passage.continues && last) {
            made = { ...last.attribution, standsFree: true, resumes: true };
          } else {
            made = fresh();
            const near = lastCue && lastCue.block >= b - 1 ? lastCue : null;
            const spoke = last && last.block === b - 1 ? last.attribution : null;
            if (near && near.block === b) {
              Object.assign(made, fromCue(near.cue, near.colon));
            } else if (spoke?.referent && !near?.colon) {
              made.speaker = spoke.speaker;
              made.referent = spoke.referent;
              made.to = spoke.to;
            } else if (near) {
              Object.assign(made, fromCue(near.cue, near.colon));
            }
          }
          inSentence = { attribution: made, cue: null };
        } else {
          made = fresh();
          if (main && found.main && found.main.from < k) {
            made.speaker = toSpeaker(main, mentionText(context, tokens, found.main));
            made.referent = main;
            made.to = intro;
          }
        }
        if (made.to.length === 0 && made.referent) {
          const carried = k === 0 && !frame.item ? audiences[0] : null;
          made.to = audiences[1].get(made.referent.name) ?? carried?.get(made.referent.name) ?? [];
        }
        if (made.referent && made.to.length > 0) audiences[1].set(made.referent.name, made.to);
        if (made.referent) discourse.addSubject(made.referent);
        result[token.passage] = made;
        last = { block: b, attribution: made };
        previousInBlock = made;
      }
      for (const { referent, toNames } of cues) {
        if (referent && toNames.length > 0) audiences[1].set(referent.name, toNames);
      }
      const closing = cues.findLast(({ kind }) => kind !== 'mind');
      const endsWithColon = tokens[sentence.to - 1]?.text === ':';
      if (closing && (closing.kind !== 'source' || cues.length === 1)) {
        if (intro.length > 0 && closing.toNames.length === 0) closing.toNames = intro;
        lastCue = { block: b, cue: closing, colon: endsWithColon };
      }
    }
    yield;
  }
  return result;
}

/** How a passage stands, apart from who says it. */
function placement({ utterance, standsFree, resumes, runsInto, lead }: Attribution): Partial<Attribution> {
  return { utterance, standsFree, resumes, runsInto, lead };
}

function fromCue(cue: ResolvedCue, colon: boolean): Partial<Attribution> {
  return {
    speaker: cue.speaker,
    referent: cue.referent,
    cue: colon ? cue.text : null,
    cueKind: colon ? cue.kind : null,
    to: cue.toNames,
  };
}

function resolveCues(
  { text, language, registry }: Context,
  tokens: readonly Token[],
  { cues }: SentenceCues,
  discourse: Discourse,
): ResolvedCue[] {
  const memo = new Map<NounPhrase, Referent | null>();
  return cues.map((cue) => {
    let referent = memo.get(cue.subject);
    if (referent === undefined) {
      referent = resolveSpeaker(text, tokens, cue.subject, registry, discourse, language);
      memo.set(cue.subject, referent);
      if (referent && cue.kind !== 'source') discourse.addSubject(referent);
    }
    return {
      ...cue,
      referent,
      speaker: toSpeaker(referent, mentionText({ text, language, registry }, tokens, cue.subject)),
      text: cueText(text, tokens, cue, language),
      toNames: cue.to_.map((phrase) => audienceText(text, tokens, phrase, language)),
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

function mentionText({ text, language }: Context, tokens: readonly Token[], phrase: NounPhrase): string {
  return phraseText(text, tokens, phrase, language.words.determiners);
}

function noteMentions(
  { registry }: Context,
  tokens: readonly Token[],
  { from, to }: Sentence,
  discourse: Discourse,
): void {
  const end = tokens[to - 1]!.end;
  for (let i = registry.lastMention(tokens[from]!.start) + 1; i < registry.mentions.length; i++) {
    const { person, start } = registry.mentions[i]!;
    if (start >= end) break;
    if (person.human)
      discourse.addOther({ name: person.name, person, gender: person.gender, plural: false, human: true });
  }
}

/** Sources named beside the cue that governs: they relay. */
function relays(cues: readonly ResolvedCue[], cue: ResolvedCue): string[] {
  if (cue.kind === 'source') return [];
  return cues
    .filter(({ kind, referent }) => kind === 'source' && referent !== null)
    .map(({ referent }) => referent!.name)
    .filter((name) => name !== cue.referent?.name);
}

/** Whether a comma and a conjunction begin another clause between a cue and a passage. */
function crossesClause(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: LanguageData['words'],
): boolean {
  for (let i = Math.max(from, to - CLAUSE_REACH); i + 1 < to; i++) {
    if (tokens[i]!.lower === ',' && words.conjunctions.has(tokens[i + 1]!.lower)) return true;
  }
  return false;
}

/** A describing word before a name: “…,” warm-hearted Ames said. */
function isFiller({ lower, capital }: Token, words: LanguageData['words']): boolean {
  if (capital || words.prepositions.has(lower) || words.conjunctions.has(lower)) return false;
  return !words.coordinators.has(lower) && !words.relatives.has(lower) && !words.verbs.has(lower);
}

/** Tokens looked over for a clause boundary. */
const CLAUSE_REACH = 40;

/** Tokens that may stand between a passage and the attribution that follows it. */
const FOLLOWING_GAP = 4;

function governingCue(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  k: number,
  passage: Passage,
  cues: readonly ResolvedCue[],
  { words }: LanguageData,
): { cue: ResolvedCue } | null {
  const before = precedingCue(cues, k);
  const after = cues.find((cue) => start(cue) > k && cue.kind !== 'mind');
  const comma = /[,?!…—–-](?:['’]|\s)*$/.test(
    text.slice(Math.max(passage.start, passage.end - 3), passage.end),
  );
  const next = tokens[k + 1];
  const followedByComma = next?.text === ',' || comma;
  if (after && after.kind !== 'source' && start(after) - k <= FOLLOWING_GAP) {
    const between = tokens.slice(k + 1, start(after));
    const close = between.every((token) =>
      token.kind === 'point'
        ? /^[,–—"'’”-]$/.test(token.text)
        : words.adverbs.has(token.lower) || words.auxiliaries.has(token.lower) || isFiller(token, words),
    );
    const free = k === sentence.from || followedByComma || endsSentence(text, passage);
    if (close && !after.shared && free && (followedByComma || !before)) return { cue: after };
  }
  if (before) return { cue: before };
  const source = cues.find(({ kind }) => kind === 'source');
  if (source) return { cue: source };
  // “A challenge” for them, said Ames: the tag may follow at a distance, behind a comma.
  if (after && after.kind === 'say' && !after.shared && tokens[start(after) - 1]?.lower === ',') {
    return { cue: after };
  }
  return null;
}

/**
 * The cue before a passage that governs it: the nearest verb of saying; a thought or an infinitive only where no
 * finite verb of saying stands before it ("said that the Kremlin wants …" is said).
 */
function precedingCue(cues: readonly ResolvedCue[], k: number): ResolvedCue | undefined {
  const before = cues.filter((cue) => end(cue) <= k && cue.kind !== 'source');
  const nearest = before.at(-1);
  const strong = before.findLast(isStrong);
  if (!nearest || !strong) return nearest;
  // "Ames said Birch reassured them that they were “…”": the content clause belongs to Ames.
  const outer = before.findLast((cue) => cue !== strong && isStrong(cue) && holds(cue, strong));
  return outer ?? strong;
}

/** Whether `inner` stands in the content clause right behind `outer`. */
function holds(outer: Cue, inner: Cue): boolean {
  const gap = inner.subject.from - outer.to;
  return (
    outer.verb?.kind === 'say' && !outer.inverted && !inner.inverted && !inner.shared && gap >= 0 && gap <= 1
  );
}

function isStrong({ kind, verb }: Cue): boolean {
  return kind !== 'mind' && verb !== null && verb.form !== 'base';
}

function start(cue: Cue): number {
  return Math.min(cue.from, cue.shared ? cue.from : cue.subject.from);
}

function end(cue: Cue): number {
  return cue.inverted ? Math.max(cue.to, cue.subject.to) : cue.to;
}
