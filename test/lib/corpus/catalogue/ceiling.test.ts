import { describe, expect, it } from 'vitest';
import { createCorpus } from '../../../../lib/corpus/create-corpus.ts';
import type { KeptBy } from '../../../../lib/corpus/records.ts';
import { longSentences, sampleArticle } from '../sample-articles.ts';
import { storageKinds } from '../storages.ts';

/** A little more than an article of these takes, bytes. */
const ONE = 8_000;

describe.each(storageKinds)('a ceiling, in $name', ({ open }) => {
  async function filled(...ways: (KeptBy | undefined)[]) {
    let day = 0;
    const corpus = createCorpus(open(), { now: () => new Date(Date.UTC(2026, 4, ++day)) });
    for (const [i, by] of ways.entries()) {
      const entry = await sampleArticle(longSentences(i + 1, 10), { url: `https://gull.example/${i}` });
      await corpus.saveArticles([{ ...entry, ...(by ? { by } : {}) }]);
    }
    const left = async () => {
      const kept = await corpus.listArticles({ limit: 100 });
      return kept.map(({ url }) => Number(url!.slice(-1))).sort();
    };
    return { corpus, left };
  }

  it.each<[string, (KeptBy | undefined)[], number, number[]]>([
    ['lets go of what is oldest', ['reading', 'feed', 'reading', 'reading'], 3 * ONE, [1, 2, 3]],
    ['lets nothing go while all fits', ['reading', 'feed'], 4 * ONE, [0, 1]],
    ['never takes what was saved by hand', ['hand', 'reading', 'hand', 'feed'], 0, [0, 2]],
    ['never takes what came from a file', [undefined, undefined], 0, [0, 1]],
  ])('%s', async (_, ways, bytes, rest) => {
    const { corpus, left } = await filled(...ways);
    expect(await corpus.browse.keepWithin(bytes)).toBe(ways.length - rest.length);
    expect(await left()).toEqual(rest);
    expect((await corpus.size()).articles).toBe(rest.length);
    expect(await corpus.browse.keepWithin(bytes)).toBe(0);
    await corpus.close();
  });

  it('keeps for good what was read first and then saved by hand, whatever came after', async () => {
    const { corpus, left } = await filled('reading', 'reading');
    const again = await sampleArticle(longSentences(1, 10), { url: 'https://gull.example/0' });
    await corpus.saveArticles([{ ...again, by: 'hand' }]);
    await corpus.saveArticles([{ ...again, by: 'feed' }]);
    await corpus.browse.keepWithin(0);
    expect(await left()).toEqual([0]);
    await corpus.close();
  });
});
