/** What the extension knows of a page, as popup and panel read it: the report in its session storage. */
import type { Page } from 'puppeteer-core';
import type { PageReport } from '../../state/page-report.ts';
import { type DrivenBrowser, waitUntil } from './driven-browser.ts';
import { tabOf } from './page-marks.ts';

export async function readPageReport(driven: DrivenBrowser, page: Page): Promise<PageReport | null> {
  const tab = await tabOf(driven, page);
  const control = await driven.control();
  // As text: WebDriver BiDi drops the second sight of an object that occurs twice, and speakers do.
  const json = await control.evaluate(async (key) => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    return JSON.stringify((await api.storage.session.get(key))[key] ?? null);
  }, `page:${tab}`);
  return JSON.parse(json) as PageReport | null;
}

/** Waits until the page at its present address was read, or found to be no article. @throws Error where it failed */
export async function waitForReading(driven: DrivenBrowser, page: Page): Promise<PageReport> {
  let last: PageReport | null = null;
  const report = await waitUntil('the page is read', async () => {
    const [known, address] = [await readPageReport(driven, page), await page.evaluate(() => location.href)];
    last = known;
    const done =
      known?.url === address && !known.adding && ['read', 'not-article', 'failed'].includes(known.state);
    return done ? known : null;
  }).catch((error) => {
    const so = last
      ? `${last.state}${last.adding ? ', more to come' : ''}, of ${last.url}`
      : 'nothing is known of it';
    throw new Error(`${error.message} (${so})`, { cause: error });
  });
  if (report.state === 'failed') throw new Error(`Reading ${report.url} failed: ${report.error}`);
  // Painting follows the answer in the page; two frames later it is done.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return report;
}
