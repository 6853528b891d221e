import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import type { Catalogue } from '../../../../lib/corpus/catalogue/catalogue.ts';
import { NO_DAY } from '../../../../lib/corpus/catalogue/catalogue-block.ts';
import { isProgress, keepCatalogue } from '../../../../lib/corpus/catalogue/keep-catalogue.ts';
import { connect } from '../../../../lib/corpus/connect.ts';
import type { Corpus } from '../../../../lib/corpus/corpus.ts';
import { createCorpus } from '../../../../lib/corpus/create-corpus.ts';
import { idbStorage } from '../../../../lib/corpus/idb-storage.ts';
import { MIGRATIONS } from '../../../../lib/corpus/schema.ts';
import type { CorpusStorage } from '../../../../lib/corpus/storage.ts';
import { longSentences, sampleArticle } from '../sample-articles.ts';
import { storageKinds } from '../storages.ts';

const PATIENT = 20_000;

/** A catalogue that was never kept in step with anything: the oracle. */
async function fresh(storage: CorpusStorage): ReturnType<typeof catalogueOf> {
  const blind = { ...storage, catalogueBlocks: async () => new Map(), keepCatalogueBlock: async () => {} };
  return catalogueOf(blind);
}

/** Without the generation, which a merge in the background may raise at any time. */
async function catalogueOf(storage: CorpusStorage): Promise<Omit<Catalogue, 'generation'>> {
  const answer = await keepCatalogue(storage).get(PATIENT);
  if (isProgress(answer)) throw new Error('the catalogue took too long');
  const { generation: _, ...catalogue } = answer;
  return catalogue;
}

const save = async (corpus: Corpus, seed: number, outlet: string, published: string | null = null) =>
  (
    await corpus.saveArticles([
      await sampleArticle(longSentences(seed, 3), { outlet, published, url: `https://${seed}.example/` }),
    ])
  )[0]!.id;

describe.each(storageKinds)('the catalogue in $name', ({ open }) => {
  it('is what it would be made anew, through saves, further addresses, other versions and deletions', async () => {
    const storage = open();
    const corpus = createCorpus(storage);
    const ids: string[] = [];
    for (let i = 1; i <= 5; i++) {
      ids.push(await save(corpus, i, i % 2 ? 'The Gull' : 'Gull'));
      expect(await catalogueOf(storage)).toEqual(await fresh(storage));
    }
    await corpus.deleteArticles([ids[1]!, ids[3]!]);
    const without = await catalogueOf(storage);
    expect(without).toEqual(await fresh(storage));
    expect([without.articles, without.statements]).toEqual([3, 9]);
    // The same text again with a date: the heading changes, the number stays.
    await save(corpus, 1, 'The Gull', '2025-03-05');
    const dated = await catalogueOf(storage);
    expect(dated).toEqual(await fresh(storage));
    expect(dated.printed.filter((day) => day !== NO_DAY)).toHaveLength(1);
    expect(dated.outletNames.shown).toEqual(['The Gull']);
    await corpus.close();
  });

  it('is held while somebody asks, and read again after nobody did for a while', async () => {
    const storage = open();
    const corpus = createCorpus(storage);
    await save(corpus, 1, 'The Gull');
    await corpus.merge();
    let reads = 0;
    const catalogueBlocks = () => {
      reads++;
      return storage.catalogueBlocks();
    };
    const timers = vi.spyOn(globalThis, 'setTimeout');
    const keeper = keepCatalogue({ ...storage, catalogueBlocks });
    const first = await keeper.get(Number.POSITIVE_INFINITY);
    const [letGo] = timers.mock.lastCall!;
    timers.mockRestore();
    expect(await keeper.get(PATIENT)).toBe(first);
    expect(reads).toBe(1);
    letGo();
    expect(await keeper.get(PATIENT)).toEqual(first);
    expect(reads).toBe(2);
    await corpus.close();
  });

  it('tells how far it is where it takes long', async () => {
    const storage = open();
    const corpus = createCorpus(storage);
    await save(corpus, 1, 'The Gull');
    let go = () => {};
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    const slow = {
      ...storage,
      page: async (...input: Parameters<CorpusStorage['page']>) => {
        await gate;
        return storage.page(...input);
      },
    };
    const keeper = keepCatalogue(slow);
    await vi.waitUntil(async () => JSON.stringify(await keeper.get(1)) === '{"done":0,"total":1}');
    go();
    expect(await keeper.get(PATIENT)).toMatchObject({ articles: 1 });
    await corpus.close();
  });
});

it('comes to a database from before there was one, with all that it holds', async () => {
  const indexedDB = new IDBFactory();
  const old = connect({ name: 'variorum', indexedDB, migrations: MIGRATIONS.slice(0, 1) });
  // What was written then: the same records, and no store for the catalogue.
  const source = idbStorage(connect({ name: 'other', indexedDB }));
  const filled = createCorpus({ ...source, close() {} });
  await save(filled, 1, 'The Gull', '2025-03-05');
  await save(filled, 2, 'The Tern');
  await filled.merge();
  const from = await connect({ name: 'other', indexedDB }).get();
  const to = await old.get();
  expect([...to.objectStoreNames]).not.toContain('catalogue');
  for (const store of ['articles', 'statements', 'segments', 'pages', 'meta'] as const) {
    const [keys, values] = await Promise.all([from.getAllKeys(store), from.getAll(store)]);
    for (const [i, key] of keys.entries()) await to.put(store, values[i] as never, key);
  }
  old.close();
  const storage = idbStorage(connect({ name: 'variorum', indexedDB }));
  const catalogue = await catalogueOf(storage);
  expect(catalogue).toEqual(await catalogueOf(source));
  expect([catalogue.articles, catalogue.statements]).toEqual([2, 6]);
  expect((await storage.catalogueBlocks()).size).toBe(1);
});
