/**
 * How the writer's sentence leads up to quoted words: with nothing but "But", with "Adding,", behind a colon. Takes
 * tokens and places in them.
 */
import { toldTo } from './bare-subject.ts';
import type { LanguageData } from './language.ts';
import type { Sentence, Token } from './token.ts';

/** Whether nothing but linking words stands between two places: "But", "And so". */
export function onlyLinks(
  tokens: readonly Token[],
  from: number,
  to: number,
  { words }: LanguageData,
): boolean {
  for (let i = from; i < to; i++) {
    const { lower, text } = tokens[i]!;
    if (!words.coordinators.has(lower) && !words.adverbs.has(lower) && text !== ',') return false;
  }
  return true;
}

/** Whether a participle of saying stands alone before quoted words: Adding, “…” */
export function opensWithSaying(
  tokens: readonly Token[],
  from: number,
  to: number,
  { verbs }: LanguageData,
): boolean {
  const verb = verbs.verbs.get(tokens[from]!.lower);
  const says = verb?.form === 'participle' && (verb.kind === 'say' || verb.kind === 'tell');
  return says && (to === from + 1 || (to === from + 2 && tokens[from + 1]!.kind === 'point'));
}

/** The last colon or semicolon of a sentence before a place, or -1. */
export function colonIn(tokens: readonly Token[], { from }: Sentence, before: number): number {
  for (let i = before - 1; i > from; i--) if (/^[:;]$/.test(tokens[i]!.text)) return i;
  return -1;
}

/** The verb by which the passage at `quote` is said, where nobody is named who says it; else null. */
export function saidByNobody(
  tokens: readonly Token[],
  quote: number,
  mainVerb: number,
  { words, verbs }: LanguageData,
): string | null {
  const before = tokens[quote - 1];
  const verb = before?.kind === 'word' ? verbs.verbs.get(before.lower) : undefined;
  if (verb?.kind === 'say' && verb.form === 'participle') return before!.text;
  return toldTo(tokens, quote, mainVerb, words, verbs);
}
