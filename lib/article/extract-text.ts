/**
 * The story's blocks → its text, with the runs that lead back to the page. Leaves out what a reader would not count as
 * the story, or not a second time: a heading that repeats the title, pull quotes, lines of mere links, times, credits.
 */
import { foldText } from '../text/fold.ts';
import type { Block } from '../types.ts';
import type { DraftBlock } from './collect-blocks.ts';
import { findRepeats } from './find-repeats.ts';
import { joinBlocks, type MappedText } from './mapped-text.ts';
import { findOffer } from './paywall-offer.ts';
import { isCredit, isPointer } from './side-lines.ts';

export interface ExtractedText extends MappedText {
  blocks: Block[];
  /** For each block, its index among the page's. */
  indexes: number[];
}

export interface Extraction {
  drafts: readonly DraftBlock[];
  /** Indexes of the blocks to take, ascending. */
  chosen: readonly number[];
  title: string | null;
  byline: string | null;
  language: string | null;
}

export function* extractText({
  drafts,
  chosen,
  title,
  byline,
  language,
}: Extraction): Generator<undefined, ExtractedText> {
  const story = chosen.map((index) => drafts[index]!);
  const folded: string[] = [];
  for (const [index, draft] of story.entries()) {
    if (index % 50 === 49) yield undefined;
    folded.push(foldText(draft.text));
  }
  const repeats = yield* findRepeats(story, folded);
  const foldedTitle = title ? foldText(title) : '';
  const foldedByline = byline ? foldText(byline) : '';
  const kept: number[] = [];
  for (const [index, draft] of story.entries()) {
    if (index % 100 === 99) yield undefined;
    const text = folded[index]!;
    if (repeats.has(index) || !text || isPointer(draft)) continue;
    if (isCredit(draft, text, { byline: foldedByline, language, before: kept.length })) continue;
    if (text === foldedTitle && (kept.length === 0 || draft.kind === 'heading')) continue;
    kept.push(index);
  }
  kept.length = findOffer(kept.map((index) => story[index]!));
  while (kept.length > 1 && story[kept.at(-1)!]?.kind === 'heading') kept.pop();
  yield undefined;
  return { ...joinBlocks(kept.map((index) => story[index]!)), indexes: kept.map((index) => chosen[index]!) };
}
