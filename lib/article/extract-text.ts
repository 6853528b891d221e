/**
 * The story's element → its text and blocks, with the runs that lead back to the page. Leaves out what a reader
 * would not count as the story a second time: a heading that repeats the title, pull quotes, lines of mere links.
 */
import { foldText } from '../text/fold.ts';
import type { Block } from '../types.ts';
import { collectBlocks, type DraftBlock } from './collect-blocks.ts';
import { findRepeats } from './find-repeats.ts';
import { joinBlocks, type MappedText } from './mapped-text.ts';

export interface ExtractedText extends MappedText {
  blocks: Block[];
}

/** A paragraph is a pointer elsewhere if this share of its characters is linked. */
const ALL_LINKED = 0.9;
/** The same where it begins with a phrase that announces a pointer. */
const LEAD_IN_LINKED = 0.3;
const LEAD_IN =
  /^\W*(?:read (?:more|also|next|full|the full)|more (?:on|from|about)|also read|see also|related|recommended|watch|listen|subscribe|sign up|don['’]t miss|lire aussi|à lire|mehr zum thema|lesen sie auch|auch interessant|leer también|leggi anche)\b/i;
const BARE_LEAD_IN =
  /^\W*(?:advertisement|anzeige|publicité|story continues below.*|article continues (?:after|below).*|this story continues.*|share this (?:article|story)|read more|comments?)\W*$/i;

export function* extractText(
  content: Element,
  liveOf: (node: Node) => Text | undefined,
  title: string | null,
): Generator<undefined, ExtractedText> {
  const drafts = yield* collectBlocks(content, liveOf);
  const folded: string[] = [];
  for (const [index, draft] of drafts.entries()) {
    if (index % 50 === 49) yield undefined;
    folded.push(foldText(draft.text));
  }
  const repeats = yield* findRepeats(drafts, folded);
  const foldedTitle = title ? foldText(title) : '';
  let begun = false;
  const kept = drafts.filter((draft, index) => {
    if (repeats.has(index) || !folded[index] || isPointer(draft)) return false;
    if (!begun && folded[index] === foldedTitle) return false;
    begun ||= draft.kind !== 'heading';
    return true;
  });
  yield undefined;
  return joinBlocks(dropLastHeadings(kept));
}

function isPointer(draft: DraftBlock): boolean {
  const share = draft.linked / draft.text.length;
  if (BARE_LEAD_IN.test(draft.text.slice(0, 120))) return true;
  if (share >= ALL_LINKED) return draft.kind !== 'heading';
  return share >= LEAD_IN_LINKED && LEAD_IN.test(draft.text.slice(0, 40));
}

/** A heading with nothing under it announced what was left out ("More on this story"). */
function dropLastHeadings(drafts: DraftBlock[]): DraftBlock[] {
  let end = drafts.length;
  while (end > 1 && drafts[end - 1]?.kind === 'heading') end--;
  return drafts.slice(0, end);
}
