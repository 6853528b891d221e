/** The corpus in this browser's IndexedDB. Opening reads next to nothing; call it from the one worker that owns it. */
import { connect } from './connect.ts';
import type { Corpus } from './corpus.ts';
import { type CorpusOptions, createCorpus } from './create-corpus.ts';
import { idbStorage } from './idb-storage.ts';
import { DATABASE_NAME } from './schema.ts';

export interface OpenCorpusOptions extends CorpusOptions {
  name?: string;
  indexedDB?: IDBFactory;
}

/** Throws CorpusError: blocked, newer, refused, full. */
export async function openCorpus(options: OpenCorpusOptions = {}): Promise<Corpus> {
  const { name = DATABASE_NAME, indexedDB = globalThis.indexedDB, ...rest } = options;
  const connection = connect({ name, indexedDB });
  await connection.get();
  return createCorpus(idbStorage(connection), rest);
}
