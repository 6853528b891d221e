/** Where a Russian or Ukrainian name begins behind a town, a rank, a body. */
import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../../../lib/article/read-text.ts';
import { understandArticle } from '../../../../lib/quotations/understand-article.ts';

const cases: [language: string, text: string, name: string][] = [
  ['ru', 'Мэр Калинов Павел Гордеев заявил: «Паром пойдёт в мае».', 'Павел Гордеев'],
  ['uk', 'Мер Калинова Оксана Бондар сказала: «Пором піде у травні».', 'Оксана Бондар'],
];

describe('names behind a town', () => {
  it.each(cases)('%s %s', (language, text, name) => {
    const article = { title: null, text, blocks: splitBlocks(text), language, published: null };
    expect(understandArticle(article).map(({ speaker }) => speaker?.name)).toEqual([name]);
  });
});
