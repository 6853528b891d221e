/**
 * The second answer to a page: asks the corpus what the first one lacks, and lays it into the tab's report. The report
 * says until then that more may come. Gives null where there is nothing to add, or the page was left or read again.
 */
import type { PageRun } from '../../lib/messages.ts';
import { getPageReport, updatePageReport } from '../../lib/state/page-report.ts';
import type { Comparison } from '../../lib/types.ts';
import { comparePageByMeaning } from './comparing-tabs.ts';
import { withLaterAnswer } from './with-later-answer.ts';

/** @throws Error where it could not be found out; the first answer stands */
export async function addByMeaning(page: PageRun): Promise<Comparison | null> {
  if ((await getPageReport(page.tab))?.run !== page.run) return null;
  const asked = comparePageByMeaning(page);
  const comparison = await asked.catch(() => null);
  let left = true;
  await updatePageReport(page.tab, (current) => {
    if (current?.run !== page.run) return null;
    left = false;
    if (comparison) return withLaterAnswer(current, comparison);
    const { adding, ...settled } = current;
    return adding ? settled : null;
  });
  if (left) return null;
  await asked;
  return comparison;
}
