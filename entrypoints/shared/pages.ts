/** Where surfaces lead: the panel, the corpus page; and which pages no extension may read. */
import { browser } from 'wxt/browser';
import { interfaceTranslator } from './interface-translator.ts';

/** Stores where browsers let no extension in. */
const STORES = /^(chromewebstore\.google\.com|addons\.mozilla\.org|microsoftedge\.microsoft\.com)$/;

/** Whether a page is out of reach. An address that is not known counts as readable: trying will tell. */
export function isUnreadable(address: string | null): boolean {
  if (!address || !URL.canParse(address)) return false;
  const { protocol, hostname, pathname } = new URL(address);
  if (!/^https?:$/.test(protocol)) return true;
  return STORES.test(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore'));
}

export function openCorpusPage(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/corpus.html' as never) });
}

/** The part of the corpus page where articles are brought in. */
export function openImportPage(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/corpus.html#manage' as never) });
}

export function openWelcomePage(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) });
}

export function openPrivacyPage(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/privacy.html' as never) });
}

export function openOptionsPage(): void {
  void browser.runtime.openOptionsPage();
}

/** Must be called in the click itself: both browsers open their panel within the reader's gesture only. */
export function openPanel(windowId: number | undefined): Promise<void> {
  if (import.meta.env.FIREFOX) {
    return (browser as unknown as { sidebarAction: { open(): Promise<void> } }).sidebarAction.open();
  }
  if (windowId === undefined) {
    return Promise.reject(new Error(interfaceTranslator().text('problem_no_window')));
  }
  return browser.sidePanel.open({ windowId });
}
