/**
 * Which mark lies under a point of the viewport. Asks the browser for the topmost element there, so that a banner over
 * the text hides its marks, then compares the point with the lines of the marks inside it. Nothing is cached, so it
 * holds under scrolling, zoom and reflow.
 */
import type { Mark } from './paint-marks.ts';

/** Lines with generous spacing leave gaps between their boxes; a pointer in them is still on the quotation. In px. */
const LINE_TOLERANCE = 4;

export function hitTest(marks: readonly Mark[], x: number, y: number, doc: Document): Mark | null {
  if (marks.length === 0) return null;
  const under = doc.elementFromPoint(x, y);
  if (!under) return null;
  for (const mark of marks) {
    for (const range of mark.ranges) {
      if (under.contains(range.startContainer) && isOver(range, x, y)) return mark;
    }
  }
  return null;
}

function isOver(range: Range, x: number, y: number): boolean {
  const box = range.getBoundingClientRect();
  if (y < box.top - LINE_TOLERANCE || y > box.bottom + LINE_TOLERANCE || x < box.left || x > box.right)
    return false;
  for (const line of range.getClientRects()) {
    const within = x >= line.left && x <= line.right;
    if (within && y >= line.top - LINE_TOLERANCE && y <= line.bottom + LINE_TOLERANCE) return true;
  }
  return false;
}
