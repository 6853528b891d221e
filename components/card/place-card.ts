/**
 * Keeps an element beside a quotation while both are there: below it or above, else at a side; over none of its lines
 * as long as they leave room for it, never outside the viewport. Takes client rects (several where the quotation wraps
 * or holds a link) and the pointer; returns its undo. Checked on every frame, since a page may scroll, zoom or move its
 * columns without telling anybody.
 */
import { autoUpdate, computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom';
import { createPointedLine } from './pointed-line.ts';

/** Room between quotation and card, and between card and edge of the viewport, in px. */
const GAP = 6;
const MARGIN = 8;
/** How far before the pointer the card begins, so that the way into it is short, in px. */
const LEAD = 32;
/**
 * Less height than this is no card, in px: who said it, the count, and a line to scroll by. A page at 400 % zoom is
 * 256 px high; with more than this a card would lie over quotations of three lines there.
 */
const LEAST_HEIGHT = 96;

export interface CardAnchor {
  doc: Document;
  /** Null once the quotation is gone. */
  getRects: () => DOMRect[] | null;
  at?: { x: number; y: number } | undefined;
  onGone: () => void;
}

/** Lines as one box; its left edge is where the card begins: near the pointer, or at the line's start. */
function box(rects: DOMRect[], at: CardAnchor['at']) {
  const top = Math.min(...rects.map((rect) => rect.top));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  const left = Math.min(...rects.map((rect) => rect.left));
  const right = Math.max(...rects.map((rect) => rect.right));
  const start = at ? Math.min(Math.max(at.x - LEAD, left), right) : left;
  return { x: left, y: top, top, bottom, left, right, width: right - left, height: bottom - top, start };
}

const SIDES: Placement[] = ['right-start', 'left-start'];

/** Room for a card at the roomier side, in px. */
function besideOf(
  { left, right }: Pick<DOMRect, 'left' | 'right'>,
  { doc }: Pick<CardAnchor, 'doc'>,
): number {
  return Math.max(left, doc.documentElement.clientWidth - right) - GAP - MARGIN;
}

/** Whether all lines of a quotation can stay free, since there is room on some side of it. */
function leaveRoom(quote: ReturnType<typeof box>, card: HTMLElement, { doc }: CardAnchor): boolean {
  const height = Math.max(quote.top, doc.documentElement.clientHeight - quote.bottom) - GAP - MARGIN;
  return height >= LEAST_HEIGHT || besideOf(quote, { doc }) >= card.offsetWidth;
}

export function placeCard(card: HTMLElement, anchor: CardAnchor): () => void {
  const rects = () => (anchor.getRects() ?? []).filter((rect) => rect.width > 0 && rect.height > 0);
  const pointedLine = createPointedLine(rects(), anchor.at);
  // Where all lines leave no room, as on a page at 400 % zoom, one of them stays free.
  const spared = () => {
    const lines = rects();
    const quote = box(lines, anchor.at);
    if (lines.length < 2 || leaveRoom(quote, card, anchor)) return quote;
    return box(pointedLine(lines), anchor.at);
  };
  const reference = {
    getBoundingClientRect: spared,
    contextElement: anchor.doc.documentElement,
  };

  const place = async () => {
    const lines = rects();
    if (lines.length === 0) return anchor.onGone();
    const quote = box(lines, anchor.at);
    const view = anchor.doc.documentElement;
    // Measured at its natural height each time, or a card once made small would stay on the wrong side.
    card.style.removeProperty('--card-height');
    // Viewport units count the scrollbar, the client width does not.
    card.style.setProperty('--card-room', `${view.clientWidth - 2 * MARGIN}px`);
    const spare = spared();
    const seen =
      quote.bottom > 0 && quote.top < view.clientHeight && quote.right > 0 && quote.left < view.clientWidth;
    const { x, y } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(({ placement }) =>
          /^(top|bottom)/.test(placement) ? { mainAxis: GAP, crossAxis: spare.start - spare.left } : GAP,
        ),
        flip({
          padding: MARGIN,
          crossAxis: false,
          // A side too narrow for it would overlap the least, and be over the quotation all the same.
          fallbackPlacements: ['top-start', ...(besideOf(spare, anchor) >= card.offsetWidth ? SIDES : [])],
        }),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply: ({ availableHeight }) => {
            const height = Math.max(availableHeight, Math.min(LEAST_HEIGHT, view.clientHeight - 2 * MARGIN));
            card.style.setProperty('--card-height', `${Math.floor(height)}px`);
          },
        }),
      ],
    });
    set(card, {
      left: `${keepWithin(x, card.offsetWidth, view.clientWidth)}px`,
      top: `${keepWithin(y, card.offsetHeight, view.clientHeight)}px`,
      opacity: seen ? '1' : '0',
      'pointer-events': seen ? 'auto' : 'none',
    });
  };

  return autoUpdate(reference, card, place, { animationFrame: true });
}

/** Where a quotation fills the viewport there is no free side: staying inside it comes first. */
function keepWithin(position: number, length: number, room: number): number {
  return Math.round(Math.max(MARGIN, Math.min(position, room - length - MARGIN)));
}

/** Inline and important: no rule of the page is stronger. */
export function set(element: HTMLElement, style: Record<string, string>): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
}
