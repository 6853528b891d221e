/**
 * What is reported beside a source in languages read at their tags: "Laut Roth [bleibt die Brücke gesperrt]",
 * "Selon Lambert, […]", "[…], según Ruiz". Takes tokens and the cue; gives token bounds or null.
 */
import type { Bounds } from './following-clause.ts';
import type { LanguageData } from './language.ts';
import type { ReportedWords } from './reported-words.ts';
import type { ResolvedCue } from './resolve-cues.ts';
import { clauseEndInTags, lastWord } from './tag-clauses.ts';
import type { Sentence, Token } from './token.ts';

/** Words before a source, at least, to be its content. */
const SHORTEST_FRONT = 3;
/** Tokens before a source that still heads its sentence: "Aber laut Roth". */
const LEAD = 1;

export function sourcedInTags(
  tokens: readonly Token[],
  { from, to }: Sentence,
  cue: ResolvedCue,
  cues: readonly ResolvedCue[],
  language: LanguageData,
  reported: ReportedWords,
): Bounds | null {
  const { words } = language;
  const { subject } = cue;
  const before = tokens[cue.from - 1];
  // "il secondo ponte", "so stark beschädigt": other words of the same form.
  if (before?.kind === 'word' && words.determiners.has(before.lower)) return null;
  if (tokens[cue.from]!.lower === 'so' && before?.text !== ',') return null;
  if (subject.kind === 'description' && !isSpoken(tokens, subject.from, subject.to, words, reported))
    return null;
  const relayed = cues.some((other) => other !== cue && (other.kind === 'say' || other.kind === 'tell'));
  if (relayed) return null;
  const { to: after } = subject;
  const next = tokens[after];
  const until = (start: number): Bounds => [
    start,
    clauseEndInTags(tokens, start, to, cue, cues, language, reported),
  ];
  if (cue.from - from <= LEAD) {
    if (!next || after >= to) return null;
    if (next.text === ',') return until(after + 1);
    // "Laut Roth bleibt …", "По словам Волковой мост …"
    return next.kind === 'word' ? until(after) : null;
  }
  const content = cue.from - from - (before?.text === ',' ? 1 : 0);
  if (content < SHORTEST_FRONT) return before?.text === ',' && next?.text === ',' ? [from, to] : null;
  if (after >= lastWord(tokens, from, to)) return [from, before?.text === ',' ? cue.from - 1 : cue.from];
  if (before?.text === ',') return next?.text === ',' ? [from, to] : [from, cue.from - 1];
  return reported.verbSecond ? [from, to] : null;
}

/** With an article, several, or a noun of those who speak: "secondo fonti", not "secondo piano". */
function isSpoken(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: LanguageData['words'],
  { speakers }: ReportedWords,
): boolean {
  for (let i = from; i < to; i++) if (speakers.test(tokens[i]!.lower)) return true;
  const first = tokens[from]!;
  if (words.determiners.has(first.lower)) return to - from > 1;
  return first.capital || /(?:[sie]|en)$/.test(first.lower);
}
