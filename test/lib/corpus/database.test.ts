import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { unwrap } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { connect } from '../../../lib/corpus/connect.ts';
import type { Corpus } from '../../../lib/corpus/corpus.ts';
import { createCorpus } from '../../../lib/corpus/create-corpus.ts';
import { idbStorage } from '../../../lib/corpus/idb-storage.ts';
import type { ArticleToSave } from '../../../lib/corpus/kept-article.ts';
import { openCorpus } from '../../../lib/corpus/open-corpus.ts';
import { openMemoryCorpus } from '../../../lib/corpus/open-memory-corpus.ts';
import { MIGRATIONS, type Migration, SCHEMA_VERSION } from '../../../lib/corpus/schema.ts';
import { FakeFiles } from './fake-files.ts';
import { sampleArticle } from './sample-articles.ts';

const STORES = ['articles', 'catalogue', 'meta', 'pages', 'segments', 'statements', 'verdicts'];

/** Everything the database holds, by store and key. */
async function dump(indexedDB: IDBFactory, name = 'variorum'): Promise<Record<string, unknown>> {
  const connection = connect({ name, indexedDB });
  const database = await connection.get();
  const all: Record<string, unknown> = {};
  for (const store of database.objectStoreNames) {
    all[store] = [await database.getAllKeys(store), await database.getAll(store)];
  }
  connection.close();
  return all;
}

async function answers(corpus: Corpus, texts: readonly string[]): Promise<string[][]> {
  const { candidates } = await corpus.retrieve(
    texts.map((text) => ({ text })),
    { limit: 500 },
  );
  return candidates.map((list) => list.map(({ id }) => id).sort());
}

