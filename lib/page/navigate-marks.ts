/**
 * Going from mark to mark by keyboard: the next or previous one in the order of the page, from the current one or from
 * what is in view, round and round. Marks that are not rendered (a closed section) are passed over.
 */
import type { Mark } from './paint-marks.ts';

/**
 * Distance to the viewport's edges at which a quotation counts as readable, in px: sticky headers are this high; in a low
 * viewport, as at 400 % zoom, at most this share of its height.
 */
const EDGE = 96;
const EDGE_SHARE = 1 / 8;
/** Where a revealed quotation comes to stand, as a share of the viewport's height. */
const STAND = 0.35;
/** Room for a card below it, in px: without that it is set higher, up to this distance from the top. */
const CARD_ROOM = 110;
const NEAR = 8;
/** Longer ways are jumped, in viewport heights: scrolling through pages of text helps nobody. */
const MAX_SMOOTH = 2;

export function nextMark(
  marks: readonly Mark[],
  direction: 'next' | 'previous',
  current: string | null,
  doc: Document,
): Mark | undefined {
  const shown = marks.filter((mark) => (mark.ranges[0]?.getClientRects().length ?? 0) > 0).sort(byPosition);
  const at = shown.findIndex((mark) => mark.id === current);
  const step = direction === 'next' ? 1 : -1;
  if (at >= 0) return shown.at((at + step) % shown.length);
  const height = doc.documentElement.clientHeight;
  const rectOf = (mark: Mark) => mark.ranges[0]!.getBoundingClientRect();
  return direction === 'next'
    ? (shown.find((mark) => rectOf(mark).top >= 0) ?? shown[0])
    : (shown.findLast((mark) => rectOf(mark).bottom <= height) ?? shown.at(-1));
}

/**
 * Scrolls a mark into comfortable view with room for its card, in whichever element scrolls; does nothing where it is so
 * already.
 */
export function revealMark(mark: Mark, doc: Document): void {
  const range = mark.ranges[0];
  const view = doc.defaultView;
  if (!range || !view) return;
  const start = range.startContainer;
  for (const scroller of scrollersAround(start.parentElement, view)) {
    const box = scroller.getBoundingClientRect();
    const rect = range.getBoundingClientRect();
    if (rect.top >= box.top && rect.bottom <= box.bottom) continue;
    const stand = standIn(scroller.clientHeight, rect);
    scroller.scrollBy({ top: rect.top - box.top - stand, behavior: 'instant' });
  }
  const height = doc.documentElement.clientHeight;
  const rect = range.getBoundingClientRect();
  const edge = edgeOf(height);
  const room = Math.max(rect.top, height - rect.bottom);
  if (rect.top >= edge && rect.bottom <= height - edge && room >= CARD_ROOM) return;
  const distance = rect.top - standIn(height, rect);
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const smooth = !still && Math.abs(distance) <= height * MAX_SMOOTH;
  view.scrollBy({ top: distance, behavior: smooth ? 'smooth' : 'instant' });
}

const edgeOf = (height: number) => Math.min(EDGE, height * EDGE_SHARE);

/** How far down a quotation comes to stand, in px. One too high for a card below it lets its first line be seen. */
function standIn(height: number, quote: DOMRect): number {
  const highest = height - CARD_ROOM - (quote.bottom - quote.top);
  return Math.min(height * STAND, highest >= NEAR ? highest : edgeOf(height));
}

function byPosition(a: Mark, b: Mark): number {
  const [first, second] = [a.ranges[0], b.ranges[0]];
  if (!first || !second) return 0;
  const position = first.startContainer.compareDocumentPosition(second.startContainer);
  if (position === 0) return first.startOffset - second.startOffset;
  // Node.DOCUMENT_POSITION_FOLLOWING
  return position & 4 ? -1 : 1;
}

/** Elements that scroll on their own, the page itself aside; outermost first. */
function scrollersAround(element: Element | null, view: Window): Element[] {
  const found: Element[] = [];
  const doc = view.document;
  for (let at = element; at && at !== doc.body && at !== doc.documentElement; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(view.getComputedStyle(at).overflowY)) {
      found.unshift(at);
    }
  }
  return found;
}
