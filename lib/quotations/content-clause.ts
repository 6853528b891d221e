/**
 * Where the content of a cue stands, as token bounds: behind it with "that", with a question word, as an infinitive
 * or without any sign; before it ("…, Ames said"); around it ("The bridge, Ames said, would close"); beside a source
 * ("According to Ames, …"). Gives null rather than a guess. Every look is bounded.
 */
import { clauseEnd } from './clause-end.ts';
import { beginsClause, holdsVerb, isFiniteVerb } from './clause-verbs.ts';
import type { Sentence, Token } from './frame.ts';
import type { LanguageData } from './language.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import type { ResolvedCue } from './resolve-cues.ts';

type Bounds = [from: number, to: number];

/** Tokens between a cue and its "that": "told reporters in Rome on Sunday that". */
const COMPLEMENTIZER_REACH = 14;
/** Words before a tag, at least, to be its content. */
const SHORTEST_FRONT = 4;
/** Share of a sentence that one side of a tag must fill to be taken without the tag and the other side. */
const GREATER_PART = 0.6;

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
  const settings = cue.kind === 'tell' || verbs.bare?.has(lemma) !== false;
  if (cue.kind === 'call') {
    if (lemma === 'accuse' && ofBehind(tokens, cue.to, to)) return until(cue.to);
    if (lemma === 'call' && tokens[cue.to - 1]?.lower === 'for') return until(cue.to);
    if (lemma !== 'call' || tokens[cue.to - 1]?.lower !== 'on') return null;
  }
  const that = complementizer(tokens, listener, to, words, settings);
  if (that >= 0) return until(that + 1);
  if (cue.noun) return null;
  if (verbs.asks?.has(lemma)) {
    const partner =
      tokens[listener]?.lower === 'to' ? nounPhraseAfter(tokens, listener + 1, to, words) : null;
    const question = partner?.to ?? listener;
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
  if (words.times.has(tokens[from]?.lower ?? '') && !/^['’]s$/.test(tokens[from + 1]?.lower ?? '')) from++;
  return beginsClause(tokens, from, to, language) ? until(from) : null;
}

/** "of" behind whoever is accused, before anything else begins. */
function ofBehind(tokens: readonly Token[], at: number, to: number): boolean {
  for (let i = at; i < to && i - at < COMPLEMENTIZER_REACH; i++) {
    if (tokens[i]!.lower === 'of') return i > at;
    if (tokens[i]!.kind !== 'word') return false;
  }
  return false;
}

/** "would say that", "not to say that", "never said that": nothing is said to have been said. */
function isHypothetical(tokens: readonly Token[], cue: ResolvedCue, { words }: LanguageData): boolean {
  const previous = tokens[cue.from - 1]?.lower ?? '';
  // "resign for saying that", "while saying that": another sentence tells of it.
  if (cue.verb?.form === 'participle' && /^(?:for|while|without|of)$/.test(previous)) return true;
  if (/^(?:not|never)$/.test(previous) || /n['’]t$/.test(previous)) return true;
  if (cue.verb?.form !== 'base') return false;
  return previous === 'to' || (words.auxiliaries.has(previous) && !/^(?:do|did|does)$/.test(previous));
}

/** Behind whoever is told. */
function listenerEnd(
  tokens: readonly Token[],
  cue: ResolvedCue,
  to: number,
  { words }: LanguageData,
): number {
  if (cue.kind !== 'tell' && cue.verb?.lemma !== 'ask') return cue.to;
  const named = cue.to_[0];
  if (named && named.from === cue.to) return named.to;
  if (/^(?:him|her|them|me|us|it)$/.test(tokens[cue.to]?.lower ?? '')) return cue.to + 1;
  return nounPhraseAfter(tokens, cue.to, to, words)?.to ?? cue.to;
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
    /^(?:here|there)$/.test(first.lower);
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
    for (let i = begin + SHORTEST_FRONT; i < to; i++) if (tokens[i]!.text === ',') return i;
    return to;
  };
}

/** "promised to …", "urged the council to …", "vowed Monday not to …": the place of "to" or "not". */
function infinitiveAt(
  tokens: readonly Token[],
  cue: ResolvedCue,
  to: number,
  { words }: LanguageData,
): number {
  let at = cue.to;
  if (!startsInfinitive(tokens, at)) {
    if (words.times.has(tokens[at]?.lower ?? '')) at++;
    else if (/^(?:him|her|them|me|us|it)$/.test(tokens[at]?.lower ?? '')) at++;
    else at = nounPhraseAfter(tokens, at, to, words)?.to ?? at;
  }
  if (at >= to || !startsInfinitive(tokens, at)) return -1;
  // "asked not to be named", "asked to remain anonymous": how it was said, not what.
  const verb = tokens[at + (tokens[at]!.lower === 'not' ? 2 : 1)]?.lower ?? '';
  return cue.verb?.lemma === 'ask' && at === cue.to && /^(?:be|remain|stay)$/.test(verb) ? -1 : at;
}

function startsInfinitive(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.lower;
  return first === 'to' || (first === 'not' && tokens[at + 1]?.lower === 'to');
}

/** Before or around a tag: "The bridge will close, Ames said."; "The bridge, Ames said, will close." */
export function precedingClause(
  tokens: readonly Token[],
  { from, to }: Sentence,
  cue: ResolvedCue,
  cues: readonly ResolvedCue[],
  language: LanguageData,
): Bounds | null {
  const { words } = language;
  if (cue.kind !== 'say' || cue.shared || cue.noun) return null;
  if (cue.verb?.form === 'participle' || isHypothetical(tokens, cue, language)) return null;
  const start = Math.min(cue.from, cue.subject.from);
  const after = cue.inverted ? Math.max(cue.to, cue.subject.to) : cue.to;
  const rest = tokens[after];
  const opener = tokens[start - 1];
  // "As Ames has said, the bridge will close."
  if (opensWithAs(tokens, from, start) && rest?.lower === ',' && after < to)
    return [after + 1, clauseEnd(tokens, after + 1, to, cue, cues, language)];
  if (start <= from + 1 || opener?.lower !== ',') return null;
  if (after < to && rest?.lower === ',' && !cue.inverted)
    return aroundTag(tokens, from, start - 1, after + 1, to, language);
  if (start <= from + SHORTEST_FRONT) return null;
  if (after < to && rest && rest.kind === 'word') {
    const setting = words.prepositions.has(rest.lower) || words.times.has(rest.lower);
    if (rest.lower === 'to' || !setting) return null;
  }
  // "Despite the rain, Ames said." has no content before its tag; "Despite the rain, all came, Ames said." has.
  const first = words.coordinators.has(tokens[from]!.lower) ? from + 1 : from;
  if (opensAside(tokens[first]!, words)) {
    let comma = from;
    while (comma < start - 1 && tokens[comma]!.lower !== ',') comma++;
    const whole = comma === start - 1 && !words.conjunctions.has(tokens[first]!.lower);
    if (!holdsVerb(tokens, whole ? from : comma + 1, start - 1, language)) return null;
    if (whole) return [from, start - 1];
    if (/ed$/.test(tokens[first]!.lower)) return [comma + 1, start - 1];
  }
  return [from, start - 1];
}

/** "As Ames", "However, as the council’s Ames". */
function opensWithAs(tokens: readonly Token[], from: number, start: number): boolean {
  for (let i = start - 1; i >= from && start - i < 4; i--) {
    if (tokens[i]!.lower === 'as') return i - from <= 2;
    if (tokens[i]!.kind !== 'word') return false;
  }
  return false;
}

/** The greater side of a tag where it is a clause of its own, else all. */
function aroundTag(
  tokens: readonly Token[],
  from: number,
  frontEnd: number,
  back: number,
  to: number,
  language: LanguageData,
): Bounds | null {
  const first = tokens[back];
  const aside = opensAside(tokens[from]!, language.words);
  if (back >= to || !first || first.kind === 'quote') return aside ? null : [from, frontEnd];
  const { words } = language;
  if (/ing$/.test(first.lower) || words.conjunctions.has(first.lower) || words.relatives.has(first.lower))
    return aside && !holdsVerb(tokens, from, frontEnd, language) ? null : [from, frontEnd];
  const length = to - back + frontEnd - from;
  const holds = holdsVerb(tokens, back, to, language) || isFiniteVerb(tokens, back, language);
  if ((to - back) / length >= GREATER_PART && holds) return [back, to];
  if ((frontEnd - from) / length >= GREATER_PART && holdsVerb(tokens, from, frontEnd, language))
    return [from, frontEnd];
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
  let comma = cue.subject.to;
  while (comma < to && tokens[comma]!.lower !== ',') comma++;
  const front = cue.from - from;
  if (front <= 2)
    return comma < to ? [comma + 1, clauseEnd(tokens, comma + 1, to, cue, cues, language)] : null;
  if (cues.some((other) => other !== cue && (other.kind === 'say' || other.kind === 'tell'))) return null;
  if (comma === cue.subject.to && comma + 1 < to && tokens[cue.from - 1]?.lower === ',')
    return aroundTag(tokens, from, cue.from - 1, comma + 1, to, language);
  return front > SHORTEST_FRONT ? [from, cue.from] : null;
}
