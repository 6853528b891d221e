// @vitest-environment jsdom
/** Which lines a card leaves free, and that it stays by them: jsdom has no layout, so boxes are what a case says. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { placeCard } from '../../../components/card/place-card.ts';

interface Case {
  name: string;
  view: [width: number, height: number];
  /** left, top, right, bottom */
  lines: number[][];
  at: { x: number; y: number };
}

const CARD = { width: 384, height: 300 };
const LINE = 24;
const APART = 28;

const rectOf = (left: number, top: number, width: number, height: number) =>
  ({ left, top, right: left + width, bottom: top + height, width, height, x: left, y: top }) as DOMRect;

const lines = (count: number, top: number, columns: [number, number][]) =>
  Array.from({ length: count }, (_, i) =>
    columns.map(([left, right]) => [left, top + i * APART, right, top + i * APART + LINE]),
  ).flat();

const toRects = (boxes: number[][]) =>
  boxes.map(([left, top, right, bottom]) => rectOf(left!, top!, right! - left!, bottom! - top!));

let undo = () => {};
afterEach(() => {
  undo();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

/** @returns the card's box now, after some frames, and lets the quotation move */
function place({ view: [width, height], lines: boxes, at }: Case) {
  const card = document.body.appendChild(document.createElement('div'));
  card.style.position = 'fixed';
  const wide = Math.min(CARD.width, width - 16);
  const high = () =>
    Math.min(CARD.height, Number.parseFloat(card.style.getPropertyValue('--card-height')) || CARD.height);
  const px = (name: string) => Number.parseFloat(card.style.getPropertyValue(name)) || 0;
  const boxNow = () => rectOf(px('left'), px('top'), wide, high());
  const give = (element: HTMLElement, sizes: () => DOMRect) => {
    for (const [name, side] of Object.entries({ Width: 'width', Height: 'height' } as const)) {
      for (const kind of ['offset', 'client']) {
        Object.defineProperty(element, `${kind}${name}`, { get: () => sizes()[side], configurable: true });
      }
    }
    element.getBoundingClientRect = sizes;
  };
  give(card, boxNow);
  give(document.documentElement, () => rectOf(0, 0, width, height));
  const styleOf = window.getComputedStyle.bind(window);
  vi.spyOn(window, 'getComputedStyle').mockImplementation((element) => {
    const style = styleOf(element);
    if (element !== card) return style;
    return new Proxy(style, {
      get(target, name) {
        if (name === 'width') return `${wide}px`;
        if (name === 'height') return `${high()}px`;
        const value = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  });
  let rects = toRects(boxes);
  undo = placeCard(card, { doc: document, getRects: () => rects, at, onGone: () => {} });
  const settled = async () => {
    for (let frame = 0; frame < 4; frame++) await new Promise((done) => requestAnimationFrame(done));
    return boxNow();
  };
  const scroll = (by: number) => {
    rects = rects.map(({ left, top, width, height }) => rectOf(left, top - by, width, height));
  };
  return { settled, scroll, rects: () => rects };
}

const isOver = (card: DOMRect, line: DOMRect) =>
  card.left < line.right && card.right > line.left && card.top < line.bottom && card.bottom > line.top;

const PLAIN: [number, number][] = [[320, 960]];
const LINKED: [number, number][] = [
  [320, 400],
  [400, 960],
];

describe('placeCard', () => {
  it.each<Case>([
    { name: 'of two lines', view: [1280, 900], lines: lines(2, 300, PLAIN), at: { x: 500, y: 310 } },
    { name: 'that fills the window', view: [1280, 600], lines: lines(18, 50, PLAIN), at: { x: 500, y: 310 } },
    {
      name: 'that fills it, pointed at before a link',
      view: [1280, 600],
      lines: lines(18, 50, LINKED),
      at: { x: 360, y: 314 },
    },
    {
      name: 'that fills it, pointed at behind a link',
      view: [1280, 600],
      lines: lines(18, 50, LINKED),
      at: { x: 700, y: 314 },
    },
    {
      name: 'with a link in a small window',
      view: [320, 256],
      lines: lines(7, 30, [
        [8, 80],
        [80, 312],
      ]),
      at: { x: 60, y: 125 },
    },
  ])('leaves the pointed line free over a quotation $name', async (one) => {
    const { settled, rects } = place(one);
    const card = await settled();
    const line = rects().filter(({ top, bottom }) => top <= one.at.y && one.at.y <= bottom);
    expect(line.length).toBeGreaterThan(0);
    expect(line.filter((rect) => isOver(card, rect))).toEqual([]);
  });

  it('stays by the line that was pointed at while the page is scrolled', async () => {
    const at = { x: 100, y: 100 };
    const { settled, scroll, rects } = place({
      ...{ name: '', view: [320, 256], at },
      lines: lines(12, 8, [[8, 312]]),
    });
    await settled();
    const pointed = rects().findIndex(({ top, bottom }) => top <= at.y && at.y <= bottom);
    const tops: number[] = [];
    for (let step = 0; step < 15; step++) {
      const line = rects()[pointed]!;
      const card = await settled();
      expect(isOver(card, line)).toBe(false);
      tops.push(card.top - line.top);
      scroll(4);
    }
    expect(new Set(tops).size).toBe(1);
  });
});
