/** The whole corpus, or a part of it, as lines of the portable file, a batch of articles in memory at a time. */

import { articleLine, headerLine, verdictLine } from './corpus-file.ts';
import { deriveStatements } from './derive-statements.ts';
import { type ExportPart, partTest } from './export-part.ts';
import type { Verdicts } from './keep-verdicts.ts';
import type { ArticleRecord } from './records.ts';
import type { CorpusStorage } from './storage.ts';
import { type VerdictsOfPart, verdictsOfPart } from './verdicts-of-part.ts';

const BATCH_ARTICLES = 100;

/** Of a reader's verdicts those go with a part that are about two printings of it. */
export async function* exportLines(
  storage: CorpusStorage,
  verdicts: Pick<Verdicts, 'list'>,
  part: ExportPart = {},
): AsyncGenerator<string> {
  const test = partTest(part);
  const about = verdictsOfPart(test ? await verdicts.list() : []);
  yield headerLine(test ? await countPart(storage, test, about) : (await storage.state()).counters);
  for await (const record of recordsById(storage)) if (!test || test(record)) yield articleLine(record);
  for (const verdict of test ? about.within() : await verdicts.list()) yield verdictLine(verdict);
}

/** The header stands first, so a part is gone through twice. */
async function countPart(
  storage: CorpusStorage,
  test: (record: ArticleRecord) => boolean,
  about: VerdictsOfPart,
) {
  const size = { articles: 0, statements: 0 };
  for await (const record of recordsById(storage)) {
    if (!test(record)) continue;
    const statements = deriveStatements(record);
    about.see(statements);
    size.articles++;
    size.statements += statements.count;
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
