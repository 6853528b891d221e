/**
 * Days between two times: those on which articles were published, or those on which their words were said. Takes ISO
 * 8601, gives null where either is missing or no date, since nothing is told then.
 */
import type { Occasion } from '../types.ts';

const DAY_MS = 86_400_000;

/** Days between two dates or times. */
export function daysBetween(a: string | null, b: string | null): number | null {
  if (!a || !b) return null;
  const days = Math.abs(Date.parse(a) - Date.parse(b)) / DAY_MS;
  return Number.isNaN(days) ? null : days;
}

/**
 * Days from the last day on which the one may have been said to the first of the other. Two spans that overlap ("this
 * year") tell nothing: null.
 */
export function daysBetweenOccasions(a: Occasion | undefined, b: Occasion | undefined): number | null {
  if (!a?.date || !b?.date) return null;
  const [first, second] = a.date <= b.date ? [a, b] : [b, a];
  const overlap = first.until !== undefined && first.until >= second.date!;
  if (overlap || (second.until !== undefined && first.date === second.date)) return null;
  return daysBetween(first.until ?? first.date!, second.date!);
}
