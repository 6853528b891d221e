/**
 * A browser for the tests of one `describe`: launched before them with the built extension, switched on everywhere,
 * with a corpus file imported through the corpus page; closed after them. Pages opened here are closed after each.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import type { BrowserKind, DrivenBrowser, ExtensionView } from '../../lib/cli/browsers/driven-browser.ts';
import { launchBrowser } from '../../lib/cli/browsers/launch-browser.ts';
import { waitForReading } from '../../lib/cli/browsers/page-report.ts';
import { importCorpus, switchOnEverywhere } from '../../lib/cli/browsers/set-up-extension.ts';
import { findBrowser } from '../../lib/cli/setup/find-browser.mjs';
import type { PageReport } from '../../lib/state/page-report.ts';

export const BROWSERS: BrowserKind[] = ['chromium', 'firefox'];

export interface ReadPage {
  page: Page;
  report: PageReport;
}

export interface BrowserInUse {
  driven(): DrivenBrowser;
  /** Opens an address and waits until the extension is done with it. */
  read(url: string): Promise<ReadPage>;
  open(url: string): Promise<Page>;
  popup(page: Page): Promise<ExtensionView>;
  panel(page: Page): Promise<ExtensionView>;
  /** What the import said. */
  imported(): string;
}

export function useBrowser(kind: BrowserKind, corpus: () => string): BrowserInUse {
  let driven: DrivenBrowser | null = null;
  let imported = '';
  let opened: { close(): Promise<void> }[] = [];

  beforeAll(async () => {
    const executablePath = findBrowser(kind);
    if (!executablePath) throw new Error(`No ${kind} on this machine: npm test installs it or says how.`);
    const extension = inject('sample').extensions[kind];
    driven = await launchBrowser(kind, { executablePath, extension, headless: true });
    await switchOnEverywhere(driven);
    imported = await importCorpus(driven, corpus());
  });
  afterEach(async () => {
    const closing = opened.reverse();
    opened = [];
    for (const one of closing) await one.close().catch(() => {});
  });
  afterAll(() => driven?.close());

  const inUse = () => {
    if (!driven) throw new Error(`${kind} is not running`);
    return driven;
  };
  const keep = <T extends { close(): Promise<void> }>(one: T): T => {
    opened.push(one);
    return one;
  };
  const open = async (url: string) => keep(await inUse().openPage(url));
  return {
    driven: inUse,
    imported: () => imported,
    open,
    async read(url) {
      const page = await open(url);
      return { page, report: await waitForReading(inUse(), page) };
    },
    popup: async (page) => keep(await inUse().openPopup(page)),
    panel: async (page) => keep(await inUse().openPanel(page)),
  };
}
