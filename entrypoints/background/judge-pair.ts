/**
 * A reader's "not the same", given or taken back in card, popup or panel: kept by the corpus, applied to what is known
 * of every open page, and told to their scripts. Only a pair that the tab's own report lists can be judged, so no page
 * can put words of its own into the corpus; and nothing is written of what is read in a private window.
 */
import { browser } from 'wxt/browser';
import { applyVerdict } from '../../lib/comparison/apply-verdicts.ts';
import { type VerdictSide, verdictKey, verdictSide } from '../../lib/corpus/verdict.ts';
import { askTab, type JudgedPair, type PairVerdict } from '../../lib/messages.ts';
import {
  getPageReport,
  getPageReports,
  type PageReport,
  updatePageReport,
} from '../../lib/state/page-report.ts';
import { interfaceTranslator } from '../shared/interface-translator.ts';
import { askCorpus } from './ask-corpus.ts';

/** @throws Error with words for the reader where the pair is not listed */
export async function judgePair(tab: number, verdict: PairVerdict): Promise<JudgedPair> {
  const pair = findPair(await getPageReport(tab), verdict);
  if (!pair) throw new Error(interfaceTranslator().text('problem_not_listed'));
  const { different } = verdict;
  // Taking one back writes nothing.
  if (different === true && (await browser.tabs.get(tab)).incognito) {
    throw new Error(interfaceTranslator().text('problem_private'));
  }
  await askCorpus('keepVerdict', { ...pair, different: different === true });
  const judged: JudgedPair = { key: verdictKey(pair.a, pair.b), different: different === true };
  for (const { tab: open } of await getPageReports()) {
    const changed = await updatePageReport(open, (report) => report && judgeReport(report, judged));
    // The page may have lost its script since: then it has no marks to change.
    if (changed) await askTab(open, 'applyVerdict', judged).catch(() => {});
  }
  return judged;
}

function findPair(
  report: PageReport | null,
  { statement, article, start }: PairVerdict,
): { a: VerdictSide; b: VerdictSide } | null {
  const listed = [...(report?.comparison?.statements ?? []), report?.selection];
  const here = listed.find((one) => one?.id === statement);
  const there = [...(here?.appearances ?? []), ...(here?.rejected ?? [])].find(
    (found) => found.article.id === article && found.start === start,
  );
  return here && there ? { a: verdictSide(here), b: verdictSide(there) } : null;
}

function judgeReport(report: PageReport, { key, different }: JudgedPair): PageReport {
  const { comparison, selection } = report;
  const statements = comparison && applyVerdict(comparison.statements, key, different);
  const [selected] = selection ? applyVerdict([selection], key, different) : [];
  const same = statements?.every((one, i) => one === comparison?.statements[i]) !== false;
  if (same && selected === selection) return report;
  return {
    ...report,
    ...(comparison && statements ? { comparison: { ...comparison, statements } } : {}),
    ...(selected ? { selection: selected } : {}),
  };
}
