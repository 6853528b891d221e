/**
 * Reported speech: the content clause of a verb of saying, without marks. Takes one read sentence with its resolved
 * cues, gives spans of the text with the cue each belongs to. Precise rather than complete: a clause needs a known
 * speaker and a subject and verb of its own. A clause around attributed marks is the caller's to drop.
 *
 *   Ames said on Sunday that [the bridge would close]. — [The bridge would close], Ames said. — According to Ames, […].
 */
import type { Span } from '../types.ts';
import type { ReadSentence } from './attribute-quotations.ts';
import { holdsVerb } from './clause-verbs.ts';
import { contentInTags } from './content-in-tags.ts';
import { beginOfDenied } from './denied-content.ts';
import { followingClause } from './following-clause.ts';
import type { LanguageData } from './language.ts';
import { namedMatter } from './named-matter.ts';
import { precedingClause, sourcedClause } from './preceding-clause.ts';
import type { ResolvedCue } from './resolve-cues.ts';
import type { Token } from './token.ts';

export interface ReportedClause extends Span {
  cue: ResolvedCue;
}

/** Words of a clause, at least. */
const SHORTEST_CLAUSE = 4;
/** The same where a complementizer or a tag shows the clause; some of these languages have no articles. */
const SHORTEST_TAGGED = 3;

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
    if (cue.kind === 'mind') continue;
    if (language.reading === 'tags') {
      const bounds = contentInTags(tokens, sentence, cue, cues, language);
      const clause = bounds && trimTokens(tokens, bounds[0], bounds[1], language);
      // Dutch "of" is "or" as well as "whether".
      if (clause && language.reported?.questions.has(tokens[bounds[0]]!.lower)) clause[0] = bounds[0];
      if (!clause || wordsIn(tokens, clause[0], clause[1]) < SHORTEST_TAGGED) continue;
      clauses.push({ start: tokens[clause[0]]!.start, end: tokens[clause[1] - 1]!.end, cue });
      reach = Math.max(reach, clause[1]);
      continue;
    }
    const following =
      cue.kind === 'source'
        ? sourcedClause(tokens, sentence, cue, cues, language)
        : followingClause(tokens, sentence, cue, cues, language);
    const named =
      following || cue.kind === 'source' ? null : namedMatter(tokens, sentence, cue, cues, language);
    const bounds =
      following ??
      named ??
      (cue.kind === 'source' ? null : precedingClause(tokens, sentence, cue, cues, language));
    if (!bounds) continue;
    const start = bounds[0] === sentence.from ? behindDateline(tokens, bounds[0], bounds[1]) : bounds[0];
    const [from, to] = trimTokens(tokens, start, bounds[1], language);
    // Behind "that" a clause needs no verb that is known: "said that the letter permits it", "demanded that she go".
    const opened = following !== null && isOpened(tokens, start, language);
    const nominal =
      opened ||
      named !== null ||
      cue.kind === 'call' ||
      /^(?:to|not)$|[a-z]{2}ing$/.test(tokens[from]?.lower ?? '');
    if (!isClause(tokens, from, to, nominal, language)) continue;
    const begin = beginOfDenied(tokens, cue, from);
    if (begin === null) continue;
    clauses.push({ start: tokens[begin]!.start, end: tokens[to - 1]!.end, cue });
    reach = Math.max(reach, to);
  }
  return clauses.filter(({ start, end }) => text.slice(start, end).trim().length > 0);
}

/** Tokens of a dateline. */
const DATELINE_REACH = 14;

/** Behind "VALMERE, March 4 (Argent News) -", where a sentence begins with it: a place in capitals, then a dash. */
function behindDateline(tokens: readonly Token[], from: number, to: number): number {
  if (!/^\p{Lu}[\p{Lu}.-]{2,}$/u.test(tokens[from]!.text)) return from;
  for (let i = from + 1; i < to && i - from < DATELINE_REACH; i++) {
    const { text, kind, capital } = tokens[i]!;
    if (/^[–—-]+$/.test(text)) return i + 1;
    if (kind === 'quote' || (kind === 'word' && !capital && !/^\d/.test(text))) return from;
  }
  return from;
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

/** Behind a "that" which is no relative, as what stands there is a subject: not "a party that emerges". */
function isOpened(tokens: readonly Token[], start: number, { words }: LanguageData): boolean {
  if (!words.complementizers.has(tokens[start - 1]?.lower ?? '')) return false;
  const { capital, lower } = tokens[start]!;
  return capital || words.determiners.has(lower) || words.pronouns.has(lower);
}

/** Words enough and, but for what is called for, promised or proposed, a finite verb. */
function isClause(
  tokens: readonly Token[],
  from: number,
  to: number,
  nominal: boolean,
  language: LanguageData,
): boolean {
  if (wordsIn(tokens, from, to) < SHORTEST_CLAUSE) return false;
  return nominal || holdsVerb(tokens, from, to, language);
}

function wordsIn(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (tokens[i]!.kind === 'word') count++;
  return count;
}
