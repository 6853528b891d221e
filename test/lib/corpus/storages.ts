/** The storages a corpus runs on, for tests that hold on all of them. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { connect } from '../../../lib/corpus/connect.ts';
import { fileStorage } from '../../../lib/corpus/file-storage.ts';
import { idbStorage } from '../../../lib/corpus/idb-storage.ts';
import { memoryStorage } from '../../../lib/corpus/memory-storage.ts';
import { SegmentFiles } from '../../../lib/corpus/segment-files.ts';
import type { CorpusStorage } from '../../../lib/corpus/storage.ts';
import { FakeFiles } from './fake-files.ts';

export interface StorageKind {
  name: string;
  open(): CorpusStorage;
  /** Changes a bit in a page of each segment. */
  spoil(storage: CorpusStorage): Promise<void>;
}

const openDatabase = () => idbStorage(connect({ name: 'test', indexedDB: new IDBFactory() }));
const filesOf = new WeakMap<CorpusStorage, FakeFiles>();

export const storageKinds: StorageKind[] = [
  { name: 'memory', open: memoryStorage, spoil: spoilPages },
  { name: 'IndexedDB', open: openDatabase, spoil: spoilPages },
  {
    name: 'files',
    open() {
      const files = new FakeFiles();
      const storage = fileStorage(openDatabase(), new SegmentFiles(files));
      filesOf.set(storage, files);
      return storage;
    },
    spoil: async (storage) => filesOf.get(storage)!.spoil(9),
  },
];

async function spoilPages(storage: CorpusStorage): Promise<void> {
  const { segments } = await storage.state();
  for (const { id } of segments) {
    const key = { segment: id, area: 0, page: 0 } as const;
    const [bytes] = await storage.readPages([key]);
    await storage.writePages([{ ...key, bytes: bytes!.map((byte, i) => (i === 9 ? byte ^ 1 : byte)) }]);
  }
}
