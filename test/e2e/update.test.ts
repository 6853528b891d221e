/**
 * The extension's update while articles are open: their orphaned scripts undo themselves, new ones take over without
 * a reload of the page, and what was kept and chosen is still there.
 */
import { describe, expect, inject, it } from 'vitest';
import { waitUntil } from '../../lib/cli/browsers/driven-browser.ts';
import { pointAtMark, readMarks, waitForCard } from '../../lib/cli/browsers/page-marks.ts';
import { readPageReport } from '../../lib/cli/browsers/page-report.ts';
import { addressOf, richestPage } from './sample-pages.ts';
import { BROWSERS, useBrowser } from './use-browser.ts';

describe.each(BROWSERS)('an update in %s', (kind) => {
  const browser = useBrowser(kind, () => inject('sample').corpus);

  it('keeps corpus and settings, and marks open pages anew', async () => {
    const { page, report } = await browser.read(addressOf(richestPage));
    const before = await readMarks(page);
    expect(before.length).toBeGreaterThan(0);
    await page.evaluate(() => {
      document.documentElement.dataset.loaded = 'once';
    });

    await browser.driven().reloadExtension();

    await waitUntil('the page is read anew', async () => {
      const now = await readPageReport(browser.driven(), page);
      return now?.state === 'read' && now.run !== report.run;
    });
    await waitUntil('the marks are back', async () => (await readMarks(page)).length === before.length);
    expect(await readMarks(page)).toEqual(before);
    expect(await page.evaluate(() => document.documentElement.dataset.loaded)).toBe('once');

    const point = await pointAtMark(page, before[0]!.kind);
    await page.mouse.move(point!.x, point!.y);
    await waitForCard(browser.driven(), page);
    expect(await page.evaluate(() => document.querySelectorAll('[data-variorum]').length)).toBe(1);
  });
});
