/** The index in files: what a full, missing, refusing or damaged file system does to the corpus, which is to lose nothing. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { connect } from '../../../lib/corpus/connect.ts';
import type { Corpus } from '../../../lib/corpus/corpus.ts';
import { idbStorage } from '../../../lib/corpus/idb-storage.ts';
import { openCorpus } from '../../../lib/corpus/open-corpus.ts';
import { openFileDirectory } from '../../../lib/corpus/segment-files.ts';
import { FakeFiles } from './fake-files.ts';
import { sampleArticle } from './sample-articles.ts';

const QUERY = 'the bell was rung';

async function found(corpus: Corpus): Promise<string[]> {
  const { candidates } = await corpus.retrieve([{ text: QUERY }], { limit: 100 });
  return candidates[0]!.map(({ text }) => text).sort();
}

const sentence = (i: number) => `The bell was rung ${i}.`;
const sentences = (count: number) => Array.from({ length: count }, (_, i) => sentence(i)).sort();

async function fill(corpus: Corpus, from: number, to: number): Promise<void> {
  for (let i = from; i < to; i++) {
    const url = `https://quay.example/${i}`;
    await corpus.saveArticles([await sampleArticle([sentence(i)], { url, outlet: `Quay ${i}` })]);
  }
}

async function segmentsOf(indexedDB: IDBFactory) {
  const storage = idbStorage(connect({ name: 'variorum', indexedDB }));
  const { segments, stale } = await storage.state();
  storage.close();
  return { segments, stale };
}

describe('an index in files', () => {
  it('is one file a segment, and none besides', async () => {
    const [indexedDB, directory] = [new IDBFactory(), new FakeFiles()];
    const corpus = await openCorpus({ indexedDB, directory });
    await fill(corpus, 0, 10);
    await corpus.merge();
    expect(await found(corpus)).toEqual(sentences(10));
    const { segments } = await segmentsOf(indexedDB);
    expect([...directory.files.keys()].toSorted()).toEqual(segments.map(({ file }) => file!).toSorted());
    expect(segments).toHaveLength(3);
    await corpus.close();
  });

  it('answers without reading the database’s records', async () => {
    const corpus = await openCorpus({ indexedDB: new IDBFactory(), directory: new FakeFiles() });
    await fill(corpus, 0, 9);
    await corpus.merge();
    const read: string[] = [];
    const get = IDBObjectStore.prototype.get;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      read.push(this.name);
      return get.call(this, key);
    });
    expect(await found(corpus)).toHaveLength(9);
    expect(read.filter((name) => name !== 'meta')).toEqual([]);
    await corpus.close();
  });

  it('takes over what lies in the database from before, and moves it as it is merged', async () => {
    const [indexedDB, directory] = [new IDBFactory(), new FakeFiles()];
    const before = await openCorpus({ indexedDB, directory: null });
    await fill(before, 0, 6);
    await before.close();
    const corpus = await openCorpus({ indexedDB, directory });
    expect(await found(corpus)).toEqual(sentences(6));
    await fill(corpus, 6, 8);
    expect(await found(corpus)).toEqual(sentences(8));
    await corpus.merge();
    expect(await found(corpus)).toEqual(sentences(8));
    const { segments } = await segmentsOf(indexedDB);
    expect(segments.map(({ file }) => file !== undefined)).toEqual([true]);
    await corpus.close();
  });

  it('knows what was learned of an article since its texts were written, before and after merging', async () => {
    const [indexedDB, directory] = [new IDBFactory(), new FakeFiles()];
    const corpus = await openCorpus({ indexedDB, directory });
    await fill(corpus, 0, 7);
    const [known] = await corpus.listArticles({ limit: 1 });
    const { article, quotations } = (await corpus.getArticle(known!.id))!;
    const more = { ...article, aliases: ['https://quay.example/amp'] };
    expect(await corpus.saveArticles([{ article: more, quotations }])).toMatchObject([{ outcome: 'known' }]);
    const aliases = async () => {
      const { candidates } = await corpus.retrieve([{ text: sentence(6) }]);
      return candidates[0]!.find(({ text }) => text === sentence(6))!.article.aliases;
    };
    expect(await aliases()).toEqual(['https://quay.example/amp']);
    expect((await segmentsOf(indexedDB)).stale).toHaveLength(1);
    await fill(corpus, 7, 8);
    await corpus.merge();
    expect(await segmentsOf(indexedDB)).toMatchObject({ segments: [{ level: 1 }], stale: [] });
    expect(await aliases()).toEqual(['https://quay.example/amp']);
    await corpus.close();
  });

  it('says that the disk is full, keeps what was kept, and leaves no file behind', async () => {
    const [indexedDB, directory] = [new IDBFactory(), new FakeFiles()];
    const corpus = await openCorpus({ indexedDB, directory });
    await fill(corpus, 0, 3);
    const files = [...directory.files.keys()];
    directory.space = 100;
    const refused = expect(fill(corpus, 3, 4)).rejects;
    await refused.toMatchObject({
      name: 'CorpusError',
      kind: 'full',
      message: expect.stringMatching(/is kept.*Free/),
    });
    expect([...directory.files.keys()]).toEqual(files);
    expect(await corpus.size()).toEqual({ articles: 3, statements: 3 });
    expect(await found(corpus)).toEqual(sentences(3));
    directory.space = 1e6;
    await fill(corpus, 3, 4);
    expect(await found(corpus)).toEqual(sentences(4));
    await corpus.close();
  });

  it('waits with merging while the disk is full', async () => {
    const [indexedDB, directory] = [new IDBFactory(), new FakeFiles()];
    const corpus = await openCorpus({ indexedDB, directory });
    await fill(corpus, 0, 7);
    const write = directory.getFileHandle.bind(directory);
    let creations = 0;
    directory.getFileHandle = async (name, options) => {
      // The save's file still fits, the merge's does not.
      if (options?.create && ++creations > 1) throw new DOMException('full', 'QuotaExceededError');
      return write(name, options);
    };
    await fill(corpus, 7, 8);
    await expect(corpus.merge()).rejects.toMatchObject({ kind: 'full' });
    expect(await found(corpus)).toEqual(sentences(8));
    directory.getFileHandle = write;
    await corpus.merge();
    expect(await found(corpus)).toEqual(sentences(8));
    expect(directory.files.size).toBe(1);
    await corpus.close();
  });

  it('keeps pages in the database while the browser gives no handle', async () => {
    const [indexedDB, directory] = [new IDBFactory(), new FakeFiles()];
    const corpus = await openCorpus({ indexedDB, directory });
    await fill(corpus, 0, 2);
    const give = directory.getFileHandle.bind(directory);
    directory.getFileHandle = async () => {
      throw new DOMException('no', 'UnknownError');
    };
    await fill(corpus, 2, 9);
    await corpus.merge();
    directory.getFileHandle = give;
    expect(await found(corpus)).toEqual(sentences(9));
    await corpus.close();
  });

  const damages: [string, (directory: FakeFiles, name: string) => void][] = [
    ['is missing', (directory, name) => directory.files.delete(name)],
    ['is empty', (directory, name) => (directory.files.get(name)!.bytes = new Uint8Array())],
    [
      'lost its end',
      (directory, name) => {
        const file = directory.files.get(name)!;
        file.bytes = file.bytes.slice(0, -40);
      },
    ],
    [
      'has a bit flipped in its first page',
      (directory, name) => (directory.files.get(name)!.bytes[13]! ^= 4),
    ],
    ['has another format', (directory, name) => (directory.files.get(name)!.bytes[4]! ^= 1)],
    [
      'has a spoilt trailer',
      (directory, name) => {
        const { bytes } = directory.files.get(name)!;
        bytes[bytes.length - 2]! ^= 1;
      },
    ],
    [
      'has a spoilt table',
      (directory, name) => {
        const { bytes } = directory.files.get(name)!;
        bytes[bytes.length - 20]! ^= 1;
      },
    ],
  ];
  it.each(damages)('that %s is made anew from the articles', async (_, damage) => {
    const [indexedDB, directory] = [new IDBFactory(), new FakeFiles()];
    const before = await openCorpus({ indexedDB, directory });
    await fill(before, 0, 3);
    await before.close();
    damage(directory, [...directory.files.keys()][1]!);
    const corpus = await openCorpus({ indexedDB, directory });
    await expect(found(corpus)).rejects.toThrow(/damaged.*articles are kept; rebuild/);
    expect(await corpus.size()).toEqual({ articles: 3, statements: 3 });
    await corpus.rebuildIndex();
    expect(await found(corpus)).toEqual(sentences(3));
    await corpus.close();
  });

  it('mends by itself when merging meets the damage', async () => {
    const [indexedDB, directory] = [new IDBFactory(), new FakeFiles()];
    const before = await openCorpus({ indexedDB, directory });
    await fill(before, 0, 7);
    await before.close();
    directory.spoil(11);
    const corpus = await openCorpus({ indexedDB, directory });
    await fill(corpus, 7, 8);
    await vi.waitFor(async () => expect(await found(corpus)).toEqual(sentences(8)));
    await corpus.close();
  });

  it('goes on in the database where the files are out of reach, and again in files', async () => {
    const [indexedDB, directory] = [new IDBFactory(), new FakeFiles()];
    for (const [i, folder] of [directory, null, directory].entries()) {
      const corpus = await openCorpus({ indexedDB, directory: folder });
      await fill(corpus, i, i + 1);
      await found(corpus).catch(() => corpus.rebuildIndex());
      expect(await found(corpus)).toEqual(sentences(i + 1));
      await corpus.close();
    }
  });

  it('loses nothing of two that save at once', async () => {
    const [indexedDB, directory] = [new IDBFactory(), new FakeFiles()];
    const windows = [await openCorpus({ indexedDB, directory }), await openCorpus({ indexedDB, directory })];
    await Promise.all([fill(windows[0]!, 0, 5), fill(windows[1]!, 5, 10)]);
    for (const corpus of windows) expect(await corpus.size()).toEqual({ articles: 10, statements: 10 });
    await Promise.all(windows.map((corpus) => corpus.close()));
    const after = await openCorpus({ indexedDB, directory });
    expect(await found(after)).toEqual(sentences(10));
    await after.close();
  });
});

describe('openFileDirectory', () => {
  const folder = new FakeFiles();
  const giving = (directory: unknown) => ({
    getDirectory: async () => ({ getDirectoryHandle: async () => directory }),
  });
  const places: [string, unknown, FakeFiles | null][] = [
    ['gives the folder where files can be written', giving(folder), folder],
    ['gives null where the browser has none', {}, null],
    [
      'gives null where they are refused',
      {
        getDirectory: async () => {
          throw new DOMException('no', 'SecurityError');
        },
      },
      null,
    ],
    ['gives null where there are no access handles', giving({ getFileHandle: async () => ({}) }), null],
  ];
  it.each(places)('%s', async (_, storage, expected) => {
    expect(await openFileDirectory('index', storage as StorageManager)).toBe(expected);
    expect(folder.files.size).toBe(0);
  });
});
