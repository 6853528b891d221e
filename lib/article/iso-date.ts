/**
 * Dates as pages print them → ISO 8601: a day stays a day ("2026-03-01"), a time is given in UTC. A time without a
 * zone is taken as UTC, so that the answer does not depend on the reader's machine. Anything else gives null.
 */

const EARLIEST_YEAR = 1700;
/** Pages with dates further ahead than this are mistaken. */
const LATEST_YEAR = 2100;
const MAX_LENGTH = 80;

export function isoDate(value: string | null | undefined): string | null {
  const text = value?.trim().replace(/\s+/g, ' ');
  if (!text || text.length > MAX_LENGTH) return null;
  const day = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (day) return formatDay(Number(day[1]), Number(day[2]), Number(day[3]));
  if (/^\d{10}$|^\d{13}$/.test(text)) return formatTime(Number(text) * (text.length === 10 ? 1000 : 1));
  if (!/\d{4}/.test(text)) return null;
  if (/\d:\d\d|\dT\d/.test(text)) return parseTime(text);
  const time = Date.parse(`${text.replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')} 00:00 UTC`);
  if (Number.isNaN(time)) return null;
  const date = new Date(time);
  return formatDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

function parseTime(text: string): string | null {
  const iso =
    /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)? ?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?$/i.exec(text);
  if (iso) {
    const zone = iso[3] ?? 'Z';
    const offset = /^[+-]\d\d$/.test(zone)
      ? `${zone}:00`
      : /^[+-]\d{4}$/.test(zone)
        ? `${zone.slice(0, 3)}:${zone.slice(3)}`
        : /^[a-z]/i.test(zone)
          ? 'Z'
          : zone;
    const clock = iso[2]!.length === 5 ? `${iso[2]}:00` : iso[2];
    return formatTime(Date.parse(`${iso[1]}T${clock}${offset}`));
  }
  const zoned = /(?:Z|UTC|GMT|[A-Z]{2,4}|[+-]\d{2}:?\d{2})\)?$/.test(text.replace(/\b[AP]M$/, ''));
  return formatTime(Date.parse(zoned ? text : `${text} UTC`));
}

function formatDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || year < EARLIEST_YEAR || year > LATEST_YEAR) return null;
  return date.toISOString().slice(0, 10);
}

function formatTime(time: number): string | null {
  if (!Number.isFinite(time) || Math.abs(time) > 8e15) return null;
  const date = new Date(time);
  const year = date.getUTCFullYear();
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return null;
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}
