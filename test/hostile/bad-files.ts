/**
 * Bad files by kind, with what importing each must come to: the lines that are taken and those refused, with the words
 * that the reader is told. `refused` alone: the file as a whole, nothing of it taken.
 */
import { deflateRawSync, gzipSync } from 'node:zlib';
import type { RefusalReason } from '../../lib/imports/import-item.ts';

export interface BadFile {
  name: string;
  file: string;
  make: () => string | Uint8Array;
  /** Articles, or lines of a corpus file. */
  taken?: number;
  refused?: readonly RefusalReason[];
  /** Why the rest could not be read. */
  ends?: RefusalReason;
}

const bytes = (...values: number[]) => Uint8Array.from(values);
const join = (...parts: (string | Uint8Array)[]) =>
  new Uint8Array(Buffer.concat(parts.map((one) => Buffer.from(one as string))));
const gzip = (text: string | Uint8Array) => new Uint8Array(gzipSync(text));
const wide = (text: string) => join(bytes(0xff, 0xfe), Buffer.from(text, 'utf16le'));

const SAID = 'We will never sell the ferry.';
const PAGE_TEXT =
  `<p>“The ferry will not sail before the pier is mended and tested,” Mara Ellwood said on Tuesday in the harbour office, where forty people had waited since the morning.</p>\n`.repeat(
    6,
  );
const page = (body = PAGE_TEXT, head = '') =>
  `<!doctype html><html lang="en"><head><title>Ferry stays</title>${head}</head><body><article><h1>Ferry stays</h1>${body}</article></body></html>`;

/** Each row as CSV prints it: for rows that must not be what they are by a slip of the test's. */
const csv = (...rows: string[]) => ['quote,speaker,url,date', ...rows, ''].join('\n');
const row = (fields: object) =>
  JSON.stringify({ quote: SAID, speaker: 'Mara Ellwood', url: 'https://gull.example/a', ...fields });
const rows = (...fields: object[]) => fields.map(row).join('\n');
const gdelt = (fields: object = {}) =>
  JSON.stringify({
    ...{ date: '2031-04-02T10:00:00Z', url: 'https://gull.example/a', title: 'Ferry', lang: 'ENGLISH' },
    ...{ quotes: [{ pre: 'she said', quote: SAID, post: 'on Monday' }], ...fields },
  });
const quotebank = (fields: object = {}) =>
  JSON.stringify({
    ...{ quoteID: '2031-04-02-000001', quotation: SAID, speaker: 'Mara Ellwood', date: '2031-04-02' },
    ...{ urls: ['https://gull.example/a'], ...fields },
  });
const quotebankArticle = (fields: object = {}) =>
  JSON.stringify({
    ...{ articleID: '7', date: '2031-04-02', title: 'Ferry', url: 'https://gull.example/a' },
    ...{ quotations: [{ quotation: SAID, leftContext: '', rightContext: '', localTopSpeaker: 'Mara' }] },
    ...fields,
  });
