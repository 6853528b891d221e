/**
 * One interface to a real browser that has the extension loaded, whichever browser it is: pages, the extension's
 * own pages, its real popup and real side panel, and its background's sleep. `npm start` and the end-to-end tests
 * stand on it. What only one browser can do stays in launch-chromium.ts and launch-firefox.ts.
 */
import type { Browser, Page } from 'puppeteer-core';

export type BrowserKind = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** The browser's program. */
  executablePath: string;
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  /** Prefer dark pages and surfaces. */
  dark?: boolean;
  /** Folder that outlives the browser, so that the next one finds what this one kept; otherwise none does. */
  profile?: string;
  /** The extension's page that `control` opens, the corpus page unless another is named. */
  control?: string;
  /** Port on this machine that everything the browser asks of the network goes through. */
  proxy?: number;
}

/** Runs in a document of the extension or on a closed shadow root; self-contained, since it travels as source. */
export type Reader<On, Args extends unknown[], T> = (on: On, ...args: Args) => T;

/** The real popup or the real side panel, while it is open. */
export interface ExtensionView {
  evaluate<Args extends unknown[], T>(read: Reader<Document, Args, T>, ...args: Args): Promise<T>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface DrivenBrowser {
  readonly kind: BrowserKind;
  readonly puppeteer: Browser;
  /** Opens an address in a new tab and waits until it has loaded. */
  openPage(url: string): Promise<Page>;
  /** Opens one of the extension's pages ("corpus.html") in a new tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** An extension page kept in the background, from which the extension's own interfaces are called. */
  control(): Promise<Page>;
  /** Takes away the browser's prompt, which no driver can answer: the next request of the extension is granted. */
  allowHostAccess(): Promise<void>;
  /** Opens the popup over a page, as a click on the toolbar's button does. */
  openPopup(page: Page): Promise<ExtensionView>;
  /** Opens the side panel (Firefox: the sidebar) beside a page. */
  openPanel(page: Page): Promise<ExtensionView>;
  /** Lets the extension into private windows, as a switch in the browser's own settings does. */
  allowPrivateWindows(): Promise<void>;
  /** Opens an address in a private window of its own. */
  openPrivately(url: string): Promise<Page>;
  /** Puts the background to sleep, and whatever works for it. */
  stopBackground(): Promise<void>;
  /** Starts the extension anew, as its update does: its pages close, its scripts in pages are orphaned. */
  reloadExtension(): Promise<void>;
  /** The prefix of the extension's addresses, with its closing slash. */
  readonly origin: string;
  close(): Promise<void>;
  /** Ends all its processes at once, in the middle of whatever they do. */
  kill(): Promise<void>;
}

/** Milliseconds that anything here may take before it counts as failed; a loaded two-core machine is slow. */
export const PATIENCE = 20_000;

/** Asks until the answer is neither null, undefined nor false. @throws Error naming `what` after `patience` */
export async function waitUntil<T>(
  what: string,
  ask: () => Promise<T> | T,
  patience = PATIENCE,
): Promise<Exclude<T, null | undefined | false>> {
  const end = performance.now() + patience;
  let last: unknown = null;
  while (performance.now() < end) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) {
        return answer as Exclude<T, null | undefined | false>;
      }
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited ${patience / 1000} s in vain: ${what}`, { cause: last });
}

/** A call of `read` as source, for contexts that take no functions. Arguments are JSON. */
export function asSource(read: (...args: never[]) => unknown, on: string, args: unknown[]): string {
  return `(${read})(${[on, ...args.map((value) => JSON.stringify(value))].join(', ')})`;
}

/** SIGKILL to the browser's process and those it started: the driver makes it the leader of a group. */
export async function killGroup(started: ReturnType<Browser['process']>): Promise<void> {
  const pid = started?.pid;
  if (!started || !pid) throw new Error('The browser runs elsewhere.');
  const gone = new Promise<void>((resolve) => started.once('exit', () => resolve()));
  if (started.exitCode !== null || started.signalCode !== null) return;
  process.kill(-pid, 'SIGKILL');
  await gone;
}
