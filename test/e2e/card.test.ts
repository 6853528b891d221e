/** The hover card in a real page: opens by pointer and by command, closes by Esc, and its sources open at the sentence. */
import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { waitUntil } from '../../lib/cli/browsers/driven-browser.ts';
import {
  findMark,
  hoverAt,
  pointAtMark,
  readCard,
  tabOf,
  waitForCard,
} from '../../lib/cli/browsers/page-marks.ts';
import { readPageReport } from '../../lib/cli/browsers/page-report.ts';
import type { MarkKind } from '../../lib/types.ts';
import { addressOf, richestPage } from './sample-pages.ts';
import { BROWSERS, useBrowser } from './use-browser.ts';

const KINDS: MarkKind[] = ['same', 'differs', 'flagged'];

describe.each(BROWSERS)('the card in %s', (kind) => {
  const browser = useBrowser(kind, () => inject('sample').corpus);

  async function point(page: Page, kinds = KINDS) {
    const at = await findMark(page, kinds);
    if (!at) throw new Error('nothing is marked');
    await hoverAt(page, at);
    return waitForCard(browser.driven(), page);
  }

  const closed = (page: Page) =>
    waitUntil('the card closes', () => page.evaluate(() => !document.querySelector('[data-variorum]')));

  /**
   * Keys that a driver presses reach the page but never the extension's `commands`. The background's handler sends
   * this message for the command; the test sends it from an extension page instead.
   */
  async function command(page: Page, direction: 'next' | 'previous') {
    const tab = await tabOf(browser.driven(), page);
    const control = await browser.driven().control();
    await control.evaluate(
      (id, way) => {
        const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
        const message = { variorum: 'content', name: 'step', input: { direction: way } };
        return api.tabs.sendMessage(id, message, { frameId: 0 });
      },
      tab,
      direction,
    );
  }

  it('opens on pointing, with the wording elsewhere, and closes by Esc', async () => {
    const { page, report } = await browser.read(addressOf(richestPage));
    const words = await point(page);
    expect(words).toMatch(/in \d+ other articles?/);
    const outlets = report.comparison!.statements.flatMap(({ appearances }) =>
      appearances.map(({ article }) => article.outlet ?? 'Outlet not known'),
    );
    expect(outlets.some((outlet) => words.includes(outlet))).toBe(true);
    await page.keyboard.press('Escape');
    await closed(page);
  });

  it('stays while the pointer is in it, goes when it leaves', async () => {
    const { page } = await browser.read(addressOf(richestPage));
    await point(page);
    const box = (await readCard(browser.driven(), page, (root) => {
      const { left, top, width, height } = root.querySelector('[role="dialog"]')!.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }))!;
    await page.mouse.move(box.x, box.y, { steps: 8 });
    // Longer than the way out of the card allows.
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await readCard(browser.driven(), page, (root) => Boolean(root.textContent))).toBe(true);
    await page.mouse.move(2, 2, { steps: 4 });
    await closed(page);
  });

  it('steps through the marked quotations by command and takes the keyboard', async () => {
    const { page } = await browser.read(addressOf(richestPage));
    await command(page, 'next');
    const first = await waitForCard(browser.driven(), page);
    expect(await readCard(browser.driven(), page, (root) => Boolean(root.activeElement))).toBe(true);
    await command(page, 'next');
    const second = await waitUntil('the next card', async () => {
      const words = await waitForCard(browser.driven(), page);
      return words !== first && words;
    });
    await command(page, 'previous');
    await waitUntil(
      'the first card again',
      async () => (await waitForCard(browser.driven(), page)) === first,
    );
    expect(second).not.toBe(first);
    await page.keyboard.press('Escape');
    await closed(page);
  });

  it('compares all: opens the panel at the statement, or says how to', async () => {
    const { page } = await browser.read(addressOf(richestPage));
    await point(page);
    const button = (await readCard(browser.driven(), page, (root) => {
      const { left, top, width, height } = root.querySelector('.actions button')!.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }))!;
    await page.mouse.move(button.x, button.y, { steps: 6 });
    await page.mouse.click(button.x, button.y);
    if (kind === 'firefox') {
      // Its sidebar opens from the browser's own interface only.
      await waitUntil('the card says how', () =>
        readCard(browser.driven(), page, (root) => root.textContent?.includes('in the toolbar') ?? false),
      );
      return;
    }
    const { puppeteer, origin } = browser.driven();
    const target = await puppeteer.waitForTarget((one) => one.url() === `${origin}sidepanel.html`);
    const panel = await target.asPage();
    const opened = await readPageReport(browser.driven(), page).then((report) =>
      report!.comparison!.statements.find(({ id }) => id === report!.opened!.statement),
    );
    await waitUntil('the statement is shown', () =>
      panel.evaluate(
        (words) => document.querySelector('.detail .quote')?.textContent?.includes(words) ?? false,
        opened!.text,
      ),
    );
    await panel.close();
  });

  it('opens on a tap and closes on a tap elsewhere', async () => {
    const { page } = await browser.read(addressOf(richestPage));
    const at = (await pointAtMark(page, 'same'))!;
    await page.touchscreen.tap(at.x, at.y);
    await waitForCard(browser.driven(), page);
    await page.touchscreen.tap(3, 3);
    await closed(page);
  });

  it('opens a source at the sentence', async () => {
    const { page } = await browser.read(addressOf(richestPage));
    await point(page);
    const link = (await readCard(browser.driven(), page, (root) => {
      const anchor = root.querySelector<HTMLAnchorElement>('a[href]')!;
      const { left, top, height } = anchor.getClientRects()[0]!;
      return { href: anchor.href, x: left + 8, y: top + height / 2 };
    }))!;
    expect(link.href).toContain('#:~:text=');
    const [address, fragment] = link.href.split('#:~:text=') as [string, string];
    const before = new Set(await browser.driven().puppeteer.pages());
    await page.mouse.move(link.x, link.y, { steps: 4 });
    await page.mouse.click(link.x, link.y);
    const source = await waitUntil('the source opens', async () =>
      (await browser.driven().puppeteer.pages()).find((one) => !before.has(one)),
    );
    await waitUntil('the source has loaded', () =>
      source.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', address),
    );
    const first = decodeURIComponent(
      fragment
        .split('&')[0]!
        .split(',')
        .find((part) => !/^-|-$/.test(part))!,
    );
    const place = await waitUntil('the sentence is in view', () =>
      source.evaluate((words) => {
        const squeeze = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();
        const holds = (element: Element) => squeeze(element.textContent ?? '').includes(squeeze(words));
        const element = [...document.querySelectorAll('p, li, blockquote, h1, h2')].find(holds);
        const box = element?.getBoundingClientRect();
        return box && box.bottom > 0 && box.top < innerHeight && { scrolled: scrollY };
      }, first),
    );
    expect(place.scrolled).toBeGreaterThanOrEqual(0);
    await source.close();
  });
});
