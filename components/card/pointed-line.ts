/**
 * The line of a quotation that stays free where not all of them can: takes the client rects of the quotation, several a
 * line where it holds a link, and the pointer; gives the rects of one whole line. It stays the same line while the page
 * is scrolled, since the pointer does not go along.
 */

const middle = (rect: DOMRect) => (rect.top + rect.bottom) / 2;

/** Parts of one line, and no two lines: set tightly, the boxes of those overlap a little. */
function areOnOneLine(a: DOMRect, b: DOMRect): boolean {
  return Math.abs(middle(a) - middle(b)) < Math.max(a.height, b.height) / 2;
}

/**
 * @param rects as they are when it was pointed at them
 * @returns tells the line that was pointed at, or the first, among rects (one at least) as they are now; where there are
 *   more or fewer, since the page was laid out anew, the line as far down the quotation as the pointer was
 */
export function createPointedLine(
  rects: readonly DOMRect[],
  at: { y: number } | undefined,
): (now: readonly DOMRect[]) => DOMRect[] {
  const topOf = (among: readonly DOMRect[]) => Math.min(...among.map(({ top }) => top));
  const down = at && rects.length > 0 ? at.y - topOf(rects) : 0;
  let chosen: { index: number; of: number } | null = null;
  const choose = (among: readonly DOMRect[]) => {
    const y = topOf(among) + down;
    const away = among.map((rect) => (at ? Math.abs(middle(rect) - y) : rect.top));
    return away.indexOf(Math.min(...away));
  };
  const tell = (among: readonly DOMRect[]) => {
    if (chosen?.of !== among.length) chosen = { index: choose(among), of: among.length };
    const pointed = among[chosen.index]!;
    return among.filter((rect) => areOnOneLine(rect, pointed));
  };
  if (rects.length > 0) tell(rects);
  return tell;
}
