/**
 * The feeds that a page names for readers of feeds (`<link rel="alternate">`) → their addresses with names, http(s)
 * alone and each once, comments' feeds last. Reads the head only; bounded.
 */
import { canonicalAddress } from './canonical-address.ts';

/** Links looked at, and feeds given. */
const MAX_LINKS = 200;
const MAX_FOUND = 10;
const MAX_TITLE = 300;

const TYPES = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|json)\b/i;

/** A link as a page prints it. */
export interface FeedLink {
  href: string;
  type: string;
  title: string;
}

export interface NamedFeed {
  address: string;
  title: string | null;
}

export function findFeeds(doc: Document, page: string | null): NamedFeed[] {
  const links: FeedLink[] = [];
  for (const link of doc.querySelectorAll('link[rel~="alternate" i][href]')) {
    if (links.length >= MAX_LINKS) break;
    links.push({
      href: link.getAttribute('href') ?? '',
      type: link.getAttribute('type') ?? '',
      title: link.getAttribute('title') ?? '',
    });
  }
  return namedFeeds(links, page);
}

/** The same of links that were read elsewhere; nothing of them is believed. */
export function namedFeeds(links: readonly FeedLink[], page: string | null): NamedFeed[] {
  const found = new Map<string, NamedFeed>();
  for (const { href, type, title } of links.slice(0, MAX_LINKS)) {
    const address = TYPES.test(String(type)) ? canonicalAddress(String(href), page) : null;
    // WordPress and others name their programming interface in the same way.
    if (!address || (/json\b/i.test(type) && /\/wp-json\/|oembed/i.test(address)) || found.has(address))
      continue;
    const name = String(title).replace(/\s+/g, ' ').trim().slice(0, MAX_TITLE);
    found.set(address, { address, title: name || null });
  }
  const isOfComments = ({ address }: NamedFeed) => /comments?\b/i.test(new URL(address).pathname);
  return [...found.values()]
    .toSorted((a, b) => Number(isOfComments(a)) - Number(isOfComments(b)))
    .slice(0, MAX_FOUND);
}
