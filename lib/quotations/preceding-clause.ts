/**
 * Content that stands before its tag ("…, Ames said"), around it ("The bridge, Ames said, would close") or beside a
 * source ("According to Ames, …"), as token bounds. Gives null rather than a guess. Every look is bounded.
 */
import { clauseEnd } from './clause-end.ts';
import { holdsVerb, isFiniteVerb } from './clause-verbs.ts';
import { endOfCue, startOfCue } from './cue-bounds.ts';
import { isHypothetical, listenerEnd, SETTINGS } from './cue-context.ts';
import { type Bounds, followingClause } from './following-clause.ts';
import type { LanguageData } from './language.ts';
import type { ResolvedCue } from './resolve-cues.ts';
import type { Sentence, Token } from './token.ts';

/** Words before a tag, at least, to be its content. */
const SHORTEST_FRONT = 4;
/** Share of a sentence, its tag apart, that what stands behind the tag must fill to be taken alone. */
const GREATER_PART = 0.7;
/** Never reached: what stands around a source is taken whole. */
const WHOLE = 1;

/** Before or around a tag: "The bridge will close, Ames said."; "The bridge, Ames said, will close." */
export function precedingClause(
  tokens: readonly Token[],
  { from, to }: Sentence,
  cue: ResolvedCue,
  cues: readonly ResolvedCue[],
  language: LanguageData,
): Bounds | null {
  const { words } = language;
  if ((cue.kind !== 'say' && cue.kind !== 'tell') || cue.shared || cue.noun) return null;
  if (cue.verb?.form === 'participle' || isHypothetical(tokens, cue, language)) return null;
  const start = tagStart(tokens, from, startOfCue(cue), language);
  const after = endOfCue(cue);
  const rest = tokens[after];
  const opener = tokens[start - 1];
  // "As Ames has said, the bridge will close."
  if (opensWithAs(tokens, from, start) && rest?.lower === ',' && after < to)
    return [after + 1, clauseEnd(tokens, after + 1, to, cue, cues, language)];
  if (start <= from + 1 || opener?.lower !== ',') return null;
  if (after < to && rest?.lower === ',' && !cue.inverted)
    return aroundTag(tokens, from, start - 1, after + 1, to, language);
  if (start <= from + SHORTEST_FRONT) return null;
  if (after < to && rest?.kind === 'word' && !beginsSetting(rest, language)) {
    // "…, Ames told the Herald on Sunday", "…, Ames wrote Birch."
    const listener = cue.kind === 'tell' ? listenerEnd(tokens, cue, to, language) : after;
    const behind = listener < to ? tokens[listener]! : null;
    if (listener === after || (behind?.kind === 'word' && !beginsSetting(behind, language))) return null;
  }
  // "Despite the rain, Ames said." has no content before its tag; "Despite the rain, all came, Ames said." has.
  const first = words.coordinators.has(tokens[from]!.lower) ? from + 1 : from;
  if (opensAside(tokens[first]!, words)) {
    let comma = from;
    while (comma < start - 1 && tokens[comma]!.lower !== ',') comma++;
    const whole = comma === start - 1 && !words.conjunctions.has(tokens[first]!.lower);
    if (whole && isSettingOnly(tokens, first, comma, language)) return null;
    if (!holdsVerb(tokens, whole ? from : comma + 1, start - 1, language)) return null;
    if (whole) return [from, start - 1];
    if (/ed$/.test(tokens[first]!.lower)) return [comma + 1, start - 1];
  }
  return [from, start - 1];
}

/** What is written, sent and shown: with a participle a setting ("in a letter seen by the Herald"). */
const DOCUMENT =
  /^(?:letter|email|e-mail|video|statement|post|message|tweet|interview|speech|report|memo|note|clip|recording|text|book|article|column|essay|podcast|broadcast|programme|program|newsletter|document|filing|affidavit|testimony|briefing|conference|meeting|hearing|session|debate)s?$/;

/**
 * Whether what stands before a tag only sets it: "Asked whether it was safe", "Standing beside the bridge she built", "In
 * a video posted on Friday". A verb of its own with a subject of its own makes it content: "In Orrin the bridge is closed",
 * "Closing the bridge was right".
 */
