import { describe, expect, it } from 'vitest';
import { readBackground } from '../../../lib/cli/read-background.ts';
import type { StatementIndex, StoredStatement } from '../../../lib/index/statement-index.ts';
import { findMatches } from '../../../lib/matching/find-matches.ts';
import { statementId, toStatements } from '../../../lib/quotations/to-statements.ts';
import type { Article, Quotation, Statement } from '../../../lib/types.ts';

const rarity = readBackground();

/** An index that offers every stored statement for every query: what is dropped, matching drops. */
function indexOf(stored: StoredStatement[]): StatementIndex {
  const size = { articles: stored.length, statements: stored.length };
  return {
    retrieve: async (queries) => ({
      candidates: queries.map(() => stored),
      documentFrequency: new Map(),
      size,
    }),
    size: async () => size,
  };
}

const article = (told: Partial<Article> = {}): Article => ({
  id: 'page',
  version: 'page-1',
  title: null,
  outlet: null,
  byline: null,
  url: 'https://news.example/harbour',
  aliases: [],
  published: '2024-03-01',
  language: 'en',
  text: '',
  blocks: [],
  ...told,
});

const marlow = { name: 'Ingrid Marlow', mention: 'Marlow' };

const statement = (text: string, start = 0, told: Partial<Statement> = {}): Statement => ({
  id: statementId('page-1', start, start + text.length),
  start,
  end: start + text.length,
  text,
  form: 'direct',
  speaker: marlow,
  ...told,
});

const stored = (
  text: string,
  id: string,
  told: Partial<Omit<StoredStatement, 'article'>> & { article?: Partial<StoredStatement['article']> } = {},
): StoredStatement => {
  const { article: source, ...rest } = told;
  return {
    ...statement(text),
    id: `${id}-1:0-${text.length}:${text}`,
    ...rest,
    article: {
      id,
      version: `${id}-1`,
      title: null,
      outlet: null,
      url: null,
      published: '2024-03-02',
      language: 'en',
      ...source,
    },
  };
};

const wall = 'The harbour wall will crumble before the ferry season begins.';
const other = 'Our growers lost every apple in a single night of frost.';

const match = (candidates: StoredStatement[], texts: string[] = [wall], page = article()) =>
  findMatches(
    { article: page, statements: texts.map((text, i) => statement(text, i * 200)) },
    indexOf(candidates),
    rarity,
  );

