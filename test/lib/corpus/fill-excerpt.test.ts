import { describe, expect, it } from 'vitest';
import { createCorpus } from '../../../lib/corpus/create-corpus.ts';
import { excerptArticle } from '../../../lib/corpus/excerpt-article.ts';
import type { ArticleToSave } from '../../../lib/corpus/kept-article.ts';
import type { Verdict } from '../../../lib/corpus/verdict.ts';
import { longSentences, sampleArticle } from './sample-articles.ts';
import { storageKinds } from './storages.ts';

const URL = 'https://tern.example/ferry';
const SPEAKER = { name: 'Mara Ellwood', mention: 'Ellwood' };

/** Of the sentences, those given are quoted; the others stand around them as plain text. */
async function print(
  sentences: readonly string[],
  quoted: readonly string[],
  fields = {},
): Promise<ArticleToSave> {
  const { article, quotations } = await sampleArticle(sentences, { url: URL, outlet: 'Tern', ...fields });
  return { article, quotations: quotations.filter(({ text }) => quoted.includes(text)) };
}

async function excerptOf({ article, quotations }: ArticleToSave): Promise<ArticleToSave> {
  const excerpt = await excerptArticle(article, quotations);
  expect(excerpt.article.text.length).toBeLessThan(article.text.length / 2);
  return excerpt;
}

describe.each(storageKinds)('an article kept as an excerpt in $name', ({ open }) => {
  const sentences = longSentences(7, 40);
  const quoted = [sentences[20]!, sentences[21]!];
  const days = [1, 2, 3, 4].map((day) => new Date(Date.UTC(2031, 3, day)));
  const start = () => {
    const left = [...days];
    return createCorpus(open(), { now: () => left.shift()! });
  };

  it('is whole once it is met whole: under its id, its date and its addresses', async () => {
    const corpus = start();
    const whole = await print(sentences, quoted);
    await corpus.saveArticles([{ ...(await excerptOf(whole)), by: 'reading' }]);
    const [done] = await corpus.saveArticles([
      {
        ...whole,
        article: { ...whole.article, byline: 'Ada Quill', aliases: [`${URL}/print`] },
        by: 'reading',
      },
    ]);
    expect(done).toEqual({ id: whole.article.id, outcome: 'updated' });
    const kept = (await corpus.getArticle(whole.article.id))!;
    expect(kept).toMatchObject({
      savedAt: days[0]!.toISOString(),
      history: [],
      quotations: whole.quotations,
    });
    const { text, blocks, version } = whole.article;
    expect(kept.article).toMatchObject({ text, blocks, version, byline: 'Ada Quill' });
    expect(kept.article.excerpt).toBeUndefined();
    expect(kept.article.aliases).toContain(`${URL}/print`);
    expect(await corpus.size()).toEqual({ articles: 1, statements: 2 });
    const { candidates } = await corpus.retrieve([{ text: quoted[0]! }], { limit: 10 });
    expect(candidates[0]!.filter((found) => found.text === quoted[0])).toMatchObject([
      { start: whole.quotations[0]!.start, speaker: SPEAKER },
    ]);
    const [again] = await corpus.saveArticles([whole]);
    expect(again?.outcome).toBe('known');
    const { problems } = await corpus.check();
    expect(problems).toEqual([]);
  });

  it('keeps what it printed before, and what was said not to be the same', async () => {
    const corpus = start();
    const gone = 'The ferry will never be sold.';
    const earlier = await print(
      [...sentences.slice(0, 20), gone, ...sentences.slice(21)],
      [gone, quoted[1]!],
    );
    const whole = await print(sentences, quoted);
    const verdict: Verdict = {
      a: { text: quoted[0]!, speaker: SPEAKER.name },
      b: { text: gone, speaker: SPEAKER.name },
      savedAt: days[0]!.toISOString(),
    };
    await corpus.saveArticles([earlier]);
    // The next version, of which another excerpt is kept, as a later import may bring it.
    const short = await excerptOf(whole);
    await corpus.saveArticles([{ ...short, article: { ...short.article, version: 'other' } }]);
    await corpus.verdicts.keep([verdict]);
    await corpus.saveArticles([whole]);
    const { candidates } = await corpus.retrieve([{ text: gone }], { limit: 10 });
    const found = candidates[0]!.filter(({ text }) => text === gone);
    expect(found).toHaveLength(1);
    expect(await corpus.verdicts.list()).toEqual([verdict]);
    expect((await corpus.check()).problems).toEqual([]);
  });

  it('keeps what it printed where the whole text is another printing', async () => {
    const corpus = start();
    const said = 'The quay was measured twice.';
    const before = await excerptOf(
      await print([...sentences.slice(0, 20), said, ...sentences.slice(21)], [said, quoted[1]!]),
    );
    await corpus.saveArticles([before]);
    const whole = await print(sentences, quoted);
    await corpus.saveArticles([whole]);
    const kept = (await corpus.getArticle(before.article.id))!;
    expect(kept.article.text).toBe(whole.article.text);
    expect(kept.history).toMatchObject([{ version: before.article.version, statements: [{ text: said }] }]);
  });

  it('stays whole where an excerpt comes after', async () => {
    const corpus = start();
    const whole = await print(sentences, quoted);
    await corpus.saveArticles([whole]);
    const [again] = await corpus.saveArticles([await excerptOf(whole)]);
    expect(again?.outcome).toBe('known');
    expect((await corpus.getArticle(whole.article.id))!.article.text).toBe(whole.article.text);
  });
});
