import { describe, expect, it } from 'vitest';
import { FeedError } from '../../../lib/feeds/feed-error.ts';
import { MAX_FEEDS } from '../../../lib/feeds/feed-limits.ts';
import { readOpml, writeOpml } from '../../../lib/feeds/opml.ts';

const outline = (address: string, title = '') => `<outline text="${title}" xmlUrl="${address}"/>`;
const opml = (body: string) => `<?xml version="1.0"?><opml version="1.0"><body>${body}</body></opml>`;

describe('lists of feeds', () => {
  it('are read out of folders, each feed once', () => {
    const text = opml(
      `<outline text="News"><outline text="Coast">${outline('https://gull.example/f', 'Gull &amp; Co')}</outline>` +
        `${outline('https://quay.example/f?a=1&amp;b=2')}</outline>${outline('https://gull.example/f', 'again')}`,
    );
    expect(readOpml(text)).toEqual({
      feeds: [
        { address: 'https://gull.example/f', title: 'Gull & Co' },
        { address: 'https://quay.example/f?a=1&b=2', title: null },
      ],
      refused: 0,
      cut: false,
    });
  });

  it('come back as they were written', () => {
    const feeds = [
      { address: 'https://gull.example/f?a=1&b="2"', title: 'Gull <&> "Co"' },
      { address: 'https://quay.example/f', title: null },
    ].map((feed) => ({ ...feed, address: new URL(feed.address).href }));
    const titled = feeds.map(({ address, title }) => ({ address, title: title ?? address }));
    expect(readOpml(writeOpml(feeds)).feeds).toEqual(titled);
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'gull',
    '',
    `https://gull.example/${'a'.repeat(5000)}`,
  ])('leave out %.40s and count it', (address) => {
    expect(readOpml(opml(outline(address)))).toEqual({ feeds: [], refused: 1, cut: false });
  });

  it('stop at their bound', () => {
    const many = Array.from({ length: MAX_FEEDS + 7 }, (_, i) => outline(`https://h${i}.example/`)).join('');
    expect(readOpml(opml(many)).refused).toBe(7);
  });

  it.each([
    '',
    'words',
    '<html><outline xmlUrl="https://gull.example/f"/></html>',
    '<rss><channel/></rss>',
  ])('are nothing else: %j', (text) => {
    expect(() => readOpml(text)).toThrow(FeedError);
  });
});
