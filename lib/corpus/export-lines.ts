/** The whole corpus as lines of the portable file, a batch of articles in memory at a time. */
import { articleLine, headerLine, verdictLine } from './corpus-file.ts';
import type { Verdicts } from './keep-verdicts.ts';
import type { CorpusStorage } from './storage.ts';

const BATCH_ARTICLES = 100;

export async function* exportLines(
  storage: CorpusStorage,
  verdicts: Pick<Verdicts, 'list'>,
): AsyncGenerator<string> {
  yield headerLine((await storage.state()).counters);
  let after: string | null = null;
  for (;;) {
    const records = await storage.pageById(after, BATCH_ARTICLES);
    for (const record of records) yield articleLine(record);
    const last = records.at(-1);
    if (!last || records.length < BATCH_ARTICLES) break;
    after = last.article.id;
  }
  for (const verdict of await verdicts.list()) yield verdictLine(verdict);
}
