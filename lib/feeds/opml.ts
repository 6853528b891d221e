/**
 * Lists of feeds as feed readers exchange them (OPML 1.0 and 2.0): reads every outline that names a feed, in whatever
 * folder; writes a flat list. Refuses what is no OPML; addresses that are not http(s) are left out and counted, and a list
 * that breaks off says so.
 */
import { canonicalAddress } from '../article/canonical-address.ts';
import { FeedError } from './feed-error.ts';
import { MAX_FEEDS } from './feed-limits.ts';
import { plainName } from './plain-name.ts';
import { scanMarkup } from './scan-markup.ts';

export interface ListedFeed {
  address: string;
  title: string | null;
}

export interface ReadOpml {
  /** Each address once, in order. */
  feeds: ListedFeed[];
  /** Outlines whose address is none, and those beyond the bound. */
  refused: number;
  /** It ends before it is closed: there may have been more. */
  cut: boolean;
}

/** @throws FeedError `no-feed` where it is no OPML */
export function readOpml(text: string): ReadOpml {
  const feeds = new Map<string, ListedFeed>();
  let isOpml = false;
  let refused = 0;
  let cut = true;
  for (const token of scanMarkup(text.replace(/^\ufeff/, ''))) {
    if (token.kind === 'close' && token.name === 'opml') cut = false;
    if (token.kind !== 'open') continue;
    if (token.name === 'opml') isOpml = true;
    else if (!isOpml) break;
    const place = token.name === 'outline' ? token.attributes.get('xmlurl') : undefined;
    if (place === undefined) continue;
    const address = canonicalAddress(place.trim());
    if (!address || (feeds.size >= MAX_FEEDS && !feeds.has(address))) refused++;
    else if (!feeds.has(address)) {
      const { attributes } = token;
      feeds.set(address, { address, title: plainName(attributes.get('title') || attributes.get('text')) });
    }
  }
  if (!isOpml) throw new FeedError('no-feed');
  return { feeds: [...feeds.values()], refused, cut };
}

export function writeOpml(feeds: readonly ListedFeed[]): string {
  const outlines = feeds.map(({ address, title }) => {
    const name = asAttribute(title ?? address);
    return `    <outline type="rss" text="${name}" title="${name}" xmlUrl="${asAttribute(address)}"/>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n  <head>\n    <title>Variorum</title>\n  </head>\n  <body>\n${outlines.join('')}  </body>\n</opml>\n`;
}

function asAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
