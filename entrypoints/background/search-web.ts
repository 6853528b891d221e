/** "Search the web": opens the reader's search engine in a new tab for a statement's rarest words. Nothing else is sent. */
import { browser } from 'wxt/browser';
import { searchAddress } from '../../lib/state/search-engines.ts';
import { getSettings } from '../../lib/state/settings.ts';
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
