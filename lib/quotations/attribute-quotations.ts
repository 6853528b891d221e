/**
 * Who says each passage. Walks the article block by block, sentence by sentence, keeping who is spoken of; gives one
 * attribution for each passage. The nearest fitting clause decides; then the sentence before; then, for a paragraph
 * that stands alone, the last speaker. Yields after each block.
 */

import { attributeHeadings } from './attribute-headings.ts';
import {
  type Attribution,
  followOn,
  introducedBy,
  placementOf,
  saidBy,
  sameSpeaker,
  unattributed,
} from './attribution.ts';
import { mayBeOwnWords } from './bare-subject.ts';
import type { Cue } from './cue.ts';
import { startOfCue } from './cue-bounds.ts';
import { Discourse } from './discourse.ts';
import { findCues } from './find-cues.ts';
import type { Passage } from './find-passages.ts';
import { endsSentence, type Frame } from './frame.ts';
import { crossesClause, governingCue } from './governing-cue.ts';
import { isInsideContent } from './inside-content.ts';
import type { LanguageData } from './language.ts';
import { ownPossessive } from './own-possessive.ts';
import type { Registry } from './people/registry.ts';
import { relays } from './relays.ts';
import { mentionText, type ReadContext, type ResolvedCue, resolveCues } from './resolve-cues.ts';
import { phraseText, referentOf, resolveSpeaker, toSpeaker } from './resolve-speaker.ts';
import { colonIn, onlyLinks, opensWithSaying, saidByNobody } from './sentence-openings.ts';
import type { Link } from './speaker-evidence.ts';
import { isDeed, isFragment, isHeading, isMention, signerBelow } from './standing-alone.ts';
import type { Sentence, Token } from './token.ts';
import { withUnlistedTags } from './unlisted-tags.ts';

export interface ReadSentence {
  block: number;
  frame: Frame;
  sentence: Sentence;
  cues: ResolvedCue[];
}

