/**
 * What the corpus answered → what popup and panel show of it, small enough for `storage.session`. Leaves out the
 * words of quotations (statements hold them) and what exceeds the bounds, and counts what it left out.
 */
import { markKind } from '../comparison/mark-kind.ts';
import { toStatements } from '../quotations/to-statements.ts';
import type { Appearance, Comparison, MatchedStatement, Quotation } from '../types.ts';

/** What a view asks of a quotation: who said it to whom, found by its place. */
export type ReportedQuotation = Omit<Quotation, 'text' | 'sentences'>;

export interface ReportedStatement extends MatchedStatement {
  /** Appearances left out here. */
  more?: number;
}

export interface ReportedComparison extends Omit<Comparison, 'quotations' | 'statements'> {
  quotations: ReportedQuotation[];
  statements: ReportedStatement[];
  /** Statements of the page that are not listed. */
  unlisted?: number;
}

/** Appearances a statement, at most: the panel shows them one under the other, and nobody reads more. */
const APPEARANCES_KEPT = 20;

/**
 * UTF-8 bytes of one comparison as JSON. Both browsers give all tabs together 10 MB: four of the largest fit even
 * where a browser counts twice the JSON. Chosen, not measured.
 */
const COMPARISON_BYTES = 1_200_000;

/** Each is tried in turn until the comparison fits. One stays: a statement without any would be shown as not kept. */
const STEPS: readonly number[] = [APPEARANCES_KEPT, 8, 3, 1];

/** Null where even the statements with one appearance each are too large. */
export function trimComparison(
  comparison: Comparison,
  limit: number = COMPARISON_BYTES,
): ReportedComparison | null {
  const { article, kept, adds, corpus } = comparison;
  const said = toStatements('', comparison.quotations).length;
  const unlisted = said - comparison.statements.length;
  const quotations = comparison.quotations.filter(holdsOneOf(comparison.statements)).map(withoutWords);
  for (const most of STEPS) {
    const statements = comparison.statements.map((statement) => trimStatement(statement, most));
    const more = { ...(adds ? { adds } : {}), ...(unlisted > 0 ? { unlisted } : {}) };
    const reported = { article, quotations, statements, kept, corpus, ...more };
    if (sizeOf(reported) <= limit) return reported;
  }
  return null;
}

/** @returns the statement with at most `most` appearances, and how many more there are */
export function trimStatement(
  statement: ReportedStatement,
  most: number = APPEARANCES_KEPT,
): ReportedStatement {
  const { appearances } = statement;
  if (appearances.length <= most) return statement;
  const more = appearances.length - most + (statement.more ?? 0);
  return { ...statement, appearances: chooseAppearances(appearances, most), more };
}

/** UTF-8 bytes as JSON. */
export function sizeOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

/** The surest, but for the last, which is the one that decides the mark where no other does: page and list agree. */
function chooseAppearances(appearances: readonly Appearance[], most: number): Appearance[] {
  const surest = appearances.slice(0, most);
  const kind = markKind(appearances);
  if (markKind(surest) === kind) return surest;
  const telling = appearances.find((appearance) => markKind([appearance]) === kind)!;
  return [...surest.slice(0, -1), telling];
}

function withoutWords({ text: _, sentences: __, ...rest }: Quotation): ReportedQuotation {
  return rest;
}

function holdsOneOf(statements: readonly MatchedStatement[]): (quotation: Quotation) => boolean {
  const places = new Set(statements.map(placeOf));
  return (quotation) =>
    quotation.form !== 'scare' &&
    quotation.sentences.some((sentence) => places.has(placeOf({ ...sentence, in: quotation.in })));
}

function placeOf({
  start,
  end,
  in: place,
}: {
  start: number;
  end: number;
  in?: 'title' | undefined;
}): string {
  return `${start}-${end}${place ?? ''}`;
}