describe('the database', () => {
  it.each([
    ['in pages', () => null],
    ['in files', () => new FakeFiles()],
  ])(
    'answers as the corpus in memory does, with the index %s, through saves, deletions, merges and reopening',
    {
      timeout: 60_000,
    },
    async (_, place) => {
      const words = ['oar', 'bell', 'tide', 'lamp', 'rope', 'crane'];
      const entries: ArticleToSave[] = [];
      for (let i = 0; i < 24; i++) {
        const sentence = (k: number) =>
          `The ${words[(i + k) % 6]} of ${words[(i * k) % 6]} met the ${words[(i * 5 + k) % 6]} ${i % 7}.`;
        // Three versions at each of eight addresses.
        entries.push(
          await sampleArticle([sentence(1), sentence(2), sentence(3)], { url: `https://a.example/${i % 8}` }),
        );
      }
      const step = fc.oneof(
        {
          weight: 5,
          arbitrary: fc.record({
            save: fc.array(fc.nat(entries.length - 1), { minLength: 1, maxLength: 4 }),
          }),
        },
        { weight: 1, arbitrary: fc.record({ remove: fc.nat(7) }) },
        { weight: 1, arbitrary: fc.constant('merge' as const) },
        { weight: 1, arbitrary: fc.constant('reopen' as const) },
        { weight: 1, arbitrary: fc.constant('rebuild' as const) },
      );
      const queries = ['the oar of tide', 'bell rope 3', 'crane', 'lamp lamp lamp 6 oar'];
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 18 }), async (steps) => {
          const indexedDB = new IDBFactory();
          const directory = place();
          let corpus = await openCorpus({ indexedDB, directory });
          const plain = openMemoryCorpus();
          for (const action of steps) {
            if (action === 'merge') await corpus.merge();
            else if (action === 'rebuild') await corpus.rebuildIndex();
            else if (action === 'reopen') {
              await corpus.close();
              corpus = await openCorpus({ indexedDB, directory });
            } else if ('remove' in action) {
              const id = entries[action.remove]!.article.id;
              expect(await corpus.deleteArticles([id])).toBe(await plain.deleteArticles([id]));
            } else {
              const batch = action.save.map((i) => entries[i]!);
              expect(await corpus.saveArticles(batch)).toEqual(await plain.saveArticles(batch));
            }
            expect(await corpus.size()).toEqual(await plain.size());
          }
          await corpus.merge();
          await plain.rebuildIndex();
          expect(await answers(corpus, queries)).toEqual(await answers(plain, queries));
          await corpus.rebuildIndex();
          expect(await answers(corpus, queries)).toEqual(await answers(plain, queries));
          await corpus.close();
        }),
        { numRuns: 25, seed: 11 },
      );
    },
  );

  it('keeps a save that fails in the middle out entirely', async () => {
    const indexedDB = new IDBFactory();
    const corpus = await openCorpus({ indexedDB });
    await corpus.saveArticles([await sampleArticle(['The bell was rung.'])]);
    const before = await dump(indexedDB);
    const put = IDBObjectStore.prototype.put;
    for (const store of ['statements', 'segments', 'pages', 'meta']) {
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        value,
        key,
      ) {
        if (this.name === store) throw new DOMException('the disk is full', 'QuotaExceededError');
        return put.call(this, value, key);
      });
      const entries = [await sampleArticle(['The oar broke.']), await sampleArticle(['The tide turned.'])];
      await expect(corpus.saveArticles(entries)).rejects.toMatchObject({ name: 'CorpusError', kind: 'full' });
      vi.restoreAllMocks();
      expect(await dump(indexedDB)).toEqual(before);
    }
    const [again] = await corpus.saveArticles([await sampleArticle(['The oar broke.'])]);
    expect(again!.outcome).toBe('saved');
    expect(await corpus.size()).toEqual({ articles: 2, statements: 2 });
    await corpus.close();
  });

  it.each([
    'AbortError',
    'UnknownError',
  ])('says that nothing was written where the browser gives only an %s', async (name) => {
    const indexedDB = new IDBFactory();
    const corpus = await openCorpus({ indexedDB });
    await corpus.saveArticles([await sampleArticle(['The bell was rung.'])]);
    const before = await dump(indexedDB);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', name);
    });
    await expect(corpus.saveArticles([await sampleArticle(['The oar broke.'])])).rejects.toMatchObject({
      kind: 'full',
      message: expect.stringMatching(/could not write.*no space left.*is kept.*Free some space/),
    });
    vi.restoreAllMocks();
    expect(await dump(indexedDB)).toEqual(before);
    await corpus.close();
  });

  it('loses nothing when a merge dies before its end, and clears what it left', async () => {
    const indexedDB = new IDBFactory();
    const storage = idbStorage(connect({ name: 'variorum', indexedDB }));
    const corpus = createCorpus({ ...storage, close() {} });
    for (let i = 0; i < 7; i++) await corpus.saveArticles([await sampleArticle([`Bell ${i} was rung.`])]);
    await corpus.close();
    // An eighth segment, and a merge whose last step never comes.
    let updates = 0;
    const dying = createCorpus({
      ...storage,
      close() {},
      async update(plan, pages) {
        if (++updates >= 3) throw new Error('killed');
        return storage.update(plan, pages);
      },
      dropPages: async () => {},
    });
    await dying.saveArticles([await sampleArticle(['Bell 7 was rung.'])]);
    await expect(dying.merge()).rejects.toThrow('killed');
    await dying.close();
    const pages = async () => {
      const [keys] = (await dump(indexedDB)).pages as [[number, number, number][]];
      return new Set(keys.map(([segment]) => segment));
    };
    expect((await storage.state()).segments).toHaveLength(8);
    expect((await pages()).size).toBe(9);
    const reopened = await openCorpus({ indexedDB });
    expect(await answers(reopened, ['bell was rung'])).toHaveLength(1);
    await reopened.merge();
    expect((await answers(reopened, ['bell was rung']))[0]).toHaveLength(8);
    expect((await pages()).size).toBe(1);
    expect((await storage.state()).segments).toHaveLength(1);
    await reopened.close();
  });

  it('begins a lookup again when a merge takes its pages away', async () => {
    const storage = idbStorage(connect({ name: 'variorum', indexedDB: new IDBFactory() }));
    const writer = createCorpus({ ...storage, close() {} });
    for (let i = 0; i < 7; i++) await writer.saveArticles([await sampleArticle([`Bell ${i} was rung.`])]);
    let interfere = true;
    const reader = createCorpus({
      ...storage,
      async readPages(keys) {
        if (interfere) {
          interfere = false;
          await writer.saveArticles([await sampleArticle(['Bell 7 was rung.'])]);
          await writer.merge();
        }
        return storage.readPages(keys);
      },
    });
    expect((await answers(reader, ['bell was rung']))[0]).toHaveLength(8);
    expect(interfere).toBe(false);
  });

  it('reads next to nothing to open', async () => {
    const indexedDB = new IDBFactory();
    const filled = await openCorpus({ indexedDB });
    await filled.saveArticles(
      await Promise.all([1, 2, 3].map((i) => sampleArticle([`Bell ${i} was rung.`]))),
    );
    await filled.close();
    const read = vi.spyOn(IDBObjectStore.prototype, 'get');
    const readAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const corpus = await openCorpus({ indexedDB });
    expect(await corpus.size()).toEqual({ articles: 3, statements: 3 });
    expect(read.mock.calls.length + readAll.mock.calls.length).toBeLessThan(6);
    await corpus.close();
  });
});

