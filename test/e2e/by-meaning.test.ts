/** A statement told in other words throughout is found by meaning, and added to what is painted already. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { waitUntil } from '../../lib/cli/browsers/driven-browser.ts';
import { readMarks } from '../../lib/cli/browsers/page-marks.ts';
import { waitForReading } from '../../lib/cli/browsers/page-report.ts';
import { makeCorpusFile } from '../../lib/cli/start/make-corpus-file.ts';
import { type Site, serveArticles } from '../../lib/cli/start/sample-articles.ts';
import { BROWSERS, useBrowser } from './use-browser.ts';

const SHARED = 'The outer breakwater held through the worst of the surge.';
const HERE = 'Our prices will climb before winter arrives.';
const THERE = 'Everything is going to cost more by the time it snows.';

function pageOf(outlet: string, quote: string): string {
  const said = (text: string) => `<p>“${text}” harbour master Ilse Tornqvist said on Monday.</p>`;
  const filler = `<p>The quay of Sandholm was crowded from early morning, and ${outlet} counted forty boats that had
    waited outside for two nights while crews cleared stones and nets from the basin.</p>`;
  return `<!doctype html><html lang="en"><head><title>Harbour reopens after the storm</title>
    <meta property="og:type" content="article"><meta property="og:site_name" content="${outlet}">
    <meta property="article:published_time" content="2026-03-02T08:00:00Z"></head>
    <body><article><h1>Harbour reopens after the storm</h1>${filler}${said(SHARED)}${filler}${said(quote)}
    <p>Ferries to Sandholm will run again from Tuesday, the port authority said.</p>${filler.repeat(3)}
    </article></body></html>`;
}

let site: Site;
let corpus = '';

beforeAll(async () => {
  const folder = join(inject('sample').folder, 'by-meaning');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'here.html'), pageOf('Tidings', HERE));
  writeFileSync(join(folder, 'there.html'), pageOf('Ledger', THERE));
  const served = await serveArticles([folder]);
  site = served.site;
  const there = served.articles.filter(({ url }) => url.includes('there'));
  corpus = (await makeCorpusFile(there, join(folder, 'corpus'))).corpus;
});
afterAll(() => site?.close());

describe.each(BROWSERS)('what is found by meaning, in %s', (kind) => {
  const browser = useBrowser(kind, () => corpus);

  it('may be looked for by WebAssembly', async () => {
    const page = await browser.driven().openExtensionPage('welcome.html');
    // Its pages and its workers stand under one policy.
    const compiled = await page.evaluate(() => {
      const empty = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
      return new WebAssembly.Module(empty) instanceof WebAssembly.Module;
    });
    await page.close();
    expect(compiled).toBe(true);
  });

  it('is added to the marks, the report and the popup, and takes nothing away', async () => {
    expect(browser.imported()).toMatch(/^Imported 1 article/);
    const here = site.own.find(({ path }) => path.includes('here'))!;
    const page = await browser.open(`${site.origin}${here.path}`);
    const seen: string[][] = [];
    await waitUntil('the reworded statement is marked', async () => {
      const painted = (await readMarks(page)).map(({ text }) => text);
      if (painted.length !== seen.at(-1)?.length) seen.push(painted);
      return painted.includes(HERE);
    });
    for (const [i, painted] of seen.entries()) {
      expect(painted).toEqual(expect.arrayContaining(i > 0 ? seen[i - 1]! : []));
    }
    expect(seen.at(-1)).toContain(SHARED);
    const report = await waitForReading(browser.driven(), page);
    const statement = report.comparison!.statements.find(({ text }) => text === HERE)!;
    expect(statement.appearances.map(({ text, relation }) => [text, relation])).toEqual([
      [THERE, 'reworded'],
    ]);
    const popup = await browser.popup(page);
    await waitUntil('the popup lists it', () =>
      popup.evaluate((doc, text) => doc.body.textContent?.includes(text) ?? false, HERE.slice(0, 20)),
    );
  });
});
