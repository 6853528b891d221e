/**
 * Days as printed → days of the calendar, seen from the day of publication: the last Sunday, the week before, the
 * third of May. Takes and gives ISO 8601 days; null where the day of publication is unknown or nothing fits. What is
 * reported has happened, so that no day given lies after publication.
 */
import type { RelativeSpan } from './calendar-words.ts';

/** First and last day; `until` is absent where it is one day. */
export interface Days {
  date: string;
  until?: string;
}

/** Days read in a text, and the token behind their last word. */
export interface ReadDays {
  to: number;
  days: Days | null;
}

const DAY_MS = 86_400_000;
/** Days by which clocks and time zones may let a dated day lie after the day of publication. */
const AHEAD = 1;

function dayOf(published: string | null): Date | null {
  const found = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '');
  const day = found ? new Date(`${found[0]}T00:00:00Z`) : null;
  return day && !Number.isNaN(day.getTime()) ? day : null;
}

const iso = (day: Date) => day.toISOString().slice(0, 10);
const shifted = (day: Date, days: number) => new Date(day.getTime() + days * DAY_MS);

/** @param before the day named is "last Sunday", not the day of publication itself */
export function lastWeekday(weekday: number, published: string | null, before = false): Days | null {
  const day = dayOf(published);
  if (!day) return null;
  const back = (day.getUTCDay() - weekday + 7) % 7;
  return { date: iso(shifted(day, -(back === 0 && before ? 7 : back))) };
}

export function relativeDays([unit, offset]: RelativeSpan, published: string | null): Days | null {
  const day = dayOf(published);
  if (!day) return null;
  if (unit === 'day') return { date: iso(shifted(day, offset)) };
  if (unit === 'week') {
    const monday = shifted(day, -((day.getUTCDay() + 6) % 7) + 7 * offset);
    return endedBy(day, monday, shifted(monday, 6));
  }
  const year = day.getUTCFullYear();
  const month = day.getUTCMonth() + offset;
  if (unit === 'month')
    return endedBy(day, new Date(Date.UTC(year, month, 1)), new Date(Date.UTC(year, month + 1, 0)));
  return endedBy(day, new Date(Date.UTC(year + offset, 0, 1)), new Date(Date.UTC(year + offset, 11, 31)));
}

/** @param month 1 is January @param year as printed; without one, the last such day */
export function monthDay(
  month: number,
  dayOfMonth: number,
  year: number | null,
  published: string | null,
): Days | null {
  const day = dayOf(published);
  if (year === null && !day) return null;
  const at = (y: number) => new Date(Date.UTC(y, month - 1, dayOfMonth));
  let date = at(year ?? day!.getUTCFullYear());
  if (year === null && date > shifted(day!, AHEAD)) date = at(day!.getUTCFullYear() - 1);
  // The thirtieth of February is no day.
  return date.getUTCMonth() === month - 1 ? { date: iso(date) } : null;
}

/** The last such month, or that of a year. */
export function wholeMonth(month: number, year: number | null, published: string | null): Days | null {
  const day = dayOf(published);
  if (year === null && !day) return null;
  let of = year ?? day!.getUTCFullYear();
  if (year === null && month - 1 > day!.getUTCMonth()) of--;
  const last = new Date(Date.UTC(of, month, 0));
  return endedBy(day ?? last, new Date(Date.UTC(of, month - 1, 1)), last);
}

export function wholeYear(year: number, published: string | null): Days | null {
  const day = dayOf(published);
  if (day && year > day.getUTCFullYear()) return null;
  const last = new Date(Date.UTC(year, 11, 31));
  return endedBy(day ?? last, new Date(Date.UTC(year, 0, 1)), last);
}

function endedBy(today: Date, from: Date, to: Date): Days | null {
  const until = to > today ? today : to;
  if (from > until) return null;
  return iso(from) === iso(until) ? { date: iso(from) } : { date: iso(from), until: iso(until) };
}
