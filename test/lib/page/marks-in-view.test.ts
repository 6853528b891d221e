import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { hitTest } from '../../../lib/page/hit-test.ts';
import { nextMark, revealMark } from '../../../lib/page/navigate-marks.ts';
import type { Mark } from '../../../lib/page/paint-marks.ts';

interface Line {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** jsdom has no layout: ranges get the lines a test gives them. */
function setUp(lines: Record<string, Line[]>, height = 800) {
  const names = Object.keys(lines);
  const { window } = new JSDOM(
    `${names.map((name) => `<p id="${name}">words of ${name}</p>`).join('')}<div id="banner"></div>`,
  );
  const doc = window.document;
  Object.defineProperty(doc.documentElement, 'clientHeight', { value: height });
  const marks = names.map((name): Mark => {
    const range = doc.createRange();
    range.selectNodeContents(doc.getElementById(name)!.firstChild!);
    const rects = lines[name]!;
    const box = {
      left: Math.min(...rects.map((rect) => rect.left)),
      top: Math.min(...rects.map((rect) => rect.top)),
      right: Math.max(...rects.map((rect) => rect.right)),
      bottom: Math.max(...rects.map((rect) => rect.bottom)),
    };
    Object.assign(range, { getClientRects: () => rects, getBoundingClientRect: () => box });
    return { id: name, kind: 'same', ranges: [range] };
  });
  return { doc, window, marks };
}

const line = (left: number, top: number, right: number): Line => ({ left, top, right, bottom: top + 20 });

describe('hitTest', () => {
  const wrapped = { a: [line(300, 100, 500), line(50, 130, 200)], b: [line(210, 130, 400)] };
  const cases: { name: string; x: number; y: number; over: string; expected: string | undefined }[] = [
    { name: 'the first line', x: 310, y: 110, over: 'a', expected: 'a' },
    { name: 'the second line', x: 60, y: 140, over: 'a', expected: 'a' },
    { name: 'the gap between lines', x: 310, y: 123, over: 'a', expected: 'a' },
    { name: 'the box of both lines, but neither', x: 60, y: 110, over: 'a', expected: undefined },
    { name: 'another mark', x: 220, y: 140, over: 'b', expected: 'b' },
    { name: 'nothing', x: 700, y: 700, over: 'a', expected: undefined },
    { name: 'a banner over the text', x: 310, y: 110, over: 'banner', expected: undefined },
  ];
  it.each(cases)('finds $expected on $name', ({ x, y, over, expected }) => {
    const { doc, marks } = setUp(wrapped);
    doc.elementFromPoint = () => doc.getElementById(over);
    expect(hitTest(marks, x, y, doc)?.id).toBe(expected);
  });

  it('asks for no layout where nothing is marked', () => {
    const { doc } = setUp({});
    doc.elementFromPoint = vi.fn();
    expect(hitTest([], 1, 1, doc)).toBeNull();
    expect(doc.elementFromPoint).not.toHaveBeenCalled();
  });
});

describe('nextMark', () => {
  const page = {
    a: [line(0, -300, 100)],
    b: [line(0, 200, 100)],
    hidden: [],
    c: [line(0, 400, 100)],
    d: [line(0, 2000, 100)],
  };
  it.each([
    ['next', 'b', 'c'],
    ['previous', 'b', 'a'],
    ['next', 'd', 'a'],
    ['previous', 'a', 'd'],
    ['next', null, 'b'],
    ['previous', null, 'c'],
    ['next', 'gone', 'b'],
  ] as const)('goes %s from %s to %s', (direction, current, expected) => {
    const { doc, marks } = setUp(page);
    expect(nextMark([...marks].reverse(), direction, current, doc)?.id).toBe(expected);
  });

  it('has nowhere to go on a page without marks', () => {
    expect(nextMark([], 'next', null, setUp({}).doc)).toBeUndefined();
  });
});

describe('revealMark', () => {
  it.each([
    { name: 'stays where the quotation is in view', top: 300, still: false, expected: undefined },
    { name: 'scrolls smoothly nearby', top: 1200, still: false, expected: 'smooth' },
    { name: 'jumps far', top: 9000, still: false, expected: 'instant' },
    { name: 'jumps for who wants no motion', top: 1200, still: true, expected: 'instant' },
  ])('$name', ({ top, still, expected }) => {
    const { doc, window, marks } = setUp({ a: [line(0, top, 100)] });
    const scrollBy = vi.fn();
    Object.assign(window, { scrollBy, matchMedia: () => ({ matches: still }) });
    revealMark(marks[0]!, doc);
    if (expected === undefined) return expect(scrollBy).not.toHaveBeenCalled();
    expect(scrollBy).toHaveBeenCalledExactlyOnceWith({ top: top - 280, behavior: expected });
  });
});
