/**
 * Private windows: pages are read there as elsewhere and nothing of them is kept; what a reader brings in and takes out
 * by hand comes through, also where the browser gives the extension's page a storage of its own (Firefox). Chrome shows
 * no page of the extension in such a window but the popup.
 */
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { waitUntil } from '../../lib/cli/browsers/driven-browser.ts';
import { waitForReading } from '../../lib/cli/browsers/page-report.ts';
import { importOn } from '../../lib/cli/browsers/set-up-extension.ts';
import { SHORTEST_VISIT } from '../../lib/state/keep-policy.ts';
import { corpusLine } from '../bench/generated-corpus.ts';
import { askCorpus } from './corpus-asked.ts';
import { type FeedServers, startFeedServers } from './feed-servers.ts';
import { exportPrint } from './round-trip.ts';
import { BROWSERS, useBrowser } from './use-browser.ts';

/** Beyond a visit, so that what should not happen had its time. */
const LONGER = SHORTEST_VISIT + 2_500;

const PATIENCE = 60_000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What Firefox wants granted before an archive is asked; a real click, as adding one is. */
async function allowSending(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { permissions } = (globalThis as unknown as { browser: typeof chrome }).browser;
    const button = document.createElement('button');
    button.id = 'allow-sending';
    button.textContent = 'allow';
    button.onclick = () => permissions.request({ data_collection: ['websiteContent'] } as never);
    document.body.prepend(button);
  });
  await page.bringToFront();
  await page.click('#allow-sending');
}

describe.each(BROWSERS)('a private window of %s', (kind) => {
  const browser = useBrowser(kind, () => inject('sample').corpus);
  let servers: FeedServers;
  /** Stands where an archive is said to be, and counts what is asked of it. */
  let archive: Server;
  let asked = 0;
  beforeAll(async () => {
    servers = await startFeedServers();
    archive = createServer((_, response) => {
      asked++;
      response.writeHead(403, { 'access-control-allow-origin': '*' }).end();
    }).listen(0, '127.0.0.1');
    await once(archive, 'listening');
    await browser.driven().allowPrivateWindows();
  });
  afterAll(async () => {
    archive?.close();
    await servers?.close();
  });

  const inExtension = async <T>(run: (given: string) => Promise<T>, given: object = {}): Promise<T> =>
    (await browser.driven().control()).evaluate(run, JSON.stringify(given));
  const stored = () =>
    inExtension(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      return JSON.stringify(await api.storage.local.get(null));
    });
  const kept = async () => {
    const control = await browser.driven().control();
    const { lines } = await askCorpus<{ lines: string[] }>(control, 'background', 'exportLines', {
      limit: 10_000,
    });
    return lines;
  };

  it('has its pages read, and nothing of them kept, written down or asked of an archive', async () => {
    const outlet = servers.outlets.find(({ name }) => name === 'rss')!;
    const story = `http://${outlet.host}${outlet.articles[0]}`;
    const { port } = archive.address() as AddressInfo;
    if (kind === 'firefox') await allowSending(await browser.driven().control());
    // All that is read is kept, and archives are asked, also about this very site.
    await inExtension(
      async (json) => {
        const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
        const { settings } = await api.storage.local.get('settings');
        const { choices, archives } = JSON.parse(json);
        await api.storage.local.set({ settings: { ...(settings as object), ...choices }, archives });
      },
      {
        choices: { keep: 'read', keepSites: { [outlet.host]: true } },
        archives: {
          on: true,
          offSites: [],
          onSites: [outlet.host],
          archives: [
            {
              url: `http://127.0.0.1:${port}`,
              user: 'reader',
              password: 'foghorn',
              name: 'Desk',
              sketches: false,
              granted: false,
            },
          ],
        },
      },
    );
    const before = [await stored(), await kept()];
    const page = await browser.driven().openPrivately(story);
    const report = await waitForReading(browser.driven(), page);
    expect(report).toMatchObject({ state: 'read', url: story });
    const told = await inExtension(
      async (json) => {
        const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
        const answer = await api.runtime.sendMessage({
          variorum: 'background',
          name: 'saveTab',
          input: JSON.parse(json),
        });
        return answer.error as string;
      },
      { tab: report.tab },
    );
    expect(told).toBe('Nothing is kept from a private window.');
    await page.bringToFront();
    await pause(LONGER);
    expect([await stored(), await kept()]).toEqual(before);
    expect(asked).toBe(0);

    // Its popup offers nothing that would write the site down, or keep the page.
    const settings = async () => JSON.parse(await stored()).settings;
    const chosen = await settings();
    const popup = await browser.driven().openExtensionPage(`popup.html?tab=${report.tab}`);
    const save = (await popup.waitForSelector('footer .actions button'))!;
    expect(await popup.$$eval('[role=switch]', (switches) => switches.length)).toBe(0);
    expect(await save.evaluate((button) => button.title)).toBe('Nothing is kept from a private window.');
    await save.evaluate((button) => (button as HTMLElement).click());
    await popup.close();
    expect([await settings(), await kept()]).toEqual([chosen, before[1]]);
    await page.close();

    // Elsewhere the same page is kept, and asked about: so that all this was of the window alone.
    const elsewhere = await browser.open(story);
    await waitForReading(browser.driven(), elsewhere);
    await elsewhere.bringToFront();
    await waitUntil('it is kept', async () => (await kept()).some((line) => line.includes(story)));
    await waitUntil('the archive is asked', () => asked > 0);
  });
});

describe('the corpus page in a private window of firefox', () => {
  const browser = useBrowser('firefox', () => inject('sample').corpus);
  let page: Page;
  beforeAll(async () => {
    await browser.driven().allowPrivateWindows();
    page = await browser.driven().openPrivately(`${browser.driven().origin}corpus.html#manage`);
  });

  it('takes files in, and gives everything out, as it does elsewhere', async () => {
    const folder = join(inject('sample').folder, 'private');
    mkdirSync(folder, { recursive: true });
    const file = join(folder, 'some.corpus.ndjson');
    writeFileSync(file, Array.from({ length: 450 }, (_, i) => corpusLine(i + 1)).join('\n'));
    expect(await importOn(page, file)).toMatch(/^Imported 450 articles: 450 saved/);
    const apart = await exportPrint(page, PATIENCE);
    const control = await browser.driven().openExtensionPage('corpus.html#manage');
    expect(apart).toEqual(await exportPrint(control, PATIENCE));
    expect(apart.bytes).toBeGreaterThan(100_000);
    const words = await page.evaluate(() => document.querySelector('[role=alert]')?.textContent ?? null);
    expect(words).toBeNull();
    await waitUntil('the page shows what is kept', () =>
      page.evaluate(() => /4\d\d articles/.test(document.body.textContent ?? '')),
    );
  });
});
