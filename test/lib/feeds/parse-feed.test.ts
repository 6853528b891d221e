import { describe, expect, it } from 'vitest';
import { FeedError } from '../../../lib/feeds/feed-error.ts';
import { MAX_ITEMS } from '../../../lib/feeds/feed-limits.ts';
import { parseFeed } from '../../../lib/feeds/parse-feed.ts';

const AT = 'https://gull.example/feeds/news.xml';
const rss = (body: string, head = '') =>
  `<?xml version="1.0"?>${head}<rss version="2.0"><channel><title>The Gull</title>${body}</channel></rss>`;
const addresses = (text: string) => parseFeed(text, AT).items.map(({ address }) => address);

describe('formats', () => {
  const items = [
    {
      address: 'https://gull.example/a?x=1&y=2',
      title: 'Ferries & tides',
      published: '2026-03-01T10:00:00Z',
    },
    { address: 'https://gull.example/b', title: 'Quay reopens', published: '2026-03-02T10:00:00Z' },
  ];
  const feed = { title: 'The Gull', site: 'https://gull.example/' };
  const cases: { name: string; text: string }[] = [
    {
      name: 'RSS 2.0',
      text: rss(
        '<link>https://gull.example/</link><atom:link rel="self" href="https://gull.example/feeds/news.xml"/>' +
          '<image><title>Logo</title><link>https://gull.example/logo</link></image>' +
          '<item><title>Ferries &amp; tides</title><link>https://gull.example/a?x=1&amp;y=2</link>' +
          '<pubDate>Sun, 01 Mar 2026 10:00:00 GMT</pubDate></item>' +
          '<item><title><![CDATA[Quay <b>reopens</b>]]></title><guid isPermaLink="true">https://gull.example/b</guid>' +
          '<source url="https://other.example/">Another</source><pubDate>Mon, 02 Mar 2026 11:00:00 +0100</pubDate></item>',
      ),
    },
    {
      name: 'Atom',
      text:
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://gull.example/x/"><title type="html">The Gull</title>' +
        '<link rel="self" href="/feeds/news.xml"/><link href="/"/>' +
        '<entry><title>Ferries &amp;amp; tides</title><link rel="enclosure" href="/a.mp3"/><link href="../a?x=1&amp;y=2"/>' +
        '<author><name>Ilse Tornqvist</name></author><published>2026-03-01T10:00:00Z</published></entry>' +
        '<entry><title type="xhtml"><div>Quay <b>reopens</b></div></title><link rel="alternate" href="/b"/>' +
        '<updated>2026-03-02T11:00:00+01:00</updated></entry></feed>',
    },
    {
      name: 'Atom with a prefix',
      text:
        '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>The Gull</a:title><a:link href="https://gull.example/"/>' +
        '<a:entry><a:title>Ferries &amp; tides</a:title><a:link href="https://gull.example/a?x=1&amp;y=2"/>' +
        '<a:published>2026-03-01T10:00:00Z</a:published></a:entry>' +
        '<a:entry><a:title>Quay reopens</a:title><a:link href="https://gull.example/b"/>' +
        '<a:updated>2026-03-02T10:00:00Z</a:updated></a:entry></a:feed>',
    },
    {
      name: 'RDF',
      text:
        '<rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://gull.example/">' +
        '<title>The Gull</title><link>https://gull.example/</link></channel>' +
        '<item rdf:about="https://gull.example/a?x=1&amp;y=2"><title>Ferries &amp; tides</title>' +
        '<dc:date>2026-03-01T10:00:00Z</dc:date></item>' +
        '<item rdf:about="urn:2"><title>Quay reopens</title><link> https://gull.example/b </link>' +
        '<dc:date>2026-03-02T10:00:00Z</dc:date></item></rdf:RDF>',
    },
    {
      name: 'JSON Feed',
      text: JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'The Gull',
        home_page_url: 'https://gull.example/',
        items: [
          { id: '1', url: '/a?x=1&y=2', title: 'Ferries & tides', date_published: '2026-03-01T10:00:00Z' },
          { id: 'https://gull.example/b', title: 'Quay reopens', date_modified: '2026-03-02T10:00:00Z' },
        ],
      }),
    },
  ];
  it.each(cases)('reads $name', ({ text }) => {
    expect(parseFeed(text, AT)).toMatchObject({ ...feed, items });
  });
});

