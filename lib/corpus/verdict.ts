/**
 * A reader's "not the same" about two printings: kept by both folded texts and both speakers' folded names, so that it
 * holds for every printing of these wordings and survives re-reading. The order of the two does not matter. Pure.
 */
import { foldText } from '../text/fold.ts';

/** A printing as a verdict knows it: its words, and the name they are put to. */
export interface VerdictSide {
  text: string;
  speaker: string | null;
}

/** That the two print different statements. */
export interface Verdict {
  a: VerdictSide;
  b: VerdictSide;
  /** When the reader said so, ISO 8601. */
  savedAt: string;
}

/** Verdicts kept, at most: they are given by hand, one at a time, and all are held while the worker is awake. */
export const MAX_VERDICTS = 10_000;

export const verdictSide = (printing: { text: string; speaker: { name: string } | null }): VerdictSide => ({
  text: printing.text,
  speaker: printing.speaker?.name ?? null,
});

/** The same for the same two, whichever comes first. */
export function verdictKey(a: VerdictSide, b: VerdictSide): string {
  return [verdictSideKey(a), verdictSideKey(b)].sort().join('\n');
}

/**
 * The same for every printing of these words by this speaker. Folded text has no spaces, so the two parts cannot run
 * into each other.
 */
export function verdictSideKey({ text, speaker }: VerdictSide): string {
  return `${foldText(text)} ${speaker === null ? '?' : foldText(speaker)}`;
}
