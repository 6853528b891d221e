import { describe, expect, it } from 'vitest';
import { findLiveEntries } from '../../../lib/article/live-entries.ts';
import { readPartDetails } from '../../../lib/article/part-details.ts';
import { parsePage } from './parse-page.ts';

const P = '<p>The river has come over the wall at the bend, and the lower streets are under water.</p>';
const entry = (n: number, more = '') =>
  `<section class="entry" id="e${n}"><time datetime="2026-03-0${n}T10:00:00Z">10:00</time>${more}${P}</section>`;
const story = `<div>${P.repeat(30)}</div>`;

describe('findLiveEntries', () => {
  const cases: [name: string, html: string, entries: string[]][] = [
    ['three in a row', entry(1) + entry(2) + entry(3), ['e1', 'e2', 'e3']],
    [
      'with other boxes between',
      `${entry(1)}<div>Advertisement</div>${entry(2)}<hr>${entry(3)}`,
      ['e1', 'e2', 'e3'],
    ],
    ['two, where nothing says that it is live', entry(1) + entry(2), []],
    ['two on a page that says so', `<div class="live-blog">${entry(1)}${entry(2)}</div>`, ['e1', 'e2']],
    ['of other makes', `${entry(1)}<div>${P}</div><div>${P}</div>`, []],
    ['with no text but the time', '<p><time>10:00</time></p>'.repeat(4), []],
    [
      'teasers with their dates',
      [1, 2, 3, 4].map((n) => entry(n, `<h3><a href="/${n}">Flood, part ${n}</a></h3>`)).join(''),
      [],
    ],
    [
      'entries that link to themselves',
      [1, 2, 3].map((n) => entry(n, `<h3><a href="#e${n}">Flood</a></h3>`)).join(''),
      ['e1', 'e2', 'e3'],
    ],
    ['a few dates beside a story', story + entry(1) + entry(2) + entry(3), []],
  ];
  it.each(cases)('%s', (_, html, entries) =>
    expect(findLiveEntries(parsePage(`<main>${html}</main>`)).map(({ id }) => id)).toEqual(entries));
});

describe('readPartDetails', () => {
  const cases: [html: string, title: string | null, published: string | null][] = [
    [
      '<time datetime="2026-03-01T10:00:00+02:00">10:00</time><h2>The  wall</h2>',
      'The wall',
      '2026-03-01T08:00:00Z',
    ],
    ['<span data-timestamp="1772359200">10:00</span>', null, '2026-03-01T10:00:00Z'],
    ['<meta itemprop="datePublished" content="2026-03-01"><h3>One</h3><h3>Two</h3>', 'One', '2026-03-01'],
    ['<time>1 March 2026</time>', null, '2026-03-01'],
    ['<time>7.40am</time><p>Text</p>', null, null],
  ];
  it.each(cases)('%s', (html, title, published) => {
    const part = parsePage(`<section>${html}</section>`).querySelector('section')!;
    expect(readPartDetails(part)).toMatchObject({ title, published });
  });
});
