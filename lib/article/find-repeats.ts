/**
 * Blocks that print again what another block prints: pull quotes, which lift a sentence out of a paragraph, whole or
 * shortened, and whole paragraphs that a page carries twice (once for phones). Given blocks with their folded texts;
 * gives the indexes to leave out. Its work is bounded on hostile pages.
 */
import { foldWord } from '../text/words.ts';
import type { DraftBlock } from './collect-blocks.ts';

/** Shorter texts repeat by chance ("He said no."); in folded characters. */
const MIN_REPEAT = 20;
/** Without marks or markup of a quotation a repeat must be longer, in folded characters. */
const MIN_PLAIN_REPEAT = 32;
/** Longer than any pull quote, in characters as printed; plain ones are lifted to be short. */
const MAX_PULL_QUOTE = 400;
const MAX_PLAIN_PULL_QUOTE = 220;
/** A speaker's name and office, in characters. */
const MAX_SOURCE = 80;
/** Folded characters searched in all: about 10 ms; and for blocks that do not look like pull quotes. */
const SEARCH_BUDGET = 20_000_000;
const PLAIN_BUDGET = 5_000_000;
/** A shortened pull quote has at least this many words, and leaves out at most as many as it keeps. */
const MIN_SHORTENED = 6;
/** Words compared in all when looking for shortened ones: about 10 ms. */
const WORD_BUDGET = 1_000_000;
const WORD = /[\p{L}\p{N}]+/gu;

export function* findRepeats(
  drafts: readonly DraftBlock[],
  folded: readonly string[],
): Generator<undefined, Set<number>> {
  const repeats = new Set<number>();
  const seen = new Set<string>();
  for (const [index, text] of folded.entries()) {
    if (text.length < MIN_REPEAT) continue;
    if (seen.has(text)) repeats.add(index);
    seen.add(text);
  }
  const paragraphs = folded
    .map((text, index) => (drafts[index]?.kind === 'heading' || repeats.has(index) ? '' : text))
    .join('\n');
  const findShortened = createShortenedFinder(drafts);
  let searched = 0;
  let plain = 0;
  for (const [index, draft] of drafts.entries()) {
    const text = folded[index] ?? '';
    if (repeats.has(index) || text.length < MIN_REPEAT) continue;
    const isLike = isLikePullQuote(draft);
    if (!isLike && !mayBePlain(draft, text)) continue;
    if (isLike) searched += paragraphs.length;
    else plain += paragraphs.length;
    if (isLike ? searched > SEARCH_BUDGET : plain > PLAIN_BUDGET) continue;
    if (isInsideAnother(text, paragraphs) || (isLike && findShortened(index, repeats))) {
      repeats.add(index);
      const next = drafts[index + 1];
      if (draft.kind === 'quote' && next && isSource(next)) repeats.add(index + 1);
    }
    yield undefined;
  }
  return repeats;
}

function isLikePullQuote(draft: DraftBlock): boolean {
  if (draft.text.length > MAX_PULL_QUOTE) return false;
  return draft.kind === 'quote' || draft.kind === 'heading' || /^\W*["“„«‘'»]|["”“»«’']\W*$/.test(draft.text);
}

/** Pages also lift sentences into boxes that nothing marks. */
function mayBePlain({ kind, text }: DraftBlock, folded: string): boolean {
  return kind === 'paragraph' && text.length <= MAX_PLAIN_PULL_QUOTE && folded.length >= MIN_PLAIN_REPEAT;
}

/** The name under a pull quote. */
function isSource({ kind, text }: DraftBlock): boolean {
  return kind === 'quote' && text.length <= MAX_SOURCE && !/[.!?…"“”„«»]$/.test(text);
}

/** Found as part of a longer line; a line that equals it is the block itself. */
function isInsideAnother(text: string, paragraphs: string): boolean {
  for (let at = paragraphs.indexOf(text); at >= 0; at = paragraphs.indexOf(text, at + text.length)) {
    const startsLine = at === 0 || paragraphs[at - 1] === '\n';
    const end = at + text.length;
    const endsLine = end === paragraphs.length || paragraphs[end] === '\n';
    if (!startsLine || !endsLine) return true;
  }
  return false;
}

/**
 * Whether a block's words stand in their order in another paragraph, with others between them: “We were not told, and
 * we shall not pay” lifted from “We were not told,” said the mayor on Monday, “and we shall not pay.” A heading that
 * shortens what follows is the writer's own, so only quotations are looked at.
 */
function createShortenedFinder(
  drafts: readonly DraftBlock[],
): (index: number, repeats: ReadonlySet<number>) => boolean {
  const words = new Map<number, string[]>();
  const wordsOf = (index: number): string[] => {
    const known = words.get(index) ?? (drafts[index]!.text.match(WORD) ?? []).map(foldWord);
    words.set(index, known);
    return known;
  };
  let compared = 0;
  return (index, repeats) => {
    if (drafts[index]!.kind === 'heading') return false;
    const wanted = wordsOf(index);
    if (wanted.length < MIN_SHORTENED) return false;
    for (const [other, draft] of drafts.entries()) {
      if (other === index || draft.kind === 'heading' || repeats.has(other)) continue;
      if (draft.text.length <= drafts[index]!.text.length) continue;
      const there = wordsOf(other);
      compared += there.length;
      for (let from = there.indexOf(wanted[0]!); from >= 0; from = there.indexOf(wanted[0]!, from + 1)) {
        if (compared > WORD_BUDGET) return false;
        let matched = 1;
        const end = Math.min(there.length, from + 2 * wanted.length);
        for (let at = from + 1; at < end && matched < wanted.length; at++, compared++) {
          if (there[at] === wanted[matched]) matched++;
        }
        if (matched === wanted.length) return true;
      }
    }
    return false;
  };
}
