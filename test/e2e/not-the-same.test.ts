/** A reader's "not the same": gone from the panel and from the page's report, also after a new reading, until undone. */
import { describe, expect, inject, it } from 'vitest';
import { waitUntil } from '../../lib/cli/browsers/driven-browser.ts';
import { readPageReport } from '../../lib/cli/browsers/page-report.ts';
import { addressOf, richestPage } from './sample-pages.ts';
import { BROWSERS, useBrowser } from './use-browser.ts';

describe.each(BROWSERS)('not the same in %s', (kind) => {
  const browser = useBrowser(kind, () => inject('sample').corpus);

  it('is remembered, and undone', async () => {
    const { page, report } = await browser.read(addressOf(richestPage));
    const statement = report.comparison!.statements.find(({ appearances }) => appearances.length > 0)!;
    const panel = await browser.panel(page);
    const press = (selector: string, words = '') =>
      waitUntil(`${selector} is there`, () =>
        panel.evaluate(
          (doc, wanted, text) => {
            const found = [...doc.querySelectorAll<HTMLElement>(wanted)];
            const one = found.find((element) => element.textContent!.includes(text));
            one?.click();
            return one !== undefined;
          },
          selector,
          words,
        ),
      );
    const found = async () => {
      const now = (await readPageReport(browser.driven(), page))?.comparison;
      return now?.statements.find(({ text, in: place }) => text === statement.text && place === statement.in);
    };
    await press(`[data-statement="${statement.id}"] button`);
    await press('.wording button', 'Not the same');
    await waitUntil('it is set aside', async () => ((await found())?.rejected?.length ?? 0) > 0);

    await page.reload({ waitUntil: 'load' });
    const again = await waitUntil('the page is read again', async () => {
      const now = await readPageReport(browser.driven(), page);
      return now?.state === 'read' && now.run !== report.run && (await found());
    });
    expect(again.appearances.length).toBeLessThan(statement.appearances.length);
    expect(again.rejected!.length + again.appearances.length).toBe(statement.appearances.length);

    await press(`[data-statement="${again.id}"] button`);
    await press('.rejected button', 'Undo');
    await waitUntil('it is back', async () => {
      const now = await found();
      return now?.appearances.length === statement.appearances.length && !now.rejected;
    });
  });
});
