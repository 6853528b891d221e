/**
 * Names how one wording differs from another, from a (the page) to b (elsewhere), out of their alignment. Takes two
 * texts that are held to be the same statement; whether they are is for the judge.
 */
import { foldText } from '../text/fold.ts';
import type { Relation } from '../types.ts';
import type { NamedDifference } from './differences.ts';
import type { TokenizedText } from './tokens.ts';

/** Words in a row that must stand elsewhere in b for a passage of a to count as moved. */
const PASSAGE_WORDS = 3;

/** Words by which an editor joins passages. */
const JOINTS = new Set(['and', 'but', 'or', 'so', 'then', 'because']);

/**
 * Asked in this order, the first that holds is the relation: reported, verbatim, bracketed, spliced, elided, trimmed,
 * extended; what is left is reworded.
 */
export function nameRelation(
  a: TokenizedText,
  b: TokenizedText,
  differences: readonly NamedDifference[],
  reported: boolean,
): Relation {
  if (reported) return 'reported';
  if (wordsOnly(a.text) === wordsOnly(b.text)) {
    return insertions(a.text) === insertions(b.text) ? 'verbatim' : 'bracketed';
  }
  const plain = differences.filter((difference) => difference.marked !== 'bracket');
  const brackets = differences.length - plain.length;
  if (plain.length === 0) return brackets ? 'bracketed' : 'reworded';
  const leftOut = plain.filter((difference) => difference.kind === 'left-out');
  const inside = leftOut.filter((difference) => difference.place === 'inner');
  const added = plain.filter((difference) => difference.kind !== 'left-out');
  if (added.length > 0 && added.every((difference) => isMoved(difference, a, b))) return 'spliced';
  if (leftOut.length === plain.length) {
    if (inside.some((difference) => spansSentences(difference, b))) return 'spliced';
    if (inside.length > 0) return 'elided';
    return brackets ? 'bracketed' : 'trimmed';
  }
  if (added.length === plain.length && added.every((difference) => difference.kind === 'added')) {
    return brackets && added.every((difference) => difference.place !== 'inner') ? 'bracketed' : 'extended';
  }
  return 'reworded';
}

/** Words without marks; an ellipsis or a bracket that leaves every word in place is a mark. */
function wordsOnly(text: string): string {
  return foldText(text).replace(/[[\]…]/g, '');
}

/** How many words an editor put in brackets; letters inside a word ("[T]he") are none. */
function insertions(text: string): number {
  return (text.match(/\[[^\]]{3,}\]/g) ?? []).length;
}

/** The words of a stand in b, but somewhere else. */
function isMoved(difference: NamedDifference, a: TokenizedText, b: TokenizedText): boolean {
  const passage = a.tokens.slice(difference.aFrom, difference.aTo).map((token) => token.folded);
  while (JOINTS.has(passage[0] ?? '')) passage.shift();
  while (JOINTS.has(passage.at(-1) ?? '')) passage.pop();
  if (passage.length < PASSAGE_WORDS) return false;
  const last = b.tokens.length - passage.length;
  for (let at = 0; at <= last; at++) {
    if (passage.every((word, i) => b.tokens[at + i]!.folded === word)) return true;
  }
  return false;
}

function spansSentences(difference: NamedDifference, b: TokenizedText): boolean {
  for (let i = difference.bFrom; i <= difference.bTo && i < b.tokens.length; i++) {
    if (b.tokens[i]!.gap.sentence) return true;
  }
  return false;
}
