/**
 * Where a clause of reported speech ends: at the sentence's end, at the next attribution, or before what the writer
 * adds ("…, which has been closed since May", "…, as others did", "…, and left"). Takes tokens and the cues of the
 * sentence; one pass.
 */
import { isFiniteVerb } from './clause-verbs.ts';
import { startOfCue } from './cue-bounds.ts';
import type { LanguageData } from './language.ts';
import type { ResolvedCue } from './resolve-cues.ts';
import type { Token } from './token.ts';

/** Tokens of a clause, at least, before an addition may end it. */
const SHORTEST_BEFORE = 4;
/** Words that set in time what was promised or demanded: when it was done, not what. */
const BEHIND_ACT = /^(?:after|following|amid)$/;
/** Words that begin an addition of the writer's behind a comma. */
const ADDITIONS = /^(?:which|whose|while|though|although|as|despite|according|where|with|when|after|before)$/;

export function clauseEnd(
  tokens: readonly Token[],
  from: number,
  to: number,
  cue: ResolvedCue,
  cues: readonly ResolvedCue[],
  language: LanguageData,
): number {
  let end = to;
  for (const other of cues) {
    if (other === cue || other.from < from || other.kind === 'mind') continue;
    const own = !other.shared && other.kind !== 'source' && other.subject.from >= from;
    const start = own ? startOfCue(other) : other.from;
    if (start <= from) continue;
    const before = tokens[start - 1]!.lower;
    const linked = before === 'and' || before === 'but';
    const breaks = before === ',' || (linked && (other.shared || tokens[start - 2]?.lower === ','));
    if (breaks && (!own || start > from + 3)) end = Math.min(end, start);
  }
  for (let i = from + 1; i < end; i++) if (tokens[i]!.text === ';') end = i;
  if (cue.noun) end = Math.min(end, predicateOf(tokens, from, end, language));
  // An opening aside inside the clause ("if it rained, …") has its comma before the clause's own verb.
  const infinitive = /^(?:to|not)$/.test(tokens[from]?.lower ?? '') || cue.kind === 'call';
  const bare = infinitive || language.words.questions?.has(tokens[from]?.lower ?? '') === true;
  let verb = from + 1;
  while (!infinitive && verb < end && !isFiniteVerb(tokens, verb, language)) verb++;
  for (let i = Math.max(verb, from + SHORTEST_BEFORE); i + 1 < end; i++) {
    const { lower } = tokens[i]!;
    if (bare && i >= from + SHORTEST_BEFORE && BEHIND_ACT.test(lower)) return i;
    if (bare && lower === ',' && /^(?:but|and|so)$/.test(tokens[i + 1]!.lower)) return i;
    if (lower === 'but' && tokens[i + 1] && language.words.auxiliaries.has(tokens[i + 1]!.lower)) return i;
    if (lower !== ',') continue;
    if (contradicts(tokens, i + 1, end, cue, language)) return i;
    if (!addsOn(tokens, i + 1, end, language)) continue;
    const close = insertionEnd(tokens, i + 1, end, language);
    if (close < 0) return i;
    i = close;
  }
  return end;
}

/** Words by which others are set against what was said. */
const DOUBTS =
  /^(?:doubt|dispute|disagree|deny|denie|reject|question|say|said|argue|insist|warn|contend|counter|point|note|think|believe|fear)(?:s|d|ed)?$/;
/** Tokens of whoever doubts: ", but several engineers in the town doubt it". */
const DOUBT_REACH = 7;

/** ", but engineers doubt it": the writer sets somebody else against the speaker, whose own "but" goes on. */
function contradicts(
  tokens: readonly Token[],
  at: number,
  end: number,
  cue: ResolvedCue,
  { words }: LanguageData,
): boolean {
  if (!/^(?:but|yet|though|while)$/.test(tokens[at]!.lower)) return false;
  const first = tokens[at + 1];
  if (first?.kind !== 'word' || words.pronouns.has(first.lower)) return false;
  for (let i = at + 2; i < end && i - at <= DOUBT_REACH; i++) {
    const { lower, kind } = tokens[i]!;
    if (kind !== 'word' || words.auxiliaries.has(lower)) return false;
    if (i !== cue.from && DOUBTS.test(lower)) return true;
  }
  return false;
}

/** "Ames’s claim that [the bridge is safe] is false": the second verb of two, where nothing opens a second clause. */
function predicateOf(tokens: readonly Token[], from: number, end: number, language: LanguageData): number {
  const { words } = language;
  let verb = -1;
  for (let i = from; i < end; i++) {
    const { lower, kind } = tokens[i]!;
    const opens =
      words.relatives.has(lower) ||
      words.conjunctions.has(lower) ||
      words.coordinators.has(lower) ||
      words.pronouns.has(lower);
    if (kind !== 'word' || opens) return end;
    if (PREDICATES.test(lower)) {
      if (verb >= 0 && i > verb + 1) return i;
      if (verb < 0) verb = i;
    } else if (verb < 0 && i > from && isFiniteVerb(tokens, i, language)) verb = i;
  }
  return end;
}

/** Finite verbs that may begin a predicate; behind an auxiliary they belong to it. */
const PREDICATES = /^(?:is|are|was|were|has|had|will|would|does|did|drew|seems|sparked|remains|appears)$/;

/** Tokens of an insertion that is stepped over whatever follows: "Democratic, though conservative, areas". */
const SHORT_INSERTION = 5;

/** The comma that closes an insertion behind which the clause goes on: ", which are new, have closed"; or -1. */
function insertionEnd(tokens: readonly Token[], at: number, end: number, language: LanguageData): number {
  for (let i = at; i + 1 < end; i++) {
    if (tokens[i]!.lower !== ',') continue;
    return i - at < SHORT_INSERTION || isFiniteVerb(tokens, i + 1, language) ? i : -1;
  }
  return -1;
}

function addsOn(tokens: readonly Token[], at: number, end: number, language: LanguageData): boolean {
  const { lower, capital, kind } = tokens[at]!;
  if (kind !== 'word' || capital) return false;
  if (ADDITIONS.test(lower)) return true;
  // ", even as others did"; ", even if it rains" is the speaker's.
  if (lower === 'even') return /^(?:as|though|while|when)$/.test(tokens[at + 1]?.lower ?? '');
  // ", for whom …", ", many of whom …"
  for (let i = at; i < end && i - at < 4; i++) if (/^(?:whom|which)$/.test(tokens[i]!.lower)) return true;
  if (
    /[a-z]{3}ing$/.test(lower) &&
    !/^(?:including|during|nothing|something|everything|anything)$/.test(lower)
  )
    return true;
  // ", and left": a verb without a subject goes on with the writer's sentence.
  const next = tokens[at + 1];
  return (
    (lower === 'and' || lower === 'but') &&
    next !== undefined &&
    at + 1 < end &&
    isFiniteVerb(tokens, at + 1, language)
  );
}
