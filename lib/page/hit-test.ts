/**
 * Which mark lies under a point of the viewport. Asks the browser for the topmost element there, so that a banner over
 * the text hides its marks, and for the text nearest to the point; only marks of that text are compared with it, line
 * by line, since a page may hold thousands. No place on the screen is kept, so it holds under scrolling and reflow.
 */
import { type MarkedRange, marksByText } from './marks-by-text.ts';
import type { Mark } from './paint-marks.ts';

/** Lines with generous spacing leave gaps between their boxes; a pointer in them is still on the quotation. In px. */
const LINE_TOLERANCE = 4;

export function hitTest(marks: readonly Mark[], x: number, y: number, doc: Document): Mark | null {
  if (marks.length === 0) return null;
  const under = doc.elementFromPoint(x, y);
  if (!under) return null;
  for (const { mark, range } of candidates(marks, under, caretAt(doc, x, y))) {
    if (isOver(range, x, y)) return mark;
  }
  return null;
}

interface Caret {
  node: Node;
  offset: number;
}

/** Chromium has only the older name before version 128. */
function caretAt(doc: Document, x: number, y: number): Caret | null {
  if (doc.caretPositionFromPoint) {
    const position = doc.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = doc.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** Where the browser names no text under the point (it may not be selectable), the element's own text stands in. */
function candidates(marks: readonly Mark[], under: Element, caret: Caret | null): readonly MarkedRange[] {
  const { byText, byElement } = marksByText(marks);
  if (caret?.node.nodeType !== 3 || !under.contains(caret.node)) return byElement.get(under) ?? [];
  return (byText.get(caret.node) ?? []).filter(({ range }) => isNear(range, caret));
}

/** Whether a caret stands in a range that meets its text, or one character beside it: carets stand between letters. */
function isNear(
  { startContainer, startOffset, endContainer, endOffset }: Range,
  { node, offset }: Caret,
): boolean {
  return (
    (startContainer !== node || offset >= startOffset - 1) &&
    (endContainer !== node || offset <= endOffset + 1)
  );
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
