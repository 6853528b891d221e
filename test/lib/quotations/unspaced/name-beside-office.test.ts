/** Names out of their offices where words are not spaced, alone and in an article. */
import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../../../lib/article/read-text.ts';
import { understandArticle } from '../../../../lib/quotations/understand-article.ts';
import { nameBesideOffice } from '../../../../lib/quotations/unspaced/name-beside-office.ts';

describe('nameBesideOffice', () => {
  const cases: [subject: string, name: string | null][] = [
    ['白浜市の橋本直子市長', '橋本直子'],
    ['小川健太郎さん', '小川健太郎'],
    ['橋本市長', null],
    ['白浜大学教授', null],
    ['五十嵐知事', null],
    ['县长陈立', '陈立'],
    ['副市长马国强', '马国强'],
    ['外长伊莲·沃斯', '伊莲·沃斯'],
    ['外交部发言人', null],
    ['市长办公室', null],
  ];
  it.each(cases)('%s', (subject, name) => expect(nameBesideOffice(subject)?.name ?? null).toBe(name));
});

describe('speakers', () => {
  const cases: [language: string, text: string, names: string[]][] = [
    [
      'ja',
      '白浜市の橋本直子市長は「港は閉じない」と述べた。橋本市長は「必ず守る」と話した。',
      ['橋本直子', '橋本直子'],
    ],
    ['zh', '县长陈立说：“港口不会关闭。”陈立还说：“我们会守住它。”', ['陈立', '陈立']],
  ];
  it.each(cases)('%s %s', (language, text, names) => {
    const article = { title: null, text, blocks: splitBlocks(text), language, published: null };
    expect(understandArticle(article).map(({ speaker }) => speaker?.name)).toEqual(names);
  });
});
