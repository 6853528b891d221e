/**
 * When a feed is asked again: at the pace it asks for, slower where nothing changes, and ever slower where it fails.
 * Times are milliseconds since 1970; `random` (0 to 1) spreads feeds that were added together.
 */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What the web's own readers keep to: hourly, never more often than twice an hour, at least once a day. */
export const USUAL_PACE = HOUR;
export const QUICKEST_PACE = 30 * MINUTE;
export const SLOWEST_PACE = 24 * HOUR;

/** Each visit in a row that finds nothing new makes the pause this much longer, up to a quarter of a day. */
const QUIET_FACTOR = 1.3;
const QUIET_PACE = 6 * HOUR;

/** First pause after a failure; doubled with each further one. */
const FIRST_RETRY = 15 * MINUTE;

/** Longest wait that a server's Retry-After is believed. */
const LONGEST_RETRY = 7 * 24 * HOUR;

/** Share of a pause by which it may be longer. */
const JITTER = 0.2;

/** Failures in a row after which an article is given up. */
export const ITEM_ATTEMPTS = 4;

export interface Paced {
  now: number;
  random: () => number;
}

/** @param quiet visits in a row that found nothing new */
export function afterSuccess(ttlMinutes: number | null, quiet: number, { now, random }: Paced): number {
  const asked = Math.max(QUICKEST_PACE, ttlMinutes === null ? USUAL_PACE : ttlMinutes * MINUTE);
  const calm = Math.max(asked, Math.min(QUIET_PACE, asked * QUIET_FACTOR ** Math.min(quiet, 20)));
  return spread(Math.min(SLOWEST_PACE, calm), now, random);
}

/** @param failures in a row, this one with them; `retryAfter` ms as the server asks */
export function afterFailure(failures: number, retryAfter: number | null, { now, random }: Paced): number {
  const pause = Math.min(SLOWEST_PACE, FIRST_RETRY * 2 ** Math.min(failures - 1, 20));
  return spread(Math.max(pause, Math.min(retryAfter ?? 0, LONGEST_RETRY)), now, random);
}

function spread(pause: number, now: number, random: () => number): number {
  return now + Math.round(pause * (1 + JITTER * random()));
}

/** A Retry-After header, in seconds or as a date → milliseconds from now; null where it says nothing. */
export function readRetryAfter(value: string | null, now: number): number | null {
  if (!value) return null;
  const seconds = /^\s*(\d{1,9})\s*$/.exec(value)?.[1];
  const pause = seconds === undefined ? Date.parse(value) - now : Number(seconds) * 1_000;
  return Number.isFinite(pause) && pause > 0 ? Math.min(pause, LONGEST_RETRY) : null;
}