const http = (body: string | Uint8Array, headers = 'Content-Type: text/html', status = '200 OK') =>
  join(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`, body);
const record = (block: string | Uint8Array, fields = '', length?: number | string) =>
  join(
    `WARC/1.1\r\nWARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\n${fields || 'WARC-Target-URI: https://gull.example/a\r\n'}Content-Length: ${length ?? join(block).length}\r\n\r\n`,
    block,
    '\r\n\r\n',
  );
const mhtml = (
  body: string,
  { encoding = '8bit', type = 'text/html', from = 'https://gull.example/a' } = {},
) =>
  `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\nSnapshot-Content-Location: ${from}\r\n\r\n--b\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n--b--\r\n`;

interface Packed {
  name?: string;
  data?: Uint8Array;
  method?: number;
  flags?: number;
}

/** A zip of one file: sums are left out, which nobody here asks for. */
function zip({
  name = 'archive/a.warc',
  data = record(http(page())),
  method = 0,
  flags = 0,
}: Packed = {}): Uint8Array {
  const title = Buffer.from(name);
  const packed = method === 8 ? deflateRawSync(data) : Buffer.from(data);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50);
  local.writeUInt16LE(title.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50);
  entry.writeUInt16LE(flags, 8);
  entry.writeUInt16LE(method, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(data.length, 24);
  entry.writeUInt16LE(title.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt32LE(46 + title.length, 12);
  end.writeUInt32LE(30 + title.length + packed.length, 16);
  return join(local, title, packed, entry, title, end);
}

/** What opens a corpus file: its own lines are refused by the corpus, each with its number (`read-corpus-line.ts`). */
const HEADER = '{"format":"variorum-corpus","version":1}';

export const BAD_FILES: readonly BadFile[] = [
  // Whatever the name says.
  { name: 'nothing', file: 'a.ndjson', make: () => '', refused: ['empty'] },
  { name: 'a mark of nothing', file: 'a.csv', make: () => '\ufeff', refused: ['empty'] },
  { name: 'gzip of nothing', file: 'a.csv.gz', make: () => gzip(''), refused: ['empty'] },
  { name: 'nulls', file: 'a.txt', make: () => `The bell\u0000 was rung. ${SAID}`, refused: ['binary'] },
  { name: 'a PDF that is called text', file: 'a.txt', make: () => '%PDF-1.7\n1 0 obj', refused: ['pdf'] },
  { name: 'bzip2 that is called JSON', file: 'a.json', make: () => 'BZh91AY&SY', refused: ['bzip2'] },
  { name: 'xz', file: 'a.xz', make: () => bytes(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0), refused: ['packed'] },
  { name: '7z', file: 'a.7z', make: () => bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), refused: ['packed'] },
  { name: 'zstandard', file: 'a.zst', make: () => bytes(0x28, 0xb5, 0x2f, 0xfd, 0, 0), refused: ['packed'] },
  {
    name: 'a picture',
    file: 'a.png',
    make: () => bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0),
    refused: ['binary'],
  },
  {
    name: 'gzip of a picture',
    file: 'a.gz',
    make: () => gzip(bytes(0x89, 0x50, 0x4e, 0x47, 0, 0)),
    refused: ['binary'],
  },
  { name: 'a name that says nothing known', file: 'a.exe', make: () => 'MZ and words', refused: ['unknown'] },
  { name: 'two bytes of gzip', file: 'a.gz', make: () => bytes(0x1f, 0x8b), refused: ['empty'] },
  {
    name: 'gzip of another kind',
    file: 'a.gz',
    make: () => bytes(0x1f, 0x8b, 9, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3),
    refused: ['damaged'],
  },
  // The corpus file.
  { name: 'a corpus in UTF-16', file: 'c.ndjson', make: () => wide(`${HEADER}\n{}\n`), taken: 2 },
  {
    name: 'a corpus, a line too long',
    file: 'c.ndjson',
    make: () => `${HEADER}\n{"text":"${'a'.repeat(17_000_000)}"}\n{}`,
    taken: 2,
    refused: ['too_long'],
  },
  {
    name: 'a corpus, gzip cut short',
    file: 'c.ndjson.gz',
    make: () =>
      gzip(`${HEADER}\n${Array.from({ length: 9_000 }, (_, i) => `{"n":${i * 7_919}}`).join('\n')}`).subarray(
        0,
        12_000,
      ),
    ends: 'damaged',
  },
  {
    name: 'a corpus of one line, over and over',
    file: 'c.ndjson.gz',
    make: () => gzip(`${HEADER}\n${' '.repeat(60_000_000)}`),
    taken: 1,
    ends: 'bomb',
  },
  // Tables.
  {
    name: 'an address of script',
    file: 'a.csv',
    make: () => csv(`${SAID},Mara,javascript:alert(1),2031`),
    refused: ['address'],
  },
  {
    name: 'an address of data',
    file: 'a.csv',
    make: () => csv(`${SAID},Mara,"data:text/html,<b>",2031`),
    refused: ['address'],
  },
  {
    name: 'an address of a file',
    file: 'a.csv',
    make: () => csv(`${SAID},Mara,file:///etc/passwd,2031`),
    refused: ['address'],
  },
  {
    name: 'no quotation in a row',
    file: 'a.csv',
    make: () => csv(`,Mara,https://gull.example/a,2031`, `${SAID},Mara,,`),
    taken: 1,
    refused: ['no_text'],
  },
  {
    name: 'a quotation of 30,000 letters',
    file: 'a.csv',
    make: () => csv(`${'a '.repeat(15_000)},Mara,,`),
    refused: ['too_long'],
  },
  {
    name: 'a row of five million letters',
    file: 'a.csv',
    make: () => csv(`${SAID},Mara,,`, `${'a'.repeat(5_000_000)},Mara,,`, `${SAID} Never.,Mara,,`),
    taken: 2,
    refused: ['too_long'],
  },
  {
    name: 'a mark never closed',
    file: 'a.csv',
    make: () => csv(`${SAID},Mara,,`, `"${SAID},Mara,,`),
    taken: 1,
    refused: ['quotes'],
  },
  {
    name: '2,000 columns',
    file: 'a.csv',
    make: () => `quote,${'x,'.repeat(2_000)}\n${SAID},${'x,'.repeat(2_000)}\n`,
    refused: ['columns', 'columns'],
  },
  {
    name: 'dates of nowhere',
    file: 'a.csv',
    make: () =>
      csv(
        `${SAID},Mara,,99999999999999999999`,
        `${SAID} Never.,Mara,,-271821-04-20`,
        `${SAID} Not ever.,Mara,,31/31/2031`,
      ),
    taken: 3,
  },
  {
    name: 'script in every field',
    file: 'a.csv',
    make: () =>
      csv(`<script>alert(1)</script> ${SAID},<img src=x onerror=a()>,https://gull.example/<script>,<b>`),
    taken: 1,
  },
  { name: 'a table in UTF-16', file: 'a.csv', make: () => wide(csv(`${SAID},Mara,,`)), taken: 1 },
  {
    name: 'a table, gzip cut short',
    file: 'a.csv.gz',
    make: () =>
      gzip(csv(...Array.from({ length: 4_000 }, (_, i) => `Number ${i * 7_919} was told.,Mara,,`))).subarray(
        0,
        9_000,
      ),
    ends: 'damaged',
  },
  // JSON Lines of other people's keys.
  {
    name: 'rows that are none',
    file: 'a.jsonl',
    make: () => `${row({})}\n[1]\nnull\n"x"\n7\n{\n`,
    taken: 1,
    refused: ['not_row', 'not_row', 'not_row', 'not_row', 'not_json'],
  },
  {
    name: 'one list of rows',
    file: 'a.json',
    make: () => `[\n${row({})},\n${row({})}\n]`,
    refused: ['json_list'],
  },
  {
    name: 'one object over many lines',
    file: 'a.json',
    make: () => JSON.stringify({ quote: SAID, speaker: 'x' }, null, 2),
    refused: ['json_list'],
  },
  {
    name: 'addresses of script',
    file: 'a.jsonl',
    make: () =>
      rows({}, { url: 'javascript:alert(1)' }, { url: 'JaVaScRiPt:x' }, { url: 'blob:https://a.example/1' }),
    taken: 1,
    refused: ['address', 'address', 'address'],
  },
  {
    name: 'an address that is a list',
    file: 'a.jsonl',
    make: () => rows({}, { url: ['https://a.example'] }),
    taken: 2,
  },
  {
    name: 'nulls in words',
    file: 'a.jsonl',
    make: () => rows({}, { quote: 'The \u0000 bell.' }),
    taken: 1,
    refused: ['nulls'],
  },
  {
    name: 'a quotation that is a number of objects',
    file: 'a.jsonl',
    make: () => rows({}, { quote: { deep: [] } }, { quote: [] }),
    taken: 1,
    refused: ['no_text', 'no_text'],
  },
  {
    name: '100,000 brackets',
    file: 'a.jsonl',
    make: () => `${row({})}\n${'['.repeat(100_000)}\n${'{"a":'.repeat(100_000)}`,
    taken: 1,
    refused: ['not_json', 'not_json'],
  },
  {
    name: 'keys that are the language’s own',
    file: 'a.jsonl',
    make: () =>
      `${row({})}\n{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"quote":"Rung."}`,
    taken: 2,
  },
  {
    name: 'a line of five million letters',
    file: 'a.jsonl',
    make: () => `${row({})}\n{"quote":"${'a'.repeat(5_000_000)}"}\n`,
    taken: 1,
    refused: ['too_long'],
  },
  {
    name: 'rows in Windows-1251',
    file: 'a.jsonl',
    make: () =>
      join(
        '{"quote":"',
        bytes(0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x20, 0xe2, 0xf1, 0xe5, 0xec),
        '","speaker":"x"}',
      ),
    taken: 1,
  },
  // GDELT's Global Quotation Graph.
  {
    name: 'GDELT: an address of script',
    file: 'g.json',
    make: () => `${gdelt()}\n${gdelt({ url: 'javascript:x' })}`,
    taken: 1,
    refused: ['address'],
  },
  {
    name: 'GDELT: quotations that are no list',
    file: 'g.json',
    make: () => `${gdelt()}\n${gdelt({ quotes: 'x' })}`,
    taken: 1,
    refused: ['not_row'],
  },
  {
    name: 'GDELT: a quotation of nothing',
    file: 'g.json',
    make: () => `${gdelt()}\n${gdelt({ quotes: [{ quote: ' ' }] })}`,
    taken: 1,
    refused: ['no_text'],
  },
  {
    name: 'GDELT: a quotation without end',
    file: 'g.json',
    make: () => `${gdelt()}\n${gdelt({ quotes: [{ quote: 'a '.repeat(20_000) }] })}`,
    taken: 1,
    refused: ['too_long'],
  },
  {
    name: 'GDELT: nulls',
    file: 'g.json',
    make: () => `${gdelt()}\n${gdelt({ quotes: [{ quote: 'a\u0000b' }] })}`,
    taken: 1,
    refused: ['nulls'],
  },
  {
    name: 'GDELT: a date beyond time',
    file: 'g.json',
    make: () => gdelt({ date: '9999999-99-99T99:99:99Z' }),
    taken: 1,
  },
  {
    name: 'GDELT: half a line',
    file: 'g.json.gz',
    make: () => gzip(`${gdelt()}\n${gdelt().slice(0, 60)}`),
    taken: 1,
    refused: ['not_json'],
  },
  {
    name: 'GDELT: what stands around is no text',
    file: 'g.json',
    make: () => gdelt({ quotes: [{ quote: SAID, pre: 7, post: { a: 1 } }], title: [], lang: 9 }),
    taken: 1,
  },
  // Quotebank.
  {
    name: 'Quotebank: addresses of script',
    file: 'q.json',
    make: () => `${quotebank()}\n${quotebank({ urls: ['javascript:x'] })}`,
    taken: 1,
    refused: ['address'],
  },
  {
    name: 'Quotebank: addresses that are no list',
    file: 'q.json',
    make: () => `${quotebank()}\n${quotebank({ urls: 'https://a.example' })}`,
    taken: 1,
    refused: ['not_row'],
  },
  {
    name: 'Quotebank: a quotation that is a list',
    file: 'q.json',
    make: () => `${quotebank()}\n${quotebank({ quotation: [SAID] })}`,
    taken: 1,
    refused: ['no_text'],
  },
  {
    name: 'Quotebank: a speaker that is an object',
    file: 'q.json',
    make: () => quotebank({ speaker: { name: 'x' } }),
    taken: 1,
  },
  {
    name: 'Quotebank by article: quotations of nothing',
    file: 'q.json',
    make: () =>
      `${quotebankArticle()}\n${quotebankArticle({ quotations: null })}\n${quotebankArticle({ quotations: [null, 7] })}`,
    taken: 1,
    refused: ['not_row', 'no_text'],
  },
  {
    name: 'Quotebank by article: an address of script',
    file: 'q.json',
    make: () => `${quotebankArticle()}\n${quotebankArticle({ url: 'vbscript:x' })}`,
    taken: 1,
    refused: ['address'],
  },
  // Archives of the web.
  {
    name: 'WARC: a length below nothing',
    file: 'a.warc',
    make: () => record(http(page()), '', -1),
    ends: 'damaged',
  },
  {
    name: 'WARC: a length beyond all',
    file: 'a.warc',
    make: () => record(http(page()), '', '99999999999999999999'),
    ends: 'damaged',
  },
  {
    name: 'WARC: a length beyond the file',
    file: 'a.warc',
    make: () => record(http(page()), '', 30_000_000),
    ends: 'damaged',
  },
  {
    name: 'WARC: no length',
    file: 'a.warc',
    make: () => join('WARC/1.1\r\nWARC-Type: response\r\n\r\n', http(page())),
    ends: 'damaged',
  },
  {
    name: 'WARC: words between records',
    file: 'a.warc',
    make: () => join(record(http(page())), 'not a record\r\n\r\n'),
    taken: 1,
    ends: 'damaged',
  },
  {
    name: 'WARC: an address of script',
    file: 'a.warc',
    make: () => record(http(page()), 'WARC-Target-URI: javascript:alert(1)\r\n'),
    taken: 1,
  },
  {
    name: 'WARC: an answer packed in its own way',
    file: 'a.warc',
    make: () => record(http(page(), 'Content-Type: text/html\r\nContent-Encoding: br')),
    refused: ['encoding'],
  },
  {
    name: 'WARC: an answer that is a bomb',
    file: 'a.warc',
    make: () =>
      record(
        http(gzip(new Uint8Array(60_000_000).fill(32)), 'Content-Type: text/html\r\nContent-Encoding: gzip'),
      ),
    refused: ['bomb'],
  },
  {
    name: 'WARC: an answer cut short',
    file: 'a.warc',
    make: () =>
      join(
        record(http(gzip(page()).subarray(0, 90), 'Content-Type: text/html\r\nContent-Encoding: gzip')),
        record(http(page())),
      ),
    taken: 1,
    refused: ['damaged'],
  },
  {
    name: 'WARC: gzip cut short',
    file: 'a.warc.gz',
    make: () => join(gzip(record(http(page()))), gzip(record(http(page()))).subarray(0, 120)),
    taken: 1,
    ends: 'damaged',
  },
  {
    name: 'WARC: a page of an error',
    file: 'a.warc',
    make: () => record(http(page(), 'Content-Type: text/html', '404 Not Found')),
  },
  {
    name: 'WARC: a page without a story',
    file: 'a.warc',
    make: () => record(http('<!doctype html><title>x</title><p>x')),
    refused: ['no_article'],
  },
  {
    name: 'WARC: a header of 2,000 lines',
    file: 'a.warc',
    make: () => record(http(page()), 'X: y\r\n'.repeat(2_000)),
    ends: 'too_long',
  },
  {
    name: 'WACZ: no archive in it',
    file: 'a.wacz',
    make: () => zip({ name: 'pages/pages.jsonl' }),
    refused: ['archive'],
  },
  {
    name: 'WACZ: packed by a way not known',
    file: 'a.wacz',
    make: () => zip({ method: 14 }),
    ends: 'encoding',
  },
  { name: 'WACZ: encrypted', file: 'a.wacz', make: () => zip({ flags: 1 }), ends: 'encoding' },
  {
    name: 'WACZ: a bomb',
    file: 'a.wacz',
    make: () => zip({ method: 8, data: record(new Uint8Array(60_000_000).fill(87)) }),
    ends: 'bomb',
  },
  { name: 'WACZ: cut short', file: 'a.wacz', make: () => zip().subarray(0, 300), refused: ['damaged'] },
  {
    name: 'WACZ: out of its folder',
    file: 'a.wacz',
    make: () => zip({ name: '../../archive/../etc/a.warc' }),
    refused: ['archive'],
  },
  // Saved pages.
  {
    name: 'MHTML: no boundary',
    file: 'a.mhtml',
    make: () => mhtml(page()).replace('; boundary="b"', ''),
    refused: ['no_article'],
  },
  {
    name: 'MHTML: pictures only',
    file: 'a.mhtml',
    make: () => mhtml('x', { type: 'image/png' }),
    refused: ['no_article'],
  },
  {
    name: 'MHTML: base64 that is none',
    file: 'a.mhtml',
    make: () => mhtml('%%%%', { encoding: 'base64' }),
    refused: ['damaged'],
  },
  {
    name: 'MHTML: an address of script',
    file: 'a.mhtml',
    make: () => mhtml(page(), { from: 'javascript:alert(1)' }),
    taken: 1,
  },
  {
    name: 'MHTML: escapes that are none',
    file: 'a.mhtml',
    make: () => mhtml(`${page()}=ZZ=1`, { encoding: 'quoted-printable' }),
    taken: 1,
  },
  {
    name: 'a page without a story',
    file: 'a.html',
    make: () => '<!doctype html><title>x</title><p>x',
    refused: ['no_article'],
  },
  {
    name: 'a page of nothing but script',
    file: 'a.html',
    make: () => page('<script>document.write("x")</script>'.repeat(500)),
    refused: ['no_article'],
  },
  {
    name: 'a page whose address is script',
    file: 'a.html',
    make: () =>
      page(
        PAGE_TEXT,
        '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="data:x">',
      ),
    taken: 1,
  },
  {
    name: 'SingleFile: an address of script',
    file: 'a.html',
    make: () =>
      page().replace(
        '<head>',
        '<!--\n Page saved with SingleFile \n url: javascript:alert(1) \n saved date: never\n--><head>',
      ),
    taken: 1,
  },
  {
    name: 'SingleFile: a picture of nine million letters',
    file: 'a.html',
    make: () => page(`<img src="data:image/png;base64,${'A'.repeat(9_000_000)}">${PAGE_TEXT}`),
    taken: 1,
  },
  {
    name: 'a page of nine million letters',
    file: 'a.html',
    make: () => page(`<p>${'bell '.repeat(1_800_000)}</p>`),
    refused: ['too_long'],
  },
  {
    name: 'text of a megabyte and more',
    file: 'a.txt',
    make: () => 'The bell was rung. '.repeat(70_000),
    refused: ['too_long'],
  },
  {
    name: 'text in UTF-16 without a mark',
    file: 'a.txt',
    make: () => Buffer.from(`Harbour\n\n“${SAID}” Mara Ellwood said.`, 'utf16le'),
    taken: 1,
  },
];
