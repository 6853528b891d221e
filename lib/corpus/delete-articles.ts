/**
 * Deletes articles and their statements; their postings are passed over from now on and dropped at a later merge.
 * Articles without statements lie in no segment, so there is nothing of theirs to pass over.
 */
import type { StatementsRecord } from './records.ts';
import type { CorpusStorage } from './storage.ts';

/** @returns how many there were */
export function deleteArticles(storage: CorpusStorage, ids: readonly string[]): Promise<number> {
  return deleteFound(storage, async () => {
    const found = await storage.find([...new Set(ids)].map((id) => ({ id })));
    return found.flatMap((list) => list.slice(0, 1));
  });
}

/** The same by number, those alone that `may` go as they are now. @returns how many there were */
export function deleteNumbers(
  storage: CorpusStorage,
  numbers: readonly number[],
  may: (record: StatementsRecord) => boolean = () => true,
): Promise<number> {
  return deleteFound(storage, async () => numbers, may);
}

/** Finds and reads, then deletes what was found unless something changed meanwhile: then it begins again. */
async function deleteFound(
  storage: CorpusStorage,
  find: () => Promise<readonly number[]>,
  may: (record: StatementsRecord) => boolean = () => true,
): Promise<number> {
  for (;;) {
    const generation = await storage.generation();
    const found = await find();
    const stored = (await storage.statements(found)).map((record) =>
      record && may(record) ? record : undefined,
    );
    const numbers = found.filter((_, i) => stored[i]);
    if (numbers.length === 0) return 0;
    const records = stored.flatMap((record) => record ?? []);
    const statements = records.reduce((sum, { count }) => sum + count, 0);
    const done = await storage.update(({ counters, removed }) => {
      if (counters.generation !== generation) return { change: null, result: false };
      return {
        change: {
          counters: {
            articles: counters.articles - numbers.length,
            statements: counters.statements - statements,
          },
          removed: [...removed, ...numbers.filter((_, i) => records[i]!.count)],
          deleteArticles: numbers,
        },
        result: true,
      };
    });
    if (done) return numbers.length;
  }
}
