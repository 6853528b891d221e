import { describe, expect, it } from 'vitest';
import { believedAddress, canonicalAddress } from '../../../lib/article/canonical-address.ts';
import { cleanTitle } from '../../../lib/article/clean-title.ts';
import { isoDate } from '../../../lib/article/iso-date.ts';
import { type Metadata, readMetadata } from '../../../lib/article/metadata.ts';
import { parsePage } from './parse-page.ts';

const jsonLd = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;

describe('readMetadata', () => {
  const cases: { name: string; html: string; expected: Partial<Metadata> }[] = [
    {
      name: 'JSON-LD before Open Graph',
      html: `<meta property="og:title" content="B">${jsonLd({ '@type': 'NewsArticle', headline: 'A', datePublished: '2026-01-02' })}`,
      expected: { title: 'A', published: '2026-01-02' },
    },
    {
      name: 'an array of types and authors, a publisher by reference',
      html: jsonLd({
        '@graph': [
          {
            '@type': ['Thing', 'ReportageNewsArticle'],
            headline: 'A',
            author: [{ name: 'Ann Lee' }, 'Bo Day'],
            publisher: { '@id': '#o' },
          },
          { '@type': 'Organization', '@id': '#o', name: 'The Lantern' },
        ],
      }),
      expected: { byline: 'Ann Lee, Bo Day', outlet: 'The Lantern' },
    },
    {
      name: 'a block with raw line breaks and a trailing comma',
      html: jsonLd('{"@type":"NewsArticle","headline":"A\nB","publisher":"Lantern",}'),
      expected: { title: 'A B', outlet: 'Lantern' },
    },
    {
      name: 'a broken block beside meta tags',
      html: `${jsonLd('{"@type": "NewsArticle", headline')}<meta property="og:site_name" content="Lantern"><meta name="author" content="By Ann Lee">`,
      expected: { outlet: 'Lantern', byline: 'Ann Lee' },
    },
    {
      name: 'JSON-LD that is no object',
      html: jsonLd('[null, 3, "x", [[]]]'),
      expected: { title: null, outlet: null },
    },
    {
      name: 'a <time> of the story',
      html: '<article><time datetime="2026-03-01T10:00:00-05:00">today</time></article>',
      expected: { published: '2026-03-01T15:00:00Z' },
    },
    {
      name: 'the time of the last change',
      html: `<meta property="article:modified_time" content="2026-01-01">${jsonLd([{ '@type': 'WebPage' }, { '@type': 'NewsArticle', headline: 'A', dateModified: '2026-01-03T10:00:00Z' }])}`,
      expected: { modified: '2026-01-03T10:00:00Z', published: null },
    },
    {
      name: 'an outlet that title and logo agree on',
      html: '<title>A long headline of a story - Lantern Post</title><a href="/"><img alt="Lantern Post"></a>',
      expected: { outlet: 'Lantern Post' },
    },
    {
      name: 'an outlet that only the title names',
      html: '<title>A long headline of a story - Lantern Post</title>',
      expected: { outlet: null },
    },
    {
      name: 'a part of a title that is no outlet',
      html: '<title>A long headline of a story – and more</title><a href="/">Home</a>',
      expected: { outlet: null },
    },
    {
      name: 'a copyright line',
      html: '<footer>© 2026 Lantern Post Ltd. All rights reserved.</footer>',
      expected: { outlet: 'Lantern Post' },
    },
    {
      name: 'an author with the day beside',
      html: '<p class="byline">By Ann Lee, Law Correspondent | 3 March 2026</p>',
      expected: { byline: 'Ann Lee, Law Correspondent' },
    },
    {
      name: 'content-language',
      html: '<meta http-equiv="Content-Language" content="fr-ca, en">',
      expected: { language: 'fr-CA' },
    },
    {
      name: 'og:locale',
      html: '<meta property="og:locale" content="en_US">',
      expected: { language: 'en-US' },
    },
    {
      name: 'an author that is an address',
      html: '<meta property="article:author" content="https://social.example/ann">',
      expected: { byline: null },
    },
    {
      name: 'a canonical link',
      html: '<link rel="canonical" href="/2026/ferry-vote?utm_source=x">',
      expected: { url: 'https://www.lantern.example/2026/ferry-vote' },
    },
    {
      name: 'a canonical link to the front page',
      html: '<link rel="canonical" href="https://www.lantern.example/">',
      expected: { url: 'https://www.lantern.example/2026/story-7' },
    },
    {
      name: 'a canonical link to a script',
      html: '<link rel="canonical" href="javascript:alert(1)">',
      expected: { url: 'https://www.lantern.example/2026/story-7' },
    },
  ];
  it.each(cases)('reads $name', ({ html, expected }) => {
    const doc = parsePage(`<head>${html}</head>`, 'https://www.lantern.example/2026/story-7');
    expect(readMetadata(doc, 'https://www.lantern.example/2026/story-7')).toMatchObject(expected);
  });
});

