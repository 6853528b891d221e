/**
 * A list of any length of which only the rows in view are drawn, all of one height (`--row-height` of its class): its
 * own seventy lines, since no well-kept list for preact scrolls beyond the height that browsers draw. One stop for the
 * tab key; arrows, page keys, Home and End move in it, and the row that has the focus stays drawn wherever the view is.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { barAt, mapScroll, placeToShow, rowsInView, scrolled } from './scroll-map.ts';

export interface VirtualListProps {
  label: string;
  rows: number;
  /** Tells another list from this one changed: another begins at its top. */
  list: string;
  /** Draws a row; what takes the focus in it has `data-main` and this `tabIndex`, all else in it the same tabIndex. */
  row: (index: number, tabIndex: number) => ComponentChildren;
  /** Called with what is drawn, whenever that changes. */
  onView: (first: number, end: number) => void;
}

/** Where nothing is laid out (tests), and until it is: px. */
const ROW_HEIGHT = 88;
const VIEW_HEIGHT = 600;

/** Stillness after which the bar is put where the place in the list says, ms. */
const SETTLED = 150;

export function VirtualList({ label, rows, list, row, onView }: VirtualListProps) {
  const box = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const bar = useRef(0);
  const settling = useRef<ReturnType<typeof setTimeout>>(undefined);
  const takesFocus = useRef(false);
  const [sizes, setSizes] = useState({ rowHeight: ROW_HEIGHT, view: VIEW_HEIGHT });
  const [place, setPlace] = useState(0);
  const [active, setActive] = useState(0);
  const { rowHeight, view } = sizes;
  const map = mapScroll(rows, rowHeight, view);
  const at = Math.min(place, map.most);
  const { first, end } = rowsInView(at, rows, rowHeight, view);

  useLayoutEffect(() => {
    const measure = () =>
      setSizes({
        rowHeight: probe.current?.offsetHeight || ROW_HEIGHT,
        view: box.current?.clientHeight || VIEW_HEIGHT,
      });
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const watching = new ResizeObserver(measure);
    if (box.current) watching.observe(box.current);
    if (probe.current) watching.observe(probe.current);
    return () => watching.disconnect();
  }, []);

  useEffect(() => {
    moveTo(0);
    setActive(0);
  }, [list]);

  useEffect(() => onView(first, end), [first, end, onView]);

  useEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    box.current
      ?.querySelector<HTMLElement>(`[data-index="${active}"] [data-main]`)
      ?.focus({ preventScroll: true });
  }, [active]);

  function moveTo(next: number): void {
    setPlace(next);
    bar.current = barAt(map, next);
    if (box.current) box.current.scrollTop = bar.current;
  }

  function onScroll(): void {
    const now = box.current!.scrollTop;
    if (now === bar.current) return;
    const next = scrolled(map, at, bar.current, now, view);
    bar.current = now;
    setPlace(next);
    clearTimeout(settling.current);
    if (map.scale > 1) settling.current = setTimeout(() => moveTo(next), SETTLED);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const page = Math.max(1, Math.floor(view / rowHeight) - 1);
    const steps: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: rows - 1,
    };
    const wanted = steps[event.key];
    if (wanted === undefined || event.ctrlKey || event.altKey || event.metaKey || rows === 0) return;
    event.preventDefault();
    const next = Math.min(Math.max(0, wanted), rows - 1);
    takesFocus.current = true;
    setActive(next);
    const shown = placeToShow(next, at, rowHeight, view);
    if (shown !== at) moveTo(Math.min(shown, map.most));
  }

  const stop = Math.min(active, Math.max(0, rows - 1));
  const drawn = Array.from({ length: end - first }, (_, i) => first + i);
  if (rows > 0 && (stop < first || stop >= end)) drawn.push(stop);
  return (
    <div
      class="virtual-list"
      ref={box}
      onScroll={onScroll}
      tabIndex={-1}
      style={{ '--rows-height': `${map.height}px` }}
    >
      <div class="row-probe" ref={probe} aria-hidden="true" />
      <ul
        aria-label={label}
        style={{ height: `${map.height}px` }}
        onKeyDown={onKeyDown}
        onFocusIn={(event) => {
          const focused = (event.target as HTMLElement).closest<HTMLElement>('[data-index]');
          if (focused) setActive(Number(focused.dataset.index));
        }}
      >
        {drawn.map((index) => (
          <li
            key={index}
            data-index={index}
            aria-setsize={rows}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${index * rowHeight - at + bar.current}px)` }}
          >
            {row(index, index === stop ? 0 : -1)}
          </li>
        ))}
      </ul>
    </div>
  );
}
