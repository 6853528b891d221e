/** The real popup and the real side panel beside a real page: the right statements, wordings and sources. */
import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { type ExtensionView, waitUntil } from '../../lib/cli/browsers/driven-browser.ts';
import { readCard } from '../../lib/cli/browsers/page-marks.ts';
import { readPageReport } from '../../lib/cli/browsers/page-report.ts';
import { groupWordings } from '../../lib/comparison/group-wordings.ts';
import type { MatchedStatement } from '../../lib/types.ts';
import { addressOf, asPrinted, richestPage } from './sample-pages.ts';
import { BROWSERS, useBrowser } from './use-browser.ts';

/** A wording as printed: what is struck belongs to the base alone. Self-contained, it runs in the view. */
function readWordings(doc: Document, scope: string): string[] {
  return [...doc.querySelectorAll(`${scope} .wording blockquote`)].map((quote) => {
    const copy = quote.cloneNode(true) as Element;
    for (const struck of copy.querySelectorAll('del')) struck.remove();
    return copy.textContent ?? '';
  });
}

const wordingsOf = (statement: MatchedStatement) =>
  groupWordings(statement.appearances).map(({ text }) => squeeze(text));

/** Differences are drawn word by word; how much space lies between two is the style's business. */
const squeeze = (text: string) => text.replace(/\s+/g, '');

