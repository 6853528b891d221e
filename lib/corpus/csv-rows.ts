/**
 * Lines of a corpus file → rows of a table, one a statement, for spreadsheets and scripts (RFC 4180). A cell that a
 * spreadsheet would take for a formula begins with an apostrophe. What a table cannot hold (texts, histories, verdicts)
 * stays in the corpus file.
 */
import { toStatements } from '../quotations/to-statements.ts';
import type { ExportPart } from './export-part.ts';
import { quotesPerson } from './export-part.ts';
import { readCorpusLine } from './read-corpus-line.ts';

const COLUMNS = [
  'quotation',
  'speaker',
  'form',
  'title',
  'outlet',
  'url',
  'published',
  'language',
  'article',
  'start',
  'end',
] as const;

export const CSV_HEADER = `${COLUMNS.join(',')}\r\n`;

/** Rows of one line; empty where it is no article. Of a part about a person, what that person says. */
export function csvRows(line: string, { person }: ExportPart = {}): string {
  const read = readCorpusLine(line);
  if (read.kind !== 'article') return '';
  const { article, quotations } = read.entry;
  const wanted = quotesPerson(person);
  return toStatements(article.version, quotations, article.sections)
    .filter(({ speaker }) => !wanted || (speaker !== null && wanted(speaker.name)))
    .map(({ text, speaker, form, start, end }) =>
      [
        text,
        speaker?.name ?? '',
        form,
        article.title ?? '',
        article.outlet ?? '',
        article.url ?? '',
        article.published ?? '',
        article.language ?? '',
        article.id,
        start,
        end,
      ]
        .map(cell)
        .join(','),
    )
    .map((row) => `${row}\r\n`)
    .join('');
}

function cell(value: string | number): string {
  const text = String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
