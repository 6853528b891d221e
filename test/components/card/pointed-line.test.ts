/** One whole line of a quotation, whatever it holds, wherever it is scrolled to. */
import { describe, expect, it } from 'vitest';
import { createPointedLine } from '../../../components/card/pointed-line.ts';

const rect = (left: number, top: number, right: number, height = 24) =>
  ({ left, top, right, bottom: top + height, width: right - left, height, x: left, y: top }) as DOMRect;

const lifted = (rects: DOMRect[], by: number) =>
  rects.map(({ left, top, right, height }) => rect(left, top - by, right, height));

/** Two lines of two parts, one of one; then so tight that the boxes of lines overlap, then with a note set higher. */
const PARTED = [rect(0, 0, 50), rect(50, 0, 200), rect(0, 28, 90), rect(90, 28, 200), rect(0, 56, 80)];
const TIGHT = [rect(0, 0, 200), rect(0, 20, 200), rect(0, 40, 200)];
const NOTED = [rect(0, 0, 100), rect(100, -4, 110, 16), rect(110, 0, 200), rect(0, 28, 200)];

describe('createPointedLine', () => {
  it.each([
    { name: 'both parts of a line', rects: PARTED, y: 40, line: [2, 3] },
    { name: 'a line of one part', rects: PARTED, y: 70, line: [4] },
    { name: 'the line next to a gap', rects: PARTED, y: 25, line: [0, 1] },
    { name: 'the first, where nothing was pointed at', rects: PARTED, y: undefined, line: [0, 1] },
    { name: 'one of lines that overlap', rects: TIGHT, y: 32, line: [1] },
    { name: 'a line with a raised note', rects: NOTED, y: 12, line: [0, 1, 2] },
  ])('tells $name', ({ rects, y, line }) => {
    const tell = createPointedLine(rects, y === undefined ? undefined : { y });
    expect(tell(rects)).toEqual(line.map((index) => rects[index]));
  });

  it('tells the same line wherever it is scrolled to', () => {
    const tell = createPointedLine(PARTED, { y: 40 });
    for (const by of [10, 28, 60, -100]) {
      const now = lifted(PARTED, by);
      expect(tell(now)).toEqual([now[2], now[3]]);
    }
  });

  it('tells the line as far down where the page is laid out anew', () => {
    const tell = createPointedLine(PARTED, { y: 40 });
    const now = lifted([rect(0, 0, 300), rect(0, 28, 300), rect(0, 56, 20)], 100);
    expect(tell(now)).toEqual([now[1]]);
  });
});
