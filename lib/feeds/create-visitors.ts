/**
 * How a run visits: fetches a feed and parses it (or finds the one that a page names), fetches an article's page, reads
 * it with the reader that pages are read with, and hands it to the corpus. What needs a DOM or a network comes in.
 */
import type { UnidentifiedArticle } from '../article/identify-article.ts';
import { isPrivateAddress } from '../article/is-private-address.ts';
import { decodeText } from '../text/decode-text.ts';
import { FeedError } from './feed-error.ts';
import { MAX_FEED_BYTES, MAX_PAGE_BYTES } from './feed-limits.ts';
import { type FeedRecord, type ItemRecord, sourceOf } from './feed-records.ts';
import { type Fetched, fetchBounded, type Validators } from './fetch-bounded.ts';
import { parseFeed } from './parse-feed.ts';
import type { ParsedFeed } from './parsed-feed.ts';
import type { RunParts } from './run-feeds.ts';

export interface VisitorParts {
  fetch: typeof globalThis.fetch;
  permitted: (address: string) => boolean;
  /** A page's article; null where there is no story on it. */
  readPage: (html: string, address: string) => UnidentifiedArticle | null;
  /** Addresses of the feeds that a page names. */
  findFeeds: (html: string, address: string) => string[];
  save: (article: UnidentifiedArticle) => Promise<void>;
}

const ACCEPT_FEED =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';
const ACCEPT_PAGE = 'text/html, application/xhtml+xml;q=0.9, */*;q=0.5';

export function createVisitors(parts: VisitorParts): Pick<RunParts, 'visitFeed' | 'visitArticle'> {
  const ask = (address: string, signal: AbortSignal | undefined, validators?: Validators) =>
    fetchBounded(address, {
      fetch: parts.fetch,
      accept: ACCEPT_FEED,
      maxBytes: MAX_FEED_BYTES,
      signal,
      ...(validators ? { validators } : {}),
    });

  /** The feed that a page names, asked at once: only ever on the way to the first answer. */
  async function followPage(html: string, page: string, signal: AbortSignal | undefined) {
    // A page of the open web names nothing in the reader's own network.
    const isOpen = (address: string) => isPrivateAddress(page) || !isPrivateAddress(address);
    const [source] = parts.findFeeds(html, page).filter((one) => parts.permitted(one) && isOpen(one));
    if (!source) throw new FeedError('no-feed');
    const fetched = await ask(source, signal);
    const { parsed, validators } = parse(fetched, source);
    return { parsed, validators, source };
  }

  return {
    async visitFeed(feed: FeedRecord, signal) {
      const address = sourceOf(feed);
      const fetched = await ask(address, signal, feed.validators);
      if (!fetched.bytes) return null;
      try {
        return parse(fetched, address);
      } catch (error) {
        if (feed.lastOkAt !== null || !isPage(fetched)) throw error;
        return followPage(decodeText(fetched.bytes, fetched.contentType), fetched.address, signal);
      }
    },

    async visitArticle(item: ItemRecord, feed: FeedRecord, signal) {
      const { fetch } = parts;
      const page = await fetchBounded(item.address, {
        ...{ fetch, accept: ACCEPT_PAGE, maxBytes: MAX_PAGE_BYTES, signal },
      });
      if (!page.bytes || (page.contentType && !isPage(page))) throw new FeedError('no-article');
      const article = parts.readPage(decodeText(page.bytes, page.contentType), page.address);
      if (!article) throw new FeedError('no-article');
      const url = article.url ?? item.address;
      await parts.save({
        ...article,
        url,
        aliases: url === item.address ? [] : [item.address],
        title: article.title ?? item.title,
        outlet: article.outlet ?? feed.title,
        published: article.published ?? item.published,
      });
    },
  };
}

function parse(fetched: Fetched, address: string): { parsed: ParsedFeed; validators: Validators } {
  const text = decodeText(fetched.bytes ?? new Uint8Array(), fetched.contentType);
  return { parsed: parseFeed(text, fetched.address || address), validators: fetched.validators };
}

function isPage({ contentType }: Fetched): boolean {
  return /\b(?:html|xhtml\+xml)\b/i.test(contentType ?? '');
}
