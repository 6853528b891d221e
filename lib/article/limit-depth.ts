/**
 * Flattens what is nested deeper than any real page, in the page's copy: Readability's work grows with the square of
 * the depth, and a page of 500 nested boxes would hold its thread for seconds. Each paragraph below the limit is moved
 * up once; boxes without text are dropped. Linear in the page.
 */

/** Real news pages reach 30 to 50. */
const MAX_DEPTH = 80;
/** Kept whole, with what is in them. */
const UNITS = /^(?:p|h[1-6]|li|blockquote|pre|q|table|dt|dd)$/;

export function limitDepth(root: Element): void {
  const deep: Element[] = [];
  let depth = 1;
  let node: Node | null = root.firstChild;
  while (node) {
    if (node.firstChild && depth < MAX_DEPTH) {
      node = node.firstChild;
      depth++;
      continue;
    }
    if (node.firstChild?.nodeType === 1 || node.childNodes.length > 1) deep.push(node as Element);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = !node || node === root ? null : node.nextSibling;
  }
  for (const element of deep) if (element.querySelector('*')) flatten(element);
}

/** Its paragraphs and stretches of text become its children, one below the other. */
function flatten(element: Element): void {
  const units = findUnits(element);
  for (const unit of units) unit.parentNode?.removeChild(unit);
  while (element.firstChild) element.removeChild(element.firstChild);
  const doc = element.ownerDocument;
  for (const unit of units) {
    if (unit.nodeType === 1) element.appendChild(unit);
    else {
      const box = doc.createElement('p');
      box.appendChild(unit);
      element.appendChild(box);
    }
  }
}

function findUnits(element: Element): Node[] {
  const units: Node[] = [];
  let node: Node | null = element.firstChild;
  while (node) {
    const isUnit = node.nodeType === 3 || UNITS.test((node as Element).localName ?? '');
    if (isUnit && node.nodeType === 3 ? (node as Text).data.trim() : isUnit && isShallow(node))
      units.push(node);
    else if (!isUnit || node.nodeType === 1) {
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
    }
    while (node && node !== element && !node.nextSibling) node = node.parentNode;
    node = !node || node === element ? null : node.nextSibling;
  }
  return units;
}

/** A paragraph in which boxes are nested is none. */
function isShallow(unit: Node): boolean {
  let depth = 0;
  for (let node: Node | null = unit; node; node = node.firstChild) if (++depth > 10) return false;
  return true;
}
