/** An article as it is kept → the record of its statements, as saving makes it: what is printed now, then what was. */
import { toStatements } from '../quotations/to-statements.ts';
import { headingOf } from './merge-record.ts';
import { MAX_STATEMENTS, packStatements } from './pack-statements.ts';
import { formerStatements } from './past-versions.ts';
import type { ArticleRecord, StatementsRecord } from './records.ts';

export function deriveStatements(record: ArticleRecord): StatementsRecord {
  const { article, quotations } = record;
  const statements = toStatements(article.version, quotations, article.sections).slice(0, MAX_STATEMENTS);
  const former = formerStatements(record).slice(0, MAX_STATEMENTS - statements.length);
  return packStatements(headingOf(record), [...statements, ...former]);
}
