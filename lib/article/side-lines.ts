/**
 * Lines that stand among a story's paragraphs and are none: pointers to other pages, notices, the time alone, author
 * and date, whose report it is. Each test takes one block; bounded by its first characters or its length.
 */
import type { DraftBlock } from './collect-blocks.ts';
import { findPrintedDates } from './printed-date.ts';
import { isSyndicationLine } from './syndication.ts';

/** A paragraph is a pointer elsewhere if this share of its characters is linked. */
const ALL_LINKED = 0.9;
/** The same where it begins with a phrase that announces a pointer. */
const LEAD_IN_LINKED = 0.3;
/** And where it is short and quotes nobody. */
const CALL_LINKED = 0.15;
const MAX_CALL = 160;
const LEAD_IN =
  /^\W*(?:read (?:more|also|next|full|the full)|more (?:on|from|about)|also read|see also|related|recommended|watch|listen|subscribe|sign up|don['’]t miss|lire aussi|à lire|mehr zum thema|lesen sie auch|auch interessant|leer también|leggi anche)\b/i;
const BARE_LEAD_IN =
  /^\W*(?:advertisement|anzeige|publicité|story continues below.*|article continues (?:after|below).*|this story continues.*|share this (?:article|story)|read more|comments?)\W*$/i;

/** Longer lines say more than the time. In characters. */
const MAX_TIME = 60;
/** Blocks at a story's head among which its author and date stand, and the greatest length of such a line. */
const HEAD_BLOCKS = 4;
const MAX_CREDIT = 120;
/** Words that may stand beside a date there. */
const CREDIT_WORDS = 5;
const QUOTED = /["“”„«»]/;
/** Whose picture it is: "Photograph: Jane Roe/Agency". */
const PHOTO =
  /^\W*(?:photo(?:graph)?s?|pictures?|images?|foto|fotos|bild|bilder|illustration)(?:\s(?:by|courtesy(?: of)?|credits?|von|de|di))?\s*[:/©|]\s*\S[^.!?]*$/i;
const CLOCK =
  /^\W*(?:(?:(?:first )?published|updated|posted|last updated)\W+)?(?:(?:at|um|à)\s)?\d{1,2}(?:[:.h]\d{2})?(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?|uhr|h)?(?:\s\(?(?:[A-Z]{2,5}|Z)\)?)?\W*$|^\W*(?:updated\s|posted\s)?(?:\d{1,3}|an?)\s?(?:s|m|h|d|sec|min|minutes?|hours?|days?|hrs?)\.? ago\W*$/i;

export function isPointer(draft: DraftBlock): boolean {
  const share = draft.linked / draft.text.length;
  if (BARE_LEAD_IN.test(draft.text.slice(0, 120))) return true;
  if (share >= ALL_LINKED) return draft.kind !== 'heading';
  const isCall = draft.text.length <= MAX_CALL && !QUOTED.test(draft.text);
  return share >= (isCall ? CALL_LINKED : LEAD_IN_LINKED) && LEAD_IN.test(draft.text.slice(0, 40));
}

export interface CreditContext {
  /** Folded; empty where unknown. */
  byline: string;
  language: string | null;
  /** Blocks of the story before this one. */
  before: number;
}

/** @param folded the block's text, folded */
export function isCredit(
  { text }: DraftBlock,
  folded: string,
  { byline, language, before }: CreditContext,
): boolean {
  if (text.length <= MAX_TIME && CLOCK.test(text)) return true;
  if (text.length <= MAX_CREDIT && PHOTO.test(text) && !QUOTED.test(text)) return true;
  if (byline && (folded === byline || folded === `by${byline}`)) return true;
  if (before < HEAD_BLOCKS && text.length <= MAX_CREDIT && !QUOTED.test(text)) {
    const [date] = findPrintedDates(text, language);
    if (date && byline && folded.includes(byline)) return true;
    const others = date && `${text.slice(0, date.start)} ${text.slice(date.end)}`.match(/\p{L}+/gu);
    if (date && (others?.length ?? 0) <= CREDIT_WORDS) return true;
  }
  return isSyndicationLine(text);
}
