/**
 * As a new user: from the welcome page to a compared statement, once by the keyboard alone and once by the pointer
 * alone, in a browser with a window; then the browser is closed and begun again. What no driver can answer is left
 * out: the browser's own permission prompt, and its own toolbar.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { type DrivenBrowser, type ExtensionView, waitUntil } from '../../lib/cli/browsers/driven-browser.ts';
import { findMark, readCard, readMarks, waitForCard } from '../../lib/cli/browsers/page-marks.ts';
import { waitForReading } from '../../lib/cli/browsers/page-report.ts';
import { switchOnEverywhere } from '../../lib/cli/browsers/set-up-extension.ts';
import { addressOf, expectedStatements, richestPage } from './sample-pages.ts';
import { BROWSERS } from './use-browser.ts';
import { useProfile } from './use-profile.ts';
import { useScreen } from './use-screen.ts';

/** Launches, a native dialog and two readings on a loaded machine, ms. */
const LONG = 240_000;

const address = addressOf(richestPage);
const elsewhere = expectedStatements.find(({ page }) => page === richestPage)!.elsewhere[0]!;

async function tabAt(driven: DrivenBrowser, path: string): Promise<Page> {
  return waitUntil(`a tab shows ${path}`, async () => {
    for (const page of await driven.puppeteer.pages()) {
      const found = await page.evaluate(() => location.href).catch(() => '');
      if (found.split('#')[0] === path) return page;
    }
    return null;
  });
}

/** The page that the extension opens by itself once it is installed, ready for a person. */
async function welcome(driven: DrivenBrowser): Promise<Page> {
  // What the driver itself needs comes first, so that no tab opens in between.
  await driven.control();
  await driven.allowHostAccess();
  const page = await tabAt(driven, `${driven.origin}welcome.html`);
  await page.bringToFront();
  await page.waitForSelector('#choose');
  return page;
}

const modeOf = async (driven: DrivenBrowser) =>
  (await driven.control()).evaluate(async () => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const { settings } = await api.storage.local.get('settings');
    return (settings as { mode?: string } | undefined)?.mode;
  });

/** "12 articles, 345 statements" as the corpus page counts them. */
async function kept(driven: DrivenBrowser): Promise<string> {
  const page = await driven.openExtensionPage('corpus.html#kept');
  const words = await waitUntil('the corpus page counts', () =>
    page.evaluate(() => {
      const said = document.querySelector('.list-status')?.textContent ?? '';
      return /\d/.test(said) && said;
    }),
  );
  await page.close();
  return words;
}

async function chromiumPanel(driven: DrivenBrowser): Promise<Page> {
  const target = await driven.puppeteer.waitForTarget(
    (one) => one.url() === `${driven.origin}sidepanel.html`,
  );
  return target.asPage();
}

const hasDetail = (doc: Document) => doc.querySelector('.detail .wording blockquote') !== null;

const SAVE = 'Save this article';
const isKept = (doc: Document) =>
  [...doc.querySelectorAll('footer button')].some(({ textContent }) => textContent === 'Kept');

/** What is kept and what is marked is what it was, in another process on the same profile. */
async function expectSame(driven: DrivenBrowser, before: { kept: string; marks: string[] }) {
  expect(await kept(driven)).toBe(before.kept);
  expect(await modeOf(driven)).toBe('all');
  // What a driver loads anew is granted nothing, whatever the profile held; a person's browser asks once.
  if (driven.kind === 'chromium') await switchOnEverywhere(driven);
  const page = await driven.openPage(address);
  await waitForReading(driven, page);
  expect((await readMarks(page)).map(({ text }) => text)).toEqual(before.marks);
}

