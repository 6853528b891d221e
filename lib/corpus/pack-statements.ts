/**
 * The statements of an article, packed in one string, and back. A row is [start, end, text, form,
 * speaker name, mention, in title, the part of the page where it has parts, when and where it was said, the earlier
 * version that printed it]; one string of rows is read faster and stored smaller than nested objects.
 */
import type { StoredStatement } from '../index/statement-index.ts';
import { statementId } from '../quotations/to-statements.ts';
import type { Occasion, SectionReference, Speaker, Statement } from '../types.ts';
import { formerArticle } from './former-article.ts';
import type { FormerStatement } from './past-versions.ts';
import type { ArticleHeading, StatementsRecord } from './records.ts';

/** Statements kept of one article: a page of nothing but quotation marks must not fill the corpus. */
export const MAX_STATEMENTS = 1_024;

export type Row = [
  start: number,
  end: number,
  text: string,
  form: string,
  name: string | null,
  mention: string | null,
  inTitle: 0 | 1,
  section?: SectionReference | null,
  said?: Occasion | null,
  past?: [version: string, savedAt: string],
];

export function packStatements(
  heading: ArticleHeading,
  statements: readonly (Statement | FormerStatement)[],
): StatementsRecord {
  const rows = statements.map((statement): Row => {
    const { start, end, text, form, speaker, in: place, section, said } = statement;
    const past = 'past' in statement ? statement.past : null;
    return [
      start,
      end,
      text,
      form,
      speaker?.name ?? null,
      speaker?.mention ?? null,
      place ? 1 : 0,
      ...(past
        ? ([section ?? null, said ?? null, [past.version, past.savedAt] as [string, string]] as const)
        : said
          ? ([section ?? null, said] as const)
          : section
            ? ([section] as const)
            : ([] as const)),
    ];
  });
  return { heading, count: rows.length, packed: JSON.stringify(rows) };
}

/** All statements of a record, in the order they were packed in. */
export function unpackStatements(record: StatementsRecord): StoredStatement[] {
  const { savedAt: _, ...article } = record.heading;
  return rowsOf(record).map((row) => unpackRow(row, article));
}

export function rowsOf({ packed }: StatementsRecord): Row[] {
  return JSON.parse(packed) as Row[];
}

export function unpackRow(
  [start, end, text, form, name, mention, inTitle, section, said, past]: Row,
  article: StoredStatement['article'],
): StoredStatement {
  const speaker: Speaker | null = name === null ? null : { name, mention: mention ?? name };
  const place = inTitle ? ({ in: 'title' } as const) : {};
  return {
    id: statementId(past?.[0] ?? article.version, start, end, place.in),
    start,
    end,
    text,
    ...place,
    form: form as Statement['form'],
    speaker,
    ...(section ? { section } : {}),
    ...(said ? { said } : {}),
    article: past ? formerArticle(article, { version: past[0] }) : article,
    ...(past ? { past: { savedAt: past[1] } } : {}),
  };
}
