/**
 * Drops what is known of a page that its tab no longer shows. The page's own script is asked, since addresses are
 * told for granted sites only and a single-page site changes its own: no script, or another run, and the report goes.
 */
import { askTab } from '../../lib/messages.ts';
import { getPageReport, removeReportOf } from '../../lib/state/page-report.ts';
import { endComparison } from './comparing-tabs.ts';

export async function dropStaleReport(tab: number): Promise<void> {
  const before = await getPageReport(tab);
  if (!before) return;
  const answer = await askTab(tab, 'ping', {}).catch(() => null);
  if (answer && (answer.run === before.run || before.run === '')) return;
  const now = await getPageReport(tab);
  // Another page may have said what it is meanwhile, or be about to.
  if (now?.run !== before.run) return;
  endComparison(tab);
  await removeReportOf(tab, before.run);
}
