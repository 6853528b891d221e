/** "Search the web": opens the reader's search engine in a new tab for a statement's rarest words. Nothing else is sent. */
import { browser } from 'wxt/browser';
import { getPageReport } from '../../lib/state/page-report.ts';
import { searchAddress } from '../../lib/state/search-engines.ts';
import { getSettings } from '../../lib/state/settings.ts';
import { interfaceTranslator } from '../shared/interface-translator.ts';
import { askCorpus } from './ask-corpus.ts';

/** UTF-16 units of a statement that are looked at. */
const STATEMENT_LIMIT = 4_000;

export async function searchWeb({ text }: { text: string }): Promise<void> {
  const [{ words }, { searchEngine }] = await Promise.all([
    askCorpus('rarestWords', { text: text.slice(0, STATEMENT_LIMIT) }),
    getSettings(),
  ]);
  if (words.length > 0) await browser.tabs.create({ url: searchAddress(searchEngine, words) });
}

/** From a page's card: only of words that the tab's report lists, so that no page can have others searched for. */
export async function searchStatement(tab: number, id: string): Promise<void> {
  const report = await getPageReport(tab);
  const listed = [...(report?.comparison?.statements ?? []), report?.selection];
  const found = listed.find((one) => one?.id === id);
  if (!found) throw new Error(interfaceTranslator().text('problem_not_listed'));
  await searchWeb(found);
}
