/**
 * One visit to a feed → the feed with how it went and when to come again, and the items it names. Nothing throws but an
 * abort: whatever goes wrong is written on the feed.
 */
import { FeedError, toProblem } from './feed-error.ts';
import { ITEMS_A_VISIT } from './feed-limits.ts';
import type { FeedRecord } from './feed-records.ts';
import { afterFailure, afterSuccess } from './feed-schedule.ts';
import { RetryLater, type Validators } from './fetch-bounded.ts';
import type { FeedItem, ParsedFeed } from './parsed-feed.ts';

export interface FeedAnswer {
  parsed: ParsedFeed;
  validators: Validators;
  /** Where the feed lies, where the address is that of a page which names it. */
  source?: string;
}

export interface VisitClock {
  now: () => number;
  random: () => number;
}

export interface FeedVisit {
  feed: FeedRecord;
  items: FeedItem[];
  hostWait: number | null;
}

export async function visitFeed(
  feed: FeedRecord,
  visit: (feed: FeedRecord) => Promise<FeedAnswer | null>,
  { now, random }: VisitClock,
): Promise<FeedVisit> {
  try {
    const answer = await visit(feed);
    const time = { now: now(), random };
    const quiet = answer ? 0 : feed.quiet + 1;
    const ttlMinutes = answer ? answer.parsed.ttlMinutes : feed.ttlMinutes;
    const settled: FeedRecord = {
      ...feed,
      ...(answer && {
        title: answer.parsed.title ?? feed.title,
        site: answer.parsed.site ?? feed.site,
        validators: answer.validators,
        source: answer.source ?? feed.source,
      }),
      ttlMinutes,
      quiet,
      failures: 0,
      problem: null,
      lastAt: time.now,
      lastOkAt: time.now,
      nextAt: afterSuccess(ttlMinutes, quiet, time),
    };
    return { feed: settled, items: answer ? newest(answer.parsed.items) : [], hostWait: null };
  } catch (error) {
    const failures = feed.failures + 1;
    const retryAfter = error instanceof RetryLater ? error.retryAfter : null;
    const time = { now: now(), random };
    const settled: FeedRecord = {
      ...feed,
      // Asked again it would only be refused again.
      on: feed.on && !(error instanceof FeedError && error.code === 'gone'),
      failures,
      problem: toProblem(error, 'network'),
      lastAt: time.now,
      nextAt: afterFailure(failures, retryAfter, time),
    };
    return { feed: settled, items: [], hostWait: retryAfter };
  }
}

/** By date where all have one; feeds print the newest first, but not all do. */
function newest(items: readonly FeedItem[]): FeedItem[] {
  const dated = items.every(({ published }) => published !== null);
  const order = dated
    ? items.toSorted((a, b) => Date.parse(b.published ?? '') - Date.parse(a.published ?? ''))
    : items;
  return order.slice(0, ITEMS_A_VISIT);
}
