// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PlacedStatement, statementInView, watchView } from '../../../lib/page/statement-in-view.ts';

/** A viewport of 1000 px: eyes rest at 350. */
const HEIGHT = 1000;
let scrolled = 0;

/** Lines of 20 px, each at its distance from the page's top. */
const place = (id: string, top: number, width = 300): PlacedStatement => ({
  id,
  ranges: [
    {
      getBoundingClientRect: () => ({ top: top - scrolled, bottom: top - scrolled + 20, width }),
    } as unknown as Range,
  ],
});

beforeEach(() => {
  scrolled = 0;
  vi.useFakeTimers();
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(HEIGHT);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const cases: { name: string; places: PlacedStatement[]; expected: string | null }[] = [
  { name: 'nothing', places: [], expected: null },
  { name: 'nothing in view', places: [place('above', -50), place('below', 1200)], expected: null },
  { name: 'the one nearest to where eyes rest', places: [place('a', 40), place('b', 380)], expected: 'b' },
  { name: 'in any order', places: [place('b', 380), place('a', 40)], expected: 'b' },
  { name: 'none that is not drawn', places: [place('closed', 350, 0), place('a', 900)], expected: 'a' },
  { name: 'none without a place', places: [{ id: 'x', ranges: [] }, place('a', 10)], expected: 'a' },
];

describe('statementInView', () => {
  it.each(cases)('gives $name', ({ places, expected }) => {
    expect(statementInView(places, document)).toBe(expected);
  });
});

describe('watchView', () => {
  function watch(places: PlacedStatement[]) {
    const told: string[] = [];
    const ending = new AbortController();
    const { look } = watchView(
      () => places,
      (id) => told.push(id),
      ending.signal,
    );
    const scrollTo = (top: number) => {
      scrolled = top;
      document.dispatchEvent(new Event('scroll'));
      vi.runAllTimers();
    };
    return { told, scrollTo, look, end: () => ending.abort() };
  }

  it('tells at once, and then each time another statement comes into view', () => {
    const { told, scrollTo } = watch([place('a', 300), place('b', 2000), place('c', 2400)]);
    expect(told).toEqual(['a']);
    scrollTo(20);
    scrollTo(1650);
    scrollTo(2100);
    expect(told).toEqual(['a', 'b', 'c']);
  });

  it('says nothing between two statements', () => {
    const { told, scrollTo } = watch([place('a', 300), place('b', 9000)]);
    scrollTo(4000);
    scrollTo(0);
    expect(told).toEqual(['a']);
  });

  it('looks a few times a second at most, however often the page scrolls', () => {
    let looked = 0;
    const { scrollTo } = watch([]);
    scrollTo(1);
    const places = () => {
      looked++;
      return [];
    };
    watchView(places, () => {}, new AbortController().signal);
    for (let i = 0; i < 50; i++) document.dispatchEvent(new Event('scroll'));
    vi.runAllTimers();
    expect(looked).toBe(2);
  });

  it('looks again when the page was read anew, and ends with its signal', () => {
    const places = [place('a', 300)];
    const { told, look, end } = watch(places);
    places.splice(0, 1, place('a2', 300));
    look();
    vi.runAllTimers();
    expect(told).toEqual(['a', 'a2']);
    end();
    places.splice(0, 1, place('a3', 300));
    document.dispatchEvent(new Event('scroll'));
    look();
    vi.runAllTimers();
    expect(told).toEqual(['a', 'a2']);
  });
});
