/**
 * The story's blocks → its text, with the runs that lead back to the page. Leaves out what a reader would not count as
 * the story, or not a second time: a heading that repeats the title, pull quotes, lines of mere links, times, credits.
 */
import { foldText } from '../text/fold.ts';
import type { Block } from '../types.ts';
import type { DraftBlock } from './collect-blocks.ts';
import { findRepeats } from './find-repeats.ts';
import { joinBlocks, type MappedText } from './mapped-text.ts';
import { isSyndicationLine } from './syndication.ts';

export interface ExtractedText extends MappedText {
  blocks: Block[];
  /** For each block, its index among the page's. */
  indexes: number[];
}

/** A paragraph is a pointer elsewhere if this share of its characters is linked. */
const ALL_LINKED = 0.9;
/** The same where it begins with a phrase that announces a pointer. */
const LEAD_IN_LINKED = 0.3;
const LEAD_IN =
  /^\W*(?:read (?:more|also|next|full|the full)|more (?:on|from|about)|also read|see also|related|recommended|watch|listen|subscribe|sign up|don['’]t miss|lire aussi|à lire|mehr zum thema|lesen sie auch|auch interessant|leer también|leggi anche)\b/i;
const BARE_LEAD_IN =
  /^\W*(?:advertisement|anzeige|publicité|story continues below.*|article continues (?:after|below).*|this story continues.*|share this (?:article|story)|read more|comments?)\W*$/i;

/** Longer lines say more than the time. In characters. */
const MAX_CREDIT = 60;
/** Blocks at a story's head among which its author and date stand, and the greatest length of such a line. */
const HEAD_BLOCKS = 4;
const MAX_CREDIT_LINE = 120;
const CLOCK =
  /^\W*(?:(?:(?:first )?published|updated|posted|last updated)\W+)?(?:(?:at|um|à)\s)?\d{1,2}(?:[:.h]\d{2})?(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?|uhr|h)?(?:\s\(?(?:[A-Z]{2,5}|Z)\)?)?\W*$|^\W*(?:updated\s|posted\s)?(?:\d{1,3}|an?)\s?(?:s|m|h|d|sec|min|minutes?|hours?|days?|hrs?)\.? ago\W*$/i;

export interface Extraction {
  drafts: readonly DraftBlock[];
  /** Indexes of the blocks to take, ascending. */
  chosen: readonly number[];
  title: string | null;
  byline: string | null;
}

export function* extractText({
  drafts,
  chosen,
  title,
  byline,
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
    if (repeats.has(index) || !text || isPointer(draft) || isCredit(draft, text, foldedByline, kept.length))
      continue;
    if (story[index]!.kind === 'heading' && text === foldedTitle) {
      // What stands before the headline is its kicker.
      if (kept.every((before) => isKicker(story[before]!))) kept.length = 0;
      continue;
    }
    if (kept.length === 0 && text === foldedTitle) continue;
    kept.push(index);
  }
  while (kept.length > 1 && story[kept.at(-1)!]?.kind === 'heading') kept.pop();
  yield undefined;
  return { ...joinBlocks(kept.map((index) => story[index]!)), indexes: kept.map((index) => chosen[index]!) };
}

/** The time alone; the byline once more, at the story's head with date and office; whose report it is. */
function isCredit({ text }: DraftBlock, folded: string, byline: string, before: number): boolean {
  if (text.length <= MAX_CREDIT && CLOCK.test(text)) return true;
  if (byline && (folded === byline || folded === `by${byline}`)) return true;
  const isHead = before < HEAD_BLOCKS && text.length <= MAX_CREDIT_LINE && !/["“”„«»]/.test(text);
  if (isHead && byline && /\d{4}/.test(text) && folded.slice(0, byline.length + 40).includes(byline))
    return true;
  return isSyndicationLine(text);
}

function isKicker({ text }: DraftBlock): boolean {
  return text.length <= MAX_CREDIT && !/[.!?…]["”’»]?$/.test(text);
}

function isPointer(draft: DraftBlock): boolean {
  const share = draft.linked / draft.text.length;
  if (BARE_LEAD_IN.test(draft.text.slice(0, 120))) return true;
  if (share >= ALL_LINKED) return draft.kind !== 'heading';
  return share >= LEAD_IN_LINKED && LEAD_IN.test(draft.text.slice(0, 40));
}
