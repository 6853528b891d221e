/** Hostile pages of a megabyte: each is read in linear time (a quadratic one would outlast the runner's limit). */
import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../../lib/article/read-text.ts';
import { understandArticle } from '../../../lib/quotations/understand-article.ts';

/** Characters of each page. */
const PAGE = 1_000_000;
/** Passages that a page of 20,000 blocks and half a megabyte, which is what is read, may hold. */
const MOST = 50_000;

const pages: [name: string, language: string, unit: string][] = [
  ['double marks', 'en', '"'],
  ['opening marks', 'en', '“'],
  ['guillemets in lines', 'fr', '«\n'],
  ['nested marks', 'en', '“‘'],
  ['nested brackets', 'en', '['],
  ['one endless paragraph', 'en', 'word '],
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
  ['unspaced lines', 'zh', '李明说：“桥”\n'],
];

describe('understandArticle on hostile pages', () => {
  it.each(pages)('reads %s', (_name, language, unit) => {
    const text = unit.repeat(Math.floor(PAGE / unit.length));
    const article = { title: null, text, blocks: splitBlocks(text), language, published: null };
    const found = understandArticle(article);
    expect(found.length).toBeLessThan(MOST);
    for (const { start, end, text: words } of found.slice(-3)) expect(text.slice(start, end)).toBe(words);
  });
});
