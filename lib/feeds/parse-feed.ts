/**
 * A feed's text → its name, site, pace and items: RSS 0.9x to 2.0, RDF (RSS 1.0), Atom 0.3 and 1.0, JSON Feed. Takes
 * what real feeds print, also where it is not well-formed; bounded by `feed-limits.ts`. Refuses what is no feed.
 */

import { canonicalAddress } from '../article/canonical-address.ts';
import { isoDate } from '../article/iso-date.ts';
import { FeedError } from './feed-error.ts';
import { MAX_DEPTH, MAX_ITEMS } from './feed-limits.ts';
import { parseJsonFeed } from './parse-json-feed.ts';
import type { FeedItem, ParsedFeed } from './parsed-feed.ts';
import { plainName } from './plain-name.ts';
import { type MarkupToken, scanMarkup } from './scan-markup.ts';

const ROOTS: ReadonlySet<string> = new Set(['rss', 'rdf:rdf', 'rdf', 'feed', 'channel']);

/** Minutes of sy:updatePeriod. */
const PERIODS: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1_440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
};

type Values = Map<string, string>;

/** @param address where it was fetched: relative links are resolved against it. @throws FeedError `no-feed` */
export function parseFeed(text: string, address: string): ParsedFeed {
  const head = text
    .trimStart()
    .slice(0, 1)
    .replace(/^\ufeff/, '');
  if (head === '{' || /^\ufeff?\s*\{/.test(text.slice(0, 100))) return parseJsonFeed(text, address);
  return readMarkup(scanMarkup(text.replace(/^\ufeff/, '')), address);
}

function readMarkup(tokens: Iterable<MarkupToken>, address: string): ParsedFeed {
  const stack: string[] = [];
  const feed: Values = new Map();
  const items = new Map<string, FeedItem>();
  let item: Values | null = null;
  let itemDepth = 0;
  /** Whether the field under way was printed before: two addresses joined would be a third. */
  let again = false;
  let root: string | null = null;
  let prefix = '';
  let base = address;

  /** The name without the prefix that the whole feed carries ("atom:feed", "atom:entry"). */
  const plain = (name: string) => (prefix && name.startsWith(prefix) ? name.slice(prefix.length) : name);

  const finish = () => {
    const found = item && toItem(item, base);
    if (found && !items.has(found.address)) items.set(found.address, found);
    item = null;
  };

  for (const token of tokens) {
    if (token.kind === 'text') {
      // What stands in a child of the feed or of an item, at whatever depth.
      const field = item ? stack[itemDepth + 1] : fieldOfFeed(stack);
      if (field && !again) append(item ?? feed, field, token.text);
      continue;
    }
    const name = plain(token.name);
    if (token.kind === 'close') {
      const depth = stack.lastIndexOf(name);
      if (depth < 0) continue;
      stack.length = depth;
      if (item && depth <= itemDepth) finish();
      if (items.size >= MAX_ITEMS) break;
      continue;
    }
    if (root === null) {
      const bare = token.name.replace(/^[^:]+:(?=feed$)/, '');
      root = bare;
      prefix = token.name.slice(0, token.name.length - bare.length);
      if (!ROOTS.has(bare)) throw new FeedError('no-feed');
      base = resolve(token.attributes.get('xml:base'), base);
      append(feed, 'language', token.attributes.get('xml:lang') ?? '');
      stack.push(bare);
      continue;
    }
    if (stack.length >= MAX_DEPTH) throw new FeedError('no-feed');
    if (name === 'item' || name === 'entry') {
      if (item) finish();
      item = new Map();
      itemDepth = stack.length;
      append(item, 'rdf:about', token.attributes.get('rdf:about') ?? '');
      append(item, 'base', token.attributes.get('xml:base') ?? '');
    } else if (item ? stack.length === itemDepth + 1 : fieldOfFeed([...stack, name]) === name) {
      again = Boolean((item ?? feed).get(name)?.trim());
      readAttributes(item ?? feed, name, token.attributes);
    }
    if (!token.closed) stack.push(name);
    else if (name === 'item' || name === 'entry') finish();
  }
  if (root === null) throw new FeedError('no-feed');
  // Half an address would be another page's: what the end of the document cuts in two is left out.
  if (!again) (item ?? feed).delete((item ? stack[itemDepth + 1] : fieldOfFeed(stack)) ?? '');
  finish();
  const home = feed.get('link')?.trim() || feed.get('alternate');
  return {
    title: plainName(feed.get('title')),
    site: home ? canonicalAddress(home, base) : null,
    language: /^[a-z]{2,3}(?:-[\w-]{2,20})?$/i.exec((feed.get('language') ?? '').trim())?.[0] ?? null,
    ttlMinutes: ttlOf(feed),
    items: [...items.values()],
  };
}

/** The field of the feed itself that text at this place belongs to. */
function fieldOfFeed(stack: readonly string[]): string | undefined {
  const channel = stack.indexOf('channel');
  return stack[(channel < 0 ? 0 : channel) + 1];
}

function append(values: Values, field: string, text: string): void {
  const before = values.get(field) ?? '';
  // Descriptions and contents are not read here: a name's worth of each is kept, whatever its length.
  if (text && before.length < 4_000) values.set(field, before + text.slice(0, 4_000));
}

function readAttributes(values: Values, name: string, attributes: ReadonlyMap<string, string>): void {
  const href = attributes.get('href');
  if ((name === 'link' || name === 'atom:link') && href) {
    const rel = attributes.get('rel') ?? 'alternate';
    const isPage = !/^(?!text\/html|application\/xhtml)/.test(attributes.get('type') ?? 'text/html');
    if (rel === 'alternate' && (isPage || !values.has('alternate'))) values.set('alternate', href);
  }
  if (name === 'guid' && attributes.get('ispermalink')?.toLowerCase() === 'false') {
    values.set('guid-is-name', '1');
  }
}

function toItem(values: Values, base: string): FeedItem | null {
  const within = resolve(values.get('base'), base);
  const guid = values.get('guid-is-name') ? '' : (values.get('guid') ?? '');
  const places = [
    values.get('feedburner:origlink'),
    values.get('link'),
    values.get('alternate'),
    /^https?:/i.test(guid.trim()) ? guid : '',
    values.get('rdf:about'),
  ];
  const place = places.find((one) => one?.trim());
  const address = place ? canonicalAddress(place.trim(), within) : null;
  if (!address) return null;
  const date = ['pubdate', 'published', 'dc:date', 'issued', 'updated', 'modified', 'dcterms:created'];
  return {
    address,
    title: plainName(values.get('title')),
    published: isoDate(date.map((field) => values.get(field)).find((value) => value?.trim())),
  };
}

function resolve(relative: string | undefined, base: string): string {
  return relative && URL.canParse(relative, base) ? new URL(relative, base).href : base;
}

function ttlOf(feed: Values): number | null {
  const ttl = Number(feed.get('ttl') || Number.NaN);
  if (ttl > 0 && Number.isFinite(ttl)) return ttl;
  const period = PERIODS[(feed.get('sy:updateperiod') ?? '').trim().toLowerCase()];
  const frequency = Number(feed.get('sy:updatefrequency') || 1);
  return period && frequency > 0 ? period / frequency : null;
}
