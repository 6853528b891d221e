/**
 * Headlines and subheadings that quote: ‘Not fit for purpose’ above a paragraph in which somebody says so. Takes the
 * passages of the text with who says them, and those of a heading that nobody is said to have said; gives each the
 * speaker of the passage below that holds its words in a row, else in order though a few be left out. Where none does,
 * nobody is known to have said it: a word or two in marks stand below by chance. Looks over PASSAGES_BELOW passages.
 */
import type { Span } from '../types.ts';
import { type Attribution, placementOf } from './attribution.ts';
import type { Passage } from './find-passages.ts';

/** Passages below a heading that are looked at. */
const PASSAGES_BELOW = 30;
/** Words in a row that show whose they are: fewer are a title, a name, a word that the paper keeps at arm's length. */
const WORDS_IN_A_ROW = 3;
/** Words from which some may be left out between a heading's: fewer are in order by chance, and headings are short; how many in all. */
const WORDS_IN_ORDER = 5;
const MOST_IN_ORDER = 40;
const LEFT_OUT = 3;

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

/** @returns `own`, with the speaker of the first of `spoken` that holds the heading's words in a row, else in order */
export function repeatedBelow(heading: string, own: Attribution, spoken: readonly Spoken[]): Attribution {
  const words = wordsOf(heading);
  if (words.length < WORDS_IN_A_ROW) return own;
  const below = spoken.slice(0, PASSAGES_BELOW).flatMap(({ text, said }) => {
    const evidence = said?.evidence;
    return said && evidence ? [{ words: wordsOf(text), said, evidence }] : [];
  });
  const found =
    below.find((passage) => hasInARow(passage.words, words)) ??
    below.find((passage) => hasInOrder(passage.words, words));
  if (!found) return own;
  const { said } = found;
  const evidence = { ...found.evidence, link: 'repeated' as const };
  return { ...said, ...placementOf(own), evidence, cue: null, cueKind: null, to: said.to, via: said.via };
}

function hasInARow(text: readonly string[], words: readonly string[]): boolean {
  return ` ${text.join(' ')} `.includes(` ${words.join(' ')} `);
}

/** With up to LEFT_OUT others between: ‘Not for sale at any price’ of “not for sale today, not at any price”. */
function hasInOrder(text: readonly string[], words: readonly string[]): boolean {
  if (words.length < WORDS_IN_ORDER || words.length > MOST_IN_ORDER) return false;
  return text.some((first, from) => {
    if (first !== words[0]) return false;
    const end = Math.min(text.length, from + words.length + LEFT_OUT);
    let next = 0;
    for (let i = from; i < end && next < words.length; i++) if (text[i] === words[next]) next++;
    return next === words.length;
  });
}

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** Words in small letters. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
