/**
 * A corpus file of any size, imported into a fresh profile by a reader's own clicks: paused, the browser killed, begun
 * again on the same profile, the file chosen again; then exported. What comes out must be the bytes that went in.
 */
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Page } from 'puppeteer-core';
import { type DrivenBrowser, waitUntil } from '../../lib/cli/browsers/driven-browser.ts';
import { putFile } from '../../lib/cli/browsers/set-up-extension.ts';
import { articleLine, headerLine } from '../../lib/corpus/corpus-file.ts';
import { readCorpusLine } from '../../lib/corpus/read-corpus-line.ts';
import { DEFAULT_SETTINGS } from '../../lib/state/settings.ts';
import { settingsLine } from '../../lib/state/settings-line.ts';
import { corpusLine } from '../bench/generated-corpus.ts';

/** Statements of each article: few, so that also a small corpus takes many batches. */
const STATEMENTS = 5;

export interface WrittenCorpus {
  path: string;
  articles: number;
  print: Fingerprint;
}

/** Length and FNV-1a of bytes: what 300 MB can be compared by without holding them. */
export interface Fingerprint {
  bytes: number;
  hash: number;
}

/** @param each statements of each article */
export async function writeCorpusFile(
  folder: string,
  statements: number,
  each = STATEMENTS,
): Promise<WrittenCorpus> {
  const articles = statements / each;
  const path = join(folder, `corpus-${statements}.ndjson`);
  const print: Fingerprint = { bytes: 0, hash: 0x811c9dc5 };
  async function* bytes() {
    const encoder = new TextEncoder();
    for await (const line of lines(articles, each)) {
      const encoded = encoder.encode(`${line}\n`);
      add(print, encoded);
      yield encoded;
    }
  }
  await pipeline(Readable.from(bytes()), createWriteStream(path));
  return { path, articles, print };
}

async function* lines(articles: number, each: number): AsyncGenerator<string> {
  yield headerLine({ articles, statements: articles * each });
  for (let number = 0; number < articles; number++) {
    const read = readCorpusLine(corpusLine(number));
    if (read.kind !== 'article') throw new Error('The generated line is no article.');
    const { article, quotations } = read.entry;
    yield articleLine({
      // In order of ids, as an export has them.
      article: { ...article, id: `g${String(number).padStart(9, '0')}` },
      quotations: quotations.slice(0, each),
      savedAt: new Date(Date.UTC(2031, 0, 1) + number * 1_000).toISOString(),
      history: [],
    });
  }
  yield settingsLine(DEFAULT_SETTINGS);
}

function add(print: Fingerprint, bytes: Uint8Array): void {
  for (const byte of bytes) print.hash = Math.imul(print.hash ^ byte, 0x01000193) >>> 0;
  print.bytes += bytes.length;
}

/** Chooses the file; with `pause`, presses that as soon as something is kept. */
export async function chooseFile(page: Page, path: string, pause = false): Promise<void> {
  if (pause) {
    await page.evaluate(() => {
      const look = setInterval(() => {
        const status = document.getElementById('import-status')?.textContent ?? '';
        const progress = /[1-9][\d,]* saved/.test(status) && document.querySelector('.tools progress');
        const button =
          progress && document.querySelector<HTMLButtonElement>('.tools #import-status ~ .actions button');
        if (!button) return;
        clearInterval(look);
        button.click();
      }, 1);
    });
  }
  await putFile(page, '#import-file:not([disabled])', path);
}

export const statusOf = (page: Page) =>
  page.evaluate(() => document.getElementById('import-status')?.textContent?.trim() ?? '');

export const openFiles = (driven: DrivenBrowser) => driven.openExtensionPage('corpus.html#manage');

/** Waits for the page's words. @returns them */
export function waitForStatus(page: Page, words: RegExp, patience: number): Promise<string> {
  return waitUntil(
    `the import says ${words}`,
    async () => {
      const text = await statusOf(page);
      return words.test(text) && text;
    },
    patience,
  );
}

/** Presses "Export everything" and takes what would be downloaded. */
export async function exportPrint(page: Page, patience: number): Promise<Fingerprint> {
  // What was imported last is counted a moment after the import says that it is done.
  await waitUntil(
    'there is something to export',
    () => page.evaluate(() => !!document.querySelector('.export .actions button:not([disabled])')),
    patience,
  );
  await page.evaluate(() => {
    const scope = globalThis as unknown as { exported?: Promise<Fingerprint> };
    URL.createObjectURL = (blob) => {
      scope.exported = (async () => {
        let hash = 0x811c9dc5;
        const reader = (blob as Blob).stream().getReader();
        for (let next = await reader.read(); !next.done; next = await reader.read()) {
          for (const byte of next.value) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
        }
        return { bytes: (blob as Blob).size, hash };
      })();
      return 'about:blank#';
    };
    HTMLAnchorElement.prototype.click = () => {};
    document.querySelector<HTMLButtonElement>('.export .actions button')!.click();
  });
  return waitUntil(
    'the export is there',
    () =>
      page.evaluate(
        async () => (await (globalThis as unknown as { exported?: Promise<Fingerprint> }).exported) ?? null,
      ),
    patience,
  );
}
