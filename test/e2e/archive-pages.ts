/**
 * Pages for the tests of shared archives, and archives put among the reader's own. One page says two statements: one is kept
 * here as well, the other is known to an archive only, worded otherwise there.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ArchiveAccount } from '../../lib/archive/connect-archive.ts';
import { type DrivenBrowser, waitUntil } from '../../lib/cli/browsers/driven-browser.ts';
import { makeCorpusFile } from '../../lib/cli/start/make-corpus-file.ts';
import { serveArticles } from '../../lib/cli/start/sample-articles.ts';
import type { ArchiveChoices } from '../../lib/state/archives.ts';

export interface ArchivePages {
  /** Address of the page that is read. */
  here: string;
  /** Corpus file of what is kept here. */
  corpus: string;
  /** Lines of what an archive knows. */
  archived: string[];
  close(): Promise<void>;
}

/** Kept here as well. */
export const LOCAL = 'The outer breakwater held through the worst of the surge.';
/** In the archive only, worded otherwise there. */
export const HERE = 'We shall rebuild the grain terminal before the herring season opens.';
export const THERE = 'We will rebuild the grain terminal long before the herring season opens.';

function pageOf(outlet: string, quotes: string[]): string {
  const said = (text: string) => `<p>“${text}” harbour master Ilse Tornqvist said on Monday.</p>`;
  const filler = `<p>The quay of Sandholm was crowded from early morning, and ${outlet} counted forty boats that had
    waited outside for two nights while crews cleared stones and nets from the basin.</p>`;
  return `<!doctype html><html lang="en"><head><title>Harbour reopens after the storm</title>
    <meta property="og:type" content="article"><meta property="og:site_name" content="${outlet}">
    <meta property="article:published_time" content="2026-03-02T08:00:00Z"></head>
    <body><article><h1>Harbour reopens after the storm</h1>${filler}${quotes.map(said).join(filler)}
    <p>Ferries to Sandholm will run again from Tuesday, the port authority said.</p>${filler.repeat(3)}
    </article></body></html>`;
}

export async function serveArchivePages(folder: string): Promise<ArchivePages> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'here.html'), pageOf('Tidings', [LOCAL, HERE]));
  writeFileSync(join(folder, 'kept.html'), pageOf('Ledger', [LOCAL]));
  writeFileSync(join(folder, 'there.html'), pageOf('Estuary Gazette', [THERE]));
  const { site, articles } = await serveArticles([folder]);
  const file = async (name: string) => {
    const one = articles.filter(({ url }) => url.includes(name));
    return (await makeCorpusFile(one, join(folder, name))).corpus;
  };
  const [, ...archived] = readFileSync(await file('there'), 'utf8')
    .trim()
    .split('\n');
  return {
    here: `${site.origin}${site.own.find(({ path }) => path.includes('here'))!.path}`,
    corpus: await file('kept'),
    archived,
    close: () => site.close(),
  };
}

/** As the options keep them. Pages of this machine are asked about only where the reader says so. */
export async function keepChoices(driven: DrivenBrowser, choices: ArchiveChoices): Promise<void> {
  const control = await driven.control();
  await control.evaluate(async (json) => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    await api.storage.local.set({ archives: JSON.parse(json) });
  }, JSON.stringify(choices));
}

/** By a reader's own clicks, with which Firefox lets something be sent at all. @returns what its test says, and the options */
export async function addByHand(
  driven: DrivenBrowser,
  { url, name, user, password }: ArchiveAccount & { name: string },
): Promise<{ found: string; page: Page }> {
  const page = await driven.openExtensionPage('options.html');
  await (await page.waitForSelector('.add-archive summary'))!.click();
  for (const [field, text] of Object.entries({ url, name, user, password })) {
    await page.type(`.add-archive [name=${field}]`, text);
  }
  await (await page.waitForSelector('.add-archive button[type=submit]'))!.click();
  const found = await waitUntil('the test has an answer', () =>
    page.evaluate(() => {
      const words = document.querySelector('.findings')?.textContent ?? '';
      return /It answers|notice/.test(words) && words;
    }),
  );
  return { found, page };
}
