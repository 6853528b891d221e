/**
 * What is known of the page in a tab, kept in `storage.session` so that popup and panel survive the background's
 * sleep. Written by the background alone; content scripts cannot read it. One key a tab, dropped with the tab. Writing
 * never fails: where there is no room, the lists of the least recent tabs go, and their reports say so.
 */
import { browser } from 'wxt/browser';
import type { ErrorCode } from '../result.ts';
import type { Comparison } from '../types.ts';
import type { ArchiveNotice } from './archive-rests.ts';
import { type ReportedComparison, type ReportedStatement, sizeOf, trimComparison } from './trim-report.ts';

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
  /** Where surfaces have words of their own for the error. */
  code?: ErrorCode;
  comparison?: ReportedComparison;
  /** Read, and what is found by meaning is still to come. */
  adding?: true;
  /** Shared archives whose answer is missing. */
  notices?: ArchiveNotice[];
  /** None was asked, since the page has a field for a password. */
  guarded?: true;
  /** The page was read and marked, but there was no room to keep its list. */
  noRoom?: true;
  /** The statement that card or menu asked the panel to open; `at` (ms) tells two requests for it apart. */
  opened?: { statement: string; at: number };
  /** "Find in my corpus" on selected text: shown first in the panel. */
  selection?: ReportedStatement;
  /** When it was stored (ms): the least recent lists go first. */
  written?: number;
}

const key = (tab: number) => `page:${tab}`;

export async function getPageReport(tab: number): Promise<PageReport | null> {
  const stored = await browser.storage.session.get(key(tab));
  return (stored[key(tab)] as PageReport | undefined) ?? null;
}

/** What is known of every open page. */
export async function getPageReports(): Promise<PageReport[]> {
  const stored = Object.entries(await browser.storage.session.get(null));
  return stored.flatMap(([name, value]) => (name.startsWith('page:') ? [value as PageReport] : []));
}

/** The report of a page that was compared: with what its views need of the answer, or saying that it is too large. */
export function withComparison(report: PageReport, comparison: Comparison): PageReport {
  const list = trimComparison(comparison);
  const { comparison: _, noRoom: __, adding: ___, ...rest } = report;
  return { ...rest, state: 'read', ...(list ? { comparison: list } : { noRoom: true }) };
}

/** One after the other: two that make room at once would each take more than is needed. */
let writing: Promise<void> = Promise.resolve();

export function setPageReport(report: PageReport): Promise<void> {
  return inTurn(() => write(report));
}

/**
 * Writes what `change` makes of the report as it is in its turn, so that nothing written meanwhile is lost.
 *
 * @param change null, or the very report, leaves it as it is; the others wait for it
 * @returns whether it was changed
 */
export function updatePageReport(
  tab: number,
  change: (report: PageReport | null) => PageReport | null | Promise<PageReport | null>,
): Promise<boolean> {
  return inTurn(async () => {
    const before = await getPageReport(tab).catch(() => null);
    const after = await change(before);
    if (!after || after === before) return false;
    await write(after);
    return true;
  });
}

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = writing.then(work);
  writing = done.then(nothing, nothing);
  return done;
}

const nothing = () => {};

/** In turn with what is written: the report of a tab that was closed does not come back. */
export function removePageReport(tab: number): Promise<void> {
  return inTurn(() => remove(tab));
}

async function remove(tab: number): Promise<void> {
  await browser.storage.session.remove(key(tab)).catch(() => {});
}

/** Removes the report of that run and of no other, in turn with what is written. */
export function removeReportOf(tab: number, run: string): Promise<void> {
  return inTurn(async () => {
    const report = await getPageReport(tab).catch(() => null);
    if (report?.run === run) await remove(tab);
  });
}

async function write(report: PageReport): Promise<void> {
  if (await tryToStore(report)) return;
  const needed = sizeOf(report);
  let freed = 0;
  for (const old of await reportsWithLists(report.tab)) {
    const short = withoutLists(old);
    // Where not even the short one can be written, it goes as a whole.
    if (!(await tryToStore(short, old.written))) await remove(old.tab);
    freed += sizeOf(old) - sizeOf(short);
    if (freed >= needed && (await tryToStore(report))) return;
  }
  if (await tryToStore(report)) return;
  // The report before must not stay: it would be taken for what is so now.
  if (!(await tryToStore(withoutLists(report)))) await remove(report.tab);
}

let lastWritten = 0;

async function tryToStore(report: PageReport, written?: number): Promise<boolean> {
  lastWritten = Math.max(Date.now(), lastWritten + 1);
  const stored: PageReport = { ...report, written: written ?? lastWritten };
  return browser.storage.session.set({ [key(report.tab)]: stored }).then(
    () => true,
    () => false,
  );
}

/** Reports of other tabs that hold more than a few words, least recent first. */
async function reportsWithLists(spare: number): Promise<PageReport[]> {
  return (await getPageReports())
    .filter(({ tab, comparison, selection }) => tab !== spare && (comparison || selection))
    .sort((a, b) => (a.written ?? 0) - (b.written ?? 0));
}

function withoutLists({ comparison, selection: _, opened: __, ...rest }: PageReport): PageReport {
  return { ...rest, ...(comparison ? { noRoom: true } : {}) };
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
