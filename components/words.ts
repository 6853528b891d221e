/**
 * The interface's own words for marks, confidence and who said it. Words for relations, flags and counts come from
 * `lib/comparison`. Neutral throughout: they name what differs, and never say what is true.
 */
import type { MarkKind, Speaker } from '../lib/types.ts';

export const MARK_WORDS: Record<MarkKind | 'none', string> = {
  same: 'Same words elsewhere',
  differs: 'Worded differently elsewhere',
  flagged: 'A detail differs elsewhere',
  none: 'Not in your corpus',
};

/** Shares of the calibrated probability from which a match is called sure or likely; below, only possible. */
const SURE = 0.9;
const LIKELY = 0.7;

/** The number is never shown above this: no match is beyond doubt. */
const SHOWN_AT_MOST = 0.99;

/** "sure (97 %)": the probability in words, the number beside it. */
export function confidenceWords(confidence: number, locale?: string): string {
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const number = percent.format(Math.min(confidence, SHOWN_AT_MOST));
  if (confidence >= SURE) return `sure (${number})`;
  if (confidence >= LIKELY) return `likely (${number})`;
  return `possibly the same statement (${number})`;
}

export const speakerWords = (speaker: Speaker | null) => speaker?.name ?? 'Speaker not known';
