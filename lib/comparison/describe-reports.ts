/**
 * In words, how many of the articles that print a statement print one report: "3 of them print one report by Northern
 * Wire", "2 of them credit Northern Wire". Takes the translator of the reader's language; nothing given here is markup.
 */
import type { Translator } from '../i18n/translator.ts';
import type { Appearance } from '../types.ts';
import { groupSources, type Source } from './group-sources.ts';

/** Reports named, at most: the most printed ones. */
const MOST_REPORTS = 2;

/** Empty where each article stands alone. */
export function describeReports(translator: Translator, appearances: readonly Appearance[]): string {
  return groupSources(appearances)
    .filter(({ report }) => report !== null)
    .sort((a, b) => b.articles - a.articles)
    .slice(0, MOST_REPORTS)
    .map((source) => describe(translator, source))
    .join('; ');
}

function describe({ text }: Translator, { report, articles: n }: Source): string {
  const agency = report?.agency ?? null;
  if (report?.by === 'credit' && agency) {
    return text(report.here ? 'report_credited_here' : 'report_credited', { n, agency });
  }
  const printed = agency ? text('report_by', { agency }) : text('report_one');
  return text(report?.here ? 'report_here' : 'report_shared', { n, report: printed });
}
