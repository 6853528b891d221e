/** The corpus page over the sample corpus: what a reader finds in it, opens, goes through by keys, and deletes. */
import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { waitUntil } from '../../lib/cli/browsers/driven-browser.ts';
import { BROWSERS, useBrowser } from './use-browser.ts';

/** "12,345 statements in 678 articles" */
const COUNT = /^([\d,]+) statements? in ([\d,]+) articles?$/;

describe.each(BROWSERS)('the corpus page in %s', (kind) => {
  const browser = useBrowser(kind, () => inject('sample').corpus);

  async function open(hash = ''): Promise<Page> {
    const page = await browser.driven().openExtensionPage(`corpus.html${hash}`);
    await waitUntil('the list is there', () =>
      page.evaluate(() => document.querySelector('.item:not(.waiting), .empty, [data-statement]') !== null),
    );
    return page;
  }

  const counted = (page: Page, other?: string) =>
    waitUntil('it says how much there is', async () => {
      const text = await page.evaluate(
        () => document.querySelector('.list-status [role=status]')?.textContent ?? '',
      );
      return COUNT.test(text) && text !== other && text;
    });
  const numbers = (text: string) =>
    COUNT.exec(text)!
      .slice(1)
      .map((number) => Number(number.replaceAll(',', '')));
  const focused = (page: Page) =>
    page.evaluate(() => document.activeElement?.closest('li')?.getAttribute('aria-posinset') ?? null);

  it('finds a statement by its words, opens it with its wordings elsewhere, and comes back to the list', async () => {
    const page = await open();
    const everything = await counted(page);
    await page.type('.words input', 'bridge');
    const found = await counted(page, everything);
    expect(numbers(found)[0]).toBeGreaterThan(0);
    expect(numbers(found)[0]).toBeLessThan(numbers(everything)[0]!);
    const texts = await page.evaluate(() =>
      [...document.querySelectorAll('[data-statement] .quote')].map((quote) => quote.textContent!),
    );
    expect(texts.filter((text) => !/bridge/i.test(text))).toEqual([]);
    await page.close();

    const elsewhere = await open('#statements?relation=elsewhere');
    await elsewhere.focus('[data-statement]');
    await elsewhere.keyboard.press('ArrowDown');
    await waitUntil('the second has the focus', async () => (await focused(elsewhere)) === '2');
    await elsewhere.keyboard.press('Enter');
    await waitUntil('its wordings are there', () =>
      elsewhere.evaluate(() => document.querySelector('.detail .wording .source a') !== null),
    );
    await elsewhere.keyboard.press('Escape');
    await waitUntil('the focus is back', async () => (await focused(elsewhere)) === '2');
    await elsewhere.close();
  });

  it('leads from a person to everything that person is quoted as saying', async () => {
    const page = await open('#people');
    const said = await page.evaluate(() => document.querySelector('.item .facts')!.textContent!);
    const name = await page.evaluate(() => document.querySelector('.item b')!.textContent!);
    await page.click('.item');
    const found = await counted(page);
    expect(said.startsWith(found.split(' in ')[0]!), `${said} / ${found}`).toBe(true);
    expect(await page.evaluate(() => document.querySelector('.chip')!.textContent)).toContain(name);
    await page.goBack();
    await waitUntil('the list of people is back', () =>
      page.evaluate(() => document.querySelector('#tab-people')?.getAttribute('aria-current') === 'page'),
    );
    await page.close();
  });

  it('deletes an outlet once it said how much that is, and an article that was chosen; brings it back', async () => {
    const page = await open('#kept');
    const [statements, articles] = numbers(await counted(page)) as [number, number];
    await page.click('#tab-outlets');
    await page.waitForSelector('.item-line .button');
    await page.click('.item-line .button');
    const asked = await waitUntil('it asks', () =>
      page.evaluate(() =>
        /Delete ([\d,]+) statements? in ([\d,]+) articles?\?/.exec(
          document.querySelector('.confirm')?.textContent ?? '',
        ),
      ),
    );
    const gone = asked.slice(1).map(Number) as [number, number];
    await page.click('.confirm .button');
    await waitUntil('it is deleted', () =>
      page.evaluate(() => document.body.textContent!.includes('Deleted ')),
    );
    await page.click('#tab-kept');
    const left = await counted(page);
    expect(numbers(left)).toEqual([statements - gone[0], articles - gone[1]]);
    await page.click('.virtual-list input[type="checkbox"]');
    await page.click('.kept-actions .button');
    const fewer = await counted(page, left);
    expect(numbers(fewer)[1]).toBe(articles - gone[1] - 1);
    await (await page.waitForSelector('.news .button'))!.click();
    expect(numbers(await counted(page, fewer))).toEqual(numbers(left));
    await page.close();
  });
});
