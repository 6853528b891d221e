/**
 * The corpus in this browser: articles in IndexedDB, the index in files of the private file system or, where there are
 * none, in IndexedDB too. Opening reads next to nothing; call it from the one worker that owns it.
 */
import { connect } from './connect.ts';
import type { Corpus } from './corpus.ts';
import { type CorpusOptions, createCorpus } from './create-corpus.ts';
import { fileStorage } from './file-storage.ts';
import { idbStorage } from './idb-storage.ts';
import { DATABASE_NAME } from './schema.ts';
import { type FileDirectory, openFileDirectory, SegmentFiles } from './segment-files.ts';

export interface OpenCorpusOptions extends CorpusOptions {
  name?: string;
  indexedDB?: IDBFactory;
  /** Where the index's files lie; null keeps it in IndexedDB. Otherwise a folder of the name in OPFS. */
  directory?: FileDirectory | null;
}

/** Throws CorpusError: blocked, newer, refused, full. */
export async function openCorpus(options: OpenCorpusOptions = {}): Promise<Corpus> {
  const { name = DATABASE_NAME, indexedDB = globalThis.indexedDB, directory, ...rest } = options;
  const connection = connect({ name, indexedDB });
  const [folder] = await Promise.all([
    directory === undefined ? openFileDirectory(name) : directory,
    connection.get(),
  ]);
  const storage = idbStorage(connection);
  return createCorpus(folder ? fileStorage(storage, new SegmentFiles(folder)) : storage, rest);
}
