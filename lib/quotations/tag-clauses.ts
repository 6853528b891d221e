/**
 * Bounds of clauses in languages read at their tags: where the clause of a verb begins, where reported content ends,
 * what merely sets it in time. Takes tokens and places; every look back is bounded, every look ahead one pass.
 */
import { startOfCue } from './cue-bounds.ts';
import type { LanguageData } from './language.ts';
import type { ReportedWords } from './reported-words.ts';
import type { ResolvedCue } from './resolve-cues.ts';
import type { Sentence, Token } from './token.ts';

/** Tokens looked back over for the head of a clause. */
const HEAD_REACH = 30;
/** Tokens of content before anything may end it. */
const SHORTEST_BEFORE = 3;

/** The first token of the clause in which `at` stands. */
export function clauseHead(
  tokens: readonly Token[],
  { from }: Sentence,
  at: number,
  { words }: LanguageData,
): number {
  let head = at;
  while (head > from && at - head < HEAD_REACH) {
    const { kind, text } = tokens[head - 1]!;
    if (kind === 'quote' || /^[,:;–—-]$/.test(text)) break;
    head--;
  }
  while (head < at && words.coordinators.has(tokens[head]!.lower)) head++;
  return head;
}

/** A day, an adverb, an auxiliary or a span of time that begins here: "el lunes", "hier soir", "ieri". */
export function isSetting(
  tokens: readonly Token[],
  at: number,
  { words, calendar, verbs }: LanguageData,
  { spans }: ReportedWords,
): boolean {
  const { lower, kind } = tokens[at]!;
  if (kind !== 'word') return false;
  const isTime = (word: string) => words.times.has(word) || spans.has(word);
  if (isTime(lower) || words.adverbs.has(lower) || words.auxiliaries.has(lower)) return true;
  if (calendar?.relative.some(([phrase]) => phrase[0] === lower)) return true;
  if (verbs.particles.size > 0 && [...verbs.particles.values()].some((list) => list.includes(lower)))
    return true;
  if (/(?:mente|ment)$/.test(lower)) return true;
  // "este lunes", "la semana pasada"
  return words.determiners.has(lower) && isTime(tokens[at + 1]?.lower ?? '');
}

/** Where content ends: at the sentence's end, before the next attribution, or before what the writer adds. */
export function clauseEndInTags(
  tokens: readonly Token[],
  from: number,
  to: number,
  cue: ResolvedCue,
  cues: readonly ResolvedCue[],
  { words }: LanguageData,
  reported: ReportedWords,
): number {
  let end = to;
  for (const other of cues) {
    if (other === cue || other.from <= from + SHORTEST_BEFORE || other.kind === 'mind') continue;
    const own = !other.shared && other.subject.from > from;
    const start = own ? startOfCue(other) : other.from;
    let before = start - 1;
    while (
      before > from &&
      (words.auxiliaries.has(tokens[before]!.lower) || words.adverbs.has(tokens[before]!.lower))
    )
      before--;
    const joined = words.coordinators.has(tokens[before]!.lower);
    if (joined && other.kind !== 'source' && (other.shared || tokens[before - 1]?.text === ','))
      end = Math.min(end, before);
  }
  for (let i = from + SHORTEST_BEFORE; i + 1 < end; i++) {
    const { text } = tokens[i]!;
    if (text === ';') return i;
    if (text !== ',') continue;
    const next = tokens[i + 1]!.lower;
    const second = tokens[i + 2]?.lower ?? '';
    // "…, but that a ferry would run" goes on.
    if (reported.but.has(next) && !words.complementizers.has(second)) return i;
    if (reported.additions.includes(next) || reported.additions.includes(`${next} ${second}`)) return i;
  }
  return end;
}

/** Behind the last word or quoted passage before `to`. */
export function lastWord(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from && tokens[end - 1]!.kind === 'point') end--;
  return end;
}
