/**
 * What is loaded into pages: on one that is no article only the probe, with every report still right; the script that
 * reads comes once, when an article does, when the reader asks, or when the site is switched on.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { waitUntil } from '../../lib/cli/browsers/driven-browser.ts';
import { readMarks, tabOf } from '../../lib/cli/browsers/page-marks.ts';
import { readPageReport, waitForReading } from '../../lib/cli/browsers/page-report.ts';
import type { PageReport } from '../../lib/state/page-report.ts';
import { addressOf, markedPages, richestPage } from './sample-pages.ts';
import { BROWSERS, useBrowser } from './use-browser.ts';

const LIST = '/meridian/search.html';

describe.each(BROWSERS)('the probe in %s', (kind) => {
  const browser = useBrowser(kind, () => inject('sample').corpus);

  /** Which of our scripts answers in the page's tab: both answer a ping, only the reader has an article to give. */
  async function scriptIn(page: Page): Promise<'none' | 'probe' | 'reader'> {
    const tab = await tabOf(browser.driven(), page);
    const control = await browser.driven().control();
    return control.evaluate(async (id) => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const isAnswered = async (name: string) => {
        const message = { variorum: 'content', name, input: {} };
        const answer = await api.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => null);
        return answer?.ok === true;
      };
      if (!(await isAnswered('ping'))) return 'none';
      return (await isAnswered('getArticle')) ? 'reader' : 'probe';
    }, tab);
  }

  /** As an extension page of the reader's would: settings are stored, then the background applies them. */
  async function ask(name: string, input: unknown, settings?: Record<string, unknown>): Promise<void> {
    const control = await browser.driven().control();
    await control.evaluate(
      async (message, change) => {
        const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
        const stored = (await api.storage.local.get('settings')).settings;
        await api.storage.local.set({ settings: { ...(stored as object), ...change } });
        const answer = await api.runtime.sendMessage({ variorum: 'background', ...message });
        if (!answer?.ok) throw new Error(answer?.error ?? 'nobody answered');
      },
      { name, input },
      settings ?? {},
    );
  }

  const waitForReport = (page: Page, what: string, holds: (report: PageReport | null) => boolean) =>
    waitUntil(what, async () => holds(await readPageReport(browser.driven(), page)));

  it('is all that a page without an article loads, also after it was left and come back to', async () => {
    const { page, report } = await browser.read(addressOf(LIST));
    expect(report.state).toBe('not-article');
    expect(await scriptIn(page)).toBe('probe');

    await page.goto(addressOf(richestPage));
    await waitForReading(browser.driven(), page);
    expect(await scriptIn(page)).toBe('reader');
    await page.evaluate(() => history.back());
    await waitForReport(page, 'no article again', (now) => now?.url === addressOf(LIST));
    expect((await waitForReading(browser.driven(), page)).state).toBe('not-article');
    expect(await scriptIn(page)).toBe('probe');
  });

  it('gives way once an article comes without loading', async () => {
    const { page } = await browser.read(addressOf('/tidings/index.html'));
    expect(await scriptIn(page)).toBe('probe');
    const path = markedPages.find((one) => one.startsWith('/tidings/'))!;
    await page.evaluate(
      (wanted) => {
        const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
        links.find((link) => link.pathname === wanted)!.click();
      },
      new URL(addressOf(path)).pathname,
    );
    await waitUntil('its marks', async () => (await readMarks(page)).length > 0);
    expect((await waitForReading(browser.driven(), page)).url).toBe(addressOf(path));
    expect(await scriptIn(page)).toBe('reader');
  });

  it('leaves the last word to the reader who reads by hand what does not look like an article', async () => {
    const { page } = await browser.read(addressOf(LIST));
    await ask('readTab', { tab: await tabOf(browser.driven(), page) });
    await waitForReport(
      page,
      'an answer to the reader',
      (now) => now?.asked === true && now.state !== 'reading',
    );
    expect(await scriptIn(page)).toBe('reader');
  });

  it('says nothing where the site is switched off, and asks when it is switched on again', async () => {
    const address = addressOf(richestPage);
    const { host } = new URL(address);
    await ask('applySettings', {}, { sites: { [host]: false } });
    try {
      const page = await browser.open(address);
      await waitUntil('the probe is there', async () => (await scriptIn(page)) === 'probe');
      expect(await readPageReport(browser.driven(), page)).toBeNull();
      await ask('applySettings', {}, { sites: {} });
      expect((await waitForReading(browser.driven(), page)).state).toBe('read');
      expect((await readMarks(page)).length).toBeGreaterThan(0);

      await ask('applySettings', {}, { sites: { [host]: false } });
      await waitForReport(page, 'it stops', (now) => now?.state === 'idle');
      expect(await readMarks(page)).toEqual([]);
      await ask('applySettings', {}, { sites: {} });
      await waitUntil('its marks are back', async () => (await readMarks(page)).length > 0);
    } finally {
      await ask('applySettings', {}, { sites: {} });
    }
  });

  it('comes again after an update, and takes down what the version before left', async () => {
    const { page } = await browser.read(addressOf(LIST));
    await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('a')!);
      CSS.highlights.set('variorum-same', new Highlight(range));
    });
    await browser.driven().reloadExtension();
    await waitForReport(page, 'no article, says the new version', (now) => now?.state === 'not-article');
    expect(await scriptIn(page)).toBe('probe');
    expect(await page.evaluate(() => CSS.highlights.has('variorum-same'))).toBe(false);
  });
});
