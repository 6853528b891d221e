/** To whom and through whom, in thirteen languages: at least four rows each. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText, splitBlocks } from '../../../lib/article/read-text.ts';
import { understandArticle } from '../../../lib/quotations/understand-article.ts';

type Row = [text: string, speaker: string, to: string[], via: string[]];

const LANGUAGES: Readonly<Record<string, readonly Row[]>> = {
  en: [
    ['“It is late,” Ada Ames told reporters.', 'Ada Ames', ['reporters'], []],
    [
      '“It is late,” Ada Ames told the local newspaper Lamp, according to Reuters.',
      'Ada Ames',
      ['Lamp'],
      ['Reuters'],
    ],
    ['“It is late,” Ada Ames said, Reuters reported.', 'Ada Ames', [], ['Reuters']],
    ['“It is late,” Ada Ames said in an interview with the Lamp.', 'Ada Ames', ['Lamp'], []],
    ['“It is late,” Ada Ames was quoted by the Lamp as saying.', 'Ada Ames', ['Lamp'], []],
    ['Ada Ames wrote on X: “It is late.”', 'Ada Ames', [], []],
    ['Ada Ames testified: “It is late.”', 'Ada Ames', [], []],
    ['Ada Ames wrote that Birch must pay: “It is late.”', 'Ada Ames', [], []],
    ['Ada Ames warned that the ministry would pay: “It is late.”', 'Ada Ames', [], []],
    ['Ada Ames promised Birch would pay: “It is late.”', 'Ada Ames', [], []],
  ],
  de: [
    ['„Es ist spät“, sagte Anna Weber der Zeitung Kurier.', 'Anna Weber', ['Kurier'], []],
    ['„Es ist spät“, sagte Anna Weber dem Kurier laut Reuters.', 'Anna Weber', ['Kurier'], ['Reuters']],
    ['Anna Weber sagte dem Sender ARG: „Es ist spät.“', 'Anna Weber', ['ARG'], []],
    ['„Es ist spät“, sagte Anna Weber in Berlin vor Journalisten.', 'Anna Weber', ['Journalisten'], []],
    ['„Es ist spät“, sagte Anna Weber im Gespräch mit dem Kurier.', 'Anna Weber', ['Kurier'], []],
    ['„Es ist spät“, sagte Anna Weber dem „Boten“.', 'Anna Weber', ['Boten'], []],
    ['Anna Weber sagte, sie höre die Sorgen der Bürger: „Es ist spät.“', 'Anna Weber', [], []],
    ['„Es ist spät“, sagte Anna Weber, berichtet Reuters.', 'Anna Weber', [], ['Reuters']],
    ['Die Ministerin der Regierung sagte: „Es ist spät.“', 'Ministerin der Regierung', [], []],
  ],
  fr: [
    ['« Il est tard », a déclaré Anne Lebrun à l’AFP.', 'Anne Lebrun', ['AFP'], []],
    [
      '« Il est tard », a déclaré Anne Lebrun au Flambeau, selon Reuters.',
      'Anne Lebrun',
      ['Flambeau'],
      ['Reuters'],
    ],
    ['« Il est tard », a déclaré Anne Lebrun à Paris.', 'Anne Lebrun', [], []],
    ['Anne Lebrun a déclaré aux journalistes : « Il est tard. »', 'Anne Lebrun', ['journalistes'], []],
    [
      '« Il est tard », a dit Anne Lebrun dans un entretien avec la chaîne Orage, rapporte Reuters.',
      'Anne Lebrun',
      ['Orage'],
      ['Reuters'],
    ],
  ],
  es: [
    ['«Es tarde», dijo Ana Ruiz a los periodistas, según Reuters.', 'Ana Ruiz', ['periodistas'], ['Reuters']],
    ['«Es tarde», dijo Ana Ruiz al diario Faro.', 'Ana Ruiz', ['Faro'], []],
    ['«Es tarde», dijo Ana Ruiz en una entrevista con El Faro.', 'Ana Ruiz', ['Faro'], []],
    ['«Es tarde», dijo Ana Ruiz en Madrid, informa Reuters.', 'Ana Ruiz', [], ['Reuters']],
  ],
  it: [
    ['«È tardi», ha detto Anna Rossi al Faro, secondo Reuters.', 'Anna Rossi', ['Faro'], ['Reuters']],
    ['«È tardi», ha detto Anna Rossi ai giornalisti.', 'Anna Rossi', ['giornalisti'], []],
    [
      '«È tardi», ha detto Anna Rossi in un’intervista alla Voce, riferisce Reuters.',
      'Anna Rossi',
      ['Voce'],
      ['Reuters'],
    ],
    ['«È tardi», ha detto Anna Rossi a Roma.', 'Anna Rossi', [], []],
  ],
  pt: [
    ['“É tarde”, disse Ana Lopes à Gazeta, segundo a Reuters.', 'Ana Lopes', ['Gazeta'], ['Reuters']],
    ['“É tarde”, disse Ana Lopes aos jornalistas.', 'Ana Lopes', ['jornalistas'], []],
    ['“É tarde”, disse Ana Lopes em entrevista à rádio Maré.', 'Ana Lopes', ['Maré'], []],
    ['“É tarde”, disse Ana Lopes ao jornal Maré, informa a Reuters.', 'Ana Lopes', ['Maré'], ['Reuters']],
  ],
  nl: [
    [
      '„Het is laat”, zei Anna de Wit tegen de krant De Bode, volgens Reuters.',
      'Anna de Wit',
      ['Bode'],
      ['Reuters'],
    ],
    ['„Het is laat”, zei Anna de Wit tegen journalisten.', 'Anna de Wit', ['journalisten'], []],
    ['„Het is laat”, zei Anna de Wit in een interview met De Bode.', 'Anna de Wit', ['Bode'], []],
    ['„Het is laat”, zei Anna de Wit, meldt Reuters.', 'Anna de Wit', [], ['Reuters']],
  ],
  pl: [
    [
      '„Jest późno” – powiedziała Anna Nowak dziennikarzom, podaje PAP.',
      'Anna Nowak',
      ['dziennikarzom'],
      ['PAP'],
    ],
    ['„Jest późno” – powiedziała Anna Nowak w rozmowie z portalem Wieści.', 'Anna Nowak', ['Wieści'], []],
    ['„Jest późno” – powiedziała Anna Nowak PAP.', 'Anna Nowak', ['PAP'], []],
    ['„Jest późno” – powiedziała Anna Nowak w Warszawie, według Reutersa.', 'Anna Nowak', [], ['Reutersa']],
  ],
  ru: [
    [
      '«Уже поздно», — сказала Анна Орлова журналистам, по данным Рейтер.',
      'Анна Орлова',
      ['журналистам'],
      ['Рейтер'],
    ],
    [
      '«Уже поздно», — заявила Анна Орлова агентству ТАСС, передаёт Рейтер.',
      'Анна Орлова',
      ['ТАСС'],
      ['Рейтер'],
    ],
    ['«Уже поздно», — сказала Анна Орлова в интервью газете Вести.', 'Анна Орлова', ['Вести'], []],
    ['«Уже поздно», — сообщила Анна Орлова в Москве.', 'Анна Орлова', [], []],
  ],
  uk: [
    [
      '«Вже пізно», — сказала Анна Коваль журналістам, повідомляє УНІАН.',
      'Анна Коваль',
      ['журналістам'],
      ['УНІАН'],
    ],
    ['«Вже пізно», — сказала Анна Коваль в інтерв’ю виданню Хвиля.', 'Анна Коваль', ['Хвиля'], []],
    [
      '«Вже пізно», — сказала Анна Коваль агентству Хвиля, за даними Рейтер.',
      'Анна Коваль',
      ['Хвиля'],
      ['Рейтер'],
    ],
    ['«Вже пізно», — сказала Анна Коваль у Києві.', 'Анна Коваль', [], []],
  ],
  sv: [
    ['”Det är sent”, sade Anna Lind till tidningen Bladet, enligt TT.', 'Anna Lind', ['Bladet'], ['TT']],
    ['”Det är sent”, sade Anna Lind till journalister.', 'Anna Lind', ['journalister'], []],
    [
      '”Det är sent”, sade Anna Lind i en intervju med Bladet, rapporterar TT.',
      'Anna Lind',
      ['Bladet'],
      ['TT'],
    ],
    ['”Det är sent”, sade Anna Lind i Stockholm.', 'Anna Lind', [], []],
  ],
  ja: [
    ['橋本市長は記者団に「もう遅い」と述べた。', '橋本市長', ['記者団'], []],
    ['共同通信によると、橋本市長は「もう遅い」と語った。', '橋本市長', [], ['共同通信']],
    ['橋本市長は毎夕新報の取材に「もう遅い」と話した。', '橋本市長', ['毎夕新報'], []],
    ['橋本市長は議員に対し「もう遅い」と述べた。', '橋本市長', ['議員'], []],
    ['橋本市長は会見で「もう遅い」と述べた。', '橋本市長', [], []],
  ],
  zh: [
    ['王市长对记者说：“已经太晚了。”', '王市长', ['记者'], []],
    ['王市长接受晨报采访时表示：“已经太晚了。”', '王市长', ['晨报'], []],
    ['据晨报报道，王市长说：“已经太晚了。”', '王市长', [], ['晨报']],
    ['王市长告诉晨报：“已经太晚了。”', '王市长', ['晨报'], []],
  ],
};

describe.each(Object.entries(LANGUAGES))('audience and relay, %s', (language, rows) => {
  it.each(rows)('%s', (text, name, to, via) => {
    const article = { title: null, text, blocks: splitBlocks(text), language, published: null };
    const found = understandArticle(article).filter(({ form }) => form === 'direct');
    const chains = found.map((one) => [one.speaker?.name, one.to, one.via]);
    expect(chains).toEqual([[name, to, via]]);
  });

  it('has at least four rows', () => expect(rows.length).toBeGreaterThanOrEqual(4));
});

/** Whom a pronoun or a title means where words are not spaced. */
const unspaced: [language: string, text: string, speakers: (string | null)[]][] = [
  ['ja', '橋本市長は会議に出席した。彼は「もう遅い」と述べた。', ['橋本市長']],
  [
    'ja',
    '橋本太郎市長は「もう遅い」と述べた。\n橋本氏は「急ぐべきだ」とも語った。',
    ['橋本太郎', '橋本太郎'],
  ],
  ['ja', '橋本市長は「もう遅い」と述べた。\n同市長は「急ぐべきだ」と強調した。', ['橋本市長', '橋本市長']],
  ['ja', '彼女は「もう遅い」と述べた。', [null]],
  ['zh', '王市长出席了会议。他说：“已经太晚了。”', ['王市长']],
  ['zh', '王女士说：“已经太晚了。”\n她表示：“我们要快。”', ['王女士', '王女士']],
  ['zh', '王市长说：“已经太晚了。”\n该市长强调：“我们要快。”', ['王市长', '王市长']],
  ['zh', '他说：“已经太晚了。”', [null]],
];

