import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../lib/corpus/corpus.ts';
import { createCorpus } from '../../../lib/corpus/create-corpus.ts';
import type { ExportPart } from '../../../lib/corpus/export-part.ts';
import type { ArticleRecord, StatementsRecord } from '../../../lib/corpus/records.ts';
import type { CorpusChange, CorpusStorage } from '../../../lib/corpus/storage.ts';
import type { Problem } from '../../../lib/corpus/transfer-questions.ts';
import { longSentences, sampleArticle } from './sample-articles.ts';
import { storageKinds } from './storages.ts';

async function checkAll(corpus: Corpus): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (let portion = await corpus.check(); ; portion = await corpus.check(portion.next)) {
    problems.push(...portion.problems);
    if (!portion.next) return problems;
  }
}

async function fill(corpus: Corpus): Promise<string[]> {
  const entries = await Promise.all(
    Array.from({ length: 230 }, (_, i) =>
      sampleArticle(i === 7 ? [] : longSentences(i, 2), {
        title: `Gates ${i}`,
        outlet: i % 2 ? 'The Gull' : 'Quay News',
        published: `2031-0${(i % 5) + 1}-04`,
      }),
    ),
  );
  await corpus.saveArticles(entries);
  return entries.map(({ article }) => article.id);
}

async function collect(source: AsyncIterable<string>): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of source) lines.push(line);
  return lines;
}

/** The third article as it lies in the storage. */
async function third(storage: CorpusStorage): Promise<[number, ArticleRecord, StatementsRecord]> {
  const [number, record] = (await storage.page('oldest', null, 3))[2]!;
  return [number, (await storage.articles([number]))[0]!, record];
}

const breakWith =
  (make: (storage: CorpusStorage) => Promise<CorpusChange>) => async (storage: CorpusStorage) => {
    const change = await make(storage);
    await storage.update(() => ({ change, result: undefined }));
  };

describe.each(storageKinds)('check and repair in $name', ({ open }) => {
  it('finds nothing wrong with what was saved, also after deletions and merges', async () => {
    const corpus = createCorpus(open());
    const ids = await fill(corpus);
    expect(await checkAll(corpus)).toEqual([]);
    await corpus.deleteArticles(ids.slice(20, 60));
    await corpus.merge();
    expect(await checkAll(corpus)).toEqual([]);
    expect(await corpus.repair()).toEqual({ mended: 0, dropped: 0, unreadable: [] });
  });

  it.each<[string, (storage: CorpusStorage) => Promise<void>, Problem['kind'][]]>([
    [
      'statements that are not those of the article',
      breakWith(async (storage) => {
        const [number, article, record] = await third(storage);
        return { articles: [[number, article]], statements: [[number, { ...record, packed: '[]' }]] };
      }),
      ['statements'],
    ],
    [
      'marks of another text',
      breakWith(async (storage) => {
        const [number, article, record] = await third(storage);
        return { articles: [[number, { ...article, fingerprint: 'other' }]], statements: [[number, record]] };
      }),
      ['marks'],
    ],
    ['wrong counts', breakWith(async () => ({ counters: { articles: 7 } })), ['counts']],
    [
      'an index without its segments',
      breakWith(async (storage) => ({
        deleteSegments: (await storage.state()).segments.map(({ id }) => id),
      })),
      ['index'],
    ],
  ])('names and mends %s', async (_, spoil, kinds) => {
    const storage = open();
    const corpus = createCorpus(storage);
    await fill(corpus);
    await corpus.merge();
    const before = await collect(corpus.exportLines());
    await spoil(storage);
    expect((await checkAll(corpus)).map(({ kind }) => kind)).toEqual(kinds);
    await corpus.repair();
    expect(await checkAll(corpus)).toEqual([]);
    expect(await collect(corpus.exportLines())).toEqual(before);
  });

  it('leaves an article that cannot be read as it is, and names it', async () => {
    const storage = open();
    const corpus = createCorpus(storage);
    await fill(corpus);
    const [number, article, record] = await third(storage);
    const spoiled = { ...article, article: { ...article.article, url: 'javascript:alert(1)' } };
    await storage.update(() => ({
      change: { articles: [[number, spoiled]], statements: [[number, record]] },
      result: undefined,
    }));
    const { id } = article.article;
    expect(await checkAll(corpus)).toEqual([{ kind: 'unreadable', article: id }]);
    expect(await corpus.repair()).toMatchObject({ unreadable: [id] });
    expect(await corpus.getArticle(id)).not.toBeNull();
  });

  it.each<[ExportPart, number]>([
    [{}, 230],
    [{ outlet: ' ' }, 230],
    [{ outlet: 'gull' }, 115],
    [{ outlet: 'Quay' }, 115],
    [{ person: 'ellwood' }, 229],
    [{ person: 'nobody' }, 0],
    [{ from: '2031-02-04', to: '2031-03-04' }, 92],
    [{ to: '2031-01-31', outlet: 'gull' }, 23],
  ])('exports the part %o, which can be imported', async (part, articles) => {
    const corpus = createCorpus(open());
    await fill(corpus);
    const lines = await collect(corpus.exportLines(part));
    expect(lines).toHaveLength(articles + 1);
    const second = createCorpus(open());
    expect(await second.importLines(lines)).toMatchObject({ saved: articles, refused: [] });
    expect(await collect(second.exportLines())).toEqual(lines);
  });
});
