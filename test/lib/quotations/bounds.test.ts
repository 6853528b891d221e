/** Hostile pages of a megabyte: each is read in linear time (a quadratic one would outlast the runner's limit). */
import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../../lib/article/read-text.ts';
import { understandArticle } from '../../../lib/quotations/understand-article.ts';

/** Characters of each page. */
const PAGE = 1_000_000;
/** Quotations given at most: five thousand passages, as many clauses of reported speech. */
const MOST = 10_010;

const pages: [name: string, language: string, unit: string][] = [
  ['double marks', 'en', '"'],
  ['opening marks', 'en', '“'],
  ['guillemets in lines', 'fr', '«\n'],
  ['nested marks', 'en', '“‘'],
  ['nested brackets', 'en', '['],
  ['single marks', 'en', '‘a’ '],
  ['brackets around words', 'en', '[a (b '],
  ['one endless paragraph', 'en', 'word '],
  ['one endless paragraph of capitals', 'en', 'Word '],
  ['clauses', 'en', 'Ada Ames, who said '],
  ['tags in one paragraph', 'en', '“We won,” Ada Ames said. '],
  ['tags in lines', 'en', '“We won,” Ada Ames said.\n'],
  ['tags that turn round', 'en', '“x” said Ames, '],
  ['reported speech', 'en', 'Ada Ames said the bridge would close, according to Birch. '],
  ['settings', 'en', 'Ada Ames said in May on '],
  ['whoever is urged', 'en', 'Ada Ames urged a, '],
  ['names', 'en', 'Ada Ames '],
  ['feet and inches', 'en', '6\' 2" '],
  ['lines without a mark', 'en', 'b\n'],
  ['dialogue in one line', 'es', '—Vamos —dijo Ana— '],
  ['dialogue in lines', 'es', '—Vamos —dijo Ana—\n'],
  ['dialogue in paragraphs', 'fr', '— Oui, dit-il.\n\n'],
  ['dialogue with wide spaces', 'fr', `— Oui${' '.repeat(19_000)}dit-il.\n\n`],
  ['dashes', 'ru', '—, '],
  ['turns by letter', 'en', 'A: b\nQ: c\n'],
  ['turns by name', 'en', 'AMES: b\nBIRCH: c\n'],
  ['labels', 'en', 'A A A A: '],
  ['tags', 'es', '«x», dijo Ana '],
  ['elisions', 'fr', 'l’avocat, '],
  ['verbs of saying', 'ru', 'сказал '],
  ['sources', 'es', 'según '],
  ['opening corner brackets', 'ja', '「'],
  ['corner brackets', 'ja', '「橋は」と田中は述べた。'],
  ['wide spaces', 'zh', `李明说：“桥”${' '.repeat(90_000)}李明说，“桥”\n`],
  ['clauses behind commas', 'de', 'Roth sagte am Montag, das Bad bleibe zu, '],
  ['clauses behind a word', 'es', 'dijo el lunes que '],
  ['reports without an end', 'ja', '市長は、橋は閉じると述べ、'],
  ['reports', 'zh', '李明表示，桥将关闭。'],
  ['graves', 'en', '``a'],
  ['unspaced lines', 'zh', '李明说：“桥”\n'],
];

/** Names that all differ, each put into its place of a line. */
function distinctNames(count: number, line: (name: string) => string): string[] {
  const letters = (n: number) =>
    n.toString(26).replace(/./g, (digit) => 'abcdefghijklmnopqrstuvwxyz'[Number.parseInt(digit, 26)]!);
  return Array.from({ length: count }, (_, i) => line(`Ada B${letters(i * 7919)}`));
}

describe('understandArticle on hostile pages', () => {
  it('reads names that all differ', () => {
    const text = distinctNames(PAGE / 20, (name) => `${name} spoke.`).join(' ');
    expect(
      understandArticle({ title: null, text, blocks: splitBlocks(text), language: 'en', published: null }),
    ).toEqual([]);
  });

  it('reads twenty thousand lines of dialogue, each with another name', () => {
    const names = distinctNames(20_000, (name) => name);
    const text = names.map((name) => `“We won it,” ${name} said.`).join('\n');
    const article = { title: null, text, blocks: splitBlocks(text), language: 'en', published: null };
    const found = understandArticle(article);
    expect(found).toHaveLength(5000);
    expect(found[4999]?.speaker?.name).toBe(names[4999]);
  });

  it('leaves names behind a bound as they are printed', () => {
    const crowd = distinctNames(4000, (name) => `${name} came.`).join(' ');
    const text = `Mayor Carl Birch met Ms. Jr.\n${crowd}\n“It is late,” Zora Quill said. “We go,” Quill said.\n“Then go,” Birch said.`;
    const article = { title: null, text, blocks: splitBlocks(text), language: 'en', published: null };
    expect(understandArticle(article).map(({ speaker }) => speaker?.name)).toEqual([
      'Zora Quill',
      'Quill',
      'Carl Birch',
    ]);
  });

  it('gives what it read before a bound', () => {
    const line = '“We won the race,” Ada Ames said.\n';
    const text = line.repeat(6000);
    const found = understandArticle({
      title: null,
      text,
      blocks: splitBlocks(text),
      language: 'en',
      published: null,
    });
    expect(found).toHaveLength(5000);
    expect(found[4999]).toMatchObject({ text: 'We won the race,', speaker: { name: 'Ada Ames' } });
  });

  it.each(pages)('reads %s', (_name, language, unit) => {
    const text = unit.repeat(Math.floor(PAGE / unit.length));
    const article = { title: null, text, blocks: splitBlocks(text), language, published: null };
    const found = understandArticle(article);
    expect(found.length).toBeLessThan(MOST);
    for (const { start, end, text: words } of found.slice(-3)) expect(text.slice(start, end)).toBe(words);
  });
});
