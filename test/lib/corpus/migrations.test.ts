/** A database of every earlier version, with data, opened by this release: nothing is lost, and everything works. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Browsed } from '../../../lib/corpus/catalogue/browse-corpus.ts';
import type { Corpus } from '../../../lib/corpus/corpus.ts';
import { openCorpus } from '../../../lib/corpus/open-corpus.ts';
import { SCHEMA_VERSION } from '../../../lib/corpus/schema.ts';
import { DamagedIndexError } from '../../../lib/index/damaged-index-error.ts';
import { sampleArticle } from './sample-articles.ts';
import { restoreDatabase, storedVersions } from './stored-database.ts';

const BELL = 'The harbour bell was rung at dawn by nobody we know.';
const FERRY = 'We will never sell the ferry to anyone.';

/** An index of another format is made anew, as the worker does. */
async function find(corpus: Corpus, text: string): Promise<string[]> {
  const ask = async () => (await corpus.retrieve([{ text }])).candidates[0]!.map((one) => one.text);
  return ask().catch(async (error) => {
    if (!(error instanceof DamagedIndexError)) throw error;
    await corpus.rebuildIndex();
    return ask();
  });
}

async function browsed<T>(ask: () => Promise<Browsed<T>>): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (!(typeof answer === 'object' && answer !== null && 'preparing' in answer)) return answer as T;
  }
}

it('there is a stored database of every earlier version', () => {
  expect(storedVersions).toEqual(Array.from({ length: SCHEMA_VERSION - 1 }, (_, i) => i + 1));
});

describe.each(storedVersions)('a database of version %s', (version) => {
  const open = async () => {
    const indexedDB = new IDBFactory();
    await restoreDatabase(indexedDB, version);
    return { indexedDB, corpus: await openCorpus({ indexedDB, directory: null }) };
  };

  it('is brought up to this release with all that it holds', async () => {
    const { indexedDB, corpus } = await open();
    expect((await indexedDB.databases())[0]!.version).toBe(SCHEMA_VERSION);
    expect(await corpus.size()).toEqual({ articles: 2, statements: 12 });
    expect(await find(corpus, BELL)).toContain(BELL);
    const ferry = (await corpus.findArticle({ url: 'https://tern.example/ferry' }))!;
    expect(ferry).toMatchObject({ outlet: 'Tern Daily', published: '2026-03-02', statements: 7 });
    expect(await corpus.getArticle(ferry.id)).toMatchObject({
      history: [{ version: expect.any(String), savedAt: expect.any(String) }],
      quotations: { length: 7 },
    });
    expect(await corpus.verdicts.list()).toHaveLength(version >= 2 ? 1 : 0);
    await corpus.close();
  });

  it('is browsed, saved to, exported and emptied', async () => {
    const { corpus } = await open();
    const outlets = await browsed(() => corpus.browse.outlets('', 0, 10));
    expect(outlets.entries.map(({ name }) => name).sort()).toEqual(['Tern Daily', 'The Gull']);
    await corpus.saveArticles([await sampleArticle(['A lamp was lit.'], { url: 'https://wren.example/' })]);
    await corpus.merge();
    expect(await find(corpus, FERRY)).toContain(FERRY);
    expect(await find(corpus, 'A lamp was lit.')).toContain('A lamp was lit.');
    const ids: string[] = [];
    for await (const line of corpus.exportLines()) ids.push(JSON.parse(line).id);
    expect(ids.filter(Boolean)).toHaveLength(3);
    await corpus.deleteArticles(ids.filter(Boolean));
    expect(await corpus.size()).toEqual({ articles: 0, statements: 0 });
    await corpus.close();
  });

  it('loses nothing that an earlier release kept to the ceiling', async () => {
    const { corpus } = await open();
    expect(await corpus.browse.keepWithin(1)).toBe(0);
    expect((await corpus.size()).articles).toBe(2);
    await corpus.close();
  });
});
