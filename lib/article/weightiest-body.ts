/**
 * The body of a page that is too large for Readability, whose work is neither linear nor sliceable: the blocks in the
 * element around which most running text stands. Coarser, but linear: each block counts for three elements around it.
 */
import type { DraftBlock } from './collect-blocks.ts';

/** What a paragraph's text counts for its box, the box around it, and the next. */
const SHARES = [1, 0.7, 0.4];
const MAX_LINKED = 0.5;
/** Elements between a text and the box of its paragraph. */
const MAX_INLINE = 12;
const PARAGRAPH = /^(?:p|li|blockquote|dd|h[1-6]|pre)$/;

export function findWeightiestBody(drafts: readonly DraftBlock[]): Set<number> {
  const weights = new Map<Element, number>();
  for (const { text, linked, runs, kind } of drafts) {
    if (kind === 'heading' || linked > text.length * MAX_LINKED) continue;
    let box = boxOf(runs[0]?.node);
    for (const share of SHARES) {
      if (!box) break;
      weights.set(box, (weights.get(box) ?? 0) + share * text.length);
      box = box.parentElement;
    }
  }
  let best: Element | null = null;
  let most = 0;
  for (const [element, weight] of weights) {
    if (weight <= most) continue;
    best = element;
    most = weight;
  }
  const body = new Set<number>();
  if (!best) return body;
  for (const [index, { runs }] of drafts.entries()) {
    const node = runs[0]?.node;
    if (node && best.contains(node)) body.add(index);
  }
  return body;
}

/** What holds a text's paragraph. */
function boxOf(node: Text | undefined): Element | null {
  let element = node?.parentElement ?? null;
  for (let i = 0; element && i < MAX_INLINE; i++, element = element.parentElement) {
    if (PARAGRAPH.test(element.localName)) return element.parentElement;
    if (/^(?:div|section|article|main|td|body)$/.test(element.localName)) return element;
  }
  return element;
}