describe('falls back', () => {
  const AT = 'https://www.lantern.example/2026/story-7';
  const NOW = Date.UTC(2026, 5, 1);
  const news = (told: object) => jsonLd({ '@type': 'NewsArticle', headline: 'A headline', ...told });
  const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
  const og = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
  const body = (html: string) => `</head><body>${html}`;

  type Field = 'outlet' | 'byline' | 'published' | 'modified' | 'language' | 'url' | 'title';
  const cases: [field: Field, source: string, html: string, expected: string | null][] = [
    ['outlet', 'JSON-LD', news({ publisher: { name: 'Lantern' } }) + og('og:site_name', 'Other'), 'Lantern'],
    [
      'outlet',
      'a list of publishers',
      news({ publisher: [{ name: 'Lantern' }, { name: 'Other' }] }),
      'Lantern',
    ],
    ['outlet', 'Open Graph', news({ publisher: {} }) + og('og:site_name', 'Lantern'), 'Lantern'],
    ['outlet', 'meta', meta('application-name', 'Lantern'), 'Lantern'],
    [
      'outlet',
      'the page',
      body('<footer>Copyright 2026 Lantern Post. All rights reserved</footer>'),
      'Lantern Post',
    ],
    ['outlet', 'an escaped name', news({ publisher: 'Hook &amp; Eye' }), 'Hook & Eye'],
    ['outlet', 'nothing', '', null],

    ['byline', 'JSON-LD', news({ author: { name: 'Ann Lee' } }) + meta('author', 'Bo Day'), 'Ann Lee'],
    [
      'byline',
      'several authors',
      news({ author: [{ name: 'Ann Lee' }, { name: 'Bo Day' }] }),
      'Ann Lee, Bo Day',
    ],
    [
      'byline',
      'an author of many names',
      news({ author: { '@type': 'Person', name: ['Ann Lee'] } }),
      'Ann Lee',
    ],
    ['byline', 'meta after an empty list', news({ author: [] }) + meta('author', 'By Ann Lee'), 'Ann Lee'],
    ['byline', 'meta after staff', news({ author: 'Staff' }) + meta('author', 'Ann Lee'), 'Ann Lee'],
    [
      'byline',
      'the page after admin',
      meta('author', 'admin') + body('<p class="byline">By Ann Lee</p>'),
      'Ann Lee',
    ],
    ['byline', 'a person beside staff', news({ author: ['Staff Writer', 'Ann Lee'] }), 'Ann Lee'],
    ['byline', 'nobody', body('<p class="byline">By Staff</p>'), null],
    ['byline', 'an address', news({ author: 'https://lantern.example/ann' }), null],
    ['byline', 'an escaped name', news({ author: 'Ann O&#8217;Lee' }), 'Ann O’Lee'],
    ['byline', 'rel', body('<a rel="author">Ann Lee</a>'), 'Ann Lee'],

    [
      'published',
      'JSON-LD',
      news({ datePublished: '2026-03-01' }) + og('article:published_time', '2026-03-02'),
      '2026-03-01',
    ],
    ['published', 'when it was made', news({ dateCreated: '2026-03-01' }), '2026-03-01'],
    [
      'published',
      'Open Graph',
      news({ datePublished: 'soon' }) + og('article:published_time', '2026-03-02'),
      '2026-03-02',
    ],
    [
      'published',
      'meta after a broken one',
      og('article:published_time', '{{date}}') + meta('dc.date', '2026-03-02'),
      '2026-03-02',
    ],
    [
      'published',
      'a time',
      meta('date', '') + body('<article><time datetime="2026-03-03">x</time></article>'),
      '2026-03-03',
    ],
    ['published', 'a printed time', body('<main><time>March 3, 2026</time></main>'), '2026-03-03'],
    [
      'published',
      'no date of a system',
      news({ datePublished: '1970-01-01T00:00:00Z' }) + meta('date', '2026-03-02'),
      '2026-03-02',
    ],
    ['published', 'no year at all', news({ datePublished: '0001-01-01T00:00:00' }), null],
    [
      'published',
      'one to come, beside another',
      news({ datePublished: '2031-03-01' }) + meta('date', '2026-03-02'),
      '2026-03-02',
    ],
    [
      'published',
      'one to come, beside a time',
      news({ datePublished: '2031-03-01' }) + body('<main><time datetime="2026-03-03">x</time></main>'),
      '2026-03-03',
    ],
    ['published', 'one to come, alone', news({ datePublished: '2031-03-01' }), '2031-03-01'],
    ['published', 'a day that is none', news({ datePublished: '2026-02-31' }), null],
    ['published', 'an empty graph', jsonLd({ '@graph': [] }) + meta('date', '2026-03-02'), '2026-03-02'],

    [
      'modified',
      'JSON-LD',
      news({ dateModified: '2026-03-05' }) + og('article:modified_time', '2026-03-06'),
      '2026-03-05',
    ],
    ['modified', 'Open Graph', og('og:updated_time', '2026-03-06'), '2026-03-06'],
    [
      'modified',
      'a time',
      body('<time itemprop="dateModified" datetime="2026-03-06">x</time>'),
      '2026-03-06',
    ],
    [
      'modified',
      'before it was published',
      news({ datePublished: '2026-03-05', dateModified: '2024-01-01' }),
      null,
    ],
    [
      'modified',
      'a sound one after such',
      news({ datePublished: '2026-03-05', dateModified: '2024-01-01' }) +
        og('article:modified_time', '2026-03-06'),
      '2026-03-06',
    ],

    ['language', 'JSON-LD', news({ inLanguage: 'pt_BR' }), 'pt-BR'],
    ['language', 'a language object', news({ inLanguage: { '@type': 'Language', name: 'de' } }), 'de'],
    ['language', 'no tag, then meta', news({ inLanguage: 'English!' }) + og('og:locale', 'en_GB'), 'en-GB'],
    ['language', 'nothing', '', null],

    [
      'url',
      'a relative link',
      '<link rel="canonical" href="story-9">',
      'https://www.lantern.example/2026/story-9',
    ],
    [
      'url',
      'a link without scheme',
      '<link rel="canonical" href="//lantern.example/2026/story-9">',
      'https://lantern.example/2026/story-9',
    ],
    [
      'url',
      'Open Graph after a front page',
      `<link rel="canonical" href="/">${og('og:url', 'https://lantern.example/2026/story-9')}`,
      'https://lantern.example/2026/story-9',
    ],
    [
      'url',
      'JSON-LD after another host',
      `<link rel="canonical" href="https://other.example/2026/x">${news({ mainEntityOfPage: { '@id': 'https://www.lantern.example/2026/story-9#article' } })}`,
      'https://www.lantern.example/2026/story-9',
    ],
    ['url', 'its own after another host', '<link rel="canonical" href="https://other.example/2026/x">', AT],
    ['url', 'its own after an empty link', '<link rel="canonical" href="">', AT],
    [
      'url',
      'the first of two links',
      '<link rel="canonical" href="/2026/a-story"><link rel="canonical" href="/2026/b-story">',
      'https://www.lantern.example/2026/a-story',
    ],

    [
      'title',
      'the article that gives the page’s address',
      jsonLd([
        {
          '@type': 'NewsArticle',
          headline: 'Another story',
          mainEntityOfPage: 'https://www.lantern.example/2026/story-1',
        },
        { '@type': 'NewsArticle', headline: 'The very story', url: `${AT}?utm_source=x` },
      ]),
      'The very story',
    ],
    [
      'title',
      'an escaped one',
      news({ headline: '&#8220;We don&#x27;t know&#8221;, says Lee &amp; Day' }),
      "“We don't know”, says Lee & Day",
    ],
    ['title', 'markup in it', news({ headline: 'A &lt;b&gt; headline' }), 'A <b> headline'],
    [
      'title',
      'several types',
      jsonLd({ '@type': ['WebPage', 'NewsArticle'], headline: 'A headline of two types' }),
      'A headline of two types',
    ],
    [
      'title',
      'Open Graph after a broken block',
      jsonLd('{"@type":"NewsArticle","headline":"x') + og('og:title', 'A headline'),
      'A headline',
    ],
  ];
  it.each(cases)('%s: %s', (field, _, html, expected) => {
    const doc = parsePage(`<!doctype html><html><head>${html}`, AT);
    expect(readMetadata(doc, AT, NOW)[field]).toBe(expected);
  });
});

