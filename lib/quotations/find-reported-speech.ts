/**
 * Reported speech: the content clause of a verb of saying, without marks. Takes one read sentence with its resolved
 * cues, gives spans of the text with the cue each belongs to. Precise rather than complete: a clause needs a known
 * speaker and a subject and verb of its own. A clause around attributed marks is the caller's to drop.
 *
 *   Ames said on Sunday that [the bridge would close]. — [The bridge would close], Ames said. — According to Ames, […].
 */
import type { Span } from '../types.ts';
import type { ReadSentence } from './attribute-quotations.ts';
import type { Token } from './frame.ts';
import type { LanguageData } from './language.ts';
import type { ResolvedCue } from './resolve-cues.ts';

export interface ReportedClause extends Span {
  cue: ResolvedCue;
}

/** Tokens between a cue and its "that": "told reporters in Rome on Sunday that". */
const COMPLEMENTIZER_REACH = 14;
/** Words of a clause, at least. */
const SHORTEST_CLAUSE = 4;

/** Verbs that take a clause without "that" often enough to trust. */
const BARE =
  /^(?:say|add|tell|claim|insist|argue|note|acknowledge|admit|deny|explain|suggest|warn|promise|announce|concede|predict|contend|maintain|complain|allege|boast|state|estimate|tweet)$/;
/** Tokens within which a clause without "that" must show its verb. */
const VERB_REACH = 9;

export function findReportedSpeech(
  text: string,
  { frame, sentence, cues }: ReadSentence,
  language: LanguageData,
): ReportedClause[] {
  const { tokens } = frame;
  const clauses: ReportedClause[] = [];
  let reach = sentence.from;
  for (const cue of cues) {
    if (!cue.speaker || cue.from < reach) continue;
    if (cue.kind !== 'say' && cue.kind !== 'tell' && cue.kind !== 'source') continue;
    const bounds =
      cue.kind === 'source'
        ? sourcedClause(tokens, sentence.from, sentence.to, cue, cues)
        : (followingClause(tokens, sentence.to, cue, cues, language) ??
          precedingClause(tokens, sentence.from, sentence.to, cue, language));
    if (!bounds) continue;
    const [from, to] = trimTokens(tokens, bounds[0], bounds[1], language);
    if (!isClause(tokens, from, to, language)) continue;
    clauses.push({ start: tokens[from]!.start, end: tokens[to - 1]!.end, cue });
    reach = Math.max(reach, to);
  }
  return clauses.filter(({ start, end }) => text.slice(start, end).trim().length > 0);
}

function followingClause(
  tokens: readonly Token[],
  to: number,
  cue: ResolvedCue,
  cues: readonly ResolvedCue[],
  language: LanguageData,
): [number, number] | null {
  const { words } = language;
  if (cue.inverted) return null;
  if (cue.verb?.form === 'base' && tokens[cue.from - 1]?.lower !== 'did') return null;
  const listener = cue.to_[0];
  let from = cue.kind === 'tell' && listener && listener.from === cue.to ? listener.to : cue.to;
  const that = complementizer(tokens, from, to, words);
  if (that >= 0) from = that + 1;
  else {
    if (!BARE.test(cue.verb?.lemma ?? '')) return null;
    if (cue.kind === 'tell' && from === cue.to) {
      if (!/^(?:him|her|them|me|us|it)$/.test(tokens[from]?.lower ?? '')) return null;
      from++;
    }
    if (from < to && words.times.has(tokens[from]!.lower)) from++;
    if (!beginsBareClause(tokens, from, to, language)) return null;
  }
  return [from, clauseEnd(tokens, from, to, cue, cues)];
}

/** The "that" of a content clause: at once, or behind a place, a time or a setting; any other "that" is relative. */
function complementizer(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: LanguageData['words'],
): number {
  const first = tokens[from];
  if (!first || from >= to) return -1;
  const setting =
    words.prepositions.has(first.lower) || words.times.has(first.lower) || words.adverbs.has(first.lower);
  if (!setting && !words.complementizers.has(first.lower)) return -1;
  for (let i = from; i < to && i - from < COMPLEMENTIZER_REACH; i++) {
    if (words.complementizers.has(tokens[i]!.lower)) return i;
    if (tokens[i]!.kind !== 'word') return -1;
  }
  return -1;
}

/** A subject and, soon behind it, a finite verb. */
function beginsBareClause(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: LanguageData,
): boolean {
  const { words } = language;
  const first = tokens[from];
  if (!first || from >= to || first.kind !== 'word') return false;
  if (words.prepositions.has(first.lower) || words.coordinators.has(first.lower)) return false;
  const starts =
    words.pronouns.has(first.lower) ||
    words.determiners.has(first.lower) ||
    first.capital ||
    first.lower.endsWith('s');
  if (!starts) return false;
  for (let i = from + 1; i < to && i - from < VERB_REACH; i++) {
    if (tokens[i]!.kind !== 'word') return false;
    if (isFiniteVerb(tokens, i, language)) return true;
  }
  return false;
}

