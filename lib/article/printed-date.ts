/**
 * Dates in a line of print → ISO 8601 days with their place, in the page's language or English: "3 March 2026",
 * "March 3, 2026", "3. März 2026", "3 de marzo de 2026", "3/3/2026" where its order is known. Bounded by the line.
 */
import { isoDate } from './iso-date.ts';

export interface PrintedDate {
  day: string;
  start: number;
  end: number;
}

/** Longer lines are text, not credits. In characters. */
const MAX_LINE = 200;
/** Languages of which only some countries put the day first. */
const DAY_ORDER_VARIES = /^en(?!-(?:GB|IE|AU|NZ|ZA|IN))|^(?:zh|ja|ko|hu|lt|mn)/;
const WORDS = /\p{L}+\.?/gu;

export function findPrintedDates(line: string, language: string | null): PrintedDate[] {
  if (line.length > MAX_LINE || !/\d{4}/.test(line)) return [];
  const months = monthNumbers(language);
  const found: PrintedDate[] = [];
  const add = (start: number, length: number, year: string, month: string | number, day: string) => {
    const iso = isoDate(`${year}-${month}-${day}`);
    const isApart = found.every((date) => start >= date.end || start + length <= date.start);
    if (iso && isApart) found.push({ day: iso, start, end: start + length });
  };
  for (const m of line.matchAll(/(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?(?!\d)/g)) {
    add(m.index, m[0].length, m[1]!, m[2]!, m[3]!);
  }
  const dayFirst = language !== null && !DAY_ORDER_VARIES.test(language);
  for (const m of line.matchAll(/(?<![\d.])(\d{1,2})([./])(\d{1,2})\2(\d{4})(?!\d)/g)) {
    const isDayFirst = dayFirst || m[2] === '.' || Number(m[1]) > 12;
    if (isDayFirst) add(m.index, m[0].length, m[4]!, m[3]!, m[1]!);
    else if (Number(m[3]) > 12 || language === 'en-US') add(m.index, m[0].length, m[4]!, m[1]!, m[3]!);
  }
  for (const word of line.matchAll(WORDS)) {
    const month = months.get(word[0].toLowerCase().replace('.', ''));
    if (!month) continue;
    const from = Math.max(0, word.index - 12);
    const before = /(\d{1,2})(?:st|nd|rd|th|er|[.ºª])?\s*(?:de\s+|di\s+|of\s+)?$/i.exec(
      line.slice(from, word.index),
    );
    const rest = line.slice(word.index + word[0].length, word.index + word[0].length + 16);
    const year = /^\s*,?\s*(?:de\s+|del\s+)?(\d{4})(?!\d)/.exec(rest);
    const dayYear = /^\s*(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/.exec(rest);
    if (before && year) {
      const start = from + before.index;
      add(start, word.index + word[0].length + year[0].length - start, year[1]!, month, before[1]!);
    } else if (dayYear) {
      add(word.index, word[0].length + dayYear[0].length, dayYear[2]!, month, dayYear[1]!);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const known = new Map<string, Map<string, number>>();

/** Names of months, long and short, as they stand beside a day, in lower case. */
function monthNumbers(language: string | null): Map<string, number> {
  const key = language?.split('-', 1)[0] ?? 'en';
  const cached = known.get(key);
  if (cached) return cached;
  const names = new Map<string, number>([['sept', 9]]);
  for (const locale of new Set([key, 'en'])) {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(locale, { month, day: 'numeric', timeZone: 'UTC' });
      for (let number = 1; number <= 12; number++) {
        const parts = format.formatToParts(new Date(Date.UTC(2026, number - 1, 1)));
        const name = parts
          .find(({ type }) => type === 'month')
          ?.value.toLowerCase()
          .replace('.', '');
        if (name && /\p{L}{3}/u.test(name) && !names.has(name)) names.set(name, number);
      }
    }
  }
  known.set(key, names);
  return names;
}