describe('canonicalAddress', () => {
  it.each([
    ['HTTPS://News.Example/A?utm_source=x&id=3&fbclid=y#part', 'https://news.example/A?id=3'],
    ['https://news.example/a?gclid=1', 'https://news.example/a'],
    ['https://user:secret@news.example/a', 'https://news.example/a'],
    ['javascript:alert(1)', null],
    ['file:///etc/hosts', null],
    ['no address', null],
  ])('%s', (address, expected) => expect(canonicalAddress(address)).toBe(expected));
});

describe('believedAddress', () => {
  it.each([
    ['https://news.example/story/amp', 'https://news.example/story', 'https://news.example/story'],
    [
      'https://m.news.example/a-story',
      'https://www.news.example/a-story',
      'https://www.news.example/a-story',
    ],
    ['https://a.news.co.uk/a-story', 'https://b.other.co.uk/a-story', null],
    ['https://news.example/world/a-story', 'https://news.example/world', null],
    ['https://news.example/world/a-story', 'https://news.example/world/europe', null],
    ['https://news.example/read?id=17', 'https://news.example/read', null],
    ['https://news.example/a-story', 'https://elsewhere.example/a-story', null],
    ['https://bob.letters.example/p/x', 'https://alice.letters.example/p/ferry-stays', null],
    ['https://bob.letters.example/p/x', 'https://letters.example/p/ferry-stays', null],
    ['https://letters.example/p/x', 'https://alice.letters.example/p/ferry-stays', null],
    ['https://m.alice.letters.example/p/x', 'https://bob.letters.example/p/x', null],
    ['https://amp.news.example/a-story', 'https://news.example/a-story', 'https://news.example/a-story'],
    [
      'https://news.example/a-story',
      'https://www2.news.example/a-story',
      'https://www2.news.example/a-story',
    ],
    ['https://www.example/a-story', 'https://m.example/a-story', null],
    ['https://news.example:8080/a-story', 'https://news.example/a-story', null],
    [
      'https://www-north--news-example.cdn.ampproject.org/c/s/www.north-news.example/a-story',
      'https://www.north-news.example/a-story',
      'https://www.north-news.example/a-story',
    ],
    [
      'https://bob-example.cdn.ampproject.org/c/s/alice.example/a-story',
      'https://alice.example/a-story',
      null,
    ],
    [null, 'https://news.example/2026/a-story', 'https://news.example/2026/a-story'],
    [null, 'https://news.example/world', null],
  ])('on %s, %s', (page, claim, expected) => expect(believedAddress(claim, page)).toBe(expected));
});