function isFiniteVerb(tokens: readonly Token[], i: number, { words, verbs }: LanguageData): boolean {
  const { lower } = tokens[i]!;
  if (words.auxiliaries.has(lower)) return lower !== 'to' && lower !== '’s' && lower !== "'s";
  if (words.verbs.has(lower) || /[a-z]{2}ed$/.test(lower)) return true;
  const verb = verbs.verbs.get(lower);
  if (verb && verb.form !== 'participle') return true;
  return /[a-z]s$/.test(lower) && tokens[i - 1]!.capital;
}

/** Up to the sentence's end, or to where another attribution begins behind a comma. */
function clauseEnd(
  tokens: readonly Token[],
  from: number,
  to: number,
  cue: ResolvedCue,
  cues: readonly ResolvedCue[],
): number {
  let end = to;
  for (const other of cues) {
    if (other === cue || other.from < from) continue;
    const start =
      other.shared || other.kind === 'source' ? other.from : Math.min(other.from, other.subject.from);
    if (start <= from) continue;
    const before = tokens[start - 1]!.lower;
    const breaks =
      before === ',' || ((before === 'and' || before === 'but') && tokens[start - 2]?.lower === ',');
    if (breaks && (other.shared || other.kind === 'source' || start > from + 3)) end = Math.min(end, start);
  }
  return end;
}

function precedingClause(
  tokens: readonly Token[],
  from: number,
  to: number,
  cue: ResolvedCue,
  { words }: LanguageData,
): [number, number] | null {
  if (cue.kind !== 'say' || cue.shared || cue.verb?.form === 'base' || cue.verb?.form === 'participle')
    return null;
  const start = Math.min(cue.from, cue.subject.from);
  if (start <= from + SHORTEST_CLAUSE || tokens[start - 1]?.lower !== ',') return null;
  const after = cue.inverted ? Math.max(cue.to, cue.subject.to) : cue.to;
  const rest = tokens[after];
  if (after < to && rest && rest.kind === 'word') {
    if (rest.lower === 'to' || !(words.prepositions.has(rest.lower) || words.times.has(rest.lower)))
      return null;
  }
  if (opensAside(tokens[from]!, words)) return rest?.lower === ',' ? [after + 1, to] : null;
  return [from, start - 1];
}

/** Begins a setting ("Despite the rain, …", "Asked why, …"), which is no clause of its own. */
function opensAside({ lower }: Token, words: LanguageData['words']): boolean {
  return words.prepositions.has(lower) || words.conjunctions.has(lower) || /(?:ed|ing)$/.test(lower);
}

function sourcedClause(
  tokens: readonly Token[],
  from: number,
  to: number,
  cue: ResolvedCue,
  cues: readonly ResolvedCue[],
): [number, number] | null {
  if (cues.some((other) => other !== cue && (other.kind === 'say' || other.kind === 'tell'))) return null;
  let comma = cue.subject.to;
  while (comma < to && tokens[comma]!.lower !== ',') comma++;
  if (cue.from - from > SHORTEST_CLAUSE && cue.from - from >= to - comma - 1) return [from, cue.from];
  return comma < to ? [comma + 1, to] : null;
}

/** Leaves out marks and coordinators at both ends. */
function trimTokens(
  tokens: readonly Token[],
  from: number,
  to: number,
  { words }: LanguageData,
): [number, number] {
  while (to > from && tokens[to - 1]!.kind === 'point' && !/[)\]%$€£]/.test(tokens[to - 1]!.text)) to--;
  while (to > from && words.coordinators.has(tokens[to - 1]!.lower)) to--;
  while (to > from && tokens[to - 1]!.lower === ',') to--;
  while (from < to && tokens[from]!.kind === 'point' && !/[(["$€£]/.test(tokens[from]!.text)) from++;
  while (from < to && words.coordinators.has(tokens[from]!.lower)) from++;
  while (from < to && tokens[from]!.lower === ',') from++;
  return [from, to];
}

function isClause(tokens: readonly Token[], from: number, to: number, language: LanguageData): boolean {
  let count = 0;
  let finite = false;
  for (let i = from; i < to; i++) {
    if (tokens[i]!.kind !== 'word') continue;
    count++;
    if (i > from && isFiniteVerb(tokens, i, language)) finite = true;
  }
  return count >= SHORTEST_CLAUSE && finite;
}
