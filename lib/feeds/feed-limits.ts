/**
 * Bounds of what feeds may bring and ask for. What is beyond a bound is refused or left out and said so; none is fitted,
 * each is chosen so that no real feed seen comes near it.
 */

/** Bytes of a feed or OPML file, decompressed: the largest full-text feeds have 3 MB. */
export const MAX_FEED_BYTES = 8_000_000;

/** Bytes of an article's page, decompressed: news pages have 0.1 to 3 MB. */
export const MAX_PAGE_BYTES = 8_000_000;

/** Items read of one feed: the newest stand first; feeds print 10 to 100. */
export const MAX_ITEMS = 300;

/** Articles taken of one visit to a feed, so that a new feed asks no site for its whole archive. */
export const ITEMS_A_VISIT = 40;

/** Feeds followed at once, and read of one OPML file. */
export const MAX_FEEDS = 2_000;

/** Characters of a name that a feed gives itself or an item. */
export const MAX_NAME = 300;

/** Tags within tags that are followed: Atom with XHTML content has 30; OPML folders 3. */
export const MAX_DEPTH = 200;

/** Characters of a tag with its attributes; a longer one ends the reading. */
export const MAX_TAG = 100_000;
