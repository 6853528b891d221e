/**
 * Feeds and the journal of what they named, in a database of their own: work that a stopped background or a closed
 * browser left is found here as it stood. What belongs together changes in one transaction, so nothing is lost and
 * nothing is fetched for ever. Any context of the extension may open it.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { MAX_FEEDS } from '../feeds/feed-limits.ts';
import { type FeedRecord, type ItemRecord, newFeed } from '../feeds/feed-records.ts';
import type { ListedFeed } from '../feeds/opml.ts';
import type { FeedStore } from '../feeds/run-feeds.ts';

export const FEEDS_DATABASE = 'variorum-feeds';

interface FeedsSchema extends DBSchema {
  feeds: { key: string; value: FeedRecord };
  items: { key: string; value: ItemRecord; indexes: { feed: string; state: string } };
  /** Host → until when it asked to be left alone, ms since 1970. */
  rests: { key: string; value: number };
}

/** Articles that their feed has not printed for so long are forgotten, ms: no feed brings them back later. */
const FORGET_AFTER = 60 * 24 * 3_600_000;

export interface FeedLibrary extends FeedStore {
  list(): Promise<FeedRecord[]>;
  /** Everything that is not kept: waiting and given up. */
  openItems(): Promise<ItemRecord[]>;
  /** Those not known yet. @returns how many were added */
  add(feeds: readonly ListedFeed[], now: number): Promise<number>;
  switchOn(address: string, on: boolean, now: number): Promise<void>;
  /** With what it named and is not fetched; what the corpus keeps stays. */
  remove(address: string): Promise<void>;
  /** Makes it due, with what of it failed; all that are switched on where none is named. */
  hasten(address: string | null, now: number): Promise<void>;
  close(): Promise<void>;
}

export function openFeedStore(name = FEEDS_DATABASE): FeedLibrary {
  let current: Promise<IDBPDatabase<FeedsSchema>> | null = null;
  const lose = () => {
    current = null;
  };

  function get(): Promise<IDBPDatabase<FeedsSchema>> {
    current ??= openDB<FeedsSchema>(name, 1, {
      upgrade(fresh) {
        fresh.createObjectStore('feeds', { keyPath: 'address' });
        const items = fresh.createObjectStore('items', { keyPath: 'address' });
        items.createIndex('feed', 'feed');
        items.createIndex('state', 'state');
        fresh.createObjectStore('rests');
      },
      blocking(_current, _next, event) {
        (event.target as IDBDatabase).close();
        lose();
      },
      terminated: lose,
    }).catch((error) => {
      lose();
      throw error;
    });
    return current;
  }

  return {
    list: async () => (await get()).getAll('feeds'),

    async openItems() {
      const db = await get();
      const of = (state: string) => db.getAllFromIndex('items', 'state', state);
      return [...(await of('waiting')), ...(await of('refused'))];
    },

    async waiting() {
      return (await get()).getAllFromIndex('items', 'state', 'waiting');
    },

    async add(feeds, now) {
      const change = (await get()).transaction('feeds', 'readwrite');
      let count = await change.store.count();
      let added = 0;
      for (const { address, title } of feeds) {
        if (count >= MAX_FEEDS || (await change.store.getKey(address)) !== undefined) continue;
        await change.store.put(newFeed(address, title, now));
        count++;
        added++;
      }
      await change.done;
      return added;
    },

    async visited(feed, items, now) {
      const change = (await get()).transaction(['feeds', 'items'], 'readwrite');
      const [feeds, known] = [change.objectStore('feeds'), change.objectStore('items')];
      const before = await feeds.get(feed.address);
      const fresh: ItemRecord[] = [];
      // It may have been removed or switched off while it was being asked.
      if (before) {
        await feeds.put({ ...feed, on: before.on && feed.on, kept: before.kept, addedAt: before.addedAt });
        for (const item of items) {
          const old = await known.get(item.address);
          if (!old) fresh.push(item);
          await known.put(old ? { ...old, seenAt: now } : item);
        }
        for (const { address, seenAt } of await known.index('feed').getAll(feed.address)) {
          if (seenAt < now - FORGET_AFTER) await known.delete(address);
        }
      }
      await change.done;
      return fresh;
    },

    async settled(item) {
      const change = (await get()).transaction(['feeds', 'items'], 'readwrite');
      const [feeds, items] = [change.objectStore('feeds'), change.objectStore('items')];
      const before = await items.get(item.address);
      if (before?.state === 'waiting') {
        await items.put({ ...item, seenAt: before.seenAt });
        const feed = await feeds.get(item.feed);
        if (feed && item.state === 'kept') await feeds.put({ ...feed, kept: feed.kept + 1 });
      }
      await change.done;
    },

    async rests() {
      const read = (await get()).transaction('rests');
      const [hosts, times] = await Promise.all([read.store.getAllKeys(), read.store.getAll()]);
      return new Map(hosts.map((host, i) => [host, times[i]!]));
    },

    async rest(host, until) {
      await (await get()).put('rests', until, host);
    },

    async switchOn(address, on, now) {
      const change = (await get()).transaction('feeds', 'readwrite');
      const feed = await change.store.get(address);
      if (feed) await change.store.put({ ...feed, on, nextAt: on ? now : feed.nextAt });
      await change.done;
    },

    async remove(address) {
      const change = (await get()).transaction(['feeds', 'items'], 'readwrite');
      await change.objectStore('feeds').delete(address);
      const items = change.objectStore('items');
      for (const key of await items.index('feed').getAllKeys(address)) await items.delete(key);
      await change.done;
    },

    async hasten(address, now) {
      const change = (await get()).transaction(['feeds', 'items'], 'readwrite');
      const [feeds, items] = [change.objectStore('feeds'), change.objectStore('items')];
      for (const feed of await feeds.getAll(address ?? undefined)) {
        if (!feed.on) continue;
        await feeds.put({ ...feed, nextAt: now });
        for (const item of await items.index('feed').getAll(feed.address)) {
          if (item.state === 'waiting') await items.put({ ...item, nextAt: now });
        }
      }
      await change.done;
    },

    async close() {
      (await current)?.close();
      lose();
    },
  };
}
