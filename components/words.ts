/**
 * The interface's own words for confidence and who said it. Words for relations, flags and counts come from
 * `lib/comparison`. Neutral throughout: they name what differs, and never say what is true.
 */
import type { Translator } from '../lib/i18n/translator.ts';
import type { Speaker } from '../lib/types.ts';

/** Shares of the calibrated probability from which a match is called sure or likely; below, only possible. */
const SURE = 0.9;
const LIKELY = 0.7;

/** The number is never shown above this: no match is beyond doubt. */
const SHOWN_AT_MOST = 0.99;

/** "sure (97 %)": the probability in words, the number beside it. */
export function confidenceWords({ text, percent }: Translator, confidence: number): string {
  const word = confidence >= SURE ? 'sure' : confidence >= LIKELY ? 'likely' : 'possible';
  return text(`confidence_${word}`, { percent: percent(Math.min(confidence, SHOWN_AT_MOST)) });
}

export const speakerWords = ({ text }: Translator, speaker: Speaker | null): string =>
  speaker?.name ?? text('speaker_unknown');
