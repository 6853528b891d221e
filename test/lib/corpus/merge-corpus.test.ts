import { describe, expect, it } from 'vitest';
import { createCorpus } from '../../../lib/corpus/create-corpus.ts';
import type { ArticleToSave } from '../../../lib/corpus/kept-article.ts';
import type { CorpusStorage } from '../../../lib/corpus/storage.ts';
import { sampleArticle } from './sample-articles.ts';
import { storageKinds } from './storages.ts';

/** Changes that all merges of these small corpora may make together; an endless one makes more. */
const MOST_CHANGES = 20;

const URL = 'https://gull.example/ferry';
const FERRY = 'The ferry will not sail before the inquiry has ended.';

/** Breaks off what would never end. */
function bounded(storage: CorpusStorage): CorpusStorage {
  let changes = 0;
  return Object.assign(Object.create(storage) as CorpusStorage, {
    update: ((plan, pages) => {
      if (++changes > MOST_CHANGES) throw new Error('the corpus goes on changing');
      return storage.update(plan, pages);
    }) as CorpusStorage['update'],
  });
}

async function withoutStatements(url: string, text = 'Nobody spoke'): Promise<ArticleToSave> {
  return { ...(await sampleArticle([text], { url })), quotations: [] };
}

describe.each(storageKinds)('merging in $name', ({ open }) => {
  it('ends after an article without statements was deleted', async () => {
    const storage = open();
    const corpus = createCorpus(bounded(storage));
    const silent = await withoutStatements(URL);
    await corpus.saveArticles([await sampleArticle([FERRY]), silent]);
    await corpus.deleteArticles([silent.article.id]);
    await corpus.merge();
    expect((await storage.state()).removed).toEqual([]);
    expect(await corpus.size()).toEqual({ articles: 1, statements: 1 });
  });

  it('ends after a version without statements was replaced', async () => {
    const storage = open();
    const corpus = createCorpus(bounded(storage));
    await corpus.saveArticles([await withoutStatements(URL)]);
    const [saved] = await corpus.saveArticles([await sampleArticle(['Somebody spoke.'], { url: URL })]);
    expect(saved!.outcome).toBe('updated');
    await corpus.merge();
    expect((await storage.state()).removed).toEqual([]);
    expect(await corpus.size()).toEqual({ articles: 1, statements: 1 });
  });

  it('forgets removed numbers that no segment holds', async () => {
    const storage = open();
    const corpus = createCorpus(bounded(storage));
    await corpus.saveArticles([await sampleArticle([FERRY])]);
    await storage.update(() => ({ change: { removed: [70, 71, 72] }, result: null }));
    await corpus.merge();
    expect((await storage.state()).removed).toEqual([]);
    const { candidates } = await corpus.retrieve([{ text: FERRY }]);
    expect(candidates[0]!.map(({ text }) => text)).toEqual([FERRY]);
  });
});
