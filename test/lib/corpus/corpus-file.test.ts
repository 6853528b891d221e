import { describe, expect, it } from 'vitest';
import { bytesOf, linesOf } from '../../../lib/corpus/corpus-stream.ts';
import { createCorpus } from '../../../lib/corpus/create-corpus.ts';
import { openMemoryCorpus } from '../../../lib/corpus/open-memory-corpus.ts';
import { readCorpusLine } from '../../../lib/corpus/read-corpus-line.ts';
import type { Quotation } from '../../../lib/types.ts';
import { sampleArticle } from './sample-articles.ts';
import { storageKinds } from './storages.ts';

async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of source) all.push(item);
  return all;
}

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(parts.flatMap((part) => [...part]));
}

async function filled() {
  let day = 0;
  const corpus = openMemoryCorpus({ now: () => new Date(Date.UTC(2031, 5, ++day)) });
  const url = 'https://gull.example/a';
  await corpus.saveArticles([
    await sampleArticle(['The “bell” was\trung — twice.'], { url, title: 'Glocken läuten' }),
  ]);
  await corpus.saveArticles([
    await sampleArticle(['The bell was rung once.', '渡轮停航'], { url, byline: 'Jo' }),
  ]);
  for (let i = 0; i < 120; i++) {
    await corpus.saveArticles([await sampleArticle([`Lamp ${i} is lit 🕯.`], { outlet: `Outlet ${i % 9}` })]);
  }
  return corpus;
}

describe('the corpus file', () => {
  it.each(storageKinds)('comes back byte for byte by way of $name', async ({ open }) => {
    const lines = await collect((await filled()).exportLines());
    expect(lines).toHaveLength(122);
    expect(JSON.parse(lines[0]!)).toEqual({
      format: 'variorum-corpus',
      version: 1,
      articles: 121,
      // One of them only in an earlier version.
      statements: 123,
    });
    const second = createCorpus(open());
    expect(await second.importLines([...lines].reverse())).toEqual({
      saved: 121,
      updated: 0,
      known: 0,
      refused: [],
    });
    expect(await collect(second.exportLines())).toEqual(lines);
    expect(await second.importLines(lines)).toEqual({ saved: 0, updated: 0, known: 121, refused: [] });
    expect(await collect(second.exportLines())).toEqual(lines);
  });

  it.each([
    ['plain', false],
    ['gzipped', true],
  ])('is written and read as a stream, %s, however it is cut', async (_, gzip) => {
    const corpus = await filled();
    const lines = await collect(corpus.exportLines());
    const bytes = join(await collect(bytesOf(corpus.exportLines(), gzip)));
    expect(bytes[0] === 0x1f).toBe(gzip);
    for (const size of [7, 1_000, bytes.length]) {
      expect(await collect(linesOf(inPieces(bytes, size)))).toEqual(lines);
    }
    expect(join(await collect(bytesOf(corpus.exportLines(), gzip)))).toEqual(bytes);
  });

  it('that is cut off or no gzip is an error, not an end', async () => {
    const bytes = join(await collect(bytesOf((await filled()).exportLines(), true)));
    await expect(collect(linesOf(inPieces(bytes.slice(0, 400), 100)))).rejects.toThrow();
    await expect(
      collect(linesOf(inPieces(new Uint8Array([0x1f, 0x8b, 9, 9, 9, 9, 9, 9, 9, 9, 9]), 4))),
    ).rejects.toThrow();
  });

  it('cuts an endless line short instead of keeping it', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      const piece = new TextEncoder().encode('a'.repeat(1_000_000));
      for (let i = 0; i < 40; i++) yield piece;
      yield new TextEncoder().encode('\nnext');
    }
    const [line, next] = await collect(linesOf(endless()));
    expect(line!.length).toBeLessThan(20_000_000);
    expect(next).toBe('next');
  });

  it('tells how far it is, and keeps whole batches when it is stopped', async () => {
    const lines = await collect((await filled()).exportLines());
    const many = [...lines];
    for (let i = 0; i < 400; i++) {
      const { article, quotations } = await sampleArticle([`Rope ${i} is long.`]);
      many.push(JSON.stringify({ ...article, quotations }));
    }
    const corpus = openMemoryCorpus();
    const stop = new AbortController();
    const progress: number[] = [];
    const importing = corpus.importLines(many, {
      signal: stop.signal,
      onProgress: (done) => {
        progress.push(done);
        stop.abort();
      },
    });
    await expect(importing).rejects.toMatchObject({ name: 'AbortError' });
    expect(progress).toEqual([200, 400]);
    expect((await corpus.size()).articles).toBe(400);
    const rest = await corpus.importLines(many);
    expect(rest).toMatchObject({ saved: 121, known: 400 });
  });
});