describe('what real feeds print', () => {
  const item = (inside: string) => rss(`<item>${inside}</item>`);
  const link = '<link>https://gull.example/a</link>';
  const cases: { name: string; text: string; found: string[] }[] = [
    { name: 'a mark and blank space before it', text: `\ufeff \n${item(link)}`, found: ['/a'] },
    {
      name: 'tags left open in a description',
      text: item(`<description>one<br>two</description>${link}`),
      found: ['/a'],
    },
    {
      name: 'a bare ampersand and a lone <',
      text: item(`<title>Bread & 3 < 4</title>${link}`),
      found: ['/a'],
    },
    { name: 'no end at all', text: `<rss><channel><item>${link}`, found: ['/a'] },
    { name: 'the same article twice', text: rss(`<item>${link}</item><item>${link}</item>`), found: ['/a'] },
    { name: 'relative links', text: item('<link>/a</link>'), found: ['/a'] },
    {
      name: 'a guid that is only a name',
      text: item('<guid isPermaLink="false">https://gull.example/g</guid>'),
      found: [],
    },
    { name: 'other schemes', text: item('<link>javascript:alert(1)</link>'), found: [] },
    { name: 'data for a link', text: item('<link>data:text/html,x</link>'), found: [] },
    { name: 'a name and password', text: item('<link>https://u:p@gull.example/a</link>'), found: ['/a'] },
    {
      name: 'the address behind a counter',
      text: item(
        '<link>https://count.example/1</link><feedburner:origLink>https://gull.example/a</feedburner:origLink>',
      ),
      found: ['/a'],
    },
    {
      name: 'a link inside the description',
      text: item(`<description><p><link>https://gull.example/no</link></p></description>${link}`),
      found: ['/a'],
    },
    { name: 'two addresses', text: item(`${link}<link>https://gull.example/b</link>`), found: ['/a'] },
    { name: 'a link that says nothing before it', text: item(`<link/><link> </link>${link}`), found: ['/a'] },
    {
      name: 'an address in parts',
      text: item('<link>https://gull.example/<![CDATA[a]]></link>'),
      found: ['/a'],
    },
    { name: 'capitals', text: item('<LINK>https://gull.example/a</LINK>'), found: ['/a'] },
  ];
  it.each(cases)('copes with $name', ({ text, found }) => {
    expect(addresses(text)).toEqual(found.map((path) => `https://gull.example${path}`));
  });

  it.each([
    ['<ttl>90</ttl>', 90],
    ['<ttl>-1</ttl>', null],
    ['<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>', 720],
    ['', null],
  ])('reads the pace of %j', (body, minutes) => {
    expect(parseFeed(rss(body), AT).ttlMinutes).toBe(minutes);
  });

  it('expands no entity that a document declares', () => {
    const bomb = '<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    const [found] = parseFeed(rss(`<item><title>&b;</title>${link}</item>`, bomb), AT).items;
    expect(found?.title).toBe('&b;');
    const outside = '<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
    expect(parseFeed(rss(`<item><title>&a;</title>${link}</item>`, outside), AT).items[0]?.title).toBe('&a;');
  });

  it('reads no more items than its bound', () => {
    const many = Array.from({ length: MAX_ITEMS + 50 }, (_, i) => `<item><link>/${i}</link></item>`).join('');
    expect(addresses(rss(many))).toHaveLength(MAX_ITEMS);
    const json = {
      version: 'https://jsonfeed.org/version/1',
      items: Array.from({ length: 5_000 }, (_, i) => ({ url: `/${i}` })),
    };
    expect(addresses(JSON.stringify(json))).toHaveLength(MAX_ITEMS);
  });
});

describe('a feed', () => {
  const site = 'https://gull.example/';
  const cases: { name: string; text: string; expected: { title: string | null; site: string | null } }[] = [
    {
      name: 'broken off in its address',
      text: '<rss><channel><title>The Gull</title><link>https://gull.exa',
      expected: { title: 'The Gull', site: null },
    },
    {
      name: 'broken off in its title',
      text: `<rss><channel><link>${site}</link><title>The Gull of Sand`,
      expected: { title: null, site },
    },
    {
      name: 'broken off behind its head',
      text: `<rss><channel><title>The Gull</title><link>${site}</link>`,
      expected: { title: 'The Gull', site },
    },
    {
      name: 'broken off in an item',
      text: `<rss><channel><title>The Gull</title><link>${site}</link><item><title>Ferr`,
      expected: { title: 'The Gull', site },
    },
    {
      name: 'with two titles and addresses',
      text: `${'<rss><channel><title>The Gull</title>'}<link>${site}</link><title>News</title><link>/b</link></channel>`,
      expected: { title: 'The Gull', site },
    },
  ];
  it.each(cases)('$name gives its title and site as they are known', ({ text, expected }) => {
    expect(parseFeed(text, AT)).toMatchObject(expected);
  });
});

describe('what is no feed', () => {
  const cases: [string, string][] = [
    ['nothing', ''],
    ['words', 'The ferry sails at noon.'],
    ['a page', '<!doctype html><html><body><item></item></body></html>'],
    ['other JSON', '{"items":[]}'],
    ['broken JSON', '{"version":"https://jsonfeed.org/version/1","items":['],
    ['a list of feeds', '<opml version="2.0"><body/></opml>'],
    ['tags without end', '<rss><channel>'.padEnd(600_000, '<a>')],
    ['an attribute without end', `<rss ${'a="b" '.repeat(100_000)}`],
  ];
  it.each(cases)('refuses %s', (_name, text) => {
    expect(() => parseFeed(text, AT)).toThrow(FeedError);
  });

  const hostile: [string, string][] = [
    ['a million <', rss('<'.repeat(1_000_000))],
    ['comments without end', rss('<!--'.repeat(250_000))],
    ['sections without end', rss('<![CDATA['.repeat(100_000))],
    ['a doctype without end', `<!DOCTYPE a [${'<!ENTITY a "b">'.repeat(60_000)}`],
    ['many attributes', rss(`<item ${'a="b" '.repeat(16_000)}></item>`)],
    ['many namespaces', rss(`<item>${'<p:t xmlns:p="u">x</p:t>'.repeat(40_000)}</item>`)],
    ['closing tags of nothing', rss('</item>'.repeat(140_000))],
    ['the prototype', rss('<__proto__><a>1</a></__proto__><item><constructor>x</constructor></item>')],
    ['nul bytes', rss('\u0000'.repeat(1_000_000))],
  ];
  it.each(hostile)('gives a result or says no to %s', (_name, text) => {
    try {
      expect(parseFeed(text, AT).items.length).toBeLessThanOrEqual(MAX_ITEMS);
    } catch (error) {
      expect(error).toBeInstanceOf(FeedError);
    }
  });
});
