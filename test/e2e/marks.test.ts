/** What is painted in pages: exactly the quotation's characters, with the right mark, and nothing anywhere else. */
import { describe, expect, inject, it } from 'vitest';
import { readMarks } from '../../lib/cli/browsers/page-marks.ts';
import { markKind } from '../../lib/comparison/mark-kind.ts';
import { joinRanges } from './painted-statements.ts';
import { addressOf, asPrinted, expectedStatements } from './sample-pages.ts';
import { BROWSERS, useBrowser } from './use-browser.ts';

const pages = [...new Set(expectedStatements.map(({ page }) => page))];

/** Pages that tell no story; the paths each outlet has. */
const NOT_ARTICLES = [
  'meridian/index.html',
  'ledger/index.html',
  'meridian/search.html',
  'dispatch/editor.html',
];

describe.each(BROWSERS)('marks in %s', (kind) => {
  const browser = useBrowser(kind, () => inject('sample').corpus);

  it('imports the sample corpus through the corpus page', () => {
    expect(browser.imported()).toMatch(/^Imported [1-9]\d* articles: [1-9]\d* saved, .*0 refused/);
  });

  it.each(pages)('%s: paints the statements that appear elsewhere, to the character', async (path) => {
    const { page, report } = await browser.read(addressOf(path));
    const statements = report.comparison!.statements;
    const painted = joinRanges(await readMarks(page), statements);
    const known = statements
      .map(({ text, appearances }) => ({ kind: markKind(appearances), text: asPrinted(text) }))
      .filter((statement) => statement.kind !== null);
    expect(painted.toSorted(byText)).toEqual(known.toSorted(byText));

    const expected = expectedStatements.filter((statement) => statement.page === path);
    for (const { quote, kind: mark } of expected) {
      const found = painted.filter(({ text }) => text === asPrinted(quote));
      if (mark === 'none') expect(found, `nothing on “${quote}”`).toEqual([]);
      else expect(found, `a mark on “${quote}”`).toContainEqual({ kind: mark, text: asPrinted(quote) });
    }
  });

  it.each(NOT_ARTICLES)('%s: is no article, and nothing is drawn', async (path) => {
    const { page, report } = await browser.read(addressOf(path));
    expect(report.state).toBe('not-article');
    expect(await readMarks(page)).toEqual([]);
    expect(await page.evaluate(() => document.querySelector('[data-variorum]'))).toBeNull();
  });
});

const byText = (a: { text: string }, b: { text: string }) => (a.text < b.text ? -1 : 1);
