/** A corpus that lives in memory, for the command line and for measuring: the same code on another storage. */
import type { Corpus } from './corpus.ts';
import { type CorpusOptions, createCorpus } from './create-corpus.ts';
import { memoryStorage } from './memory-storage.ts';

export function openMemoryCorpus(options: CorpusOptions = {}): Corpus {
  return createCorpus(memoryStorage(), options);
}