describe('findMatches', () => {
  it('finds the same statement in another article, and nothing else', async () => {
    const [found] = await match([stored(wall, 'b'), stored(other, 'c')]);
    expect(found?.appearances.map((appearance) => appearance.article.id)).toEqual(['b']);
    expect(found?.appearances[0]).toMatchObject({
      text: wall,
      relation: 'verbatim',
      flags: [],
      speaker: marlow,
    });
  });

  it('answers for every statement, in order, also where nothing was found', async () => {
    const found = await match([stored(wall, 'b')], [other, wall]);
    expect(found.map(({ appearances }) => appearances.length)).toEqual([0, 1]);
  });

  it.each<[string, Partial<StoredStatement['article']>]>([
    ['the same id', { id: 'page' }],
    ['the same version', { version: 'page-1' }],
    ['the same address', { url: 'https://news.example/harbour' }],
    [
      'the same address but for www, slash and campaign',
      { url: 'http://www.news.example/harbour/?utm_source=x#top' },
    ],
    ['an alias', { url: 'https://amp.news.example/harbour', aliases: ['https://news.example/harbour'] }],
  ])('never shows the article as elsewhere for itself: %s', async (_, source) => {
    const [found] = await match([stored(wall, 'b', { article: source })]);
    expect(found?.appearances).toEqual([]);
  });

  it('knows the page by an alias of its own, and by the id it is kept under', async () => {
    const page = article({ aliases: ['https://copy.example/1'] });
    const copy = stored(wall, 'b', { article: { url: 'https://copy.example/1' } });
    expect((await match([copy], [wall], page))[0]?.appearances).toEqual([]);
    const [found] = await findMatches(
      { article: article(), statements: [statement(wall)] },
      indexOf([stored(wall, 'b')]),
      rarity,
      {
        ownIds: ['b'],
      },
    );
    expect(found?.appearances).toEqual([]);
  });

  it('tells another page of the same site apart', async () => {
    const [found] = await match([
      stored(wall, 'b', { article: { url: 'https://news.example/harbour?page=2' } }),
    ]);
    expect(found?.appearances).toHaveLength(1);
  });

  it('keeps the best appearance of each article', async () => {
    const [found] = await match([
      stored('The harbour wall will crumble', 'b'),
      stored(wall, 'b'),
      stored(wall, 'c'),
    ]);
    expect(found?.appearances.map(({ text }) => text)).toEqual([wall, wall]);
  });

  it('shows what an article reports beside what it quotes', async () => {
    const reported = stored('the harbour wall would crumble before the ferry season', 'b', {
      form: 'indirect',
      start: 900,
      end: 953,
    });
    const [found] = await match([stored(wall, 'b'), reported, stored(wall, 'c')]);
    expect(found?.appearances.map(({ article, form }) => `${article.id} ${form}`).sort()).toEqual([
      'b direct',
      'b indirect',
      'c direct',
    ]);
  });

  it('shows both passages of an article that breaks the statement in two', async () => {
    const parts = ['The harbour wall will crumble', 'before the ferry season begins.'];
    const [found] = await match(parts.map((part) => stored(part, 'b')));
    expect(found?.appearances.map(({ text }) => text).sort()).toEqual([...parts].sort());
  });

  it('prefers the text to a headline of the same words', async () => {
    const headline = stored(wall, 'b', { in: 'title', id: 'b-1:title' });
    const [found] = await match([headline, stored(wall, 'b')]);
    expect(found?.appearances.map((appearance) => appearance.in)).toEqual([undefined]);
  });

  it('sorts by confidence and keeps no more than asked for', async () => {
    const many = Array.from({ length: 80 }, (_, i) => stored(i === 79 ? wall : `${wall} ${other}`, `b${i}`));
    const [found] = await match(many);
    expect(found?.appearances).toHaveLength(50);
    expect(found?.appearances[0]?.article.id).toBe('b79');
    const order = found!.appearances.map(({ confidence }) => confidence);
    expect(order).toEqual([...order].sort((x, y) => y - x));
  });

  it('lets likely pairs of two undated articles support each other', async () => {
    const undated = { article: { published: null } };
    const page = article({ published: null });
    const wordings: [string, string][] = [
      [
        'We hope to see whether the strike can be ended',
        'We want to see if we can bring the strike to an end',
      ],
      [wall, wall],
    ];
    const alone = await match([stored(wordings[0]![1], 'b', undated)], [wordings[0]![0]], page);
    const together = await match(
      wordings.map(([, there]) => stored(there, 'b', undated)),
      wordings.map(([here]) => here),
      page,
    );
    expect(together[1]?.appearances).toHaveLength(1);
    expect(alone[0]?.appearances).toHaveLength(0);
    expect(together[0]?.appearances).toHaveLength(1);
  });

  it('does not show a sentence as a wording of its neighbour', async () => {
    const texts = [
      'The river did exactly what the model said it would do.',
      'We did not do what the model said we should.',
    ];
    const found = await match([stored(texts[0]!, 'b')], texts);
    expect(found.map(({ appearances }) => appearances.length)).toEqual([1, 0]);
  });

  it('shows a fragment beside the whole sentence it was taken from', async () => {
    const texts = [wall, 'harbour wall will crumble'];
    const found = await match([stored(wall, 'b')], texts);
    expect(found.map(({ appearances }) => appearances[0]?.relation)).toEqual(['verbatim', 'trimmed']);
  });

  it('stops when asked to', async () => {
    const signal = AbortSignal.abort();
    const asked = findMatches({ article: article(), statements: [statement(wall)] }, indexOf([]), rarity, {
      signal,
    });
    await expect(asked).rejects.toThrow();
  });
});

describe('toStatements', () => {
  const quotation = (told: Partial<Quotation>): Quotation => ({
    start: 0,
    end: 10,
    text: wall,
    form: 'direct',
    utterance: 1,
    speaker: marlow,
    cue: null,
    to: [],
    via: [],
    sentences: [
      { start: 0, end: 4, text: 'One.' },
      { start: 5, end: 10, text: 'Two.' },
    ],
    ...told,
  });

  it('gives one a sentence, with the speaker and form of the quotation', () => {
    expect(toStatements('v', [quotation({})])).toEqual([
      { id: 'v:0-4', start: 0, end: 4, text: 'One.', form: 'direct', speaker: marlow },
      { id: 'v:5-10', start: 5, end: 10, text: 'Two.', form: 'direct', speaker: marlow },
    ]);
  });
  it('tells those of the title apart', () => {
    expect(toStatements('v', [quotation({ in: 'title' })]).map(({ id, in: place }) => [id, place])).toEqual([
      ['v:0-4:title', 'title'],
      ['v:5-10:title', 'title'],
    ]);
  });
  it('gives each the title, date and anchor of the part that it stands in', () => {
    const sections = [
      { start: 0, end: 4, title: 'Dawn', published: '2026-03-01T05:00:00Z', anchor: 'e1' },
      { start: 5, end: 10, title: null, published: '2026-03-02' },
    ];
    expect(toStatements('v', [quotation({})], sections).map(({ section }) => section)).toEqual([
      { title: 'Dawn', published: '2026-03-01T05:00:00Z', anchor: 'e1' },
      { title: null, published: '2026-03-02' },
    ]);
    expect(toStatements('v', [quotation({})], sections.slice(1))[0]).not.toHaveProperty('section');
    expect(toStatements('v', [quotation({ in: 'title' })], sections)[0]).not.toHaveProperty('section');
  });
  it('leaves out scare quotes, and only these', () => {
    const forms = ['scare', 'mixed', 'indirect', 'direct'] as const;
    const made = toStatements(
      'v',
      forms.map((form) => quotation({ form })),
    );
    expect([...new Set(made.map(({ form }) => form))]).toEqual(['mixed', 'indirect', 'direct']);
  });
});
