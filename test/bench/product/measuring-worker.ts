/**
 * The corpus as the extension's worker opens it, with questions for measuring what no surface tells: how long retrieving
 * takes by words and by meaning, and how large the index is. Runs in a page of the extension while nobody else owns
 * the corpus; bundled by `stored-corpus.ts`.
 */
import type { Corpus } from '../../../lib/corpus/corpus.ts';
import { openCorpus } from '../../../lib/corpus/open-corpus.ts';
import { DATABASE_NAME } from '../../../lib/corpus/schema.ts';
import type { SegmentRecord } from '../../../lib/index/page-store.ts';
import { readMeaningTable } from '../../../lib/meaning/meaning-table.ts';
import { createRarity } from '../../../lib/text/rarity.ts';

export interface MeasuringQuestions {
  /** Opens the corpus; ms until it could tell its size. */
  open(input: null): { ms: number; statements: number };
  /** Each page's statements at once; ms a page. */
  byWords(input: { pages: string[][] }): { times: number[] };
  byMeaning(input: { pages: string[][] }): { times: number[] };
  usage(input: null): { indexBytes: number; textBytes: number; segments: number; inFiles: number };
  close(input: null): null;
}

/** As lib/worker asks. */
const LOCK = 'variorum-corpus';

async function load(file: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(file)).arrayBuffer());
}

let corpus: Corpus;

async function timed(pages: string[][], ask: (queries: { text: string }[]) => Promise<unknown>) {
  const times: number[] = [];
  for (const page of pages) {
    const before = performance.now();
    await ask(page.map((text) => ({ text })));
    times.push(performance.now() - before);
  }
  return { times };
}

const answers: {
  [K in keyof MeasuringQuestions]: (input: never) => Promise<ReturnType<MeasuringQuestions[K]>>;
} = {
  async open() {
    const before = performance.now();
    const rarity = createRarity(await load('/background/en.bin'));
    const table = readMeaningTable(await load('/meaning.bin'));
    if (!table.ok) throw new Error(table.error);
    corpus = await openCorpus({
      backgroundIdf: rarity.backgroundIdf,
      meaning: async () => table.value,
    });
    const { statements } = await corpus.size();
    return { ms: performance.now() - before, statements };
  },
  byWords: ({ pages }: { pages: string[][] }) => timed(pages, (queries) => corpus.retrieve(queries)),
  byMeaning: ({ pages }: { pages: string[][] }) =>
    timed(pages, (queries) => corpus.retrieveByMeaning!(queries)),
  async usage() {
    const records = await readSegments();
    return {
      indexBytes: records.reduce((sum, { bytes }) => sum + bytes, 0),
      textBytes: records.reduce((sum, { textBytes = 0 }) => sum + textBytes, 0),
      segments: records.length,
      inFiles: records.filter(({ file }) => file !== undefined).length,
    };
  },
  async close() {
    await corpus.close();
    return null;
  },
};

function readSegments(): Promise<SegmentRecord[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE_NAME);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const request = opening.result.transaction('segments').objectStore('segments').getAll();
      request.onsuccess = () => {
        opening.result.close();
        resolve(request.result);
      };
    };
  });
}

const owned = new Promise<void>((resolve) => {
  void navigator.locks.request(LOCK, () => {
    resolve();
    return new Promise(() => {});
  });
});

self.onmessage = async ({ data }: MessageEvent<{ name: keyof MeasuringQuestions; input: never }>) => {
  await owned;
  self.postMessage(
    await answers[data.name](data.input).then(
      (value) => ({ value }),
      (error: unknown) => ({ error: String((error as Error)?.stack ?? error) }),
    ),
  );
};
