/**
 * What is known of the page in a tab, kept in `storage.session` so that popup and panel survive the background's
 * sleep. Written by the background alone; content scripts cannot read it. One key a tab, dropped with the tab.
 */
import { browser } from 'wxt/browser';
import type { Comparison, MatchedStatement } from '../types.ts';

/**
 * idle: nothing was read (not switched on here); reading: at work; read: done; not-article: nothing to read;
 * failed: `error` says why.
 */
export type PageState = 'idle' | 'reading' | 'read' | 'not-article' | 'failed';

export interface PageReport {
  tab: number;
  /** The run of the content script this belongs to; late results of another run are dropped. */
  run: string;
  /** Address of the page, for the popup's per-site switch. */
  url: string;
  state: PageState;
  /** The reader asked for this reading by hand. */
  asked?: boolean;
  error?: string;
  comparison?: Comparison;
  /** The statement that card or menu asked the panel to open; `at` (ms) tells two requests for it apart. */
  opened?: { statement: string; at: number };
  /** "Find in my corpus" on selected text: shown first in the panel. */
  selection?: MatchedStatement;
}

const key = (tab: number) => `page:${tab}`;

/** `storage.session` holds 10 MB in both browsers; reports of the least recent tabs go first. */
const REPORTS_KEPT = 24;

export async function getPageReport(tab: number): Promise<PageReport | null> {
  const stored = await browser.storage.session.get(key(tab));
  return (stored[key(tab)] as PageReport | undefined) ?? null;
}

export async function setPageReport(report: PageReport): Promise<void> {
  try {
    await browser.storage.session.set({ [key(report.tab)]: report });
  } catch {
    await dropPageReports(REPORTS_KEPT / 2, report.tab);
    await browser.storage.session.set({ [key(report.tab)]: report });
  }
}

export async function removePageReport(tab: number): Promise<void> {
  await browser.storage.session.remove(key(tab));
}

/** Keeps the reports of the `keep` newest tabs (tab ids grow) and of `spare`. */
export async function dropPageReports(keep: number, spare: number): Promise<void> {
  const stored = await browser.storage.session.get(null);
  const tabs = Object.keys(stored)
    .filter((name) => name.startsWith('page:'))
    .map((name) => Number(name.slice('page:'.length)))
    .filter((tab) => tab !== spare)
    .sort((a, b) => b - a);
  await browser.storage.session.remove(tabs.slice(keep).map(key));
}

/** Calls back with the report now and after each change, until the signal aborts. */
export function watchPageReport(
  tab: number,
  onReport: (report: PageReport | null) => void,
  signal: AbortSignal,
): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'session' ? changes[key(tab)] : undefined;
    if (change) onReport((change.newValue as PageReport | undefined) ?? null);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  getPageReport(tab).then((report) => signal.aborted || onReport(report));
}
