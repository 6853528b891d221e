/**
 * Where a list of any length is scrolled to. Browsers draw nothing taller than some 17 million px (Firefox; Chromium
 * 33), a million rows are 90 million: so the bar's way stands for the list's way on a smaller scale, while a turn of the
 * wheel still moves by its own pixels. Pure: takes numbers, gives numbers.
 */

/** Height that every browser still draws exactly, px. */
export const MAX_HEIGHT = 8_000_000;

/** Moves beyond this many heights of the view are the bar being dragged, not a wheel or a key being pressed. */
const JUMP_VIEWS = 3;

export interface ScrollMap {
  /** Height of what is scrolled, px. */
  height: number;
  /** Way of the list that is above the view, at most, px. */
  most: number;
  /** List px for each px of the bar; 1 where the list is drawn at its own height. */
  scale: number;
}

export function mapScroll(rows: number, rowHeight: number, view: number): ScrollMap {
  const whole = rows * rowHeight;
  const height = Math.min(whole, MAX_HEIGHT);
  const most = Math.max(0, whole - view);
  return { height, most, scale: whole > height ? most / Math.max(1, height - view) : 1 };
}

/** Place in the list after the bar moved from `before` to `now`. */
export function scrolled(
  { most, scale }: ScrollMap,
  place: number,
  before: number,
  now: number,
  view: number,
): number {
  if (scale === 1) return Math.min(now, most);
  const moved = now - before;
  const next = Math.abs(moved) > view * JUMP_VIEWS ? now * scale : place + moved;
  return Math.min(Math.max(0, next), most);
}

/** Where the bar stands for a place in the list. */
export function barAt({ scale }: ScrollMap, place: number): number {
  return Math.round(place / scale);
}

/** Rows to draw, `end` exclusive: those in view and a few on either side, so that a turn of the wheel shows no gap. */
export function rowsInView(
  place: number,
  rows: number,
  rowHeight: number,
  view: number,
  spare = 6,
): { first: number; end: number } {
  const first = Math.max(0, Math.floor(place / rowHeight) - spare);
  return { first, end: Math.min(rows, Math.ceil((place + view) / rowHeight) + spare) };
}

/** The nearest place at which a row is wholly in view. */
export function placeToShow(row: number, place: number, rowHeight: number, view: number): number {
  const top = row * rowHeight;
  if (top < place) return top;
  return top + rowHeight > place + view ? Math.max(0, top + rowHeight - view) : place;
}
