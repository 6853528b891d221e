/**
 * Blocks that print again what another block prints: pull quotes, which lift a sentence out of a paragraph, and whole
 * paragraphs that a page carries twice (once for phones). Given blocks with their folded texts; gives the indexes to
 * leave out. Exact after folding; its work is bounded on hostile pages.
 */
import type { DraftBlock } from './collect-blocks.ts';

/** Shorter texts repeat by chance ("He said no."); in folded characters. */
const MIN_REPEAT = 20;
/** Longer than any pull quote, in characters as printed. */
const MAX_PULL_QUOTE = 400;
/** A speaker's name and office, in characters. */
const MAX_SOURCE = 80;
/** Folded characters searched in all: about 10 ms. */
const SEARCH_BUDGET = 20_000_000;

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
  let searched = 0;
  for (const [index, draft] of drafts.entries()) {
    const text = folded[index] ?? '';
    if (repeats.has(index) || text.length < MIN_REPEAT || !isLikePullQuote(draft)) continue;
    searched += paragraphs.length;
    if (searched > SEARCH_BUDGET) break;
    if (isInsideAnother(text, paragraphs)) {
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