describe('isoDate', () => {
  it.each([
    ['2026-03-01', '2026-03-01'],
    ['20260301', '2026-03-01'],
    ['2026-03-01T10:00:00+02:00', '2026-03-01T08:00:00Z'],
    ['2026-03-01T10:00:00.123Z', '2026-03-01T10:00:00Z'],
    ['2026-03-01 10:00', '2026-03-01T10:00:00Z'],
    ['2026-03-01T10:00:00+0200', '2026-03-01T08:00:00Z'],
    ['Sun, 01 Mar 2026 10:00:00 GMT', '2026-03-01T10:00:00Z'],
    ['March 1, 2026', '2026-03-01'],
    ['1 March 2026', '2026-03-01'],
    ['March 1st, 2026', '2026-03-01'],
    ['1772359200', '2026-03-01T10:00:00Z'],
    ['2026-02-30', null],
    ['yesterday', null],
    ['', null],
  ])('%s', (value, expected) => expect(isoDate(value)).toBe(expected));
});

describe('cleanTitle', () => {
  it.each([
    ['Council votes for the ferry | Politics | The Lantern', 'Council votes for the ferry'],
    ['Council votes for the ferry - Lantern', 'Council votes for the ferry'],
    ['Council votes for the ferry – and for the bridge', 'Council votes for the ferry – and for the bridge'],
    ['Lantern | Council votes for the ferry', 'Council votes for the ferry'],
    ['Mayor: “Stay | away” from the bridge', 'Mayor: “Stay | away” from the bridge'],
    ['  Two\n lines ', 'Two lines'],
  ])('%s', (title, expected) => expect(cleanTitle(title, ['Lantern'])).toBe(expected));
});
