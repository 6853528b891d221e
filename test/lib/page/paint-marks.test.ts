import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { MARK_LINES, markStyles } from '../../../lib/page/mark-styles.ts';
import { createPainter, type Mark } from '../../../lib/page/paint-marks.ts';
import type { MarkKind } from '../../../lib/types.ts';
import { addFakeHighlights } from './fake-highlights.ts';

function setUp() {
  const doc = new JSDOM('<p>one two three</p>').window.document;
  const fake = addFakeHighlights(doc);
  const text = doc.querySelector('p')!.firstChild!;
  const mark = (id: string, kind: MarkKind, start: number, end: number): Mark => {
    const range = doc.createRange();
    range.setStart(text, start);
    range.setEnd(text, end);
    return { id, kind, ranges: [range] };
  };
  const marks = [mark('a', 'same', 0, 3), mark('b', 'differs', 4, 7), mark('c', 'flagged', 8, 13)];
  return { doc, fake, marks, painter: createPainter(doc) };
}

describe('createPainter', () => {
  it('paints each kind under its own name', () => {
    const { fake, marks, painter } = setUp();
    painter.paint(marks);
    expect(fake.painted()).toEqual({
      'variorum-same': ['one'],
      'variorum-differs': ['two'],
      'variorum-flagged': ['three'],
    });
    expect(painter.marks()).toEqual(marks);
  });

  it('replaces what it painted before', () => {
    const { fake, marks, painter } = setUp();
    painter.paint(marks);
    painter.paint(marks.slice(1, 2));
    expect(fake.painted()).toEqual({ 'variorum-differs': ['two'] });
    expect(fake.sheets()).toHaveLength(1);
  });

  it('sets the current mark off, and off again', () => {
    const { fake, marks, painter } = setUp();
    painter.paint(marks);
    painter.setCurrent('b');
    expect(fake.painted()['variorum-current']).toEqual(['two']);
    expect(painter.current()).toBe('b');
    painter.setCurrent(null);
    expect(fake.painted()).not.toHaveProperty('variorum-current');
    painter.setCurrent('unknown');
    expect(painter.current()).toBeNull();
  });

  it('forgets the current mark once it is no longer painted', () => {
    const { fake, marks, painter } = setUp();
    painter.paint(marks);
    painter.setCurrent('a');
    painter.paint(marks.slice(1));
    expect(painter.current()).toBeNull();
    expect(fake.painted()).not.toHaveProperty('variorum-current');
  });

  it('leaves nothing behind and never touches the nodes', () => {
    const { doc, fake, marks, painter } = setUp();
    const before = doc.documentElement.outerHTML;
    const own = {} as CSSStyleSheet;
    doc.adoptedStyleSheets = [own];
    painter.paint(marks);
    painter.setCurrent('c');
    expect(doc.documentElement.outerHTML).toBe(before);
    expect(doc.adoptedStyleSheets).toHaveLength(2);
    painter.clear();
    expect(fake.painted()).toEqual({});
    expect(doc.adoptedStyleSheets).toEqual([own]);
    expect(painter.marks()).toEqual([]);
  });

  it('adds no style sheet where nothing matched', () => {
    const { fake, painter } = setUp();
    painter.paint([]);
    expect(fake.sheets()).toEqual([]);
  });

  it('is silent in a browser without highlights', () => {
    const { window } = new JSDOM('<p>text</p>');
    const painter = createPainter(window.document);
    painter.paint([]);
    painter.clear();
    expect(painter.marks()).toEqual([]);
  });
});

describe('the look of marks', () => {
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string) => {
    const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };

  it.each(Object.entries(MARK_LINES))('of %s is seen on light and on dark pages', (kind, { colour }) => {
    expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(3);
    expect(contrast(colour, '#111111')).toBeGreaterThanOrEqual(3);
    expect(markStyles()).toContain(`::highlight(variorum-${kind})`);
  });

  it('tells the kinds apart without colour', () => {
    const lines = Object.values(MARK_LINES).map(({ line }) => line);
    expect(new Set(lines).size).toBe(lines.length);
  });
});
