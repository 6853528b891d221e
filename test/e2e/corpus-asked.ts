/**
 * The corpus of a driven browser, asked from outside: by the real worker in a page of the extension, which then owns
 * the corpus, or through the background as the corpus page asks. A question that a kill leaves without an answer fails.
 */
import type { Page } from 'puppeteer-core';
import { type DrivenBrowser, waitUntil } from '../../lib/cli/browsers/driven-browser.ts';

export type Way = 'worker' | 'background';

type Answer = { ok: true; value: unknown } | { ok: false; error: string };

/** What the functions below share inside the page, where they run. */
interface Scope {
  worker?: Worker;
  askWorker?: (name: string, input: unknown) => Promise<Answer>;
}

const quietPages = new WeakMap<DrivenBrowser, Promise<Page>>();

/** A page of the extension that asks nothing by itself, and so wakes nobody after a blow. */
export function quietPage(driven: DrivenBrowser): Promise<Page> {
  const open = quietPages.get(driven) ?? driven.openExtensionPage('welcome.html');
  quietPages.set(driven, open);
  return open;
}

/** Throws Error with the corpus' words. */
export async function askCorpus<T>(page: Page, way: Way, name: string, input: unknown): Promise<T> {
  const answer: Answer = await page.evaluate(
    (through, question, about) => {
      const scope = globalThis as unknown as Scope;
      if (through === 'worker') return scope.askWorker!(question, about);
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      return api.runtime.sendMessage({ variorum: 'background', name: question, input: about });
    },
    way,
    name,
    input,
  );
  if (!answer?.ok) throw new Error(answer?.error ?? 'nobody answered');
  return answer.value as T;
}

/** Starts the worker and waits until it owns the corpus. */
export async function startWorker(page: Page): Promise<void> {
  await page.evaluate(() => {
    const scope = globalThis as unknown as Scope;
    const worker = new Worker('/corpus-worker.js');
    const waiting = new Map<number, (result: Answer) => void>();
    let last = 0;
    worker.onmessage = ({ data }) => waiting.get(data.id)?.(data.result);
    scope.worker = worker;
    scope.askWorker = (name, input) => {
      const id = ++last;
      worker.postMessage({ id, name, input });
      return new Promise((resolve) => waiting.set(id, resolve));
    };
  });
  await waitUntil('the worker owns the corpus', () => askCorpus<object>(page, 'worker', 'corpusSize', {}));
}

export async function endWorker(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as unknown as Scope).worker?.terminate());
}

/** A question under way makes Chrome's background begin again what was closed under it: blow upon blow until it rests. */
export async function killBackground(driven: DrivenBrowser): Promise<void> {
  const page = await quietPage(driven);
  if (driven.kind === 'firefox') return driven.stopBackground();
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  await waitUntil('the background rests', async () => {
    await page.evaluate(() => chrome.offscreen.closeDocument().catch(() => {}));
    await session.send('ServiceWorker.stopAllWorkers');
    await new Promise((resolve) => setTimeout(resolve, 150));
    const contexts = await page.evaluate(() =>
      chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT', 'BACKGROUND'] as never }),
    );
    return contexts.length === 0;
  });
  await session.detach();
}

/** Nothing may own the corpus meanwhile. */
export async function deleteCorpus(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase('variorum');
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
      request.onblocked = () => reject(new Error('somebody still holds the corpus'));
    });
    const root = await navigator.storage.getDirectory();
    await root.removeEntry('variorum', { recursive: true }).catch(() => {});
  });
}

/** Names of the index's files. */
export async function listFiles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('variorum');
    const names: string[] = [];
    for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys())
      names.push(name);
    return names;
  });
}

export interface KeptLine {
  id: string;
  url: string;
  /** SHA-256 of its line of the corpus file, without the time of saving. */
  hash: string;
}

/** Everything that is kept, as the worker exports it; hashed in the page, since it is much. */
export async function exportHashes(page: Page): Promise<KeptLine[]> {
  return page.evaluate(async () => {
    const { askWorker } = globalThis as unknown as Required<Scope>;
    const kept: KeptLine[] = [];
    let after: number | undefined;
    let isHeader = true;
    do {
      const answer = await askWorker('exportLines', { limit: 200, ...(after ? { after } : {}) });
      if (!answer.ok) throw new Error(answer.error);
      const { lines, next } = answer.value as { lines: string[]; next?: number };
      for (const line of isHeader ? lines.slice(1) : lines) {
        const { savedAt: _, ...rest } = JSON.parse(line);
        const bytes = new TextEncoder().encode(JSON.stringify(rest));
        const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
        kept.push({ id: rest.id, url: rest.url, hash: [...hash].join(',') });
      }
      isHeader = false;
      after = next;
    } while (after !== undefined);
    return kept;
  });
}

/** The same of one line, outside. */
export async function hashLine(line: string): Promise<string> {
  const { savedAt: _, ...rest } = JSON.parse(line);
  const bytes = new TextEncoder().encode(JSON.stringify(rest));
  return [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].join(',');
}