describe.each(BROWSERS)('popup and side panel in %s', (kind) => {
  const browser = useBrowser(kind, () => inject('sample').corpus);

  const rowsIn = (view: ExtensionView) =>
    view.evaluate((doc) =>
      [...doc.querySelectorAll('[data-statement]')].map((row) => ({
        id: row.getAttribute('data-statement')!,
        words: row.querySelector('.quote')?.textContent ?? '',
      })),
    );
  /** All of them: the list is drawn from its beginning, and grows until it is whole. */
  const rowsOnce = (view: ExtensionView) => {
    let before = 0;
    return waitUntil('the statements are listed', async () => {
      const rows = await rowsIn(view);
      const whole = rows.length > 0 && rows.length === before;
      before = rows.length;
      return whole && rows;
    });
  };

  it('lists the page’s statements in the popup, each with its wordings elsewhere', async () => {
    const { page, report } = await browser.read(addressOf(richestPage));
    const popup = await browser.popup(page);
    const { statements } = report.comparison!;
    const rows = await rowsOnce(popup);
    expect(rows.map(({ words }) => asPrinted(words)).toSorted()).toEqual(
      statements.map(({ text }) => asPrinted(text)).toSorted(),
    );
    for (const statement of statements.filter(({ appearances }) => appearances.length > 0)) {
      const scope = `[data-statement="${statement.id}"]`;
      await press(popup, `${scope} summary`);
      const shown = await waitUntil('it opens', async () => {
        const found = await popup.evaluate(readWordings, scope);
        return found.length > 0 && found;
      });
      expect(shown.map(squeeze), statement.text).toEqual(wordingsOf(statement));
    }
  });

  it('lists the statements in the side panel and opens one with every wording and source', async () => {
    const { page, report } = await browser.read(addressOf(richestPage));
    const panel = await browser.panel(page);
    const statement = report
      .comparison!.statements.filter(({ appearances }) => appearances.length > 0)
      .toSorted((a, b) => b.appearances.length - a.appearances.length)[0]!;
    const rows = await rowsOnce(panel);
    expect(rows).toHaveLength(report.comparison!.statements.length);
    await panel.evaluate(
      (doc, selector) => doc.querySelector<HTMLElement>(selector)!.click(),
      `[data-statement="${statement.id}"] button`,
    );
    await waitUntil('the statement opens', () =>
      panel.evaluate((doc) => Boolean(doc.querySelector('.detail'))),
    );
    const shown = await panel.evaluate(readWordings, '.detail');
    expect(shown.map(squeeze)).toEqual(wordingsOf(statement));
    const links = await panel.evaluate((doc) =>
      [...doc.querySelectorAll<HTMLAnchorElement>('.wording .source a')].map(
        ({ href }) => href.split('#')[0]!,
      ),
    );
    const addresses = statement.appearances.map(({ article }) => article.url);
    expect(links.toSorted()).toEqual(addresses.toSorted());
  });

  it('shows a statement in the page from the panel', async () => {
    const { page, report } = await browser.read(addressOf(richestPage));
    const panel = await browser.panel(page);
    const statement = report.comparison!.statements.findLast(
      ({ appearances, in: place }) => appearances.length > 0 && !place,
    )!;
    await rowsOnce(panel);
    await press(panel, `[data-statement="${statement.id}"] button`);
    await press(panel, '.detail .here button');
    const words = await waitUntil('the card of that statement', () => cardWords(page));
    expect(words, statement.text).toContain(statement.speaker?.name ?? 'Speaker not known');
    await waitUntil('the page scrolls there', () => page.evaluate(() => scrollY > 0));
  });

  it('follows the page in the panel as it scrolls', async () => {
    const { page, report } = await browser.read(addressOf(richestPage));
    const panel = await browser.panel(page);
    await rowsOnce(panel);
    const inView = () =>
      panel.evaluate((doc) => doc.querySelector('[aria-current="location"]')?.getAttribute('data-statement'));
    const first = await waitUntil('a statement is in view', inView);
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    const later = await waitUntil('another is', async () => {
      const now = await inView();
      return now !== first && now;
    });
    const order = report
      .comparison!.statements.filter((one) => !one.in)
      .toSorted((a, b) => a.start - b.start);
    const at = (id: string) => order.findIndex((one) => one.id === id);
    expect(at(later)).toBeGreaterThan(at(first));
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await waitUntil('the first is again', async () => (await inView()) === first);
  });

  it('keeps a statement open in the panel while its page grows', async () => {
    const { page, report } = await browser.read(addressOf(richestPage));
    const panel = await browser.panel(page);
    const statement = report.comparison!.statements.find(({ appearances }) => appearances.length > 0)!;
    await rowsOnce(panel);
    await press(panel, `[data-statement="${statement.id}"] button`);
    await page.evaluate(() => {
      const paragraphs = [...document.querySelectorAll('p')].filter((one) => one.textContent!.length > 120);
      const grown = document.createElement('p');
      grown.textContent =
        'Late in the evening the ferries’ owners sent word that their crews would be ready. '.repeat(2);
      paragraphs.at(-1)!.after(grown);
    });
    await waitUntil('the page is read again', async () => {
      const now = await readPageReport(browser.driven(), page);
      return now?.state === 'read' && now.run !== report.run;
    });
    const shown = await panel.evaluate((doc) => doc.querySelector('.detail .quote')?.textContent ?? null);
    expect(asPrinted(shown ?? '')).toContain(asPrinted(statement.text));
  });

  it('says nothing of the page before once its tab shows another', async () => {
    const { page } = await browser.read(addressOf(richestPage));
    await page.goto('data:text/html,<p>Nothing to read</p>', { waitUntil: 'load' });
    await waitUntil(
      'the report is dropped',
      async () => (await readPageReport(browser.driven(), page)) === null,
    );
    const popup = await browser.popup(page);
    await waitUntil('the popup says so', () =>
      popup.evaluate((doc) => doc.body.textContent!.includes('read')),
    );
    expect(await rowsIn(popup)).toEqual([]);
  });

  async function press(view: ExtensionView, selector: string) {
    await waitUntil(`${selector} is there`, () =>
      view.evaluate((doc, wanted) => {
        const found = doc.querySelector<HTMLElement>(wanted);
        found?.click();
        return found !== null;
      }, selector),
    );
  }

  const cardWords = (page: Page) => readCard(browser.driven(), page, (root) => root.textContent);
});
