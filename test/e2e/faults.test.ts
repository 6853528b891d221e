/**
 * What goes wrong under a corpus in real browsers: its quota is used up, files of its index are damaged, missing or of
 * another release, two windows save at once, the background goes to sleep. Each is told in words, and nothing is lost.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { type DrivenBrowser, waitUntil } from '../../lib/cli/browsers/driven-browser.ts';
import type { CorpusCondition, CorpusSize, MatchedStatement } from '../../lib/types.ts';
import { corpusLine, statementsOfArticle } from '../bench/generated-corpus.ts';
import { askCorpus, endWorker, killBackground, quietPage, startWorker } from './corpus-asked.ts';
import { BROWSERS, useBrowser } from './use-browser.ts';

/** Articles that are kept before anything happens. */
const KEPT = 40;

const lines = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => corpusLine(from + i));

async function fill(driven: DrivenBrowser, from: number, to: number): Promise<void> {
  const page = await quietPage(driven);
  for (let at = from; at < to; at += 4) {
    await askCorpus(page, 'background', 'importLines', {
      lines: lines(at, Math.min(to, at + 4)),
      firstLine: 1,
    });
  }
}

const sizeOf = async (driven: DrivenBrowser) =>
  askCorpus<CorpusSize>(await quietPage(driven), 'background', 'corpusSize', {});

/** Changes the index's files, once whoever was ended has let go of them. */
async function damageFiles(page: Page, how: string): Promise<number> {
  return page.evaluate(async (what) => {
    const end = performance.now() + 10_000;
    async function onceFree<T>(change: () => Promise<T>): Promise<T> {
      try {
        return await change();
      } catch (error) {
        if ((error as Error).name !== 'NoModificationAllowedError' || performance.now() > end) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
        return onceFree(change);
      }
    }
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('variorum');
    const names: string[] = [];
    for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys())
      names.push(name);
    for (const name of names) {
      if (what === 'deleted') {
        await onceFree(() => folder.removeEntry(name));
        continue;
      }
      const handle = await folder.getFileHandle(name);
      const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
      // Dictionaries and postings come first, in pages of two kilobytes of which a question reads a few.
      if (what === 'flipped') for (let at = 40; at < bytes.length >> 3; at += 512) bytes[at]! ^= 4;
      // The format's version is the fifth byte of each page, and the last letter of the mark before the end.
      if (what === 'marked as of another format') {
        bytes[4]! -= 1;
        bytes[bytes.length - 13]! -= 1;
      }
      const writable = await onceFree(() => handle.createWritable());
      await writable.write(what === 'cut short' ? bytes.slice(0, bytes.length >> 1) : bytes);
      await writable.close();
    }
    return names.length;
  }, how);
}

describe.each(BROWSERS)('the corpus in %s', (kind) => {
  const browser = useBrowser(kind, () => inject('sample').corpus);

  it.each([
    'flipped',
    'cut short',
    'deleted',
    'marked as of another format',
  ])('is found whole though files of its index are %s, and says what happened', async (how) => {
    const driven = browser.driven();
    await fill(driven, 1, KEPT);
    await killBackground(driven);
    const before = await sizeOf(driven);
    await killBackground(driven);
    const page = await quietPage(driven);
    expect(await damageFiles(page, how)).toBeGreaterThan(0);
    const text = statementsOfArticle(7)[3]!;
    await startWorker(page);
    const { appearances } = await askCorpus<MatchedStatement>(page, 'worker', 'findText', { text });
    expect(appearances.map((one) => one.text)).toEqual([text]);
    expect(await askCorpus<CorpusCondition>(page, 'worker', 'corpusCondition', {})).toEqual({
      rebuilding: null,
      rebuilt: true,
      index: 'files',
      cramped: false,
    });
    await endWorker(page);
    expect(await sizeOf(driven)).toEqual(before);
  });

  it('shows on its page that the index was made anew', async () => {
    const driven = browser.driven();
    await killBackground(driven);
    expect(await damageFiles(await quietPage(driven), 'deleted')).toBeGreaterThan(0);
    const { id, quotations } = JSON.parse(corpusLine(7));
    const { start, end } = quotations[3];
    // As the page itself asks: through the background.
    const places = [{ article: id, start, end }];
    const asked = await askCorpus<unknown[]>(await quietPage(driven), 'background', 'compareStored', {
      places,
    });
    expect(asked).toMatchObject([{ appearances: [] }]);
    const page = await driven.openExtensionPage('corpus.html');
    const words = await waitUntil('the page says so', () =>
      page.evaluate(() => document.getElementById('corpus-notice')?.textContent),
    );
    expect(words).toMatch(/was rebuilt from your articles\. Nothing was lost/);
    await page.close();
  });

  it('loses nothing of two windows that save at once', async () => {
    const driven = browser.driven();
    const before = await sizeOf(driven);
    const windows = [
      await driven.openExtensionPage('corpus.html'),
      await driven.openExtensionPage('corpus.html'),
    ];
    await Promise.all(
      windows.map(async (page, i) => {
        for (let at = 0; at < 30; at += 2) {
          const from = 1_000 * (i + 1) + at;
          await askCorpus(page, 'background', 'importLines', { lines: lines(from, from + 2), firstLine: 1 });
        }
      }),
    );
    const after = await sizeOf(driven);
    expect(after.articles).toBe(before.articles + 60);
    expect(after.statements).toBe(before.statements + 60 * 20);
    for (const page of windows) await page.close();
  });
});
