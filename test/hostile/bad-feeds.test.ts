/** Every bad feed and list of feeds comes to what its table says: what is whole of it is taken, and the rest is told. */
import { describe, expect, it } from 'vitest';
import { FeedError } from '../../lib/feeds/feed-error.ts';
import { readOpml } from '../../lib/feeds/opml.ts';
import { parseFeed } from '../../lib/feeds/parse-feed.ts';
import { decodeText } from '../../lib/text/decode-text.ts';
import { acceptance } from './acceptance.ts';
import { BAD_FEEDS, BAD_LISTS, type BadFeed } from './bad-feeds.ts';

const AT = 'https://gull.example/feed';

function textOf({ make }: BadFeed): string {
  const made = make();
  return decodeText(typeof made === 'string' ? new TextEncoder().encode(made) : made, null);
}

/** What it gives, or the code that the reader has words for; anything else that is thrown fails the test. */
function outcomeOf<T>(read: () => T): T | string {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return error.code;
  }
}

function hold({ taken = [] }: BadFeed, addresses: readonly string[]): void {
  for (const address of addresses) acceptance.webAddress(address);
  if (typeof taken === 'number') expect(addresses).toHaveLength(taken);
  else expect(addresses).toEqual(taken.map((path) => `https://gull.example${path}`));
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
}

it.each([
  { of: 'feeds', table: BAD_FEEDS },
  { of: 'lists', table: BAD_LISTS },
])('has each of the $of once', ({ table }) => {
  expect(new Set(table.map(({ name }) => name)).size).toBe(table.length);
});

describe('a feed with', () => {
  it.each(BAD_FEEDS)('$name', (bad) => {
    const found = outcomeOf(() => parseFeed(textOf(bad), AT));
    if (typeof found === 'string' || bad.fault) expect(found).toBe(bad.fault);
    else
      hold(
        bad,
        found.items.map(({ address }) => address),
      );
  });
});

describe('a list of feeds with', () => {
  it.each(BAD_LISTS)('$name', (bad) => {
    const found = outcomeOf(() => readOpml(textOf(bad)));
    if (typeof found === 'string' || bad.fault) return expect(found).toBe(bad.fault);
    hold(
      bad,
      found.feeds.map(({ address }) => address),
    );
    expect(found).toMatchObject({ refused: bad.refused ?? 0, cut: bad.cut ?? false });
  });
});
