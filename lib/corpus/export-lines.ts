/** The whole corpus, or a part of it, as lines of the portable file, a batch of articles in memory at a time. */

import { articleLine, headerLine, verdictLine } from './corpus-file.ts';
import { deriveStatements } from './derive-statements.ts';
import { type ExportPart, partTest } from './export-part.ts';
import type { Verdicts } from './keep-verdicts.ts';
import type { ArticleRecord } from './records.ts';
import type { CorpusStorage } from './storage.ts';

const BATCH_ARTICLES = 100;

/** A reader's verdicts go with the whole only: they are about both sides, of which a part may hold one. */
export async function* exportLines(
  storage: CorpusStorage,
  verdicts: Pick<Verdicts, 'list'>,
  part: ExportPart = {},
): AsyncGenerator<string> {
  const test = partTest(part);
  yield headerLine(test ? await countPart(storage, test) : (await storage.state()).counters);
  for await (const record of recordsById(storage)) if (!test || test(record)) yield articleLine(record);
  if (!test) for (const verdict of await verdicts.list()) yield verdictLine(verdict);
}

/** The header stands first, so a part is gone through twice. */
async function countPart(storage: CorpusStorage, test: (record: ArticleRecord) => boolean) {
  const size = { articles: 0, statements: 0 };
  for await (const record of recordsById(storage)) {
    if (!test(record)) continue;
    size.articles++;
    size.statements += deriveStatements(record).count;
  }
  return size;
}

async function* recordsById(storage: CorpusStorage): AsyncGenerator<ArticleRecord> {
  let after: string | null = null;
  for (;;) {
    const records = await storage.pageById(after, BATCH_ARTICLES);
    yield* records;
    const last = records.at(-1);
    if (!last || records.length < BATCH_ARTICLES) return;
    after = last.article.id;
  }
}
