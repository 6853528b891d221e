/** Counts of a page for popup and panel: quotations, statements, and how many of these were met elsewhere. */
import { markKind } from '../lib/comparison/mark-kind.ts';
import type { PageReport } from '../lib/state/page-report.ts';
import type { ReportedComparison } from '../lib/state/trim-report.ts';
import type { MarkKind, MatchedStatement } from '../lib/types.ts';

export interface PageSummary {
  /** Passages in quotation marks that quote somebody. */
  quotations: number;
  statements: number;
  elsewhere: number;
  differing: number;
  flagged: number;
}

export function isDiffering(statement: MatchedStatement): boolean {
  return statement.appearances.some((appearance) => appearance.relation !== 'verbatim');
}

export function statementMark(statement: MatchedStatement): MarkKind | null {
  return statement.appearances.length > 0 ? markKind(statement.appearances) : null;
}

/** What is known of the page: also while it is read again because it grew. */
export function comparisonOf(report: PageReport | null): ReportedComparison | undefined {
  return report?.state === 'read' || report?.state === 'reading' ? report.comparison : undefined;
}

export function summarise({ quotations, statements }: ReportedComparison): PageSummary {
  return {
    quotations: quotations.filter(({ form }) => form === 'direct' || form === 'mixed').length,
    statements: statements.length,
    elsewhere: statements.filter(({ appearances }) => appearances.length > 0).length,
    differing: statements.filter(isDiffering).length,
    flagged: statements.filter((statement) => statementMark(statement) === 'flagged').length,
  };
}
