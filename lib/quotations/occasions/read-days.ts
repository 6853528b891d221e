/**
 * A day as a sentence prints it: "on Sunday", "Monday evening", "last week", "May 3, 2021", "am 3. Mai". Takes tokens
 * and a place; gives how many tokens it is long and which days are meant (null where they cannot be told), or null.
 */

import { isPossessiveEnding } from '../small-words.ts';
import type { Token } from '../token.ts';
import type { CalendarWords } from './calendar-words.ts';
import { readAgo } from './read-ago.ts';
import { lastWeekday, monthDay, type ReadDays, relativeDays, wholeMonth, wholeYear } from './resolve-days.ts';

/** Words before a day that belong to it: "late last". */
const MOST_LEADS = 3;
/** Point to days to come. */
const COMING = /^(?:next|coming|kommenden|nächsten|prochain|próximo|prossimo|komende|volgende|przyszły)$/;
/** Put the weekday before the day of publication, even on that weekday. */
const LAST = /^(?:last|vergangenen|letzten|dernier|pasado|scorso|scorsa|passado|passada|afgelopen|vorige)$/;

/** @param from where it may begin @param to its end, exclusive */
export function readDays(
  tokens: readonly Token[],
  from: number,
  to: number,
  calendar: CalendarWords,
  published: string | null,
): ReadDays | null {
  // A headline in capitals, or a programme ("TODAY").
  if (/^\p{Lu}{2,}$/u.test(tokens[from]!.text)) return null;
  const whole = readRelative(tokens, from, to, calendar, published) ?? readAgo(tokens, from, to, published);
  if (whole) return whole;
  let at = from;
  while (at < to && at - from < MOST_LEADS && calendar.leads.has(tokens[at]!.lower)) {
    at++;
    const relative = readRelative(tokens, at, to, calendar, published);
    if (relative) return relative;
  }
  if (at >= to || COMING.test(tokens[at]!.lower)) return null;
  const last = LAST.test(tokens[at - 1]?.lower ?? '') && at > from;
  return (
    readWeekday(tokens, at, to, calendar, published, last) ??
    readDate(tokens, at, to, calendar, published) ??
    (at > from ? readYear(tokens, at, published) : null)
  );
}

function readRelative(
  tokens: readonly Token[],
  at: number,
  to: number,
  { relative }: CalendarWords,
  published: string | null,
): ReadDays | null {
  for (const [words, span] of relative) {
    if (at + words.length > to || !words.every((word, n) => tokens[at + n]!.lower === word)) continue;
    return { to: at + words.length, days: relativeDays(span, published) };
  }
  return null;
}

function readWeekday(
  tokens: readonly Token[],
  at: number,
  to: number,
  calendar: CalendarWords,
  published: string | null,
  last: boolean,
): ReadDays | null {
  const weekday = weekdayOf(tokens[at]!.lower, calendar);
  if (weekday === null) return null;
  let end = at + 1;
  let before = last;
  while (end < to && calendar.parts.has(tokens[end]!.lower)) before ||= LAST.test(tokens[end++]!.lower);
  // "Sunday, May 3": the date says which.
  const comma = tokens[end]?.lower === ',' ? end + 1 : end;
  const dated = comma < to ? readDate(tokens, comma, to, calendar, published) : null;
  if (dated && dated.days?.until === undefined) return dated;
  // "Sunday’s debate" is no day on which somebody speaks.
  if (isPossessiveEnding(tokens[end]?.lower ?? '')) return null;
  return { to: end, days: lastWeekday(weekday, published, before) };
}

function weekdayOf(word: string, { weekdays, compounds, parts }: CalendarWords): number | null {
  const exact = weekdays.get(word);
  if (exact !== undefined || !compounds) return exact ?? null;
  for (const [name, day] of weekdays) {
    if (word.startsWith(name) && parts.has(word.slice(name.length).replace(/^s(?=k)/, ''))) return day;
  }
  return null;
}

/** "May 3, 2021", "3 May", "3. Mai 2021", "3 de mayo de 2021", "May 2021", "May". */
function readDate(
  tokens: readonly Token[],
  at: number,
  to: number,
  { months }: CalendarWords,
  published: string | null,
): ReadDays | null {
  const first = tokens[at]!;
  let month = first.capital || !/^(?:may|march)$/.test(first.lower) ? months.get(first.lower) : undefined;
  let day = month ? null : dayNumber(first);
  let end = at + 1;
  if (!month) {
    if (day === null) return null;
    while (end < to && /^(?:\.|de|of|º)$/.test(tokens[end]!.lower)) end++;
    month = months.get(tokens[end]?.lower ?? '');
    if (!month || end >= to) return null;
    end++;
  } else if (end < to) {
    day = dayNumber(tokens[end]!);
    if (day !== null) end++;
  }
  let year = end;
  while (year < to && /^(?:,|de|del)$/.test(tokens[year]!.lower)) year++;
  const printed = year < to ? yearOf(tokens[year]!) : null;
  if (printed !== null) end = year + 1;
  const days =
    day === null ? wholeMonth(month, printed, published) : monthDay(month, day, printed, published);
  return { to: end, days };
}

function dayNumber({ lower }: Token): number | null {
  const found = /^([1-9]|[12]\d|3[01])(?:st|nd|rd|th|er)?$/.exec(lower);
  return found ? Number(found[1]) : null;
}

function yearOf({ lower }: Token): number | null {
  return /^(?:19|20)\d\d$/.test(lower) ? Number(lower) : null;
}

/** "in 2010": behind a word that leads to it. */
function readYear(tokens: readonly Token[], at: number, published: string | null): ReadDays | null {
  const year = yearOf(tokens[at]!);
  return year === null ? null : { to: at + 1, days: wholeYear(year, published) };
}