describe('opening', () => {
  it('makes all stores', async () => {
    const indexedDB = new IDBFactory();
    await (await openCorpus({ indexedDB })).close();
    expect(Object.keys(await dump(indexedDB))).toEqual(STORES);
  });

  it('runs each migration once, in order, from where the database stands', async () => {
    const indexedDB = new IDBFactory();
    const ran: string[] = [];
    const more =
      (name: string): Migration =>
      (database, transaction) => {
        ran.push(name);
        expect(transaction.mode).toBe('versionchange');
        database.createObjectStore(name);
      };
    const corpus = await openCorpus({ indexedDB });
    await corpus.saveArticles([await sampleArticle(['The bell was rung.'])]);
    await corpus.close();
    for (const migrations of [
      [...MIGRATIONS, more('second'), more('third')],
      [...MIGRATIONS, more('second'), more('third'), more('fourth')],
    ]) {
      const connection = connect({ name: 'variorum', indexedDB, migrations });
      const database = await connection.get();
      expect(await database.count('articles')).toBe(1);
      connection.close();
    }
    expect(ran).toEqual(['second', 'third', 'fourth']);
    await expect(openCorpus({ indexedDB })).rejects.toMatchObject({ name: 'CorpusError', kind: 'newer' });
  });

  it('keeps the old form whole when a migration fails', async () => {
    const indexedDB = new IDBFactory();
    await (await openCorpus({ indexedDB })).close();
    const failing: Migration = (database) => {
      database.createObjectStore('half');
      throw new Error('no');
    };
    const connection = connect({ name: 'variorum', indexedDB, migrations: [...MIGRATIONS, failing] });
    await expect(connection.get()).rejects.toMatchObject({ kind: 'refused' });
    expect(Object.keys(await dump(indexedDB))).toEqual(STORES);
  });

  it('lets go for a newer release, and says so when used again', async () => {
    const indexedDB = new IDBFactory();
    const old = await openCorpus({ indexedDB });
    const newer = connect({ name: 'variorum', indexedDB, migrations: [...MIGRATIONS, () => {}] });
    expect((await newer.get()).version).toBe(SCHEMA_VERSION + 1);
    await expect(old.size()).rejects.toMatchObject({ kind: 'newer' });
    newer.close();
  });

  it('says who holds it when another page does not let go', async () => {
    const indexedDB = new IDBFactory();
    await (await openCorpus({ indexedDB })).close();
    const held = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('variorum', SCHEMA_VERSION);
      request.onsuccess = () => resolve(request.result);
    });
    const newer = connect({
      name: 'variorum',
      indexedDB,
      migrations: [...MIGRATIONS, () => {}],
      blockedWait: 20,
    });
    await expect(newer.get()).rejects.toMatchObject({ kind: 'blocked' });
    held.close();
  });

  it('opens again after the browser ended the connection', async () => {
    const indexedDB = new IDBFactory();
    const connection = connect({ name: 'variorum', indexedDB });
    const first = await connection.get();
    expect(await connection.get()).toBe(first);
    first.close();
    const lost = unwrap(first);
    lost.onclose?.call(lost, new Event('close'));
    const second = await connection.get();
    expect(second).not.toBe(first);
    expect(await second.count('articles')).toBe(0);
    connection.close();
    await expect(connection.get()).rejects.toMatchObject({ kind: 'closed' });
  });

  it('says so where the browser keeps no data', async () => {
    const refusing = {
      open: () => {
        throw new DOMException('no', 'SecurityError');
      },
    } as unknown as IDBFactory;
    await expect(openCorpus({ indexedDB: refusing })).rejects.toMatchObject({ kind: 'refused' });
  });
});
