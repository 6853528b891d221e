/**
 * Opens pages in a driven browser and tells when the extension had answered: first by words (painted), then by meaning
 * (the tab's report says that no more comes). All from the moment the page's own document had loaded.
 */
import type { Page } from 'puppeteer-core';
import { type DrivenBrowser, waitUntil } from '../../../lib/cli/browsers/driven-browser.ts';
import type { PageReport } from '../../../lib/state/page-report.ts';
import { quietPage } from '../../e2e/corpus-asked.ts';
import type { Observation, Watching } from './observed-page.ts';

const PATIENCE = 120_000;

interface Reported {
  url: string;
  at: number;
  statements: number;
}

/** What the functions below share inside the quiet page. */
interface Scope {
  reported?: Reported[];
}

export interface Answered {
  /** Milliseconds from loading until marks were painted, and until nothing more was to come. */
  byWords: number;
  byMeaning: number;
  statements: number;
}

/** Notes from now on when each tab's report is complete. */
export async function watchReports(driven: DrivenBrowser): Promise<void> {
  const page = await quietPage(driven);
  await page.evaluate(() => {
    const scope = globalThis as Scope;
    if (scope.reported) return;
    const reported: Reported[] = [];
    scope.reported = reported;
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    api.storage.session.onChanged.addListener((changes) => {
      for (const { newValue } of Object.values(changes)) {
        const report = newValue as Partial<PageReport> | undefined;
        if (report?.url === undefined || report.state !== 'read' || report.adding) continue;
        reported.push({
          url: report.url,
          at: performance.timeOrigin + performance.now(),
          statements: report.comparison?.statements.length ?? 0,
        });
      }
    });
  });
}

export async function openObserved(driven: DrivenBrowser, address: string, how: Watching): Promise<Page> {
  return driven.openPage(`${address}?${how}`);
}

export const observe = (page: Page) => page.evaluate('observation()') as Promise<Observation>;

/** `watchReports` came before. The page stays open. */
export async function visit(
  driven: DrivenBrowser,
  address: string,
): Promise<{ page: Page; answered: Answered }> {
  const page = await openObserved(driven, address, 'watch');
  const seen = await waitUntil(
    'marks',
    async () => {
      const found = await observe(page);
      return found.marked !== null && found;
    },
    PATIENCE,
  );
  const reported = await waitForReport(driven, address);
  const answered = {
    byWords: seen.marked! - seen.loaded!,
    byMeaning: reported.at - seen.loaded!,
    statements: reported.statements,
  };
  return { page, answered };
}

/** When nothing more was to come for the page, and how many statements it has. */
export async function waitForReport(driven: DrivenBrowser, address: string): Promise<Reported> {
  const quiet = await quietPage(driven);
  return waitUntil(
    'the second answer',
    () =>
      quiet.evaluate(
        (url) => (globalThis as Scope).reported!.find((one) => one.url.startsWith(url)) ?? null,
        address,
      ),
    PATIENCE,
  );
}

/** The tab's id, asked in a page of the extension. */
export function tabShowing(quiet: Page, address: string): Promise<number> {
  return quiet.evaluate(async (url) => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const tabs = await api.tabs.query({});
    return tabs.find((tab) => tab.url?.startsWith(url))!.id!;
  }, address);
}
