// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { findFeeds } from '../../../lib/article/find-feeds.ts';

const link = (href: string, type = 'application/rss+xml', title = '') =>
  `<link rel="alternate" type="${type}" href="${href}" title="${title}">`;

const cases: { name: string; head: string; found: [string, string | null][] }[] = [
  {
    name: 'RSS, Atom and JSON',
    head:
      link('/rss') +
      link('/atom', 'application/atom+xml', ' The  Gull ') +
      link('/json', 'application/feed+json'),
    found: [
      ['/rss', null],
      ['/atom', 'The Gull'],
      ['/json', null],
    ],
  },
  {
    name: 'comments last',
    head: link('/comments/feed/') + link('/feed/'),
    found: [
      ['/feed/', null],
      ['/comments/feed/', null],
    ],
  },
  { name: 'each once', head: link('/rss') + link('https://gull.example/rss#x'), found: [['/rss', null]] },
  {
    name: 'no other language, no interface, no other scheme',
    head:
      link('/de', 'text/html') +
      link('/wp-json/wp/v2/posts/1', 'application/json') +
      link('javascript:alert(1)'),
    found: [],
  },
  {
    name: 'rel in capitals with more words',
    head: '<link rel="Alternate home" type="APPLICATION/RSS+XML" href="/rss">',
    found: [['/rss', null]],
  },
];

it.each(cases)('$name', ({ head, found }) => {
  const doc = new DOMParser().parseFromString(`<head>${head}</head>`, 'text/html');
  expect(findFeeds(doc, 'https://gull.example/a/b')).toEqual(
    found.map(([path, title]) => ({ address: `https://gull.example${path}`, title })),
  );
});

it('gives few of many', () => {
  const head = Array.from({ length: 5000 }, (_, i) => link(`/${i}`)).join('');
  const doc = new DOMParser().parseFromString(`<head>${head}</head>`, 'text/html');
  expect(findFeeds(doc, 'https://gull.example/')).toHaveLength(10);
});
