/** A feed as read, whichever format it was printed in. */

export interface FeedItem {
  /** Canonical address of the article, http(s). */
  address: string;
  title: string | null;
  published: string | null;
}

export interface ParsedFeed {
  title: string | null;
  /** The outlet's page. */
  site: string | null;
  language: string | null;
  /** How long it asks to be left alone, minutes; null where it does not say. */
  ttlMinutes: number | null;
  /** As printed: the newest first; each address once. */
  items: FeedItem[];
}
