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

/**
 * Shares of the statements in expected.json: how many must be marked, how many traps may be. How well statements are
 * matched is measured elsewhere; here it is only held that what the library finds reaches the page.
 */
const FOUND = 0.8;
const MISTAKEN = 0.2;

describe.each(BROWSERS)('marks in %s', (kind) => {
  const browser = useBrowser(kind, () => inject('sample').corpus);
  /** What was painted, over all pages. */
  const seen: string[] = [];

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
    for (const { text } of painted) seen.push(`${path}: ${bare(text)}`);
  });

  it('marks most of what a careful reader would, and leaves alone what only looks alike', () => {
    const share = (some: typeof expectedStatements) =>
      some.filter(({ page, quote }) => seen.includes(`${page}: ${bare(quote)}`)).length / some.length;
    expect(share(expectedStatements.filter((statement) => statement.kind !== 'none'))).toBeGreaterThan(FOUND);
    expect(share(expectedStatements.filter((statement) => statement.kind === 'none'))).toBeLessThan(MISTAKEN);
  });

  it.each(NOT_ARTICLES)('%s: is no article, and nothing is drawn', async (path) => {
    const { page, report } = await browser.read(addressOf(path));
    expect(report.state).toBe('not-article');
    expect(await readMarks(page)).toEqual([]);
    expect(await page.evaluate(() => document.querySelector('[data-variorum]'))).toBeNull();
  });
});

const byText = (a: { text: string }, b: { text: string }) => (a.text < b.text ? -1 : 1);

/** Marks and space at the ends are the page's typesetting. */
const bare = (text: string) => asPrinted(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