export function* attributeQuotations(
  text: string,
  frames: readonly Frame[],
  passages: readonly Passage[],
  registry: Registry,
  language: LanguageData,
  onSentence: (sentence: ReadSentence) => void = () => {},
  /** The day from which the words of each frame are seen, by its place. */
  publishedAt: (frame: number) => string | null = () => null,
): Generator<void, Attribution[]> {
  const discourse = new Discourse();
  const result: Attribution[] = [];
  /** Passages that are all of a subheading. */
  const headings: number[] = [];
  let utterances = 0;
  /** To whom each speaker spoke, in the block before and in this one. */
  let audiences: [Map<string, string[]>, Map<string, string[]>] = [new Map(), new Map()];
  /** To whom those spoke whose words came through a relay. */
  const chains = new Map<string, string[]>();
  /** The last attribution and cue made, and in which block. */
  let last: { block: number; attribution: Attribution } | null = null;
  let lastCue: { block: number; cue: ResolvedCue; colon: boolean } | null = null;
  for (const [b, frame] of frames.entries()) {
    const { tokens } = frame;
    const context: ReadContext = { text, language, registry, published: publishedAt(b) };
    let previousInBlock: Attribution | null = null;
    /** Whose deed the sentence before tells, in words of the writer's alone. */
    let actor: { sentence: number; attribution: Partial<Attribution> } | null = null;
    audiences = [audiences[1], new Map()];
    for (const [s, sentence] of frame.sentences.entries()) {
      discourse.beginSentence();
      const found = findCues(tokens, sentence, language);
      found.cues = withUnlistedTags(text, tokens, sentence, passages, found.cues, language);
      // A headline over its own story ("Ames: ‘Never’") is the title's to quote: it is no turn of the text.
      if (b === 0 && frames.length > 1)
        found.cues = found.cues.filter((cue) => !isHeadlineTurn(text, tokens, cue));
      // "Its chief, Ada Ames, counts pumps: she said …": whom the words before a colon name may be meant behind it.
      const colon = colonIn(tokens, sentence, found.cues[0]?.subject.from ?? sentence.from);
      if (colon > sentence.from) noteMentions(context, tokens, { from: sentence.from, to: colon }, discourse);
      const cues = resolveCues(context, tokens, found, discourse, sentence);
      const subject = found.main
        ? resolveSpeaker(text, tokens, found.main, registry, discourse, language, sentence.to)
        : null;
      const main = subject?.referent ?? null;
      if (main) discourse.addSubject(main);
      if (main && found.main) {
        const owned = ownPossessive(tokens, found.main, found.mainVerb, sentence, language);
        if (owned) discourse.suggestGender(main, owned);
      }
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
        // sagte Weber dem „Kurier“: a paper's name, which nobody says.
        if (cues.some(({ to_ }) => to_.some(({ from, to }) => from <= k && k < to))) {
          result[token.passage] = unattributed({
            utterance: utterances++,
            standsFree: false,
            runsInto: false,
            lead: '',
          });
          continue;
        }
        const before = tokens[k - 1];
        const next = tokens[k + 1];
        const first = k === sentence.from;
        const standsFree = first || before?.kind === 'quote' || /^[,:–—-]$/.test(before?.text ?? '');
        const runsInto =
          next?.kind === 'word' &&
          !next.capital &&
          !endsSentence(text, passage) &&
          text[passage.end - 1] !== ',';
        const lead = before?.kind === 'word' ? before.lower : '';
        const fresh = () => unattributed({ utterance: utterances++, standsFree, runsInto, lead });
        const governing = governingCue(text, tokens, sentence, k, passage, cues, language);
        let made: Attribution;
        if (governing) {
          made = fresh();
          const { cue } = governing;
          made.apart = cue.to <= k && crossesClause(tokens, cue.to, k, language.words);
          if (startOfCue(cue) > k && startOfCue(cue) - k <= 2) made.runsInto = false;
          Object.assign(made, saidBy(cue, linkOf(tokens, cue)), { cue: cue.text, cueKind: cue.kind });
          if (made.to.length === 0) made.to = intro;
          made.via = relays(tokens, cues, cue, language);
          const resumed =
            inSentence?.cue === cue && before?.lower === ',' && inSentence.attribution.standsFree;
          if (resumed) {
            made.utterance = inSentence!.attribution.utterance;
            made.resumes = true;
          }
          inSentence = { attribution: made, cue };
        } else if (inSentence) {
          made = { ...inSentence.attribution, ...placementOf(fresh()) };
        } else if (first && isHeading(frame) && b > 0) {
          // A subheading quotes what stands below it.
          made = fresh();
          headings.push(token.passage);
          result[token.passage] = made;
          continue;
        } else if (first && isMention(text, tokens, sentence, passage)) {
          made = fresh();
        } else if (first || (s === 0 && k === 0)) {
          // A sentence of nothing but quoted words goes on with whoever spoke before.
          const signer = passage.blockQuote ? signerBelow(text, frames, b, registry) : null;
          if (signer) {
            made = { ...fresh(), ...signer };
          } else if (actor && actor.sentence === s - 1) {
            // Asked again, Ames smiled. “…”
            made = { ...fresh(), ...actor.attribution };
          } else if (previousInBlock) {
            made = { ...followOn(previousInBlock, 'same paragraph'), resumes: false, runsInto };
            if (!previousInBlock.standsFree) {
              made.utterance = utterances++;
              made.cue = null;
            }
          } else if (passage.continues && last) {
            made = { ...followOn(last.attribution, 'open marks'), resumes: true };
          } else {
            made = fresh();
            const near = lastCue && lastCue.block >= b - 1 ? lastCue : null;
            const spoke = last && last.block === b - 1 ? last.attribution : null;
            if (near && near.block === b) Object.assign(made, introducedBy(near.cue, near.colon));
            else if (spoke?.referent && !near?.colon)
              Object.assign(made, sameSpeaker(spoke, 'paragraph before'));
            else if (near) Object.assign(made, introducedBy(near.cue, near.colon));
          }
          inSentence = { attribution: made, cue: null };
        } else if (previousInBlock?.referent && onlyLinks(tokens, sentence.from, k, language)) {
          // “…,” Ames said. But “…”
          made = fresh();
          Object.assign(made, sameSpeaker(previousInBlock, 'same paragraph'));
        } else if (lastCue?.block === b && opensWithSaying(tokens, sentence.from, k, language)) {
          // Ames said that it was late. Adding, “…”
          made = fresh();
          Object.assign(made, introducedBy(lastCue.cue, true));
          made.cue = tokens[sentence.from]!.text;
        } else {
          made = fresh();
          if (main && found.main && mayBeOwnWords(tokens, sentence, k, found, main, language)) {
            made.speaker = toSpeaker(main, mentionText(context, tokens, found.main));
            made.referent = main;
            const fragment = isFragment(text, passage) ? 'subject of a fragment' : 'subject';
            made.evidence = { naming: subject!.naming, link: fragment };
            made.to = intro;
          } else {
            // "the crowds, chanting “…”", "they were told to “…”": said, by whom nobody can tell.
            const cue = saidByNobody(tokens, k, found.mainVerb, language);
            if (cue) Object.assign(made, { cue, cueKind: 'say' });
            if (cue) inSentence = { attribution: made, cue: null };
          }
        }
        if (made.to.length === 0 && made.referent) {
          // An item of a list stands for itself, unless it is relayed as that speaker's words were before.
          const { name } = made.referent;
          const carried =
            k === 0 && !frame.item ? audiences[0].get(name) : chains.get(chainOf(name, made.via));
          made.to = audiences[1].get(name) ?? carried ?? [];
        }
        if (made.referent && made.to.length > 0) {
          audiences[1].set(made.referent.name, made.to);
          if (made.via.length > 0) chains.set(chainOf(made.referent.name, made.via), made.to);
        }
        if (made.referent) discourse.addSubject(made.referent);
        result[token.passage] = made;
        last = { block: b, attribution: made };
        previousInBlock = made;
      }
      for (const { referent, toNames } of cues) {
        if (referent && toNames.length > 0) audiences[1].set(referent.name, toNames);
      }
      if (main && subject && found.main && isDeed(tokens, sentence, found, main)) {
        const speaker = toSpeaker(main, mentionText(context, tokens, found.main));
        const evidence = { naming: subject.naming, link: 'sentence before' as const };
        actor = { sentence: s, attribution: { speaker, referent: main, evidence } };
      }
      const endsWithColon = tokens[sentence.to - 1]?.text === ':';
      const closing = cues.findLast(
        (cue) => cue.kind !== 'mind' && (endsWithColon || !isInsideContent(tokens, cue, cues)),
      );
      if (closing && (closing.kind !== 'source' || cues.length === 1)) {
        if (intro.length > 0 && closing.toNames.length === 0) closing.toNames = intro;
        lastCue = { block: b, cue: closing, colon: endsWithColon };
      }
    }
    yield;
  }
  // A headline quotes what stands below it, too.
  for (
    let i = 0;
    i < passages.length && frames.length > 1 && frames[0]!.heading && passages[i]!.block === 0;
    i++
  )
    if (result[i] && !result[i]!.evidence) headings.push(i);
  attributeHeadings(text, passages, result, headings);
  // What is part of a name has no token of its own.
  for (let i = 0; i < passages.length; i++) {
    result[i] ??= unattributed({ utterance: utterances++, standsFree: false, runsInto: true, lead: '' });
  }
  return result;
}

function linkOf(tokens: readonly Token[], { kind, noun, from, unlisted }: Cue): Link {
  if (unlisted) return 'unlisted tag';
  if (kind === 'source') return 'source';
  return noun && tokens[from]!.text === ':' ? 'turn' : 'tag';
}

function isHeadlineTurn(text: string, tokens: readonly Token[], cue: Cue): boolean {
  if (!cue.noun || tokens[cue.from]!.text !== ':') return false;
  return /['‘]/.test(text[tokens[cue.to]!.start] ?? '');
}

function chainOf(speaker: string, via: readonly string[]): string {
  return [speaker, ...via].join('\n');
}

function noteMentions(
  { registry }: ReadContext,
  tokens: readonly Token[],
  { from, to }: Sentence,
  discourse: Discourse,
): void {
  const end = tokens[to - 1]!.end;
  for (let i = registry.lastMention(tokens[from]!.start) + 1; i < registry.mentions.length; i++) {
    const { person, start, owner, leads } = registry.mentions[i]!;
    if (start >= end) break;
    if (person.human) discourse.addOther(referentOf(person), owner, leads);
  }
}
