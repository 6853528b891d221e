/**
 * The differences an alignment leaves, as relations and flags read them: runs of words of a and of b that do not
 * answer each other, where they stand, and whether an editor marked them with an ellipsis or a bracket. Differences
 * of style only (contractions, figures, British spelling) are none.
 */
import type { Alignment, Difference, Match } from './align.ts';
import { spell } from './lexeme.ts';
import type { Token, TokenizedText } from './tokens.ts';

export interface NamedDifference extends Difference {
  /** Before the first word in common, between two, or after the last. */
  place: 'head' | 'inner' | 'tail';
  kind: 'left-out' | 'added' | 'replaced';
  /** An ellipsis stands where the words were left out, or the words that differ are an editor's insertion. */
  marked: false | 'ellipsis' | 'bracket';
}

export function findDifferences(alignment: Alignment, a: TokenizedText, b: TokenizedText): NamedDifference[] {
  const found: NamedDifference[] = [];
  const add = (difference: Difference, place: NamedDifference['place']) => {
    if (difference.aTo === difference.aFrom && difference.bTo === difference.bFrom) return;
    found.push({ ...difference, place, kind: kindOf(difference), marked: markOf(difference, place, a, b) });
  };
  add(alignment.head, 'head');
  let gap = 0;
  for (const match of alignment.matches) {
    const between = alignment.inner[gap];
    if (between && between.aTo === match.a && between.bTo === match.b) {
      add(between, 'inner');
      gap++;
    }
    if (!isSameWord(match, a.tokens, b.tokens)) {
      add(
        { aFrom: match.a, aTo: match.a + match.aLength, bFrom: match.b, bTo: match.b + match.bLength },
        'inner',
      );
    }
  }
  add(alignment.tail, 'tail');
  return joinNeighbours(found);
}

/** Changes that touch are one change ("been addressed" for "discussed"), unless only one of them is marked. */
function joinNeighbours(differences: readonly NamedDifference[]): NamedDifference[] {
  const joined: NamedDifference[] = [];
  for (const next of differences) {
    const last = joined.at(-1);
    const touch = last && last.aTo === next.aFrom && last.bTo === next.bFrom && last.marked === next.marked;
    // What was trimmed off an end stays apart from a word changed beside it.
    if (touch && last.place === 'inner' && next.place === 'inner') {
      last.aTo = next.aTo;
      last.bTo = next.bTo;
      last.kind = kindOf(last);
    } else joined.push({ ...next });
  }
  return joined;
}

function kindOf({ aFrom, aTo, bFrom, bTo }: Difference): NamedDifference['kind'] {
  if (aTo === aFrom) return 'left-out';
  return bTo > bFrom ? 'replaced' : 'added';
}

function isSameWord(match: Match, a: readonly Token[], b: readonly Token[]): boolean {
  if (match.similarity === 1) return true;
  const x = a[match.a]!;
  const y = b[match.b]!;
  return x.number === null && y.number === null && !x.stop && spell(x.folded) === spell(y.folded);
}

function markOf(
  difference: Difference,
  place: NamedDifference['place'],
  a: TokenizedText,
  b: TokenizedText,
): NamedDifference['marked'] {
  const partA = a.tokens.slice(difference.aFrom, difference.aTo);
  const partB = b.tokens.slice(difference.bFrom, difference.bTo);
  // What was trimmed off an end may hold a bracket by chance; inside, a bracket is why the words differ.
  const bracketed = [...partA, ...partB].filter((token) => token.bracketed).length;
  if (place === 'inner' ? bracketed > 0 : isInsertion(partA, partB) || isInsertion(partB, partA))
    return 'bracket';
  if (partA.length < partB.length && hasEllipsis(a, difference.aFrom, difference.aTo)) return 'ellipsis';
  if (partB.length < partA.length && hasEllipsis(b, difference.bFrom, difference.bTo)) return 'ellipsis';
  return false;
}

/** Words put in at an end, alone or for a word or two ("[The harbourmaster] signed", "He signed"). */
function isInsertion(part: readonly Token[], other: readonly Token[]): boolean {
  return part.length > 0 && part.every((token) => token.bracketed) && other.length <= REPLACED_WORDS;
}

/** Words that an insertion at an end may stand for, at most: a pronoun or a short name. */
const REPLACED_WORDS = 3;

/** An ellipsis anywhere from before token `from` to before token `to`. */
function hasEllipsis({ tokens, openStart, openEnd }: TokenizedText, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    if (i === 0 ? openStart : i === tokens.length ? openEnd : tokens[i]!.gap.ellipsis) return true;
  }
  return false;
}

/** The words of tokens [from, to) as printed. */
export function wordsOf({ text, tokens }: TokenizedText, from: number, to: number): string {
  return from < to ? text.slice(tokens[from]!.start, tokens[to - 1]!.end) : '';
}

/** The words of single tokens as printed, those between left out. */
export function printed({ text }: TokenizedText, tokens: readonly Token[]): string {
  return tokens.map((token) => text.slice(token.start, token.end)).join(' … ');
}

/** Words up to which an edge that reads otherwise counts as replaced; a longer one is another continuation. */
const EDGE_WORDS = 4;

/** Both wordings go on at length in other words: neither passage stands for the other. */
export function isOtherPassage({ place, aFrom, aTo, bFrom, bTo }: NamedDifference): boolean {
  return place !== 'inner' && Math.max(aTo - aFrom, bTo - bFrom) > EDGE_WORDS;
}
