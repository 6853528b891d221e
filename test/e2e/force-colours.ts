/**
 * Puts a page into forced colours, as a reader's contrast theme does: Chromium by emulating the theme, Firefox by the
 * preference behind "Contrast control: custom", set in the browser's own scope. Gives its undo.
 */
import type { Page } from 'puppeteer-core';
import { type DrivenBrowser, waitUntil } from '../../lib/cli/browsers/driven-browser.ts';

interface Connection {
  send(method: string, parameters: Record<string, unknown>): Promise<{ result: never }>;
}

/** Firefox's preference for whose colours a page has: 0 its own unless a contrast theme is on, 2 the reader's. */
const WHOSE_COLOURS = 'browser.display.document_color_use';

const areForced = (page: Page) => page.evaluate(() => matchMedia('(forced-colors: active)').matches);

/** @throws Error where the page says that its colours are not forced */
export async function forceColours(driven: DrivenBrowser, page: Page): Promise<() => Promise<void>> {
  const set = driven.kind === 'firefox' ? await inFirefox(driven) : await inChromium(page);
  await set(true);
  await waitUntil('colours are forced', () => areForced(page));
  return async () => {
    await set(false);
    await waitUntil('colours are the page’s own again', async () => !(await areForced(page)));
  };
}

async function inChromium(page: Page): Promise<(forced: boolean) => Promise<unknown>> {
  const session = await page.createCDPSession();
  return (forced) =>
    session.send('Emulation.setEmulatedMedia', {
      features: forced ? [{ name: 'forced-colors', value: 'active' }] : [],
    });
}

async function inFirefox(driven: DrivenBrowser): Promise<(forced: boolean) => Promise<unknown>> {
  const { connection } = driven.puppeteer as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
  const { context } = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml')!;
  return (forced) =>
    connection.send('script.evaluate', {
      expression: `Services.prefs.setIntPref('${WHOSE_COLOURS}', ${forced ? 2 : 0})`,
      target: { context },
      awaitPromise: false,
    });
}
