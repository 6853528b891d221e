import { gzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { headerLine } from '../../../lib/corpus/corpus-file.ts';
import {
  articlesOf,
  blobOf,
  importAll,
  PAGE,
  type Part,
  passagesOf,
  refusalsOf,
  warcRecord,
} from './import-text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const GDELT = {
  date: '2031-03-04T10:00:00Z',
  url: 'https://gull.example/ferry',
  title: 'Ferry stays in port',
  lang: 'ENGLISH',
  quotes: [
    {
      pre: 'The harbour office was full. Mara Ellwood said, ',
      quote: 'We will sail when it is safe.',
      post: ' She left.',
    },
    { pre: 'and then ', quote: 'no ferry', post: ' came' },
  ],
};
const QUOTEBANK = {
  quoteID: '2031-03-04-000001',
  quotation: 'We will sail when it is safe.',
  speaker: 'Mara Ellwood',
  qids: [],
  date: '2031-03-04 10:00:00',
  numOccurrences: 2,
  probas: [['Mara Ellwood', '0.9']],
  urls: ['http://gull.example/ferry', 'https://www.quay.example/a'],
  phase: 'E',
};
const QUOTEBANK_ARTICLE = {
  articleID: '2031030400001',
  date: '2031-03-04 10:00:00',
  phase: 'E',
  title: 'Ferry stays in port',
  url: 'http://gull.example/ferry',
  quotations: [
    {
      quoteID: '1',
      quotation: 'We will sail when it is safe.',
      leftContext: 'In the harbour office she said',
      rightContext: 'and left.',
      localTopSpeaker: 'None',
      globalTopSpeaker: 'Mara Ellwood',
    },
  ],
};
const CSV = `statement;who;link;date\n"We will sail; when it is ""safe""";Mara Ellwood;https://gull.example/a;2031-03-04\nNo ferry left;;https://gull.example/a;2031-03-04\n`;
const MHTML = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://gull.example/ferry\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--b--"\r\n\r\n\r\n----b--\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://gull.example/ferry\r\n\r\n${PAGE.replaceAll('=', '=3D').replaceAll('“', '=E2=80=9C').replaceAll('”', '=E2=80=9D').replaceAll('charset', 'charset')}\r\n----b----\r\n`;

describe('readImport tells a file by what is in it', () => {
  it.each<[string, string, Part[], number]>([
    ['html', 'page.txt', [PAGE], 1],
    [
      'html',
      'saved.html',
      [`<!-- Page saved with SingleFile \n url: https://gull.example/x \n-->${PAGE}`],
      1,
    ],
    ['mhtml', 'page', [MHTML], 1],
    [
      'warc',
      'crawl.bin',
      [warcRecord('https://gull.example/a', PAGE), warcRecord('https://gull.example/b', PAGE)],
      2,
    ],
    [
      'warc',
      'crawl.warc.gz',
      [
        gzipSync(bytes(warcRecord('https://gull.example/a', PAGE))),
        gzipSync(bytes(warcRecord('https://gull.example/b', PAGE))),
      ],
      2,
    ],
    [
      'wacz',
      'crawl.zip',
      [
        zipSync({
          'datapackage.json': bytes('{}'),
          'archive/data.warc.gz': [gzipSync(bytes(warcRecord('https://gull.example/a', PAGE))), { level: 0 }],
          'archive/more.warc': bytes(warcRecord('https://gull.example/b', PAGE)),
        }),
      ],
      2,
    ],
    [
      'markdown',
      'note.md',
      ['---\ntitle: "Ferry"\n---\n# Ferry\n\n“We **sail**,” [she](https://a.example) said.\n'],
      1,
    ],
    ['text', 'note.txt', ['Ferry stays\n\n“We sail,” she said.\n'], 1],
    ['csv', 'table.txt', [CSV], 1],
    ['csv', 'table.csv.gz', [gzipSync(bytes(CSV))], 1],
    [
      'rows',
      'rows.jsonl',
      [
        `${JSON.stringify({ id: 1, text: 'The ferry stays.\n“We sail,” she said.', url: 'https://gull.example/a' })}\n`,
      ],
      1,
    ],
    ['gdelt', '20310304.gqg.json.gz', [gzipSync(bytes(`${JSON.stringify(GDELT)}\n`))], 1],
    ['quotebank', 'quotes-2031.json', [`${JSON.stringify(QUOTEBANK)}\n`], 2],
    ['quotebank-articles', 'quotebank-2031.json', [`${JSON.stringify(QUOTEBANK_ARTICLE)}\n`], 1],
  ])('%s in %s', async (kind, name, parts, articles) => {
    const { kind: found, items } = await importAll(blobOf(...parts), name);
    expect(found).toBe(kind);
    expect(refusalsOf(items)).toEqual([]);
    expect(articlesOf(items)).toHaveLength(articles);
    for (const { text } of articlesOf(items)) expect(text).toMatch(/sail/);
    expect(Math.max(...items.map(({ through }) => through))).toBeGreaterThan(0);
  });

  it('hands on the lines of a corpus file as they are, also of one in pieces', async () => {
    const lines = [headerLine({ articles: 0, statements: 0 }), '{', ''].join('\n');
    const { kind, items } = await importAll(blobOf('\ufeff', lines), 'table.csv');
    expect(kind).toBe('corpus');
    expect(items.map((item) => item.kind === 'line' && item.text)).toEqual([lines.split('\n')[0], '{']);
  });

  it.each<[string, string, Part[], string]>([
    ['nothing', 'a.txt', [], 'empty'],
    ['blank space', 'a.txt', [' \n\n '], 'empty'],
    ['a PDF', 'a.txt', ['%PDF-1.7'], 'pdf'],
    ['bzip2', 'quotes-2031.json.bz2', ['BZh91AY&SY'], 'bzip2'],
    ['zstd', 'crawl.warc.zst', [new Uint8Array([0x28, 0xb5, 0x2f, 0xfd, 1])], 'packed'],
    ['a book', 'a.epub', [zipSync({ mimetype: bytes('application/epub+zip') })], 'archive'],
    ['a zip cut off', 'a.wacz', [zipSync({ 'archive/data.warc': bytes('WARC') }).slice(0, 60)], 'damaged'],
    ['a picture', 'a.txt', [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 7, 0])], 'binary'],
    ['a list of JSON', 'a.json', ['[\n{"text":"a"}\n]'], 'json_list'],
    ['an object of JSON', 'a.json', ['{\n"text":"a"\n}'], 'json_list'],
    ['a program', 'a.js', ['let a = 1;'], 'unknown'],
  ])('refuses %s', async (_, name, parts, reason) => {
    await expect(importAll(blobOf(...parts), name)).rejects.toMatchObject({ name: 'ImportRefusal', reason });
  });
});