describe('a line of a corpus file', () => {
  const hostile: [string, (row: Row) => unknown, RegExp][] = [
    ['is no object', () => [1], /not an object/],
    ['is null', () => null, /not an object/],
    ['has another format', () => ({ format: 'zip', version: 1 }), /"format"/],
    ['has a later version', () => ({ format: 'variorum-corpus', version: 2 }), /another release/],
    ['has no text', (row) => ({ ...row, text: undefined }), /"text" is not text/],
    ['has a number for a title', (row) => ({ ...row, title: 7 }), /"title"/],
    ['has an object for an outlet', (row) => ({ ...row, outlet: { toString: 'x' } }), /"outlet"/],
    ['has a null character', (row) => ({ ...row, title: 'a\u0000b' }), /null character/],
    ['has an endless title', (row) => ({ ...row, title: 'x'.repeat(5_000) }), /longer than/],
    ['has an endless text', (row) => ({ ...row, text: 'x'.repeat(1_000_001) }), /longer than/],
    ['links to a script', (row) => ({ ...row, url: 'javascript:alert(1)' }), /no address of the web/],
    [
      'links to a script in disguise',
      (row) => ({ ...row, url: ' JaVaScRiPt:alert(1)' }),
      /no address of the web/,
    ],
    ['links to a data address', (row) => ({ ...row, aliases: ['data:text/html,x'] }), /"aliases\[0\]"/],
    ['links to a file', (row) => ({ ...row, url: 'file:///etc/passwd' }), /no address of the web/],
    ['links with a password', (row) => ({ ...row, url: 'https://a:b@gull.example/' }), /password/],
    ['links to nowhere', (row) => ({ ...row, url: 'gull' }), /no address/],
    ['has an id of markup', (row) => ({ ...row, id: '<b>' }), /"id" is no id/],
    ['has an empty id', (row) => ({ ...row, id: '' }), /"id"/],
    ['has a date of words', (row) => ({ ...row, published: 'yesterday' }), /no date/],
    ['has a thirteenth month', (row) => ({ ...row, published: '2031-13-01' }), /no date/],
    [
      'has blocks beyond the text',
      (row) => ({ ...row, blocks: [{ start: 0, end: 9_999, kind: 'quote' }] }),
      /blocks\[0\].end/,
    ],
    [
      'has blocks that overlap',
      (row) => ({ ...row, blocks: [block(0, 9), block(5, 12)] }),
      /blocks\[1\].start/,
    ],
    [
      'has an unknown kind of block',
      (row) => ({ ...row, blocks: [{ ...block(0, 9), kind: 'script' }] }),
      /kind/,
    ],
    [
      'has too many blocks',
      (row) => ({ ...row, blocks: Array.from({ length: 40_001 }, () => block(0, 0)) }),
      /more than/,
    ],
    ['has no quotations', (row) => ({ ...row, quotations: undefined }), /"quotations" is not a list/],
    ['misquotes itself', (row) => quoted(row, { text: 'The bell was stolen.' }), /what stands at its place/],
    ['quotes beyond its end', (row) => quoted(row, { end: 1_000 }), /"quotations\[0\].end"/],
    ['quotes backwards', (row) => quoted(row, { start: 12, end: 3 }), /"quotations\[0\].end"/],
    ['has half an offset', (row) => quoted(row, { start: 1.5 }), /whole number/],
    ['has an offset of text', (row) => quoted(row, { start: '1' }), /whole number/],
    ['has an unknown form', (row) => quoted(row, { form: 'shouted' }), /form/],
    ['has an unknown place', (row) => quoted(row, { in: 'footer' }), /"quotations\[0\].in"/],
    ['quotes a title it has not', (row) => quoted(row, { in: 'title' }), /"quotations\[0\].start"/],
    ['has half a speaker', (row) => quoted(row, { speaker: { name: 'Jo' } }), /mention/],
    [
      'has an audience of one',
      (row) => quoted(row, { to: 'reporters' }),
      /"quotations\[0\].to" is not a list/,
    ],
    [
      'has a wrong sentence',
      (row) => quoted(row, { sentences: [{ start: 1, end: 4, text: 'Xyz' }] }),
      /sentences\[0\].text/,
    ],
    ['has a history of numbers', (row) => ({ ...row, history: [1] }), /"history\[0\]"/],
    [
      'has a section that ends before it begins',
      (row) => ({ ...row, sections: [block(5, 2)] }),
      /sections\[0\].end/,
    ],
    ['was changed some time', (row) => ({ ...row, modified: 'lately' }), /"modified"/],
    ['was saved never', (row) => ({ ...row, savedAt: '' }), /"savedAt"/],
  ];

  it.each(hostile)('that %s is refused', async (_, change, why) => {
    const { article, quotations } = await sampleArticle(['The bell was rung.']);
    const row = { ...article, quotations } as unknown as Row;
    expect(readCorpusLine(JSON.stringify(row)).kind).toBe('article');
    expect(() => readCorpusLine(JSON.stringify(change(row)))).toThrow(why);
  });

  it('brings nothing along that the format does not know', async () => {
    const { article, quotations } = await sampleArticle(['The bell was rung.']);
    const line = JSON.stringify({ ...article, quotations, extra: 1 }).replace(
      '{',
      '{"__proto__":{"polluted":1},',
    );
    const read = readCorpusLine(line);
    expect(read).toEqual({ kind: 'article', entry: { article, quotations, history: [] } });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('keeps what each part of a page is called and when it was published, whose report it is and when it changed', async () => {
    const { article, quotations } = await sampleArticle(['The bell was rung.']);
    const more = {
      modified: null,
      syndication: ['Reuters'],
      sections: [{ start: 0, end: 9, title: null, published: '2031-05-04', anchor: 'e1' }],
    };
    const corpus = openMemoryCorpus({ now: () => new Date('2031-05-05T00:00:00Z') });
    await corpus.saveArticles([{ article: { ...article, ...more }, quotations }]);
    const lines = await collect(corpus.exportLines());
    const second = openMemoryCorpus();
    await second.importLines(lines);
    expect(await collect(second.exportLines())).toEqual(lines);
    expect((await second.getArticle(article.id))!.article).toEqual({ ...article, ...more });
  });

  it('carries the clause around a fragment, which is a statement too', async () => {
    const { article, quotations } = await sampleArticle(['rung']);
    const clause = { start: 0, end: 6, text: article.text.slice(0, 6) };
    const corpus = openMemoryCorpus();
    await corpus.saveArticles([{ article, quotations: [{ ...quotations[0]!, form: 'mixed', clause }] }]);
    const lines = await collect(corpus.exportLines());
    expect(JSON.parse(lines[0]!).statements).toBe(2);
    const second = openMemoryCorpus();
    await second.importLines(lines);
    expect(await collect(second.exportLines())).toEqual(lines);
  });

  it.each<[string, Partial<Quotation>, number]>([
    ['more quotations than one holds', {}, 5_200],
    ['endless names', { speaker: { name: 'Jo '.repeat(900), mention: 'Jo '.repeat(900) } }, 2],
    ['an endless audience', { to: Array(200).fill('reporters'), via: ['Reuters '.repeat(900)] }, 2],
    ['a quotation of endless sentences', { sentences: Array(1_200).fill({ start: 1, end: 1, text: '' }) }, 2],
  ])('takes what was kept of an article with %s', async (_, change, count) => {
    const { article, quotations } = await sampleArticle(['The bell was rung.']);
    const many = Array.from({ length: count }, () => ({ ...quotations[0]!, ...change }));
    const corpus = openMemoryCorpus();
    await corpus.saveArticles([{ article, quotations: many }]);
    const lines = await collect(corpus.exportLines());
    expect(await openMemoryCorpus().importLines(lines)).toMatchObject({ saved: 1, refused: [] });
  });

  it('that holds an earlier version than the one kept is remembered, not put in its place', async () => {
    const url = 'https://gull.example/bell';
    const [old, young] = [
      await sampleArticle(['It may ring.'], { url }),
      await sampleArticle(['It rang.'], { url }),
    ];
    const line = (savedAt: string) => JSON.stringify({ ...old.article, quotations: old.quotations, savedAt });
    const corpus = openMemoryCorpus({ now: () => new Date('2031-05-05T00:00:00Z') });
    await corpus.saveArticles([young]);
    expect(await corpus.importLines([line('2031-05-04')])).toMatchObject({ known: 1, updated: 0 });
    const stored = (await corpus.getArticle(young.article.id))!;
    expect(stored.article.version).toBe(young.article.version);
    expect(stored.history).toMatchObject([{ version: old.article.version, savedAt: '2031-05-04' }]);
    expect(await corpus.importLines([line('2031-05-04')])).toMatchObject({ known: 1, updated: 0 });
    expect((await corpus.getArticle(young.article.id))!.history).toHaveLength(1);
    expect(await corpus.importLines([line('2031-05-06')])).toMatchObject({ known: 0, updated: 1 });
  });

  it('is refused by number, and the others are taken', async () => {
    const good = async (text: string) => {
      const { article, quotations } = await sampleArticle([text]);
      return JSON.stringify({ ...article, quotations });
    };
    const header = '\ufeff{"format":"variorum-corpus","version":1}';
    const corpus = openMemoryCorpus();
    const report = await corpus.importLines([
      header,
      await good('One.'),
      '{',
      '',
      '{}',
      await good('Two.'),
      '"x"',
    ]);
    expect(report).toMatchObject({ saved: 2, refused: [{ line: 3 }, { line: 5 }, { line: 7 }] });
    expect(report.refused[0]!).toEqual({ line: 3, why: 'is not JSON', fault: 'json' });
    expect(report.refused[1]!).toEqual({
      line: 5,
      why: '"text" is not text',
      fault: { kind: 'text', field: 'text' },
    });
    expect(await corpus.size()).toEqual({ articles: 2, statements: 2 });
  });

  it('of nonsense does not fill the report', async () => {
    const report = await openMemoryCorpus().importLines(Array.from({ length: 5_000 }, () => '{'));
    expect(report.refused.length).toBe(1_000);
  });
});

type Row = Record<string, unknown> & { quotations: Record<string, unknown>[] };

function quoted(row: Row, change: Record<string, unknown>): Row {
  return { ...row, quotations: [{ ...row.quotations[0], ...change }] };
}

function block(start: number, end: number) {
  return { start, end, kind: 'paragraph' };
}
