/**
 * Bad feeds and lists of feeds, each with what it must come to: the addresses that are taken, or the fault that the
 * reader is told. What is whole before the damage is taken; an address that is cut in two never is.
 */
import { gzipSync } from 'node:zlib';
import type { FeedFault } from '../../lib/feeds/feed-error.ts';

export interface BadFeed {
  name: string;
  make: () => string | Uint8Array;
  /** Paths at gull.example, in order, or how many. */
  taken?: readonly string[] | number;
  fault?: FeedFault;
  /** Of a list: left out, and whether it is told to break off. */
  refused?: number;
  cut?: boolean;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const join = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const wide = (text: string, big = false) => {
  const units = Buffer.from(text, 'utf16le');
  return join(Uint8Array.from(big ? [0xfe, 0xff] : [0xff, 0xfe]), big ? units.swap16() : units);
};
/** “Новости” in windows-1251. */
const CYRILLIC = Uint8Array.from([0xcd, 0xee, 0xe2, 0xee, 0xf1, 0xf2, 0xe8]);

const at = (path: string) => `https://gull.example${path}`;
const item = (path: string, more = '') => `<item><title>Ferry</title><link>${at(path)}</link>${more}</item>`;
const rss = (items: string, prolog = '') =>
  `<?xml version="1.0"?>${prolog}<rss version="2.0"><channel><title>The Gull</title>${items}</channel></rss>`;
const json = (fields: object) =>
  JSON.stringify({
    ...{ version: 'https://jsonfeed.org/version/1.1', title: 'The Gull', items: [{ url: at('/a') }] },
    ...fields,
  });
const PAGE = '<!doctype html><html><head><title>The Gull</title></head><body><p>Not found</p></body></html>';
const LAUGHS = `<!DOCTYPE rss [<!ENTITY a "${'lol'.repeat(1_000)}">${Array.from(
  { length: 20 },
  (_, i) => `<!ENTITY a${i} "${`&a${i - 1};`.repeat(50)}">`,
).join('')}]>`;
const OUTSIDE =
  '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % y SYSTEM "http://x.example/">%y;]>';

export const BAD_FEEDS: readonly BadFeed[] = [
  // Cut short, at every kind of place.
  { name: 'nothing', make: () => '', fault: 'no-feed' },
  { name: 'an end in the XML declaration', make: () => '<?xml version="1.', fault: 'no-feed' },
  { name: 'an end in the first tag', make: () => '<?xml version="1.0"?><rss vers', fault: 'no-feed' },
  {
    name: 'an end in an address',
    make: () => rss(item('/a') + item('/story-of-')).slice(0, -50),
    taken: ['/a'],
  },
  {
    name: 'an end in the tag of an address',
    make: () => rss(item('/a') + item('/b')).slice(0, -27),
    taken: ['/a'],
  },
  {
    name: 'an end in a description behind the address',
    make: () => rss(item('/a') + item('/b', '<description>The ferry')).slice(0, -24),
    taken: ['/a', '/b'],
  },
  {
    name: 'an end in a section of characters',
    make: () => `${rss(item('/a')).slice(0, -16)}<item><link><![CDATA[https://gull.example/st`,
    taken: ['/a'],
  },
  { name: 'an end in a comment', make: () => rss(`${item('/a')}<!-- ${item('/b')}`), taken: ['/a'] },
  {
    name: 'an Atom link cut in its attribute',
    make: () => `<feed><entry><link href="${at('/a')}"/></entry><entry><link href="https://gull.example/st`,
    taken: ['/a'],
  },
  { name: 'JSON cut short', make: () => json({}).slice(0, -3), fault: 'no-feed' },
  // Something else in its place.
  { name: 'a page in place of a feed', make: () => PAGE, fault: 'no-feed' },
  { name: 'a page that calls itself XML', make: () => `<?xml version="1.0"?>${PAGE}`, fault: 'no-feed' },
  {
    name: 'a list of feeds',
    make: () => '<opml><body><outline xmlUrl="https://gull.example/"/></body></opml>',
    fault: 'no-feed',
  },
  {
    name: 'a map of a site',
    make: () => `<urlset><url><loc>${at('/a')}</loc></url></urlset>`,
    fault: 'no-feed',
  },
  {
    name: 'a picture',
    make: () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
    fault: 'no-feed',
  },
  {
    name: 'a feed that is still packed',
    make: () => new Uint8Array(gzipSync(rss(item('/a')))),
    fault: 'no-feed',
  },
  { name: 'an error told in JSON', make: () => '{"error":"not found","items":[]}', fault: 'no-feed' },
  { name: 'JSON that is a list', make: () => `[${json({})}]`, fault: 'no-feed' },
  // Entities.
  {
    name: 'entities that double twenty times',
    make: () => rss(item('/a', '<description>&a19;</description>'), LAUGHS),
    taken: ['/a'],
  },
  {
    name: 'entities from elsewhere',
    make: () => rss(item('/a', '<title>&x;</title>'), OUTSIDE),
    taken: ['/a'],
  },
  { name: 'an entity in an address', make: () => rss(item('/a&lol;'), LAUGHS), taken: 1 },
  { name: 'a DOCTYPE without an end', make: () => '<!DOCTYPE rss [<!ENTITY a "x">', fault: 'no-feed' },
  {
    name: 'numbers of characters that do not exist',
    make: () => rss(item('/a', '<title>&#x110000;&#0;&#99999999999;</title>')),
    taken: ['/a'],
  },
  // Encodings.
  { name: 'UTF-16, little end first', make: () => wide(rss(item('/a'))), taken: ['/a'] },
  { name: 'UTF-16, big end first', make: () => wide(rss(item('/a')), true), taken: ['/a'] },
  {
    name: 'UTF-8 that says it is UTF-16',
    make: () => rss(item('/a')).replace('?>', ' encoding="utf-16"?>'),
    taken: ['/a'],
  },
  {
    name: 'windows-1251 that says nothing',
    make: () => join(utf8('<rss><channel><title>'), CYRILLIC, utf8(`</title>${item('/a')}</channel></rss>`)),
    taken: ['/a'],
  },
  {
    name: 'an encoding that does not exist',
    make: () => rss(item('/a')).replace('?>', ' encoding="x-none"?>'),
    taken: ['/a'],
  },
  {
    name: 'bytes that fit nothing',
    make: () =>
      join(
        utf8('<rss><channel><title>'),
        Uint8Array.from([0xc3, 0x28, 0xff]),
        utf8(`</title>${item('/a')}</channel></rss>`),
      ),
    taken: ['/a'],
  },
  { name: 'nulls between the tags', make: () => rss(`\u0000${item('/a')}\u0000`), taken: ['/a'] },
  // Too much.
  {
    name: 'ten thousand items',
    make: () => rss(Array.from({ length: 10_000 }, (_, i) => item(`/${i}`)).join('')),
    taken: 300,
  },
  {
    name: 'ten thousand items of JSON',
    make: () => json({ items: Array.from({ length: 10_000 }, (_, i) => ({ url: at(`/${i}`) })) }),
    taken: 300,
  },
  { name: 'one item ten thousand times', make: () => rss(item('/a').repeat(10_000)), taken: ['/a'] },
  {
    name: 'a hundred thousand tags within tags',
    make: () => rss(`${item('/a')}${'<b>'.repeat(100_000)}`),
    fault: 'no-feed',
  },
  {
    name: 'a hundred thousand lists within lists',
    make: () => `{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(100_000)}`,
    fault: 'no-feed',
  },
  {
    name: 'a tag of a megabyte',
    make: () => rss(`${item('/a')}<a ${'x="y" '.repeat(170_000)}/>${item('/b')}`),
    taken: ['/a'],
  },
  {
    name: 'a title of a megabyte',
    make: () => rss(item('/a', `<title>${'a'.repeat(1_000_000)}</title>`)),
    taken: ['/a'],
  },
  {
    name: 'an address of a megabyte',
    make: () => rss(`${item(`/${'a'.repeat(1_000_000)}`)}${item('/b')}`),
    taken: ['/b'],
  },
  {
    name: 'a hundred thousand lone <',
    make: () => rss(`${'<'.repeat(100_000)}${item('/a')}`),
    taken: ['/a'],
  },
  // The same key twice.
  {
    name: 'two links in one item',
    make: () => rss(`<item><link>${at('/a')}</link><link>${at('/b')}</link></item>`),
    taken: 1,
  },
  {
    name: 'an attribute twice',
    make: () => `<feed><entry><link href="${at('/a')}" href="javascript:x"/></entry></feed>`,
    taken: ['/a'],
  },
  {
    name: 'keys of JSON twice',
    make: () =>
      '{"version":"https://jsonfeed.org/version/1","items":[{"url":"javascript:x","url":"https://gull.example/a"}]}',
    taken: ['/a'],
  },
  {
    name: 'keys that reach for prototypes',
    make: () =>
      json({
        items: [JSON.parse('{"__proto__":{"polluted":1},"constructor":1,"url":"https://gull.example/a"}')],
      }),
    taken: ['/a'],
  },
  {
    name: 'a second feed within the first',
    make: () => rss(`${item('/a')}<rss><channel>${item('/b')}</channel></rss>`),
    taken: ['/a', '/b'],
  },
  // Other kinds of values, and other places.
  {
    name: 'numbers and lists for addresses',
    make: () => json({ items: [{ url: 7 }, { url: [] }, null, 'x', { url: at('/a') }] }),
    taken: ['/a'],
  },
  { name: 'an object for its version', make: () => json({ version: { toString: 1 } }), fault: 'no-feed' },
  { name: 'an object for its items', make: () => json({ items: { length: 9 } }), fault: 'no-feed' },
  {
    name: 'values of other kinds everywhere',
    make: () =>
      json({
        title: {},
        language: [],
        home_page_url: 7,
        items: [{ url: at('/a'), title: {}, date_published: {} }],
      }),
    taken: ['/a'],
  },
  {
    name: 'script for an address',
    make: () =>
      rss('<item><link>javascript:alert(1)</link></item><item><link>data:text/html,x</link></item>'),
    taken: [],
  },
  {
    name: 'an address that names itself a file',
    make: () => rss('<item><link>file:///etc/passwd</link></item>'),
    taken: [],
  },
  {
    name: 'a base that is script',
    make: () => `<feed xml:base="javascript:x/"><entry><link href="/a"/></entry></feed>`,
    taken: 0,
  },
  { name: 'no item at all', make: () => rss(''), taken: [] },
];

const outline = (path: string) => `<outline text="x" xmlUrl="${at(path)}"/>`;
const opml = (body: string, prolog = '') =>
  `<?xml version="1.0"?>${prolog}<opml version="2.0"><body>${body}</body></opml>`;

export const BAD_LISTS: readonly BadFeed[] = [
  { name: 'nothing', make: () => '', fault: 'no-feed' },
  { name: 'a page in its place', make: () => PAGE, fault: 'no-feed' },
  { name: 'a feed in its place', make: () => rss(item('/a')), fault: 'no-feed' },
  { name: 'JSON in its place', make: () => json({}), fault: 'no-feed' },
  { name: 'a packed list', make: () => new Uint8Array(gzipSync(opml(outline('/a')))), fault: 'no-feed' },
  {
    name: 'an end between two feeds',
    make: () => opml(outline('/a') + outline('/b')).slice(0, -14),
    taken: ['/a', '/b'],
    cut: true,
  },
  {
    name: 'an end in an address',
    make: () => opml(outline('/a') + outline('/bells')).slice(0, -22),
    taken: ['/a'],
    cut: true,
  },
  {
    name: 'a comment without an end',
    make: () => opml(`${outline('/a')}<!-- ${outline('/b')}`),
    taken: ['/a'],
    cut: true,
  },
  {
    name: 'folders ten thousand deep',
    make: () => opml(`${'<outline text="f">'.repeat(10_000)}${outline('/a')}${'</outline>'.repeat(10_000)}`),
    taken: ['/a'],
  },
  {
    name: 'folders that are never closed',
    make: () => opml(`${'<outline text="f">'.repeat(10_000)}${outline('/a')}`),
    taken: ['/a'],
  },
  {
    name: 'a list within the list',
    make: () => opml(outline('/a') + opml(outline('/b')) + outline('/c')),
    taken: ['/a', '/b', '/c'],
  },
  { name: 'entities that double twenty times', make: () => opml(outline('/a'), LAUGHS), taken: ['/a'] },
  {
    name: 'an entity for an address',
    make: () => opml(`<outline xmlUrl="&x;"/>${outline('/a')}`, OUTSIDE),
    taken: ['/a'],
    refused: 1,
  },
  { name: 'the same feed ten thousand times', make: () => opml(outline('/a').repeat(10_000)), taken: ['/a'] },
  {
    name: 'ten thousand feeds',
    make: () => opml(Array.from({ length: 10_000 }, (_, i) => outline(`/${i}`)).join('')),
    taken: 2_000,
    refused: 8_000,
  },
  {
    name: 'its address twice',
    make: () => opml(`<outline xmlUrl="${at('/a')}" xmlurl="javascript:x"/>`),
    taken: ['/a'],
  },
  {
    name: 'script, files and nothing for addresses',
    make: () =>
      opml(
        ['javascript:alert(1)', 'file:///etc/passwd', '', 'gull']
          .map((url) => `<outline xmlUrl="${url}"/>`)
          .join('') + outline('/a'),
      ),
    taken: ['/a'],
    refused: 4,
  },
  {
    name: 'script for a name',
    make: () => opml(`<outline text="&lt;img src=x onerror=alert(1)&gt;" xmlUrl="${at('/a')}"/>`),
    taken: ['/a'],
  },
  { name: 'UTF-16', make: () => wide(opml(outline('/a'))), taken: ['/a'] },
  {
    name: 'windows-1251 that says so',
    make: () =>
      join(
        utf8('<?xml version="1.0" encoding="windows-1251"?><opml><body><outline text="'),
        CYRILLIC,
        utf8(`" xmlUrl="${at('/a')}"/></body></opml>`),
      ),
    taken: ['/a'],
  },
  { name: 'nulls', make: () => opml(`\u0000${outline('/a')}\u0000`), taken: ['/a'] },
  {
    name: 'a tag of a megabyte',
    make: () => opml(`${outline('/a')}<outline ${'x="y" '.repeat(170_000)}/>${outline('/b')}`),
    taken: ['/a'],
    cut: true,
  },
];
