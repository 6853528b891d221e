/** What is kept as one reads: only where the reader said so, only after a visit, and never from where it must not be. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { waitUntil } from '../../lib/cli/browsers/driven-browser.ts';
import type { ArticleList } from '../../lib/messages.ts';
import { SHORTEST_VISIT } from '../../lib/state/keep-policy.ts';
import type { Settings } from '../../lib/state/settings.ts';
import { askCorpus } from './corpus-asked.ts';
import { type FeedServers, startFeedServers } from './feed-servers.ts';
import { BROWSERS, useBrowser } from './use-browser.ts';

/** Beyond a visit, so that what should not happen had its time. */
const LONGER = SHORTEST_VISIT + 2_500;

describe.each(BROWSERS)('an article that is read in %s', (kind) => {
  const browser = useBrowser(kind, () => inject('sample').corpus);
  let servers: FeedServers;
  beforeAll(async () => {
    servers = await startFeedServers();
  });
  afterAll(() => servers.close());

  const outlet = (name: string) => servers.outlets.find((one) => one.name === name)!;
  const story = (name: string, number = 0) => `http://${outlet(name).host}${outlet(name).articles[number]}`;
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const isKept = async (url: string) => {
    const control = await browser.driven().control();
    const { articles } = await askCorpus<ArticleList>(control, 'background', 'listArticles', { limit: 100 });
    return articles.some((article) => article.url === url);
  };
  async function choose(change: Partial<Settings>): Promise<void> {
    const control = await browser.driven().control();
    await control.evaluate(
      async (chosen) => {
        const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
        const { settings } = await api.storage.local.get('settings');
        await api.storage.local.set({ settings: { ...(settings as object), ...chosen } });
      },
      change as Record<string, unknown>,
    );
  }
  /** The sites chosen so far. */
  async function chosen(): Promise<Settings['keepSites']> {
    const control = await browser.driven().control();
    return control.evaluate(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const { settings } = await api.storage.local.get('settings');
      return (settings as Settings).keepSites;
    });
  }
  /** Reads a page, and stays on it. */
  async function visit(url: string, then?: (page: Page) => Promise<unknown>): Promise<Page> {
    const { page, report } = await browser.read(url);
    expect(report.state).toBe('read');
    await page.bringToFront();
    await then?.(page);
    return page;
  }

  it('is kept after a while on a site that was chosen in the popup, and nowhere else', async () => {
    await choose({ keep: 'sites', keepSites: {} });
    const page = await visit(story('rss'));
    const popup = await browser.popup(page);
    await waitUntil('the popup offers it', () =>
      popup.evaluate((doc) => {
        const wanted = [...doc.querySelectorAll<HTMLElement>('[role=switch]')].find((one) =>
          one.textContent?.startsWith('Keep articles of'),
        );
        wanted?.click();
        return wanted !== undefined;
      }),
    );
    await waitUntil('the choice is written', async () => (await chosen())[outlet('rss').host] === true);
    await popup.close();
    await page.close();
    await visit(story('rss', 1));
    await waitUntil('it is kept', () => isKept(story('rss', 1)));
    await visit(story('atom'));
    await pause(LONGER);
    expect(await isKept(story('atom'))).toBe(false);
  });

  it('is not kept from this machine unasked, though all that is read is', async () => {
    await choose({ keep: 'read', keepSites: {} });
    await visit(story('json'));
    await pause(LONGER);
    expect(await isKept(story('json'))).toBe(false);
  });

  it('is not kept where one is gone again at once, nor beside a field for a password', async () => {
    await choose({ keep: 'sites', keepSites: { [outlet('gzip').host]: true, [outlet('wide').host]: true } });
    const page = await visit(story('gzip'));
    await page.goto(story('atom', 1));
    await visit(story('wide'), (guarded) =>
      guarded.evaluate(() => {
        document.body.insertAdjacentHTML('beforeend', '<form><input type="password"></form>');
      }),
    );
    await pause(LONGER);
    expect([await isKept(story('gzip')), await isKept(story('wide'))]).toEqual([false, false]);
    await visit(story('gzip', 1));
    await waitUntil('a longer visit is kept', () => isKept(story('gzip', 1)));
  });
});
