/**
 * Deletes articles and their statements; their postings are passed over from now on and dropped at a later merge.
 * Articles without statements lie in no segment, so there is nothing of theirs to pass over.
 */
import type { CorpusStorage } from './storage.ts';

/** @returns how many there were */
export async function deleteArticles(storage: CorpusStorage, ids: readonly string[]): Promise<number> {
  for (;;) {
    const generation = await storage.generation();
    const found = await storage.find([...new Set(ids)].map((id) => ({ id })));
    const numbers = found.flatMap((list) => list.slice(0, 1));
    if (numbers.length === 0) return 0;
    const records = await storage.statements(numbers);
    const statements = records.reduce((sum, record) => sum + (record?.count ?? 0), 0);
    const done = await storage.update(({ counters, removed }) => {
      if (counters.generation !== generation) return { change: null, result: false };
      return {
        change: {
          counters: {
            articles: counters.articles - numbers.length,
            statements: counters.statements - statements,
          },
          removed: [...removed, ...numbers.filter((_, i) => records[i]?.count)],
          deleteArticles: numbers,
        },
        result: true,
      };
    });
    if (done) return numbers.length;
  }
}
