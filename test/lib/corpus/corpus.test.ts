import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../lib/corpus/corpus.ts';
import { createCorpus } from '../../../lib/corpus/create-corpus.ts';
import { longSentences, sampleArticle } from './sample-articles.ts';
import { storageKinds } from './storages.ts';

const FERRY = 'The ferry will not sail before the inquiry has ended.';

async function texts(corpus: Corpus, text: string, limit = 30): Promise<string[]> {
  const { candidates } = await corpus.retrieve([{ text }], { limit });
  return candidates[0]!.map((statement) => statement.text);
}

describe.each(storageKinds)('a corpus in $name', ({ open, spoil }) => {
  const opened = () => createCorpus(open());

  it('is empty at first and answers nothing', async () => {
    const corpus = opened();
    expect(await corpus.size()).toEqual({ articles: 0, statements: 0 });
    const answer = await corpus.retrieve([{ text: FERRY }, { text: '' }]);
    expect(answer.candidates).toEqual([[], []]);
    expect(await corpus.listArticles({ limit: 5 })).toEqual([]);
    expect(await corpus.getArticle('none')).toBeNull();
    expect(await corpus.findArticle({})).toBeNull();
  });

  it('gives back a statement with its article, speaker and id', async () => {
    const corpus = opened();
    const entry = await sampleArticle([FERRY, 'We were told on Monday.'], {
      url: 'https://gull.example/ferry',
      outlet: 'The Gull',
      published: '2031-04-02',
    });
    await corpus.saveArticles([entry]);
    const { candidates, documentFrequency, size } = await corpus.retrieve([{ text: 'the ferry will sail' }]);
    const { id, version } = entry.article;
    const { start, end } = entry.quotations[0]!;
    expect(candidates[0]![0]).toEqual({
      id: `${version}:${start}-${end}`,
      start,
      end,
      text: FERRY,
      form: 'direct',
      speaker: { name: 'Mara Ellwood', mention: 'Ellwood' },
      article: {
        id,
        version,
        title: null,
        outlet: 'The Gull',
        url: 'https://gull.example/ferry',
        aliases: [],
        published: '2031-04-02',
        language: 'en',
      },
    });
    expect(documentFrequency.get('ferri')).toBe(1);
    expect(size).toEqual({ articles: 1, statements: 2 });
  });

  it('ranks what shares more and rarer words first', async () => {
    const corpus = opened();
    const filler = longSentences(3, 40).map((sentence) => `The report said that ${sentence}`);
    await corpus.saveArticles([
      await sampleArticle([FERRY, 'The report said that the inquiry has begun.']),
      await sampleArticle(filler),
    ]);
    const found = await texts(
      corpus,
      'The ferry will not sail until the inquiry has ended, the report said.',
    );
    expect(found[0]).toBe(FERRY);
    expect(found[1]).toBe('The report said that the inquiry has begun.');
  });

  it('finds an exact wording whose words are all common', async () => {
    const corpus = opened();
    const common = Array.from(
      { length: 60 },
      (_, i) => `We will do it and that is what it is, ${'so '.repeat(i)}we say.`,
    );
    await corpus.saveArticles([await sampleArticle([...common, 'It is what it is.'])]);
    expect((await texts(corpus, '“IT IS — what it is”'))[0]).toBe('It is what it is.');
  });

  it('finds text written without spaces', async () => {
    const corpus = opened();
    await corpus.saveArticles([
      await sampleArticle(['渡轮将在调查结束之前停航', '学校明天重新开放'], { language: 'zh' }),
    ]);
    expect(await texts(corpus, '调查结束前渡轮不会开航', 1)).toEqual(['渡轮将在调查结束之前停航']);
  });

  it('leaves scare quotes out of what is matched', async () => {
    const corpus = opened();
    const { article, quotations } = await sampleArticle([FERRY]);
    await corpus.saveArticles([
      { article, quotations: quotations.map((one) => ({ ...one, form: 'scare' })) },
    ]);
    expect(await corpus.size()).toEqual({ articles: 1, statements: 0 });
    expect(await texts(corpus, FERRY)).toEqual([]);
  });

  it('keeps no more statements of a page than the bound', async () => {
    const corpus = opened();
    await corpus.saveArticles([
      await sampleArticle(Array.from({ length: 1_100 }, (_, i) => `Point ${i} stands.`)),
    ]);
    expect((await corpus.size()).statements).toBe(1_024);
  });

  it('deletes, also out of answers, before and after merging', async () => {
    const corpus = opened();
    const [a, b] = [await sampleArticle([FERRY]), await sampleArticle([FERRY, 'Nobody was hurt.'])];
    await corpus.saveArticles([a, b]);
    expect(await corpus.deleteArticles([a.article.id, a.article.id, 'unknown'])).toBe(1);
    for (let round = 0; round < 2; round++) {
      expect(await texts(corpus, FERRY)).toEqual([FERRY]);
      expect(await corpus.size()).toEqual({ articles: 1, statements: 2 });
      expect(await corpus.getArticle(a.article.id)).toBeNull();
      await corpus.merge();
    }
    expect(await corpus.deleteArticles([b.article.id])).toBe(1);
    await corpus.merge();
    expect(await texts(corpus, FERRY)).toEqual([]);
    expect((await corpus.saveArticles([a]))[0]!.outcome).toBe('saved');
    expect(await texts(corpus, FERRY)).toEqual([FERRY]);
  });

  it('lists the newest kept first, page by page', async () => {
    const corpus = opened();
    const ids: string[] = [];
    for (let i = 0; i < 7; i++) {
      const [saved] = await corpus.saveArticles([
        await sampleArticle([`Lamp ${i} is lit.`], { title: `No. ${i}` }),
      ]);
      ids.unshift(saved!.id);
    }
    const first = await corpus.listArticles({ limit: 4 });
    const rest = await corpus.listArticles({ limit: 4, after: first.at(-1)!.id });
    expect([...first, ...rest].map(({ id }) => id)).toEqual(ids);
    expect(first[0]).toMatchObject({ title: 'No. 6', statements: 1 });
  });

  it('keeps answering through many small saves and the merges they bring', async () => {
    const storage = open();
    const corpus = createCorpus(storage);
    for (let i = 0; i < 70; i++)
      await corpus.saveArticles([await sampleArticle([`Beacon ${i}${i} burns.`, FERRY])]);
    await corpus.merge();
    expect((await storage.state()).segments.length).toBeLessThan(20);
    expect(await texts(corpus, 'beacon 6969', 1)).toEqual(['Beacon 6969 burns.']);
    expect(await texts(corpus, FERRY, 100)).toHaveLength(70);
    expect(await corpus.size()).toEqual({ articles: 70, statements: 140 });
  });

  it('makes the index anew from what is kept', async () => {
    const storage = open();
    const corpus = createCorpus(storage);
    const entries = await Promise.all(
      Array.from({ length: 12 }, (_, i) => sampleArticle([`Beacon ${i}${i} burns.`, FERRY])),
    );
    await corpus.saveArticles(entries);
    await corpus.deleteArticles([entries[3]!.article.id]);
    await spoil(storage);
    const reopened = createCorpus(storage);
    await expect(reopened.retrieve([{ text: FERRY }])).rejects.toMatchObject({ name: 'DamagedIndexError' });
    const progress: number[] = [];
    await reopened.rebuildIndex({ onProgress: (done) => progress.push(done) });
    expect(progress.at(-1)).toBe(11);
    expect(await texts(reopened, FERRY)).toHaveLength(11);
    expect(await texts(reopened, 'beacon 33')).not.toContain('Beacon 33 burns.');
  });

  it('refuses to work once closed', async () => {
    const corpus = opened();
    await corpus.close();
    await corpus.close();
    await expect(corpus.size()).rejects.toMatchObject({ kind: 'closed' });
    await expect((async () => corpus.saveArticles([await sampleArticle([FERRY])]))()).rejects.toMatchObject({
      kind: 'closed',
    });
  });

  it('saves what is asked for at once in turn', async () => {
    const corpus = opened();
    const entries = await Promise.all(
      Array.from({ length: 10 }, (_, i) => sampleArticle([`Gate ${i} is shut.`])),
    );
    await Promise.all(entries.map((entry) => corpus.saveArticles([entry])));
    expect(await corpus.size()).toEqual({ articles: 10, statements: 10 });
    expect(await texts(corpus, 'gate is shut')).toHaveLength(10);
  });
});

