/**
 * What a person does once after installing, done through the extension's own pages: the welcome page's choice, which
 * asks for host access, and the import of a corpus file.
 */
import type { Page } from 'puppeteer-core';
import { type DrivenBrowser, waitUntil } from './driven-browser.ts';

/** Milliseconds: 100,000 statements import in some 20 s where 5,000 a second are stored. */
const IMPORT_PATIENCE = 180_000;

/** Chooses "on all news pages" on the welcome page. */
export async function switchOnEverywhere(driven: DrivenBrowser): Promise<void> {
  await driven.allowHostAccess();
  const page = await driven.openExtensionPage('welcome.html');
  // Real clicks: the page asks for a permission within the second one.
  for (const control of ['#mode-all', '#choose']) await (await page.waitForSelector(control))!.click();
  const control = await driven.control();
  await waitUntil('the choice "on all news pages" is stored and host access granted', () =>
    control.evaluate(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const { settings } = await api.storage.local.get('settings');
      const scripts = await api.scripting.getRegisteredContentScripts();
      return (settings as { mode?: string } | undefined)?.mode === 'all' && scripts.length > 0;
    }),
  );
  for (const open of await driven.puppeteer.pages()) {
    const address = await open.evaluate(() => location.href).catch(() => '');
    if (address.startsWith(`${driven.origin}welcome.html`)) await open.close();
  }
}

/** Imports a corpus file, from opening the corpus page to closing it. As `importOn` otherwise. */
export async function importCorpus(driven: DrivenBrowser, file: string, patience?: number): Promise<string> {
  const page = await driven.openExtensionPage('corpus.html');
  const status = await importOn(page, file, patience);
  await page.close();
  return status;
}

/**
 * @param page the corpus page @param patience milliseconds @returns what it says in the end ("Imported 20 articles: …")
 * @throws Error with the page's words where the import stopped
 */
export async function importOn(page: Page, file: string, patience = IMPORT_PATIENCE): Promise<string> {
  await putFile(page, '#import-file', file);
  const status = await waitUntil(
    'the import ends',
    async () => {
      const text = await page.evaluate(() => document.getElementById('import-status')?.textContent ?? '');
      return /^Import(ed| stopped)/.test(text.trim()) && text.trim();
    },
    patience,
  );
  if (!status.startsWith('Imported')) throw new Error(status);
  return status;
}

/** Puts a file into the input that a selector names, as its dialog would. */
export async function putFile(page: Page, selector: string, file: string): Promise<void> {
  const input = await page.waitForSelector(selector);
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
}
