/** Dates as a language writes them, by Intl; the day alone where no time was given. Refuses nonsense. */

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };

/** "3 Mar 2025", or null where the string is no date. A date without time is that day everywhere. */
export function formatDay(iso: string | null, locale: string): string | null {
  if (!iso) return null;
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return null;
  const dayOnly = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  return new Intl.DateTimeFormat(locale, dayOnly ? { ...DAY, timeZone: 'UTC' } : DAY).format(date);
}
