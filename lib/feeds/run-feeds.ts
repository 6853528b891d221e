/**
 * One run over what is due: feeds are asked, what they newly name is fetched, read and kept. One request at a time to
 * a host with a pause behind it, a few hosts side by side; each outcome is written down before the next begins, so a
 * run may be ended anywhere and the next goes on. A failure is the feed's or article's own and stops nobody else.
 */

import { isPrivateAddress } from '../article/is-private-address.ts';
import { type FeedRecord, type ItemRecord, sourceOf } from './feed-records.ts';
import { createHostLanes } from './host-lanes.ts';
import type { FeedItem } from './parsed-feed.ts';
import { settleItem } from './settle-item.ts';
import { type FeedAnswer, visitFeed } from './visit-feed.ts';

/** The journal: what a run reads and writes. */
export interface FeedStore {
  list(): Promise<FeedRecord[]>;
  /** Articles named and not yet fetched. */
  waiting(): Promise<ItemRecord[]>;
  /** Writes how a visit to a feed went with what it named, in one change. @returns the items that were not known */
  visited(feed: FeedRecord, items: readonly ItemRecord[], now: number): Promise<ItemRecord[]>;
  /** Writes what became of an article. */
  settled(item: ItemRecord): Promise<void>;
  /** Hosts that asked to be left alone, with until when, ms since 1970. */
  rests(): Promise<Map<string, number>>;
  rest(host: string, until: number): Promise<void>;
}

export interface RunParts {
  store: FeedStore;
  /** Fetches and parses; null where nothing changed. @throws FeedError */
  visitFeed: (feed: FeedRecord, signal: AbortSignal | undefined) => Promise<FeedAnswer | null>;
  /** Fetches, reads and keeps; returns when the corpus has it. @throws FeedError */
  visitArticle: (item: ItemRecord, feed: FeedRecord, signal: AbortSignal | undefined) => Promise<void>;
  /** Whether the browser lets this address be asked. */
  permitted: (address: string) => boolean;
  now?: () => number;
  random?: () => number;
  sleep?: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
  signal?: AbortSignal | undefined;
}

export interface RunOutcome {
  feeds: number;
  articles: number;
}

export async function runFeeds(parts: RunParts): Promise<RunOutcome> {
  const { store, permitted, signal, now = Date.now, random = Math.random } = parts;
  const lanes = createHostLanes({ sleep: parts.sleep ?? pause, signal });
  const outcome: RunOutcome = { feeds: 0, articles: 0 };
  const feeds = new Map((await store.list()).map((feed) => [feed.address, feed]));

  const rests = await store.rests();
  const mayAsk = (address: string) => permitted(address) && (rests.get(new URL(address).host) ?? 0) <= now();
  const rest = async (address: string, wait: number | null): Promise<number | null> => {
    if (wait !== null) await store.rest(new URL(address).host, now() + wait);
    return wait;
  };

  const fetchItem = (item: ItemRecord): void => {
    const feed = feeds.get(item.feed);
    if (!feed || !mayAsk(item.address)) return;
    lanes.add(item.address, async () => {
      const visit = (one: ItemRecord) => parts.visitArticle(one, feed, signal);
      const { settled, hostWait } = await settleItem(item, visit, { now, random });
      if (signal?.aborted) return null;
      await store.settled(settled);
      outcome.articles++;
      return rest(item.address, hostWait);
    });
  };

  const askFeed = (feed: FeedRecord): void => {
    const address = sourceOf(feed);
    if (!mayAsk(address)) return;
    lanes.add(address, async () => {
      const visit = await visitFeed(feed, (one) => parts.visitFeed(one, signal), { now, random });
      if (signal?.aborted) return null;
      // A feed of the open web has no business in the reader's own network.
      const items = visit.items.filter(
        (item) => isPrivateAddress(address) || !isPrivateAddress(item.address),
      );
      const fresh = await store.visited(visit.feed, items.map(toRecord(feed, now())), now());
      outcome.feeds++;
      feeds.set(feed.address, visit.feed);
      fresh.forEach(fetchItem);
      return rest(address, visit.hostWait);
    });
  };

  // Feeds first: what they name joins behind them.
  for (const feed of feeds.values()) if (feed.on && feed.nextAt <= now()) askFeed(feed);
  for (const item of await store.waiting()) {
    if (item.nextAt <= now() && feeds.get(item.feed)?.on) fetchItem(item);
  }
  await lanes.finished();
  return outcome;
}

function toRecord(feed: FeedRecord, now: number): (item: FeedItem) => ItemRecord {
  return ({ address, title, published }) => ({
    address,
    feed: feed.address,
    title,
    published,
    state: 'waiting',
    attempts: 0,
    nextAt: now,
    seenAt: now,
    problem: null,
  });
}

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