describe('a sentence in its place', () => {
  it('comes with the sentence before and after', async () => {
    const corpus = createCorpus(storageKinds[0]!.open());
    const entry = await sampleArticle(
      ['First came rain. Then came wind. Last came the flood.', 'Other words.'],
      {
        title: 'Rain, then ‘wind’',
      },
    );
    await corpus.saveArticles([entry]);
    const { id, text } = entry.article;
    const start = text.indexOf('Then');
    const end = start + 'Then came wind.'.length;
    expect(await corpus.getContext(id, start, end)).toEqual({
      before: '“First came rain. ',
      text: 'Then came wind.',
      after: ' Last came the flood.”',
    });
    const whole = entry.quotations[1]!;
    expect(await corpus.getContext(id, whole.start, whole.end)).toEqual({
      before: '',
      text: 'Other words.',
      after: '” Mara Ellwood said.',
    });
    expect(await corpus.getContext(id, 12, 16, 'title')).toEqual({
      before: 'Rain, then ‘',
      text: 'wind',
      after: '’',
    });
    for (const [from, to] of [
      [-1, 4],
      [5, 5],
      [0, 10_000],
      [Number.NaN, 3],
    ] as const) {
      expect(await corpus.getContext(id, from, to)).toBeNull();
    }
    expect(await corpus.getContext('gone', 0, 3)).toBeNull();
  });
});
