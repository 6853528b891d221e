/**
 * Unwraps what is nested deeper than any real page, in the page's copy: Readability's work grows with the square of
 * the depth, and a page of 500 nested boxes would hold its thread for seconds.
 */

/** Real news pages reach 30 to 50. */
const MAX_DEPTH = 80;

export function limitDepth(root: Element): void {
  let depth = 1;
  let node: Node | null = root.firstChild;
  while (node) {
    if (depth > MAX_DEPTH && node.nodeType === 1 && node.firstChild) {
      const first: Node = node.firstChild;
      while (node.firstChild) node.parentNode!.insertBefore(node.firstChild, node);
      node.parentNode!.removeChild(node);
      node = first;
    } else if (node.firstChild) {
      node = node.firstChild;
      depth++;
    } else {
      while (node && node !== root && !node.nextSibling) {
        node = node.parentNode;
        depth--;
      }
      node = !node || node === root ? null : node.nextSibling;
    }
  }
}
