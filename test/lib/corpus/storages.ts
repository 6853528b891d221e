/** The two storages a corpus runs on, for tests that hold on both. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { connect } from '../../../lib/corpus/connect.ts';
import { idbStorage } from '../../../lib/corpus/idb-storage.ts';
import { memoryStorage } from '../../../lib/corpus/memory-storage.ts';
import type { CorpusStorage } from '../../../lib/corpus/storage.ts';

export interface StorageKind {
  name: string;
  open(): CorpusStorage;
}

export const storageKinds: StorageKind[] = [
  { name: 'memory', open: memoryStorage },
  { name: 'IndexedDB', open: () => idbStorage(connect({ name: 'test', indexedDB: new IDBFactory() })) },
];
