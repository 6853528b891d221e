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

  /** A page of many marked paragraphs whose browser tells the text at a point; how many ranges were measured. */
  function measure(point: { x: number; y: number; over: string; text: string | null; offset: number }) {
    const many = Array.from({ length: 300 }, (_, i): [string, Line[]] => [`m${i}`, [line(50, 30 * i, 400)]]);
    const { doc, marks } = setUp(Object.fromEntries(many));
    let measured = 0;
    for (const range of marks.flatMap((mark) => mark.ranges)) {
      const box = range.getBoundingClientRect();
      range.getBoundingClientRect = () => {
        measured++;
        return box;
      };
    }
    const element = (id: string) => doc.getElementById(id) ?? doc.body;
    doc.elementFromPoint = () => element(point.over);
    const offsetNode = point.text === null ? doc.body : element(point.text).firstChild!;
    doc.caretPositionFromPoint = () => ({ offsetNode, offset: point.offset, getClientRect: () => null });
    return { found: hitTest(marks, point.x, point.y, doc)?.id, measured };
  }

  it.each([
    {
      name: 'in a margin',
      x: 10,
      y: 100,
      over: 'body',
      text: 'm3',
      offset: 0,
      found: undefined,
      measured: 1,
    },
    {
      name: 'in a margin without text',
      x: 10,
      y: 100,
      over: 'body',
      text: null,
      offset: 0,
      found: undefined,
      measured: 0,
    },
    { name: 'on a mark', x: 60, y: 100, over: 'm3', text: 'm3', offset: 4, found: 'm3', measured: 1 },
    {
      name: 'on text that cannot be selected',
      x: 60,
      y: 100,
      over: 'm3',
      text: 'm9',
      offset: 0,
      found: 'm3',
      measured: 1,
    },
    {
      name: 'on a banner',
      x: 60,
      y: 100,
      over: 'banner',
      text: 'm3',
      offset: 4,
      found: undefined,
      measured: 0,
    },
  ])('measures only marks of the text there $name', ({ name: _, found, measured, ...point }) => {
    expect(measure(point)).toEqual({ found, measured });
  });

  it('tells marks in one text apart by where the caret stands', () => {
    const { doc, marks } = setUp({ a: [line(50, 100, 200)], b: [line(50, 130, 200)] });
    const text = doc.getElementById('a')!.firstChild!;
    for (const [i, mark] of marks.entries()) {
      mark.ranges[0]!.setStart(text, i * 6);
      mark.ranges[0]!.setEnd(text, i * 6 + 4);
    }
    const measured = vi.spyOn(marks[0]!.ranges[0]!, 'getBoundingClientRect');
    doc.elementFromPoint = () => doc.getElementById('a');
    doc.caretPositionFromPoint = () => ({ offsetNode: text, offset: 8, getClientRect: () => null });
    expect(hitTest(marks, 60, 140, doc)?.id).toBe('b');
    expect(measured).not.toHaveBeenCalled();
  });

  it('finds a mark over several texts in each of them, and where the browser has the older caret only', () => {
    const { doc } = setUp({});
    doc.body.innerHTML = '<p id="p">one <em id="em">two</em> three</p>';
    const range = doc.createRange();
    range.setStart(doc.getElementById('p')!.firstChild!, 0);
    range.setEnd(doc.getElementById('p')!.lastChild!, 3);
    const rects = [line(0, 0, 100)];
    Object.assign(range, { getClientRects: () => rects, getBoundingClientRect: () => rects[0] });
    const marks: Mark[] = [{ id: 'wide', kind: 'same', ranges: [range] }];
    for (const id of ['p', 'em']) {
      const caret = doc.createRange();
      caret.setStart(doc.getElementById(id)!.lastChild!, 1);
      doc.elementFromPoint = () => doc.getElementById(id);
      doc.caretRangeFromPoint = () => caret;
      expect(hitTest(marks, 10, 10, doc)?.id).toBe('wide');
    }
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

  it.each([
    { name: 'of one line, well into view', height: 256, rows: 1, top: 500, stands: 0.35 * 256 },
    {
      name: 'of three lines, as high as a card needs',
      height: 256,
      rows: 3,
      top: 500,
      stands: 256 - 110 - 80,
    },
    { name: 'of four lines, near the top', height: 256, rows: 4, top: 500, stands: 256 - 110 - 110 },
    { name: 'of four lines that no card fits at', height: 256, rows: 4, top: 70, stands: 256 - 110 - 110 },
    { name: 'too high for a card, with its first lines', height: 256, rows: 8, top: 500, stands: 32 },
    { name: 'too high for a card, below a header', height: 800, rows: 26, top: 1000, stands: 96 },
    { name: 'of one line where it is', height: 256, rows: 1, top: 60, stands: 60 },
  ])('sets a quotation in $height px $name', ({ height, rows, top, stands }) => {
    const lines = Array.from({ length: rows }, (_, i) => line(0, top + 30 * i, 300));
    const { doc, window, marks } = setUp({ a: lines }, height);
    let scrolled = 0;
    const scrollBy = ({ top }: { top: number }) => {
      scrolled += top;
    };
    Object.assign(window, { scrollBy, matchMedia: () => ({ matches: true }) });
    revealMark(marks[0]!, doc);
    expect(top - scrolled).toBeCloseTo(stands);
  });
});
