/** JSON Feed 1.0 and 1.1 (jsonfeed.org) → the same as `parse-feed.ts` gives. Refuses other JSON. */
import { canonicalAddress } from '../article/canonical-address.ts';
import { isoDate } from '../article/iso-date.ts';
import { FeedError } from './feed-error.ts';
import { MAX_ITEMS } from './feed-limits.ts';
import type { FeedItem, ParsedFeed } from './parsed-feed.ts';
import { plainName } from './plain-name.ts';

/** @throws FeedError `no-feed` */
export function parseJsonFeed(text: string, address: string): ParsedFeed {
  const feed = asObject(parse(text));
  if (!feed || !asText(feed.version)?.includes('jsonfeed.org') || !Array.isArray(feed.items)) {
    throw new FeedError('no-feed');
  }
  const items = new Map<string, FeedItem>();
  for (const value of feed.items.slice(0, MAX_ITEMS)) {
    const item = asObject(value);
    const place = [item?.url, item?.external_url, item?.id].find(
      (one) => typeof one === 'string' && one.trim() !== '',
    );
    const found = typeof place === 'string' ? canonicalAddress(place.trim(), address) : null;
    if (!item || !found || items.has(found)) continue;
    items.set(found, {
      address: found,
      title: plainName(item.title),
      published: isoDate(asText(item.date_published) ?? asText(item.date_modified)),
    });
  }
  return {
    title: plainName(feed.title),
    site: typeof feed.home_page_url === 'string' ? canonicalAddress(feed.home_page_url, address) : null,
    language: typeof feed.language === 'string' ? feed.language.slice(0, 35) : null,
    ttlMinutes: null,
    items: [...items.values()],
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new FeedError('no-feed');
  }
}

function asObject(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
}

function asText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
