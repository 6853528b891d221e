/**
 * The corpus as it runs in the extension's worker, with questions for measuring: fill it up to a number of articles,
 * ask pages of rewordings of what it holds, tell its size. Bundled and served by `browser-corpus.ts`.
 */
import { openCorpus } from '../../lib/corpus/open-corpus.ts';
import {
  ARTICLE_STATEMENTS,
  corpusLine,
  randomFrom,
  reword,
  statementsOfArticle,
} from './generated-corpus.ts';

export interface WorkerQuestions {
  fill(input: { from: number; to: number }): { seconds: number; statements: number };
  settle(input: Record<string, never>): { seconds: number };
  ask(input: { pages: number; articles: number; seed: number; limit: number }): {
    times: number[];
    found: number;
  };
  usage(input: Record<string, never>): { bytes: number; texts: number; segments: number; files: number };
  close(input: Record<string, never>): { closed: true };
}

const PAGE_STATEMENTS = 40;
/** Articles of one batch, as the corpus page sends them. */
const BATCH = 200;

const opening = openCorpus(
  self.name === 'database' ? { name: 'bench-database', directory: null } : { name: 'bench' },
);

const answers: { [K in keyof WorkerQuestions]: (input: never) => Promise<ReturnType<WorkerQuestions[K]>> } = {
  async fill({ from, to }: { from: number; to: number }) {
    const corpus = await opening;
    let spent = 0;
    for (let at = from; at < to; at += BATCH) {
      const lines = Array.from({ length: Math.min(BATCH, to - at) }, (_, i) => corpusLine(at + i));
      const before = performance.now();
      const report = await corpus.importLines(lines);
      spent += performance.now() - before;
      if (report.refused.length) throw new Error(JSON.stringify(report.refused[0]));
    }
    return { seconds: spent / 1000, statements: (await corpus.size()).statements };
  },
  async settle() {
    const before = performance.now();
    await (await opening).merge();
    return { seconds: (performance.now() - before) / 1000 };
  },
  async ask({
    pages,
    articles,
    seed,
    limit,
  }: {
    pages: number;
    articles: number;
    seed: number;
    limit: number;
  }) {
    const corpus = await opening;
    const random = randomFrom(seed);
    const times: number[] = [];
    let found = 0;
    for (let page = 0; page < pages; page++) {
      const wanted = Array.from({ length: PAGE_STATEMENTS }, () => {
        const statements = statementsOfArticle(Math.floor(random() * articles));
        return statements[Math.floor(random() * ARTICLE_STATEMENTS)]!;
      });
      const queries = wanted.map((text) => ({ text: reword(text, random) }));
      const before = performance.now();
      const { candidates } = await corpus.retrieve(queries, { limit });
      times.push(performance.now() - before);
      wanted.forEach((text, i) => {
        if (candidates[i]!.some((candidate) => candidate.text === text)) found++;
      });
    }
    return { times, found: found / (pages * PAGE_STATEMENTS) };
  },
  async usage() {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(self.name === 'database' ? 'bench-database' : 'bench');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const records = await new Promise<{ bytes: number; textBytes?: number; file?: string }[]>((resolve) => {
      const request = database.transaction('segments').objectStore('segments').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return {
      bytes: records.reduce((sum, { bytes }) => sum + bytes, 0),
      texts: records.reduce((sum, { textBytes = 0 }) => sum + textBytes, 0),
      segments: records.length,
      files: records.filter(({ file }) => file !== undefined).length,
    };
  },
  async close() {
    await (await opening).close();
    return { closed: true };
  },
};

self.onmessage = async ({
  data,
}: MessageEvent<{ id: number; name: keyof WorkerQuestions; input: never }>) => {
  const answer = await answers[data.name](data.input).then(
    (value) => ({ value }),
    (error: unknown) => ({ error: String((error as Error)?.stack ?? error) }),
  );
  self.postMessage({ id: data.id, ...answer });
};
