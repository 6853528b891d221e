/**
 * The second answer to a page: asks the corpus what the first one lacks, and lays it into the tab's report. The report
 * says until then that more may come. Gives null where there is nothing to add, or the page was left or read again.
 */
import type { PageRun } from '../../lib/messages.ts';
import { getPageReport, setPageReport } from '../../lib/state/page-report.ts';
import type { Comparison } from '../../lib/types.ts';
import { comparePageByMeaning } from './comparing-tabs.ts';
import { withLaterAnswer } from './with-later-answer.ts';

/** @throws Error where it could not be found out; the first answer stands */
export async function addByMeaning(page: PageRun): Promise<Comparison | null> {
  if ((await getPageReport(page.tab))?.run !== page.run) return null;
  const asked = comparePageByMeaning(page);
  const comparison = await asked.catch(() => null);
  const current = await getPageReport(page.tab);
  if (current?.run !== page.run) return null;
  if (comparison) {
    await setPageReport(withLaterAnswer(current, comparison));
  } else if (current.adding) {
    const { adding: _, ...settled } = current;
    await setPageReport(settled);
  }
  await asked;
  return comparison;
}
