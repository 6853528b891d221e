import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../../lib/article/read-text.ts';
import { understandArticle } from '../../../lib/quotations/understand-article.ts';
import type { Occasion } from '../../../lib/types.ts';

/** A Thursday. */
const PUBLISHED = '2024-05-16T09:30:00Z';

function occasions(text: string, language: string, published: string | null = PUBLISHED) {
  const article = { title: null, text, blocks: splitBlocks(text), language, published };
  return understandArticle(article).map(({ said }) => said);
}

type Row = [text: string, said: Occasion | undefined];

const english: Row[] = [
  ['“It is late,” Ada Ames said on Sunday.', { when: 'on Sunday', date: '2024-05-12' }],
  ['“It is late,” Ada Ames said Monday evening.', { when: 'Monday evening', date: '2024-05-13' }],
  ['“It is late,” Ada Ames said on Thursday.', { when: 'on Thursday', date: '2024-05-16' }],
  ['“It is late,” Ada Ames said last Thursday.', { when: 'last Thursday', date: '2024-05-09' }],
  ['“It is late,” said Ada Ames on May 3.', { when: 'on May 3', date: '2024-05-03' }],
  ['“It is late,” said Ada Ames on June 3.', { when: 'on June 3', date: '2023-06-03' }],
  [
    '“It is late,” Ada Ames said on Friday, May 3, 2019.',
    { when: 'on Friday, May 3, 2019', date: '2019-05-03' },
  ],
  [
    '“It is late,” Ada Ames said earlier this month.',
    { when: 'earlier this month', date: '2024-05-01', until: '2024-05-16' },
  ],
  ['“It is late,” Ada Ames said last week.', { when: 'last week', date: '2024-05-06', until: '2024-05-12' }],
  ['“It is late,” Ada Ames said in March.', { when: 'in March', date: '2024-03-01', until: '2024-03-31' }],
  ['“It is late,” Ada Ames said in 2019.', { when: 'in 2019', date: '2019-01-01', until: '2019-12-31' }],
  ['“It is late,” Ada Ames said two days ago.', { when: 'two days ago', date: '2024-05-14' }],
  [
    '“It is late,” Ada Ames said 12 days ago in Orrin.',
    { when: '12 days ago', date: '2024-05-04', where: 'in Orrin' },
  ],
  [
    '“It is late,” Ada Ames said a week ago.',
    { when: 'a week ago', date: '2024-05-06', until: '2024-05-12' },
  ],
  ['“It is late,” Ada Ames said a few days ago.', { when: 'a few days ago' }],
  ['Ada Ames said two days ago that the bridge would close.', { when: 'two days ago', date: '2024-05-14' }],
  [
    'Three months ago, Ada Ames said “it is late”.',
    { when: 'Three months ago', date: '2024-02-01', until: '2024-02-29' },
  ],
  ['Ada Ames said the bridge two days ago was “much too late”.', undefined],
  ['On Sunday, Ada Ames said “it is late”.', { when: 'On Sunday', date: '2024-05-12' }],
  ['Ada Ames on Sunday said “it is late”.', { when: 'on Sunday', date: '2024-05-12' }],
  ['“It is late,” Ada Ames said in a statement on Tuesday.', { when: 'on Tuesday', date: '2024-05-14' }],
  [
    '“It is late,” Ada Ames told reporters aboard the Orrin Ferry on Sunday.',
    { when: 'on Sunday', date: '2024-05-12', where: 'aboard the Orrin Ferry' },
  ],
  [
    'Speaking in Orrin on Sunday, Ada Ames said “it is late”.',
    { when: 'on Sunday', date: '2024-05-12', where: 'in Orrin' },
  ],
  ['“It is late,” Ada Ames said at a news conference.', { where: 'at a news conference' }],
  // What is said of days and places is no day or place of saying.
  ['Ada Ames said that the bridge would “open at last” on Monday.', undefined],
  ['Ada Ames said the bridge in Orrin would “open at last”.', undefined],
  ['“It is late,” Ada Ames said in an interview.', undefined],
  ['“It is late,” Ada Ames told TODAY.', undefined],
  ['According to Ada Ames, Sunday was “far too late”.', undefined],
];