describe.each(BROWSERS)('a new user in %s', (kind) => {
  const screen = useScreen();

  describe('by the keyboard alone', () => {
    const profile = useProfile(kind);

    it('comes from the welcome page to a compared statement, and finds all of it again', {
      timeout: LONG,
    }, async () => {
      const driven = await profile.launch({ headless: false });
      const page = await welcome(driven);
      screen.focusWindow();

      await tabTo(page, '[name=mode]');
      screen.press('Up', 'Up');
      await tabTo(page, '#choose');
      screen.press('Return');
      await waitUntil('the choice is kept', async () => (await modeOf(driven)) === 'all');

      await follow(driven, addressOf(elsewhere.page));
      const first = await tabAt(driven, addressOf(elsewhere.page));
      await waitForReading(driven, first);
      const popup = await driven.openPopup(first);
      await waitUntil('Tab leads to “Save this article”', async () => {
        if ((await popup.evaluate((doc) => doc.activeElement?.textContent)) === SAVE) return true;
        screen.press('Tab');
        return false;
      });
      screen.press('Return');
      await waitUntil('it is kept', () => popup.evaluate(isKept));
      screen.press('Escape');
      await waitUntil('the popup closes', () => popup.evaluate(() => false).catch(() => true));

      await follow(driven, address);
      const article = await tabAt(driven, address);
      await waitForReading(driven, article);
      const marks = (await readMarks(article)).map(({ text }) => text);
      expect(marks.length).toBeGreaterThan(0);

      screen.press('alt+shift+j');
      const words = await waitForCard(driven, article);
      expect(words).toMatch(/in \d+ other articles?/);
      await waitUntil('“Compare all” has the focus', async () => {
        const focused = await readCard(driven, article, (root) => root.activeElement?.textContent ?? '');
        if (focused === 'Compare all') return true;
        screen.press('Tab');
        return false;
      });
      screen.press('Return');
      if (kind === 'firefox') {
        // Its sidebar opens from the browser's own interface only.
        await waitUntil('the card says how', () =>
          readCard(driven, article, (root) => root.textContent?.includes('in the toolbar') ?? false),
        );
      } else {
        const panel = await chromiumPanel(driven);
        await waitUntil('the wordings are there', () => panel.evaluate(`(${hasDetail})(document)`));
        await waitUntil('F6 leads into the panel', async () => {
          if (await panel.evaluate(() => document.hasFocus())) return true;
          screen.press('F6');
          return false;
        });
        await waitUntil('keys go through it', async () => {
          if (await panel.evaluate(() => document.activeElement?.closest('.detail') !== null)) return true;
          screen.press('Tab');
          return false;
        });
      }
      const before = { kept: await kept(driven), marks };
      await driven.close();
      await expectSame(await profile.launch(), before);
    });
  });

  describe('by the pointer alone', () => {
    const profile = useProfile(kind);

    it('comes from the welcome page to a compared statement, and finds all of it again', {
      timeout: LONG,
    }, async () => {
      const driven = await profile.launch({ headless: false });
      const page = await welcome(driven);
      screen.focusWindow();
      const press = async (on: Page, selector: string) => {
        await screen.point(on, await middleOf(on, selector));
        screen.click();
      };

      await screen.point(page, await middleOf(page, '.marked'));
      await waitUntil('the example’s card opens', () =>
        page.evaluate(() => document.querySelector('[data-variorum=card]') !== null),
      );
      await press(page, '#mode-all');
      await press(page, '#choose');
      await waitUntil('the choice is kept', async () => (await modeOf(driven)) === 'all');

      const first = await driven.openPage(addressOf(elsewhere.page));
      await waitForReading(driven, first);
      const popup = await driven.openPopup(first);
      await pressInView(popup, SAVE);
      await waitUntil('it is kept', () => popup.evaluate(isKept));
      await popup.close();

      const article = await driven.openPage(address);
      await waitForReading(driven, article);
      const marks = (await readMarks(article)).map(({ text }) => text);
      expect(marks.length).toBeGreaterThan(0);
      const at = (await waitUntil('a mark', () => findMark(article)))!;
      await screen.point(article, at);
      expect(await waitForCard(driven, article)).toMatch(/in \d+ other articles?/);
      const button = (await readCard(driven, article, (root) => {
        const { left, top, width, height } = root.querySelector('.actions button')!.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }))!;
      await screen.pointFrom(at, button);
      screen.click();
      if (kind === 'chromium') {
        const panel = await chromiumPanel(driven);
        await waitUntil('the wordings are there', () => panel.evaluate(`(${hasDetail})(document)`));
      } else {
        await waitUntil('the card says how', () =>
          readCard(driven, article, (root) => root.textContent?.includes('in the toolbar') ?? false),
        );
        const panel = await driven.openPanel(article);
        await waitUntil('the wordings are there', () => panel.evaluate(hasDetail));
        await panel.close();
      }
      const before = { kept: await kept(driven), marks };
      await driven.close();
      await expectSame(await profile.launch(), before);
    });

    /** A button of popup or panel, by its words. */
    async function pressInView(view: ExtensionView, words: string) {
      const look = () =>
        view.evaluate((doc, wanted) => {
          const button = [...doc.querySelectorAll('button')].find((one) => one.textContent === wanted);
          const { left, top, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
          if (!button || width === 0) return null;
          const view = doc.defaultView as Window & { mozInnerScreenX?: number; mozInnerScreenY?: number };
          const corner = [
            view.mozInnerScreenX ?? view.screenX,
            view.mozInnerScreenY ?? view.screenY,
          ] as const;
          return { x: corner[0] + left + width / 2, y: corner[1] + top + height / 2 };
        }, words);
      // A popup grows with what it shows, and moves while it does.
      let last = '';
      const at = await waitUntil(`“${words}” is there and stays`, async () => {
        const found = await look();
        await new Promise((resolve) => setTimeout(resolve, 300));
        const still = JSON.stringify(found) === last;
        last = JSON.stringify(found);
        return still && found;
      });
      screen.pointOnScreen(at);
      screen.click();
    }
  });

  /** An address typed into a new tab. */
  async function follow(driven: DrivenBrowser, typed: string): Promise<void> {
    screen.focusWindow();
    const tabs = (await driven.puppeteer.pages()).length;
    screen.press('ctrl+t');
    await waitUntil('a tab opens', async () => (await driven.puppeteer.pages()).length > tabs);
    screen.press('ctrl+l');
    screen.type(typed);
    screen.press('Return');
    await tabAt(driven, typed);
  }

  /** Tab, until what was looked for has the focus. */
  async function tabTo(page: Page, selector: string): Promise<void> {
    await waitUntil(`Tab leads to ${selector}`, async () => {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector))
        return true;
      screen.press('Tab');
      return false;
    });
  }
});

async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  await page.waitForSelector(selector);
  return page.evaluate((wanted) => {
    const element = document.querySelector(wanted)!;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = element.getClientRects()[0]!;
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);
}
