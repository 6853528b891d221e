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
