import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LoadedArticle, loadArticles } from '../../../lib/cli/load-articles.ts';
import { openMemoryCorpus } from '../../../lib/corpus/open-memory-corpus.ts';
import { understandArticle } from '../../../lib/quotations/understand-article.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-load-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function load(name: string, content: string | Uint8Array) {
  const file = join(folder, name);
  writeFileSync(file, content);
  const loaded: LoadedArticle[] = [];
  const refused: string[] = [];
  for await (const article of loadArticles(file, (where, why) => refused.push(`${where}: ${why}`))) {
    loaded.push(article);
  }
  return { loaded, refused };
}

const SPEECH = '“The ferry will not sail before May,” Mara Ellwood said.';

const KEEPABLE: { name: string; file: string; content: string }[] = [
  {
    name: 'a date in words',
    file: 'date.jsonl',
    content: JSON.stringify({ text: SPEECH, published: 'yesterday' }),
  },
  {
    name: 'a date as e-mail prints it',
    file: 'mail.jsonl',
    content: JSON.stringify({ text: SPEECH, published: 'Mon, 05 May 2031 10:00:00 GMT' }),
  },
  {
    name: 'an address with a password',
    file: 'password.jsonl',
    content: JSON.stringify({ text: SPEECH, url: 'https://user:pw@gull.example/ferry' }),
  },
  {
    name: 'an address that is none',
    file: 'script.jsonl',
    content: JSON.stringify({ text: SPEECH, url: 'javascript:alert(1)' }),
  },
  {
    name: 'an endless address',
    file: 'long.jsonl',
    content: JSON.stringify({ text: SPEECH, url: `https://gull.example/${'a'.repeat(3_000)}` }),
  },
  { name: 'an endless first line', file: 'line.txt', content: `${'ferry '.repeat(600)}\n\n${SPEECH}` },
  {
    name: 'an endless first line of quotations',
    file: 'spoken.txt',
    content: `“${'The ferry stays. '.repeat(200)}” she said.\n`,
  },
  {
    name: 'more quotations than are kept',
    file: 'many.txt',
    content: `Said today\n\n${'“We stay in port,” she said. '.repeat(5_200)}`,
  },
  { name: 'more lines than blocks are kept', file: 'lines.txt', content: `Lines\n${'x\n'.repeat(41_000)}` },
  {
    name: 'a null character in a title',
    file: 'null.jsonl',
    content: JSON.stringify({ text: SPEECH, title: 'Ferry\u0000stays' }),
  },
  {
    name: 'half a character in the text',
    file: 'half.jsonl',
    content: JSON.stringify({ text: `${SPEECH} \ud83d` }),
  },
];

describe('loadArticles', () => {
  it.each(KEEPABLE)('makes of $name an article that can be exported and imported again', async (test) => {
    const { loaded, refused } = await load(test.file, test.content);
    expect(refused).toEqual([]);
    const corpus = openMemoryCorpus();
    await corpus.saveArticles(
      loaded.map(({ article }) => ({ article, quotations: understandArticle(article) })),
    );
    const lines: string[] = [];
    for await (const line of corpus.exportLines()) lines.push(line);
    expect(lines).toHaveLength(2);
    const second = openMemoryCorpus();
    expect(await second.importLines(lines)).toMatchObject({ saved: 1, refused: [] });
    expect(await second.size()).toEqual(await corpus.size());
  });

  it.each([
    ['yesterday', null],
    ['2031-05-04', '2031-05-04'],
    ['Mon, 05 May 2031 10:00:00 GMT', '2031-05-05T10:00:00Z'],
  ])('reads the date "%s" as %s', async (published, expected) => {
    const { loaded } = await load('dated.jsonl', JSON.stringify({ text: SPEECH, published }));
    expect(loaded[0]!.article.published).toBe(expected);
  });

  it.each([
    ['too much text', 'endless.txt', 'x'.repeat(1_000_001), /endless\.txt: .*too long/],
    ['no text', 'binary.txt', 'a\u0000b', /binary\.txt: .*no text/],
    ['a row that is null', 'null-row.jsonl', 'null', /null-row\.jsonl#1: .*not an object/],
    ['a row that is a list', 'list.jsonl', '[1]', /list\.jsonl#1: .*not an object/],
    ['a broken row', 'broken.jsonl', '{', /broken\.jsonl#1: is not JSON/],
  ])('refuses %s', async (_, file, content, why) => {
    const { loaded, refused } = await load(file, content);
    expect(loaded).toEqual([]);
    expect(refused).toEqual([expect.stringMatching(why)]);
  });

  it('reads the first line also behind a byte-order mark', async () => {
    const { loaded, refused } = await load('marked.jsonl', `\ufeff${JSON.stringify({ text: SPEECH })}\n`);
    expect(refused).toEqual([]);
    expect(loaded[0]!.article.text).toBe(SPEECH);
  });

  it.each([
    ['words', '"a-7"', 'a-7'],
    ['a number', '17', '17'],
    ['nothing', 'null', 'labels.jsonl#1'],
  ])('calls an article by an id of %s', async (_, id, label) => {
    const { loaded } = await load('labels.jsonl', `{"id":${id},"text":${JSON.stringify(SPEECH)}}`);
    expect(loaded.map((article) => article.label)).toEqual([label]);
  });
});
