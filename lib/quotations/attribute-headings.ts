/**
 * Headlines and subheadings that quote: ‘Not fit for purpose’ above a paragraph in which somebody says so. Takes the
 * passages of the text with who says them, and those of a heading that nobody is said to have said; gives each the
 * speaker of the passage below that holds its words, in order though some be left out. Where none does, nobody is known to
 * have said it. Looks over PASSAGES_BELOW passages.
 */
import type { Span } from '../types.ts';
import { type Attribution, placementOf } from './attribution.ts';
import type { Passage } from './find-passages.ts';

/** Passages below a heading that are looked at. */
const PASSAGES_BELOW = 30;
/** Words from which some may be left out between a heading's: fewer are in order by chance. */
const WORDS_IN_ORDER = 5;

export function attributeHeadings(
  text: string,
  passages: readonly Passage[],
  attributions: Attribution[],
  headings: readonly number[],
): void {
  for (const index of headings) {
    const below = passages.slice(index + 1, index + 1 + PASSAGES_BELOW);
    const spoken = below.map((passage, i) => ({
      text: textOf(text, passage),
      said: headings.includes(index + 1 + i) ? undefined : attributions[index + 1 + i],
    }));
    attributions[index] = repeatedBelow(textOf(text, passages[index]!), attributions[index]!, spoken);
  }
}

/** Words in marks with who says them. */
export interface Spoken {
  text: string;
  said: Attribution | undefined;
}

/** @returns `own`, with the speaker of the first of `spoken` that holds the heading's words */
export function repeatedBelow(heading: string, own: Attribution, spoken: readonly Spoken[]): Attribution {
  const words = wordsOf(heading);
  if (words.length === 0) return own;
  for (const { text, said } of spoken.slice(0, PASSAGES_BELOW)) {
    if (!said?.evidence || !holds(wordsOf(text), words)) continue;
    const evidence = { ...said.evidence, link: 'repeated' as const };
    return { ...said, ...placementOf(own), evidence, cue: null, cueKind: null, to: said.to, via: said.via };
  }
  return own;
}

/** In a row, or from WORDS_IN_ORDER words on in order: ‘Not for sale at any price’ of “not for sale today, not at any price”. */
function holds(text: readonly string[], words: readonly string[]): boolean {
  if (` ${text.join(' ')} `.includes(` ${words.join(' ')} `)) return true;
  if (words.length < WORDS_IN_ORDER) return false;
  let next = 0;
  for (const word of text) if (word === words[next]) next++;
  return next === words.length;
}

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** Words in small letters. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
