/**
 * Lays a later answer to a page into the tab's report. What is found is the later answer's; whether the article is
 * kept, what saving it would add and why it was not kept are the report's, which was told of all that was done since
 * the page was first asked about.
 */
import { type PageReport, withComparison } from '../../lib/state/page-report.ts';
import type { Comparison } from '../../lib/types.ts';

/** The report with the later answer, or saying that it is too large. */
export function withLaterAnswer(current: PageReport, later: Comparison): PageReport {
  const report = withComparison(current, later);
  if (!report.comparison || !current.comparison) return report;
  const { kept, adds, notKept } = current.comparison;
  const { adds: _, notKept: __, ...found } = report.comparison;
  const keeping = { kept, ...(adds ? { adds } : {}), ...(notKept ? { notKept } : {}) };
  return { ...report, comparison: { ...found, ...keeping } };
}
