/** Feeds with what became of their articles → the list that is shown, in order of name. */
import type { FeedRecord, FeedSummary, ItemRecord } from './feed-records.ts';
import { sourceOf } from './feed-records.ts';

/** Hosts named as not granted, of one feed. */
const MAX_HOSTS = 20;

export function summariseFeeds(
  feeds: readonly FeedRecord[],
  items: readonly ItemRecord[],
  permitted: (address: string) => boolean,
): FeedSummary[] {
  const byFeed = new Map<string, ItemRecord[]>();
  for (const item of items) {
    const of = byFeed.get(item.feed);
    if (of) of.push(item);
    else byFeed.set(item.feed, [item]);
  }
  return feeds
    .map((feed) => summarise(feed, byFeed.get(feed.address) ?? [], permitted))
    .toSorted((a, b) => (a.title ?? a.address).localeCompare(b.title ?? b.address));
}

function summarise(
  feed: FeedRecord,
  items: readonly ItemRecord[],
  permitted: (address: string) => boolean,
): FeedSummary {
  const { address, title, site, on, lastAt, lastOkAt, nextAt, problem, kept } = feed;
  const waiting = items.filter(({ state }) => state === 'waiting');
  const wanted = [sourceOf(feed), ...waiting.map((item) => item.address)];
  const ungranted = new Set(wanted.filter((one) => !permitted(one)).map((one) => new URL(one).host));
  return {
    ...{ address, title, site, on, lastAt, lastOkAt, nextAt, problem, kept },
    waiting: waiting.length,
    refused: items.length - waiting.length,
    itemProblem: items.findLast((item) => item.problem)?.problem ?? null,
    ungranted: on ? [...ungranted].slice(0, MAX_HOSTS) : [],
  };
}
