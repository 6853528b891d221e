/**
 * Keeps an article that was read for long enough, where the reader's settings say so; the tab's report tells it. What a
 * page's script says of itself is not believed: the address is the one that its run announced and that was checked.
 */
import { errorWords } from '../../lib/i18n/error-words.ts';
import type { ContentToBackground } from '../../lib/messages.ts';
import { refuseToKeep } from '../../lib/state/keep-policy.ts';
import { getPageReport, updatePageReport } from '../../lib/state/page-report.ts';
import { getSettings } from '../../lib/state/settings.ts';
import { interfaceTranslator } from '../shared/interface-translator.ts';
import { askCorpus } from './ask-corpus.ts';
import { checkArticle } from './check-article.ts';
import { keepWithinCeiling } from './keep-within-ceiling.ts';

type Input = Parameters<ContentToBackground['keepRead']>[0];

export async function keepRead(
  tab: number,
  { run, article, guarded }: Input,
  incognito: boolean,
): Promise<{ kept: boolean }> {
  const [report, settings] = await Promise.all([getPageReport(tab), getSettings()]);
  if (report?.run !== run) return { kept: false };
  const page = { address: report.url, incognito, guarded: guarded !== false };
  if (refuseToKeep(settings, page)) return { kept: false };
  const { fullText } = settings;
  const said = await askCorpus('save', { article: checkArticle(article), fullText, by: 'reading' }).then(
    ({ adds }) => ({ kept: true, ...(adds ? { adds } : {}) }),
    (error: unknown) => ({ notKept: errorWords(interfaceTranslator(), error) }),
  );
  keepWithinCeiling();
  await updatePageReport(tab, (current) => {
    if (current?.run !== run || !current.comparison) return null;
    const { notKept: _, adds: before, ...comparison } = current.comparison;
    const still = 'notKept' in said && before ? { adds: before } : {};
    return { ...current, comparison: { ...comparison, ...still, ...said } };
  });
  return { kept: !('notKept' in said) };
}