describe('what a file says', () => {
  it('is who said what, and where it was printed', async () => {
    const csv = await importAll(blobOf(CSV), 'a.csv');
    expect(passagesOf(csv.items)).toEqual([
      ['We will sail; when it is "safe"', 'Mara Ellwood'],
      ['No ferry left', null],
    ]);
    expect(articlesOf(csv.items)[0]).toMatchObject({ outlet: 'gull.example', published: '2031-03-04' });
    const gdelt = await importAll(blobOf(JSON.stringify(GDELT)), 'a.json');
    expect(passagesOf(gdelt.items)).toEqual([
      ['We will sail when it is safe.', undefined],
      ['no ferry', undefined],
    ]);
    expect(articlesOf(gdelt.items)[0]).toMatchObject({ language: 'en', title: 'Ferry stays in port' });
    const bank = await importAll(blobOf(JSON.stringify(QUOTEBANK)), 'a.json');
    expect(articlesOf(bank.items).map(({ outlet }) => outlet)).toEqual(['gull.example', 'quay.example']);
    const articles = await importAll(blobOf(JSON.stringify(QUOTEBANK_ARTICLE)), 'a.json');
    expect(passagesOf(articles.items)).toEqual([['We will sail when it is safe.', 'Mara Ellwood']]);
    expect(articlesOf(articles.items)[0]!.text).toBe(
      'In the harbour office she said “We will sail when it is safe.” and left.',
    );
  });

  it('is read by the mapping that the reader chose', async () => {
    const table = 'a,b\nThe ferry stays in the port.,https://gull.example/a\n';
    const { items } = await importAll(blobOf(table), 'a.csv', {
      change: (file) => {
        file.table!.mapping = { quotation: 'a', title: 'b' };
      },
    });
    expect(articlesOf(items)[0]).toMatchObject({ url: null, title: 'https://gull.example/a' });
  });

  it('keeps the address a page was saved from', async () => {
    const page = PAGE.replace(/<link[^>]*>/, '');
    const single = await importAll(
      blobOf(`<!-- Page saved with SingleFile \n url: https://gull.example/x \n-->${page}`),
      'a',
    );
    expect(articlesOf(single.items)[0]!.url).toBe('https://gull.example/x');
    const warc = await importAll(blobOf(warcRecord('https://gull.example/w', page)), 'a');
    expect(articlesOf(warc.items)[0]!.url).toBe('https://gull.example/w');
  });
});

