import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  barAt,
  MAX_HEIGHT,
  mapScroll,
  placeToShow,
  rowsInView,
  scrolled,
} from '../../../components/corpus/scroll-map.ts';

const ROW = 88;
const VIEW = 600;

describe('a list that is drawn at its own height', () => {
  const map = mapScroll(1000, ROW, VIEW);

  it('is where the bar is', () => {
    expect(map).toEqual({ height: 88_000, most: 87_400, scale: 1 });
    expect(scrolled(map, 0, 0, 50_000, VIEW)).toBe(50_000);
    expect(barAt(map, 50_000)).toBe(50_000);
  });
});

describe('a list of a million', () => {
  const map = mapScroll(1_000_000, ROW, VIEW);

  it('is no taller than browsers draw', () => {
    expect(map.height).toBe(MAX_HEIGHT);
  });

  it('moves by the pixels of a wheel, and by its whole length with the bar', () => {
    expect(scrolled(map, 40_000_000, barAt(map, 40_000_000), barAt(map, 40_000_000) + 100, VIEW)).toBe(
      40_000_100,
    );
    expect(scrolled(map, 0, 0, MAX_HEIGHT - VIEW, VIEW)).toBeCloseTo(map.most);
    expect(scrolled(map, map.most, MAX_HEIGHT - VIEW, 0, VIEW)).toBe(0);
  });

  it('never leaves the list', () => {
    expect(scrolled(map, 10, 5000, 4000, VIEW)).toBe(0);
    expect(scrolled(map, map.most - 10, 1000, 2000, VIEW)).toBe(map.most);
  });

  it('has a place for every row that the bar comes back to', () => {
    fc.assert(
      fc.property(fc.nat(999_999), (row) => {
        const place = placeToShow(row, 0, ROW, VIEW);
        const { first, end } = rowsInView(Math.min(place, map.most), 1_000_000, ROW, VIEW);
        expect(row).toBeGreaterThanOrEqual(first);
        expect(row).toBeLessThan(end);
        expect(Math.abs(barAt(map, place) * map.scale - place)).toBeLessThanOrEqual(map.scale);
      }),
    );
  });
});

describe('placeToShow', () => {
  it.each([
    [5, 0, 0],
    [10, 0, 11 * ROW - VIEW],
    [2, 10 * ROW, 2 * ROW],
  ])('row %i from %i is shown at %i', (row, place, shown) => {
    expect(placeToShow(row, place, ROW, VIEW)).toBe(shown);
  });
});

describe('rowsInView', () => {
  it('draws none of an empty list', () => {
    expect(rowsInView(0, 0, ROW, VIEW)).toEqual({ first: 0, end: 0 });
  });

  it('draws a bounded number', () => {
    const { first, end } = rowsInView(5_000_000, 1_000_000, ROW, VIEW);
    expect(end - first).toBeLessThan(VIEW / ROW + 15);
  });
});
