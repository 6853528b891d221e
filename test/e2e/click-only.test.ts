/**
 * As it is after installation: no site granted, nothing read by itself. The popup's button reads the page that it was
 * opened on, by the access that the click itself gives, and saving keeps it.
 */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type DrivenBrowser, waitUntil } from '../../lib/cli/browsers/driven-browser.ts';
import { launchBrowser } from '../../lib/cli/browsers/launch-browser.ts';
import { readMarks } from '../../lib/cli/browsers/page-marks.ts';
import { importCorpus } from '../../lib/cli/browsers/set-up-extension.ts';
import { findBrowser } from '../../lib/cli/setup/find-browser.mjs';
import { EXTENSION_FOLDERS } from '../../lib/cli/start/build-extension.ts';
import { addressOf, richestPage } from './sample-pages.ts';
import { BROWSERS } from './use-browser.ts';

describe.each(BROWSERS)('reading on click only in %s', (kind) => {
  let driven: DrivenBrowser;
  beforeAll(async () => {
    const executablePath = findBrowser(kind)!;
    driven = await launchBrowser(kind, {
      executablePath,
      extension: EXTENSION_FOLDERS[kind],
      headless: true,
    });
    await importCorpus(driven, inject('sample').corpus);
  });
  afterAll(() => driven?.close());

  it('reads nothing by itself, and this page when asked', async () => {
    const page = await driven.openPage(addressOf(richestPage));
    const popup = await driven.openPopup(page);
    const press = (label: string) =>
      waitUntil(`“${label}” can be pressed`, () =>
        popup.evaluate((doc, words) => {
          const button = [...doc.querySelectorAll('button')].find((one) => one.textContent!.includes(words));
          button?.click();
          return button !== undefined;
        }, label),
      );
    expect(await readMarks(page)).toEqual([]);
    await press('Read this page now');
    await waitUntil('the page is marked', async () => (await readMarks(page)).length > 0);
    await waitUntil('the popup lists it', () =>
      popup.evaluate((doc) => doc.querySelectorAll('[data-statement]').length > 0),
    );
    await popup.close();

    const next = await driven.openPage(addressOf('/ledger/lighthouses-and-nets.html'));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await readMarks(next), 'the next page was not asked for').toEqual([]);
  });
});
