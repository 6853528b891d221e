/** Bad inputs by name, each made when it is needed: broken, enormous, in the wrong encoding, or meant to harm. */
import { gzipSync } from 'node:zlib';

export type BadInput = readonly [name: string, make: () => string | Uint8Array];

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);
const join = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const twoBytes = (text: string, big = false) => {
  const units = Buffer.from(text, 'utf16le');
  return new Uint8Array(big ? units.swap16() : units);
};

/** “Привет” in windows-1251, 東京 in Shift JIS. */
const CYRILLIC = bytes(0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2);
const JAPANESE = bytes(0x93, 0x8c, 0x8b, 0x9e);

const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>T</title>${head}</head><body><article><h1>Harbour</h1>${body}</article></body></html>`;
const said = (words: string) => page(`<p>“${words}” Mara Ellwood said.</p>`.repeat(4));
const rss = (items: string, prolog = '') =>
  `<?xml version="1.0"?>${prolog}<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`;
const item = (link: string, title = 'T') => `<item><title>${title}</title><link>${link}</link></item>`;
const line = (fields: object) =>
  JSON.stringify({
    ...{ id: 'a', version: 'v', title: null, outlet: null, byline: null, url: null, aliases: [] },
    ...{ published: null, language: null, text: 'A bell.', blocks: [], history: [], quotations: [] },
    ...fields,
  });
const quotation = (fields: object) => ({
  ...{ start: 0, end: 6, text: 'A bell', form: 'direct', utterance: 0, speaker: null, cue: null },
  ...{ to: [], via: [], sentences: [] },
  ...fields,
});
const warc = (headers: string, body: string) => `WARC/1.1\r\n${headers}\r\n\r\n${body}\r\n\r\n`;

export const BAD_INPUTS: readonly BadInput[] = [
  // Nothing, or next to nothing.
  ['empty', () => ''],
  ['blank space', () => ' \n\t\r\n '],
  ['one null', () => '\u0000'],
  ['nulls in words', () => said('The har\u0000bour is \u0000 open.')],
  ['a byte-order mark alone', () => '\ufeff'],
  ['byte-order marks everywhere', () => said('The \ufeffharbour\ufeff is open.')],
  // Encodings.
  ['UTF-16, little end first, marked', () => join(bytes(0xff, 0xfe), twoBytes(said('Open.')))],
  ['UTF-16, big end first, marked', () => join(bytes(0xfe, 0xff), twoBytes(said('Open.'), true))],
  ['UTF-16 without a mark', () => twoBytes(said('Open.'))],
  ['UTF-16, an odd byte more', () => join(bytes(0xff, 0xfe), twoBytes('<p>“Open'), bytes(0x41))],
  ['windows-1251, told', () => join(utf8('<meta charset="windows-1251"><p>“'), CYRILLIC, utf8('”</p>'))],
  ['windows-1251, not told', () => join(utf8('<p>'), CYRILLIC, utf8('</p>'))],
  ['Shift JIS, told', () => join(utf8('<meta charset=shift_jis><p>'), JAPANESE, utf8('</p>'))],
  ['Shift JIS, not told', () => join(JAPANESE, JAPANESE)],
  ['an encoding that does not exist', () => page('<p>x</p>', '<meta charset="x-none-such">')],
  ['UTF-7, told', () => page('<p>+ADw-script+AD4-</p>', '<meta charset="utf-7">')],
  ['bytes that fit nothing', () => bytes(0xff, 0xff, 0xfe, 0xc0, 0x80, 0xed, 0xa0, 0x80)],
  ['half of a character at the end', () => join(utf8(said('Open')), bytes(0xe2, 0x80))],
  ['lone halves of pairs', () => said('\ud83d \udd6f \ud800')],
  ['a name of an encoding of 100,000 letters', () => `<meta charset="${'a'.repeat(100_000)}">`],
  // Text that is no prose.
  ['100,000 accents on one letter', () => said(`a${'\u0301'.repeat(100_000)}`)],
  ['directions turned over', () => said('\u202e.nepo si ruobrah ehT\u202c')],
  ['characters without width', () => said('The\u200b\u200c\u200d\u2060 harbour')],
  ['a million letters without a space', () => said('a'.repeat(250_000))],
  [
    'a quotation of a million characters',
    () => page(`<p>“${'So it is said. '.repeat(66_000)}” she said.</p>`),
  ],
  ['20,000 opening marks', () => said('“'.repeat(20_000))],
  ['20,000 closing marks', () => said('”'.repeat(20_000))],
  ['marks in marks, 5,000 deep', () => said(`${'“‘'.repeat(2_500)}x${'’”'.repeat(2_500)}`)],
  ['straight marks only', () => said('"\''.repeat(10_000))],
  ['10,000 quotations', () => page('<p>“We open at nine,” said Mara Ellwood.</p>'.repeat(10_000))],
  [
    '10,000 speakers',
    () => page(Array.from({ length: 5_000 }, (_, i) => `<p>“Open,” said Ann Lee${i}.</p>`).join('')),
  ],
  ['verbs of saying only', () => page(`<p>${'said that '.repeat(20_000)}</p>`)],
  ['full stops only', () => page(`<p>${'. '.repeat(50_000)}</p>`)],
  ['numbers without end', () => page(`<p>“${'9'.repeat(100_000)}” he said.</p>`)],
  ['brackets and ellipses', () => said('[…] '.repeat(10_000))],
  ['words of a regular expression', () => said('(a+)+$ [^\\]]* \\1 (?<x>y)')],
  // Markup.
  ['tags never closed', () => page('<div><p>“'.repeat(500))],
  ['20,000 deep', () => `<div>`.repeat(20_000)],
  ['tags closed that never opened', () => '</div></p></html>'.repeat(5_000)],
  ['a tag that never ends', () => `<p ${'a="b" '.repeat(20_000)}`],
  ['an attribute of a million letters', () => page(`<p title="${'a'.repeat(1_000_000)}">x</p>`)],
  ['a comment that never ends', () => `${said('Open.')}<!-- ${'- '.repeat(10_000)}`],
  ['CDATA that never ends', () => rss(`<item><title><![CDATA[${'x'.repeat(10_000)}`)],
  [
    'script in every place',
    () => page('<script>alert(1)</script><p onclick="alert(1)">“Open,” she said.</p>'),
  ],
  ['a script that is text', () => page('<p>“<script>document.write(1)</script>” she said.</p>')],
  [
    'markup in a title',
    () => page('<p>x</p>', '<meta property="og:title" content="<img src=x onerror=alert(1)>">'),
  ],
  [
    'a template, a frame, an object',
    () =>
      page(
        '<template><p>“A”</p></template><iframe srcdoc="<p>“B”</p>"></iframe><object data="x">“C”</object>',
      ),
  ],
  [
    'svg and mathematics',
    () =>
      page(
        '<svg><text>“A,” she said.</text><foreignObject><p>“B”</p></foreignObject></svg><math><mtext>“C”</mtext></math>',
      ),
  ],
  [
    'text hidden from the reader',
    () => page('<p style="display:none">“Hidden,” said Ann Lee.</p><p hidden>“Too,” said Ann Lee.</p>'),
  ],
  ['a frameset', () => '<frameset><frame src="javascript:alert(1)"></frameset>'],
  [
    'a base that leads astray',
    () => page('<p>x</p>', '<base href="javascript:alert(1)//"><link rel="canonical" href="//">'),
  ],
  [
    'a canonical address of script',
    () => page('<p>x</p>', '<link rel="canonical" href="javascript:alert(1)">'),
  ],
  ['a canonical address of data', () => page('<p>x</p>', '<link rel="canonical" href="data:text/html,x">')],
  [
    'a canonical address with a password',
    () => page('<p>x</p>', '<link rel="canonical" href="https://a:b@gull.example/">'),
  ],
  [
    'feeds of script',
    () => page('', '<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">'),
  ],
  [
    '2,000 feeds on a page',
    () => page('', '<link rel=alternate type=application/rss+xml href=/f>'.repeat(2_000)),
  ],
  [
    'JSON-LD that is no JSON',
    () => page('<p>x</p>', '<script type="application/ld+json">{"@type":</script>'),
  ],
  [
    'JSON-LD in circles',
    () =>
      page(
        '<p>x</p>',
        '<script type="application/ld+json">{"@graph":[{"@id":"a","author":{"@id":"a"}}]}</script>',
      ),
  ],
  [
    'JSON-LD 50,000 deep',
    () =>
      page(
        '<p>x</p>',
        `<script type="application/ld+json">${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}</script>`,
      ),
  ],
  [
    'JSON-LD of the wrong types',
    () =>
      page(
        '<p>x</p>',
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":{"a":1},"datePublished":[1],"author":7,"articleBody":true}</script>',
      ),
  ],
  [
    'a date in the year 300,000',
    () => page('<p>x</p>', '<meta property="article:published_time" content="+300000-99-99">'),
  ],
  ['a language of a thousand letters', () => `<html lang="${'x-'.repeat(500)}"><p>“Open,” she said.</p>`],
  // Feeds.
  [
    'an entity bomb',
    () =>
      rss(
        item('https://a.example/', '&l9;'),
        `<!DOCTYPE r [<!ENTITY l0 "lol">${Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')}]>`,
      ),
  ],
  [
    'an entity of a file',
    () => rss(item('https://a.example/', '&x;'), '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
  ],
  [
    'an entity that names itself',
    () => rss(item('https://a.example/', '&x;'), '<!DOCTYPE r [<!ENTITY x "&x;">]>'),
  ],
  ['a declaration that never ends', () => `<!DOCTYPE r [${'<!ENTITY a "b">'.repeat(5_000)}`],
  [
    'items of script',
    () => rss(item('javascript:alert(1)') + item('data:text/html,x') + item('file:///etc/passwd')),
  ],
  ['items without an address', () => rss('<item/><item><link/></item><item><link>   </link></item>')],
  [
    '1,000 items',
    () => rss(Array.from({ length: 1_000 }, (_, i) => item(`https://a.example/${i}`)).join('')),
  ],
  ['items in items', () => rss('<item>'.repeat(5_000))],
  ['a title of a million letters', () => rss(item('https://a.example/', 'a'.repeat(1_000_000)))],
  ['a rest of a thousand years', () => rss(`<ttl>${'9'.repeat(400)}</ttl>${item('https://a.example/')}`)],
  [
    'an Atom feed cut short',
    () => '<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="https://a.example/',
  ],
  [
    'a feed of numbers that are no characters',
    () => rss(item('https://a.example/', '&#x110000;&#0;&#xD800;&#99999999999;')),
  ],
  [
    'a JSON feed of the wrong types',
    () =>
      '{"version":"https://jsonfeed.org/version/1.1","items":[1,null,{"url":7},{"url":{}},{"url":"javascript:x"}]}',
  ],
  ['a JSON feed with no list', () => '{"version":"https://jsonfeed.org/version/1.1","items":{"length":1e9}}'],
  [
    'OPML of script',
    () =>
      '<opml version="2.0"><body><outline xmlUrl="javascript:alert(1)"/><outline xmlUrl=""/></body></opml>',
  ],
  ['OPML 5,000 deep', () => `<opml><body>${'<outline text="a">'.repeat(5_000)}`],
  [
    'OPML of 20,000 feeds',
    () =>
      `<opml><body>${Array.from({ length: 20_000 }, (_, i) => `<outline xmlUrl="https://a${i}.example/"/>`).join('')}</body></opml>`,
  ],
  // JSON and corpus files.
  ['JSON 100,000 deep', () => `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ['JSON cut short', () => line({}).slice(0, 40)],
  ['JSON that is a number', () => '1e999'],
  ['JSON that is null', () => 'null'],
  ['JSON that is a list', () => '[1,2,3]'],
  [
    'a prototype',
    () =>
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"text":"x","blocks":[]}',
  ],
  ['a header of another release', () => '{"format":"variorum-corpus","version":99}'],
  ['a header of another format', () => '{"format":"something","version":1}'],
  ['an article of nothing', () => '{}'],
  ['an article without an id', () => line({ id: undefined })],
  ['an id that is a path', () => line({ id: '../../etc/passwd' })],
  ['an id of another version', () => line({ id: 'a@b' })],
  ['an address of script', () => line({ url: 'javascript:alert(1)' })],
  ['an address with a password', () => line({ url: 'https://a:b@gull.example/' })],
  ['an alias of data', () => line({ aliases: ['data:text/html,x'] })],
  [
    '10,000 aliases',
    () => line({ aliases: Array.from({ length: 10_000 }, (_, i) => `https://a.example/${i}`) }),
  ],
  ['a text that is a list', () => line({ text: ['a'] })],
  ['a text with nulls', () => line({ text: 'A\u0000B' })],
  ['a text beyond the bound', () => line({ text: 'a '.repeat(600_000) })],
  ['blocks outside the text', () => line({ blocks: [{ start: 0, end: 1e9, kind: 'paragraph' }] })],
  [
    'blocks that go back',
    () =>
      line({
        blocks: [
          { start: 5, end: 6, kind: 'item' },
          { start: 0, end: 1, kind: 'item' },
        ],
      }),
  ],
  ['blocks of no kind', () => line({ blocks: [{ start: 0, end: 1, kind: 'script' }] })],
  ['a quotation that stands elsewhere', () => line({ quotations: [quotation({ text: 'A lamp' })] })],
  ['a quotation at no place', () => line({ quotations: [quotation({ start: -1, end: Number.NaN })] })],
  ['a quotation at half a place', () => line({ quotations: [quotation({ start: 0.5 })] })],
  ['a quotation of no form', () => line({ quotations: [quotation({ form: 'shouted' })] })],
  ['a speaker that is text', () => line({ quotations: [quotation({ speaker: 'Mara' })] })],
  [
    '10,000 quotations on a line',
    () => line({ quotations: Array.from({ length: 10_000 }, () => quotation({})) }),
  ],
  ['a day that does not exist', () => line({ published: '2026-13-45' })],
  ['a history of nonsense', () => line({ history: [{ version: 7 }] })],
  [
    'a history of 10,000 versions',
    () => line({ history: Array.from({ length: 10_000 }, () => ({ version: 'v', savedAt: '2026-01-01' })) }),
  ],
  [
    'an earlier statement longer than its place',
    () =>
      line({
        history: [
          {
            version: 'v',
            savedAt: '2026-01-01',
            statements: [{ start: 0, end: 3, text: 'A lamp', form: 'direct', speaker: null }],
          },
        ],
      }),
  ],
  [
    '10,000 earlier statements',
    () =>
      line({
        history: [
          {
            version: 'v',
            savedAt: '2026-01-01',
            statements: Array.from({ length: 10_000 }, () => ({
              start: 0,
              end: 1,
              text: 'A',
              form: 'direct',
              speaker: null,
            })),
          },
        ],
      }),
  ],
  ['a verdict of nothing', () => '{"verdict":"different"}'],
  [
    'a verdict of another kind',
    () => '{"verdict":"guilty","a":{"text":"a"},"b":{"text":"b"},"savedAt":"2026-01-01"}',
  ],
  [
    'a verdict about a million words',
    () =>
      JSON.stringify({
        verdict: 'different',
        a: { text: 'a '.repeat(500_000), speaker: null },
        b: { text: 'b', speaker: null },
        savedAt: '2026-01-01',
      }),
  ],
  ['a line of nine million letters', () => `{"text":"${'a'.repeat(9_000_000)}"}`],
  // Files.
  ['gzip cut short', () => new Uint8Array(gzipSync(said('Open.')).subarray(0, 60))],
  [
    'gzip with a wrong sum',
    () => {
      const packed = new Uint8Array(gzipSync(said('Open.')));
      packed[packed.length - 6]! ^= 255;
      return packed;
    },
  ],
  ['gzip of nothing', () => new Uint8Array(gzipSync(''))],
  ['gzip in gzip', () => new Uint8Array(gzipSync(gzipSync(said('Open.'))))],
  ['a gzip bomb', () => new Uint8Array(gzipSync(Buffer.alloc(60_000_000, 32)))],
  ['the two bytes of gzip', () => bytes(0x1f, 0x8b)],
  ['the four bytes of zip', () => bytes(0x50, 0x4b, 3, 4)],
  [
    'a zip whose contents lie nowhere',
    () =>
      join(
        bytes(0x50, 0x4b, 3, 4),
        new Uint8Array(40),
        bytes(0x50, 0x4b, 5, 6, 0, 0, 0, 0, 255, 255, 255, 255, 255, 255, 255, 127, 255, 255, 255, 127, 0, 0),
      ),
  ],
  ['a picture', () => bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13)],
  ['a PDF', () => '%PDF-1.7\n1 0 obj\n<<>>'],
  ['bzip2', () => 'BZh91AY&SY'],
  ['a program', () => bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0)],
  ['a table with a mark never closed', () => `speaker,quote\nMara,"Open\n${'x,y\n'.repeat(1_000)}`],
  ['a table of 10,000 columns', () => `${'quote,'.repeat(10_000)}\n${'x,'.repeat(10_000)}`],
  ['a table of formulas', () => 'speaker,quote\n=cmd|\' /C calc\'!A0,"=HYPERLINK(""javascript:x"")"\n'],
  ['a table of commas', () => ','.repeat(100_000)],
  ['a table whose rows differ', () => 'speaker,quote\na\na,b,c,d\n,,,,,\n'],
  [
    'rows of script',
    () => '{"quote":"<script>alert(1)</script>","speaker":"<b>","url":"javascript:x"}\n'.repeat(3),
  ],
  ['rows that are no rows', () => '{"quote":"Open now, she said.","speaker":"A"}\n[]\n7\n"x"\n{\nnull\n'],
  ['an archive of a negative length', () => warc('WARC-Type: response\r\nContent-Length: -5', 'x')],
  [
    'an archive of an endless length',
    () => warc('WARC-Type: response\r\nContent-Length: 99999999999999999999', 'x'),
  ],
  ['an archive without a length', () => warc('WARC-Type: response', 'HTTP/1.1 200 OK\r\n\r\n<p>x')],
  ['an archive whose header never ends', () => `WARC/1.1\r\n${'X: y\r\n'.repeat(20_000)}`],
  [
    'an archive of an address of script',
    () =>
      warc(
        'WARC-Type: response\r\nWARC-Target-URI: javascript:alert(1)\r\nContent-Type: application/http\r\nContent-Length: 30',
        'HTTP/1.1 200 OK\r\n\r\n<p>x</p>',
      ),
  ],
  [
    'MHTML without a boundary',
    () => 'MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n--x\r\n\r\n<p>x',
  ],
  [
    'MHTML in MHTML',
    () =>
      `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="a"\r\n\r\n${'--a\r\nContent-Type: multipart/related; boundary="a"\r\n\r\n'.repeat(2_000)}`,
  ],
  [
    'MHTML of broken base64',
    () =>
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="a"\r\n\r\n--a\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n%%%%\r\n--a--',
  ],
  [
    'Markdown of links of script',
    () => '# T\n\n[“Open,” she said](javascript:alert(1)) ![x](data:x)\n'.repeat(50),
  ],
  ['Markdown of marks only', () => '*_`[](!#>-'.repeat(5_000)],
];
