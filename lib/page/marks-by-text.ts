/**
 * Painted marks by the text they cover and by the elements that hold that text, in the order of painting. Worked out
 * once for each list of marks; text that a page replaces is found again when its marks are painted again.
 */
import type { Mark } from './paint-marks.ts';

export interface MarkedRange {
  mark: Mark;
  range: Range;
}

export interface MarksByText {
  byText: ReadonlyMap<Node, readonly MarkedRange[]>;
  byElement: ReadonlyMap<Node, readonly MarkedRange[]>;
}

const known = new WeakMap<readonly Mark[], MarksByText>();

export function marksByText(marks: readonly Mark[]): MarksByText {
  const index = known.get(marks) ?? readMarks(marks);
  known.set(marks, index);
  return index;
}

function readMarks(marks: readonly Mark[]): MarksByText {
  const byText = new Map<Node, MarkedRange[]>();
  const byElement = new Map<Node, MarkedRange[]>();
  for (const mark of marks) {
    for (const range of mark.ranges) {
      const marked = { mark, range };
      const elements = new Set<Node>();
      for (const text of textsOf(range)) {
        add(byText, text, marked);
        if (text.parentNode) elements.add(text.parentNode);
      }
      for (const element of elements) add(byElement, element, marked);
    }
  }
  return { byText, byElement };
}

function add(map: Map<Node, MarkedRange[]>, key: Node, marked: MarkedRange): void {
  const list = map.get(key);
  if (list) list.push(marked);
  else map.set(key, [marked]);
}

function* textsOf(range: Range): Generator<Node> {
  const { startContainer: start, endContainer: end, commonAncestorContainer: root } = range;
  if (start.nodeType === 3) yield start;
  if (start === end && start.nodeType === 3) return;
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 4 /* SHOW_TEXT */);
  walker.currentNode = start;
  for (let text = walker.nextNode(); text && range.intersectsNode(text); text = walker.nextNode()) yield text;
}
