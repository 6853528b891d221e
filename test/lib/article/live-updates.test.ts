import { describe, expect, it } from 'vitest';
import { findUpdateEntries, matchUpdates, readLiveUpdates } from '../../../lib/article/live-updates.ts';
import { readPartDetails } from '../../../lib/article/part-details.ts';
import { parsePage } from './parse-page.ts';

const BODY = 'The two sides left by different doors, and neither of them said a word about Friday.';
const post = (told: object) => ({ '@type': 'BlogPosting', ...told });

describe('readLiveUpdates', () => {
  it.each<[string, unknown, object[]]>([
    ['nothing', undefined, []],
    ['no list', 'x', []],
    ['junk in a list', [null, 3, 'x', []], []],
    [
      'one, outside a list',
      post({ headline: ' Noon ', datePublished: '2026-05-06T12:00:00Z', url: 'https://a.example/x#p%201' }),
      [{ title: 'Noon', published: '2026-05-06T12:00:00Z', anchor: 'p 1', opening: '' }],
    ],
    [
      'broken values',
      [post({ headline: 7, datePublished: 'noon', url: 'https://a.example/x#%E0', articleBody: ['x'] })],
      [{ title: null, published: null, anchor: null, opening: '' }],
    ],
  ])('%s', (_, value, expected) => expect(readLiveUpdates(value)).toEqual(expected));
});

describe('findUpdateEntries', () => {
  const updates = readLiveUpdates([
    post({ headline: 'Talks end', datePublished: '2026-05-06T18:45:00Z', url: '/x#u2' }),
    post({ headline: 'Talks begin', datePublished: '2026-05-06T12:05:00Z', url: '/x#u1' }),
  ]);
  const found = (html: string, list = updates) =>
    findUpdateEntries(parsePage(`<main>${html}</main>`), list).map(({ className }) => className);

  it.each<[string, string, string[]]>([
    ['by id', '<div class="b" id="u2">x</div><hr><div class="a" id="u1">x</div>', ['b', 'a']],
    [
      'by headings',
      '<div class="b"><div><h3>Talks end</h3></div><p>x</p></div><div class="a"><h3>Talks begin</h3><p>x</p></div>',
      ['b', 'a'],
    ],
    ['none where one is found', '<div class="b" id="u2">x</div>', []],
    ['none that are no siblings', '<div class="b" id="u2">x</div><p><b class="a" id="u1">x</b></p>', []],
  ])('%s', (_, html, expected) => expect(found(html)).toEqual(expected));

  it('asks for two updates at least', () =>
    expect(found('<div class="b" id="u2">x</div><div id="u1">x</div>', updates.slice(0, 1))).toEqual([]));
});

describe('matchUpdates', () => {
  const updates = readLiveUpdates([
    post({ headline: 'Doors', datePublished: '2026-05-06T18:45:00Z', articleBody: BODY }),
    post({ headline: 'By id', datePublished: '2026-05-07T10:00:00Z', url: '/x#e7' }),
  ]);
  const details = (html: string) => {
    const entry = parsePage(html).body.firstElementChild!;
    const { title, published, anchor } = readPartDetails(entry, matchUpdates([entry], updates)[0]);
    return [title, published, anchor];
  };
  it.each<[string, string, (string | null)[]]>([
    [
      'by its heading',
      '<div><time>6.45pm</time><h2>DOORS</h2></div>',
      ['DOORS', '2026-05-06T18:45:00Z', null],
    ],
    ['by how it begins', `<div><b>18:45</b><p>${BODY}</p></div>`, ['Doors', '2026-05-06T18:45:00Z', null]],
    ['by its id', '<div id="e7"><p>Something else.</p></div>', ['By id', '2026-05-07T10:00:00Z', 'e7']],
    [
      'the page comes first',
      '<div id="e7"><time datetime="2026-05-08T10:00:00Z">x</time><h2>Printed</h2></div>',
      ['Printed', '2026-05-08T10:00:00Z', 'e7'],
    ],
    ['unknown', '<div><p>Something else.</p></div>', [null, null, null]],
  ])('%s', (_, html, expected) => expect(details(html)).toEqual(expected));
});
