// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { collectBlocks } from '../../../lib/article/collect-blocks.ts';
import { dropUnseen } from '../../../lib/article/unseen-blocks.ts';

/** Boxes in pixels, by class: what style sheets would make of them. */
const BOXES: Record<string, Partial<DOMRect>> = {
  none: { width: 0, height: 0, right: 0, bottom: 0 },
  pixel: { width: 1, height: 1, right: 1, bottom: 1 },
  far: { width: 600, height: 20, right: -9400, bottom: 20 },
  above: { width: 600, height: 20, right: 600, bottom: -9000 },
  slide: { width: 600, height: 20, right: -1200, bottom: 20 },
};
const DRAWN = { width: 600, height: 20, right: 600, bottom: 20 };

function seenOf(html: string, hasLayout = true): string[] {
  document.body.innerHTML = html;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return (hasLayout ? (BOXES[this.className] ?? DRAWN) : BOXES.none) as DOMRect;
  });
  const run = <T>(steps: Generator<undefined, T>): T => {
    let step = steps.next();
    while (!step.done) step = steps.next();
    return step.value;
  };
  const drafts = run(collectBlocks(document.body, (node) => node as Text));
  return run(dropUnseen(drafts, [...drafts.keys()])).map((index) => drafts[index]!.text);
}

afterEach(() => vi.restoreAllMocks());

describe('dropUnseen', () => {
  const shown = '<p>One, which is seen.</p><p>Two, which is seen.</p>';
  it.each([
    ['none', false],
    ['pixel', false],
    ['far', false],
    ['above', false],
    ['slide', true],
    ['plain', true],
  ])('%s', (name, seen) => {
    expect(seenOf(`${shown}<p class="${name}">Three</p>`).includes('Three')).toBe(seen);
  });

  it('reads all of a page that has not been shown yet', () => {
    expect(seenOf(`<p>One</p>${'<p class="none">Two, and more of it.</p>'.repeat(3)}`)).toHaveLength(4);
  });

  it('takes all for seen without a layout', () => expect(seenOf(shown, false)).toHaveLength(2));
});
