/**
 * How many rows of a list are drawn: at first what a window shows, then more after each painting until all are there,
 * so that a page of several hundred statements is seen as soon as one of ten. Never fewer again.
 */
import { useEffect, useState } from 'preact/hooks';

/** Rows of the first painting: a panel 1,100 px high shows so many of two lines. */
const FIRST_ROWS = 14;

/** How much more each further painting draws: some 400 rows are there after three. */
const GROWTH = 4;

/** @param total rows of the list, 0 while there is none */
export function useGrowing(total: number): number {
  const [room, setRoom] = useState(FIRST_ROWS);
  useEffect(() => {
    if (room < total) setRoom(room * GROWTH);
  }, [room, total]);
  return Math.min(room, total);
}
