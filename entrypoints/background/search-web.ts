/**
 * "Search the web": opens the reader's search engine in a new tab for a statement's rarest words, beside the tab that
 * prints it: what is read in a private window is searched for in that window. Nothing else is sent.
 */
import { browser } from 'wxt/browser';
import { getPageReport } from '../../lib/state/page-report.ts';
import { searchAddress } from '../../lib/state/search-engines.ts';
import { getSettings } from '../../lib/state/settings.ts';
import { interfaceTranslator } from '../shared/interface-translator.ts';
import { askCorpus } from './ask-corpus.ts';

/** UTF-16 units of a statement that are looked at. */
const STATEMENT_LIMIT = 4_000;

interface Search {
  text: string;
  /** The tab it was asked for from. */
  tab?: number | undefined;
}

export async function searchWeb({ text, tab }: Search): Promise<void> {
  const [{ words }, { searchEngine }] = await Promise.all([
    askCorpus('rarestWords', { text: text.slice(0, STATEMENT_LIMIT) }),
    getSettings(),
  ]);
  if (words.length === 0) return;
  const where = tab === undefined ? {} : { windowId: (await browser.tabs.get(tab)).windowId };
  await browser.tabs.create({ url: searchAddress(searchEngine, words), ...where });
}

/** From a page's card: only of words that the tab's report lists, so that no page can have others searched for. */
export async function searchStatement(tab: number, id: string): Promise<void> {
  const report = await getPageReport(tab);
  const listed = [...(report?.comparison?.statements ?? []), report?.selection];
  const found = listed.find((one) => one?.id === id);
  if (!found) throw new Error(interfaceTranslator().text('problem_not_listed'));
  await searchWeb({ text: found.text, tab });
}