function isSettingOnly(tokens: readonly Token[], from: number, to: number, { words }: LanguageData): boolean {
  const first = tokens[from]!.lower;
  if (/ed$/.test(first)) return true;
  const participle = /ing$/.test(first) && !words.prepositions.has(first);
  let document = false;
  let subject = false;
  for (let i = from + 1; i < to; i++) {
    const { lower, kind } = tokens[i]!;
    if (kind !== 'word') continue;
    const before = tokens[i - 1]!;
    if (words.relatives.has(lower) || words.conjunctions.has(lower)) return true;
    if (DOCUMENT.test(lower)) document = true;
    const begins =
      words.pronouns.has(lower) || (words.definite.has(lower) && !words.prepositions.has(before.lower));
    // "the bridge she built": no subject of the sentence.
    if (begins && participle && i > from + 1) return true;
    if (begins && i > from + 1) subject = true;
    if (words.auxiliaries.has(lower) && !/^(?:to|['’]s|been|being|be|having)$/.test(lower)) return false;
  }
  return participle || document || !subject;
}

/** Words before a subject that belong to it: "the Orrin Herald", "former Mayor Ada Ames". */
const TITLE_REACH = 6;

/** Where a tag begins, its article and titles included, if a comma stands before them. */
function tagStart(tokens: readonly Token[], from: number, start: number, language: LanguageData): number {
  const { words } = language;
  for (let i = start - 1; i > from && start - i <= TITLE_REACH; i--) {
    const token = tokens[i]!;
    if (token.text === ',') return i + 1;
    const links = words.prepositions.has(token.lower) || words.conjunctions.has(token.lower);
    if (token.kind !== 'word' || links || words.coordinators.has(token.lower)) return start;
    if (isFiniteVerb(tokens, i, language)) return start;
  }
  return start;
}

/** "As Ames", "However, as the council’s Ames". */
function opensWithAs(tokens: readonly Token[], from: number, start: number): boolean {
  for (let i = start - 1; i >= from && start - i < TITLE_REACH; i--) {
    if (tokens[i]!.lower === 'as') return i - from <= 2;
    if (tokens[i]!.kind !== 'word') return false;
  }
  return false;
}

/** Both sides of a tag, or the one that is nearly all: the tag and a short opening are left out then. */
function aroundTag(
  tokens: readonly Token[],
  from: number,
  frontEnd: number,
  back: number,
  to: number,
  language: LanguageData,
  greater = GREATER_PART,
): Bounds | null {
  const first = tokens[back];
  const aside = opensAside(tokens[from]!, language.words);
  if (back >= to || !first || first.kind === 'quote') return aside ? null : [from, frontEnd];
  const { words } = language;
  const goesOn = /^(?:because|unless|until|so|if|than|since)$/.test(first.lower);
  const adds = words.conjunctions.has(first.lower) && !goesOn;
  if (/ing$/.test(first.lower) || adds || words.relatives.has(first.lower))
    return aside && !holdsVerb(tokens, from, frontEnd, language) ? null : [from, frontEnd];
  const share = (to - back) / (to - back + frontEnd - from);
  const holds = holdsVerb(tokens, back, to, language) || isFiniteVerb(tokens, back, language);
  if (share >= greater && holds) return [back, to];
  return [from, to];
}

/** Begins a setting ("Despite the rain, …", "Asked why, …"), which is no clause of its own. */
function opensAside({ lower }: Token, words: LanguageData['words']): boolean {
  return words.prepositions.has(lower) || words.conjunctions.has(lower) || /(?:ed|ing)$/.test(lower);
}

/** "According to Ames, …"; "…, according to Ames."; "The bridge, according to Ames, …". */
export function sourcedClause(
  tokens: readonly Token[],
  { from, to }: Sentence,
  cue: ResolvedCue,
  cues: readonly ResolvedCue[],
  language: LanguageData,
): Bounds | null {
  const { words } = language;
  let comma = cue.subject.to;
  while (comma < to && tokens[comma]!.lower !== ',') comma++;
  const front = cue.from - from;
  const inside = front > 0 && tokens[cue.from - 1]!.text === ',' && !isLinking(tokens[from]!, words);
  if (front <= 2 && !inside)
    return comma < to ? [comma + 1, clauseEnd(tokens, comma + 1, to, cue, cues, language)] : null;
  const relayed = (other: ResolvedCue) =>
    other !== cue &&
    (other.kind === 'say' || other.kind === 'tell') &&
    (other.from > cue.from || followingClause(tokens, { from, to }, other, cues, language) !== null);
  if (cues.some(relayed)) return null;
  if (comma === cue.subject.to && comma + 1 < to && tokens[cue.from - 1]?.lower === ',')
    return aroundTag(tokens, from, cue.from - 1, comma + 1, to, language, WHOLE);
  return front > SHORTEST_FRONT ? [from, cue.from] : null;
}

/** "But", "Still": joins a sentence to the one before and is no part of its content. */
function isLinking({ lower }: Token, words: LanguageData['words']): boolean {
  return words.coordinators.has(lower) || words.adverbs.has(lower) || words.conjunctions.has(lower);
}

function beginsSetting({ lower }: Token, { words }: LanguageData): boolean {
  return SETTINGS.test(lower) || words.times.has(lower);
}