const others: [language: string, ...Row][] = [
  [
    'de',
    '„Es ist spät“, sagte Anna Weber am Sonntag in Orrin.',
    { when: 'am Sonntag', date: '2024-05-12', where: 'in Orrin' },
  ],
  ['de', '„Es ist spät“, sagte Anna Weber am Sonntagabend.', { when: 'am Sonntagabend', date: '2024-05-12' }],
  ['de', 'Am 3. Mai sagte Anna Weber: „Es ist spät.“', { when: 'Am 3. Mai', date: '2024-05-03' }],
  ['de', 'Gestern sagte Anna Weber: „Es ist spät.“', { when: 'Gestern', date: '2024-05-15' }],
  ['de', '„Es ist spät“, sagte Anna Weber vor zwei Tagen.', { when: 'vor zwei Tagen', date: '2024-05-14' }],
  [
    'fr',
    '« Il est tard », a déclaré Anne Lebrun il y a deux jours.',
    { when: 'il y a deux jours', date: '2024-05-14' },
  ],
  ['es', '«Es tarde», dijo Ana Ruiz hace dos días.', { when: 'hace dos días', date: '2024-05-14' }],
  ['fr', '« Il est tard », a déclaré Anne Lebrun dimanche.', { when: 'dimanche', date: '2024-05-12' }],
  ['fr', '« Il est tard », a déclaré Anne Lebrun le 3 mai.', { when: 'le 3 mai', date: '2024-05-03' }],
  ['es', '«Es tarde», dijo Ana Ruiz el domingo.', { when: 'el domingo', date: '2024-05-12' }],
  [
    'es',
    '«Es tarde», dijo Ana Ruiz el 3 de mayo de 2021.',
    { when: 'el 3 de mayo de 2021', date: '2021-05-03' },
  ],
  ['it', '«È tardi», ha detto Anna Rossi domenica.', { when: 'domenica', date: '2024-05-12' }],
  ['pt', '“É tarde”, disse Ana Lopes na terça-feira.', { when: 'na terça-feira', date: '2024-05-14' }],
  ['nl', '„Het is laat”, zei Anna de Wit zondag.', { when: 'zondag', date: '2024-05-12' }],
  ['pl', '„Jest późno” – powiedziała Anna Nowak w niedzielę.', { when: 'w niedzielę', date: '2024-05-12' }],
  ['ru', '«Уже поздно», — сказала Анна Орлова в воскресенье.', { when: 'в воскресенье', date: '2024-05-12' }],
  ['uk', '«Вже пізно», — сказала Анна Коваль у неділю.', { when: 'у неділю', date: '2024-05-12' }],
  ['sv', '”Det är sent”, sade Anna Lind på söndagen.', { when: 'på söndagen', date: '2024-05-12' }],
  ['ja', '橋本市長は12日、「もう遅い」と述べた。', { when: '12日', date: '2024-05-12' }],
  ['ja', '橋本市長は昨日、「もう遅い」と述べた。', { when: '昨日', date: '2024-05-15' }],
  ['zh', '王市长周日表示：“已经太晚了。”', { when: '周日', date: '2024-05-12' }],
  ['zh', '王市长5月3日表示：“已经太晚了。”', { when: '5月3日', date: '2024-05-03' }],
];

describe('the occasion of a quotation', () => {
  it.each(english)('%s', (text, said) => expect(occasions(text, 'en').at(0)).toEqual(said));

  it.each(others)('%s: %s', (language, text, said) => expect(occasions(text, language)).toEqual([said]));

  it('is as printed where the day of publication is unknown', () =>
    expect(occasions('“It is late,” Ada Ames said on Sunday.', 'en', null)).toEqual([{ when: 'on Sunday' }]));

  it('holds for what one goes on to say', () => {
    const both = occasions('“It is late,” Ada Ames said on Sunday. “We will go.”', 'en');
    expect(both[1]).toEqual(both[0]);
  });

  it('is seen from the day of the entry it stands in', () => {
    const text = '“It is late,” Ada Ames said on Sunday.';
    const article = {
      title: null,
      text,
      blocks: splitBlocks(text),
      language: 'en',
      published: PUBLISHED,
      sections: [{ start: 0, end: text.length, title: null, published: '2024-05-01' }],
    };
    expect(understandArticle(article)[0]?.said?.date).toBe('2024-04-28');
  });
});