describe('a broken-off import', () => {
  it.each<[string, string, Part[]]>([
    ['a table', 'a.csv', [CSV, 'Third one sailed;Jo;https://gull.example/b;2031-03-05\n']],
    [
      'an archive',
      'a.warc',
      [warcRecord('https://gull.example/a', PAGE), warcRecord('https://gull.example/b', PAGE)],
    ],
    [
      'packed archives',
      'a.wacz',
      [
        zipSync({
          'archive/a.warc': bytes(warcRecord('https://gull.example/a', PAGE)),
          'archive/b.warc': bytes(warcRecord('https://gull.example/b', PAGE)),
        }),
      ],
    ],
    ['lines', 'a.jsonl', ['{"text":"One sails."}\n{"text":"Two sail."}\n']],
  ])('of %s goes on where it was', async (_, name, parts) => {
    const all = await importAll(blobOf(...parts), name);
    const through = [...new Set(all.items.map((item) => item.through))].filter(Boolean);
    for (const after of through) {
      const rest = await importAll(blobOf(...parts), name, { after });
      expect(articlesOf(rest.items)).toEqual(articlesOf(all.items.filter((item) => item.line > after)));
    }
  });
});

describe('hostile files', () => {
  it.each<[string, string, Part[], [number, string][]]>([
    [
      'an address of script',
      'a.csv',
      ['quote,url\nThe ferry sails.,javascript:alert(1)\n'],
      [[2, 'address']],
    ],
    ['null characters', 'a.jsonl', ['{"text":"a"}\n{"text":"a\\u0000b"}\n'], [[2, 'nulls']]],
    [
      'lines that are no JSON',
      'a.jsonl',
      ['{"text":"a"}\n{"text":\n[1]\n'],
      [
        [2, 'not_json'],
        [3, 'not_row'],
      ],
    ],
    [
      'an endless line',
      'a.jsonl',
      ['{"text":"a"}\n{"text":"', 'x'.repeat(4_100_000), '"}\n{"text":"b"}\n'],
      [[2, 'too_long']],
    ],
    ['rows with nothing in them', 'a.csv', ['quote,url\n,https://gull.example/a\n'], [[2, 'no_text']]],
    [
      'a quote never closed',
      'a.csv',
      ['quote,url\n"The ferry,https://gull.example/a\nNext,b\n'],
      [[2, 'quotes']],
    ],
    ['a row of a thousand cells', 'a.csv', [`quote,url\n${'a,'.repeat(1_000)}\n`], [[2, 'columns']]],
    ['a text too long', 'a.txt', ['word '.repeat(210_000)], [[1, 'too_long']]],
    ['a page without a story', 'a.html', ['<!doctype html><html><body></body></html>'], [[1, 'no_article']]],
    [
      'a page packed by an unknown way',
      'a.warc',
      [warcRecord('https://a.example/', 'x', 'Content-Encoding: br\r\n')],
      [[1, 'encoding']],
    ],
    [
      'other rows in a public collection',
      'a.json',
      [`${JSON.stringify(GDELT)}\n{"a":1}\n`],
      [[2, 'not_row']],
    ],
  ])('%s', async (_, name, parts, refusals) => {
    const { items } = await importAll(blobOf(...parts), name);
    expect(refusalsOf(items).slice(0, refusals.length)).toEqual(refusals);
  });

  it('stops at a bomb, holding no more than a line', async () => {
    const packed = gzipSync(new Uint8Array(18_000_000).fill(0x61), { level: 9 });
    const blob = blobOf(gzipSync(bytes('{"text":"a"}\n{"text":"')), packed);
    await expect(importAll(blob, 'a.jsonl')).rejects.toMatchObject({ reason: 'bomb' });
  });

  it('says that a packed file was cut short, after what was whole', async () => {
    const packed = gzipSync(bytes('{"text":"The ferry sails."}\n'.repeat(5_000)), { level: 0 });
    await expect(importAll(blobOf(packed.slice(0, 90_000)), 'a.jsonl')).rejects.toMatchObject({
      reason: 'damaged',
    });
  });

  it.each<[string, Part[]]>([
    [
      'utf-16 with a mark',
      ['\ufeff', 'The ferry сails'].map(
        (text) => new Uint8Array(Uint16Array.from(text, (one) => one.charCodeAt(0)).buffer),
      ),
    ],
    [
      'utf-16 without',
      [new Uint8Array(Uint16Array.from('The ferry sails', (one) => one.charCodeAt(0)).buffer)],
    ],
    ['windows-1251', [new Uint8Array([0xcf, 0xe0, 0xf0, 0xee, 0xec, 0x20, 0xf1, 0xf2, 0xee, 0xe8, 0xf2])]],
    ['shift_jis', [new Uint8Array([0x83, 0x74, 0x83, 0x46, 0x83, 0x8a, 0x81, 0x5b, 0x82, 0xcd, 0x82, 0xe8])]],
    ['windows-1252', [new Uint8Array([0x43, 0x61, 0x66, 0xe9, 0x20, 0x73, 0x61, 0x69, 0x6c, 0x73])]],
  ])('reads %s', async (name, parts) => {
    const { items } = await importAll(blobOf(...parts), 'a.txt');
    expect(articlesOf(items)[0]!.text).toMatch(
      { 'windows-1251': /^Паром стоит$/, shift_jis: /^フェリーは/, 'windows-1252': /^Café sails$/ }[name] ??
        /The ferry/,
    );
  });
});
