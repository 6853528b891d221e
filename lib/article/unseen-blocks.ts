/**
 * Which of a story's blocks the page's style sheets hide: drawn nowhere, with no size, or far off the screen. Asks
 * the live page, once a block, so it needs a layout; without one (on the command line, in tests) nothing is unseen.
 * A page most of which is unseen has not been shown yet (a notice before it, a fade): then all of it counts.
 */
import type { DraftBlock } from './collect-blocks.ts';

/** Pixels left of or above the page from which a box was put out of sight; a carousel's slides are nearer. */
const FAR_OFF = 5000;
/** A box for screen readers alone is one pixel wide or high. */
const LEAST = 1;
/** Share of the story's characters that may be unseen. */
const MOST_UNSEEN = 0.5;
/** Blocks looked at between two possible breaks. */
const BLOCKS_A_STEP = 50;

/** @returns the chosen blocks that a reader can see */
export function* dropUnseen(
  drafts: readonly DraftBlock[],
  chosen: readonly number[],
): Generator<undefined, readonly number[]> {
  const body = drafts[chosen[0] ?? -1]?.runs[0]?.node.ownerDocument.body;
  if (!body || body.getBoundingClientRect().width <= LEAST) return chosen;
  const seen: number[] = [];
  let unseen = 0;
  let all = 0;
  for (const [i, index] of chosen.entries()) {
    if (i % BLOCKS_A_STEP === BLOCKS_A_STEP - 1) yield undefined;
    const { text, runs } = drafts[index]!;
    all += text.length;
    if (isUnseen(runs[0]?.node.parentElement ?? null)) unseen += text.length;
    else seen.push(index);
  }
  return unseen > all * MOST_UNSEEN ? chosen : seen;
}

function isUnseen(element: Element | null): boolean {
  if (!element) return false;
  // Text of a box without one of its own ("display: contents") is drawn in the next.
  let { width, height, right, bottom } = element.getBoundingClientRect();
  if (width === 0 && height === 0 && element.checkVisibility?.() && element.parentElement) {
    ({ width, height, right, bottom } = element.parentElement.getBoundingClientRect());
  }
  const view = element.ownerDocument.defaultView;
  if (width <= LEAST || height <= LEAST) return true;
  return right + (view?.scrollX ?? 0) < -FAR_OFF || bottom + (view?.scrollY ?? 0) < -FAR_OFF;
}