it.each(unspaced)('%s: %s', (language, text, speakers) => {
  const article = { title: null, text, blocks: splitBlocks(text), language, published: null };
  const found = understandArticle(article).filter(({ form }) => form !== 'scare');
  expect(found.map(({ speaker }) => speaker?.name ?? null)).toEqual(speakers);
});

/** The annotated example articles, beside the repository where it is developed. */
const SHARED = new URL('../../../../shared/', import.meta.url);
interface Annotated {
  documents: Record<
    string,
    { title?: string; quotes: { text: string; form: string; to: string[]; via: string[] }[] }
  >;
}

describe.runIf(existsSync(new URL('gold/seeds.json', SHARED)))('the example articles', () => {
  const read = (path: string) => readFileSync(new URL(path, SHARED), 'utf8');
  const { documents } = JSON.parse(
    existsSync(new URL('gold/seeds.json', SHARED)) ? read('gold/seeds.json') : '{"documents":{}}',
  ) as Annotated;
  const fold = (words: string) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  it.each(Object.keys(documents))('%s', (file) => {
    const article = readText(read(`seeds/${file}`));
    const found = understandArticle({ ...article, blocks: splitBlocks(article.text), published: null });
    const wanted = documents[file]!.quotes.filter(({ to, via }) => to.length > 0 || via.length > 0);
    const given = wanted.map(({ text, form }) => {
      const one = found.find((quotation) => fold(quotation.text) === fold(text) && form !== 'indirect');
      return { text, to: one?.to.map(fold), via: one?.via.map(fold) };
    });
    expect(given).toEqual(
      wanted.map(({ text, to, via }) => ({ text, to: to.map(fold), via: via.map(fold) })),
    );
  });
});
