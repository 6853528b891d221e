/**
 * Does a passage read as reported speech, as far as its words tell? Where a form is known it decides; this is for
 * strings that come without one. "Marlow said the wall was safe" does, where Marlow is the speaker: nobody says so of
 * himself.
 */
import { splitWords } from '../text/words.ts';
import type { Speaker } from '../types.ts';

const VERBS = new Set(
  'said says told tells added adds argued argues announced claimed claims insisted insists stated states warned warns denied denies suggested suggests described describes called acknowledged asked promised vowed urged'.split(
    ' ',
  ),
);
/** The verb stands within this many words. */
const REACH = 8;

export function readsAsReported(text: string, speaker: Speaker | null): boolean {
  const surname = splitWords(speaker?.name.replace(/\([^)]*\)|['’]s\b.*/g, '') ?? '').at(-1)?.folded;
  if (!surname) return false;
  const words = splitWords(text.slice(0, 200)).slice(0, REACH);
  const subject = words.findIndex((word) => word.folded.replace(/'s$/, '') === surname);
  if (subject < 0 || words.some((word) => word.folded === 'i' || word.folded === 'we')) return false;
  return words.slice(subject + 1).some((word) => VERBS.has(word.folded));
}
