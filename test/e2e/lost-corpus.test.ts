/** The browser takes the corpus away behind the extension's back: the reader is told, and keeping goes on. */
import { describe, expect, inject, it } from 'vitest';
import { waitUntil } from '../../lib/cli/browsers/driven-browser.ts';
import type { CorpusSize } from '../../lib/types.ts';
import { corpusLine } from '../bench/generated-corpus.ts';
import { askCorpus, deleteCorpus, killBackground, quietPage } from './corpus-asked.ts';
import { BROWSERS, useBrowser } from './use-browser.ts';

describe.each(BROWSERS)('storage that %s evicts', (kind) => {
  const browser = useBrowser(kind, () => inject('sample').corpus);

  async function noticeOnCorpusPage(words: RegExp): Promise<void> {
    const page = await browser.driven().openExtensionPage('corpus.html');
    await waitUntil(`the page says ${words}`, async () => {
      const said = await page.evaluate(() => document.getElementById('corpus-notice')?.textContent ?? '');
      return words.test(said);
    });
    await page.close();
  }

  it('is noticed, told with what to do, and forgotten once something is kept again', async () => {
    const driven = browser.driven();
    const page = await quietPage(driven);
    const { articles } = await askCorpus<CorpusSize>(page, 'background', 'corpusSize', {});
    expect(articles).toBeGreaterThan(0);
    await killBackground(driven);
    await deleteCorpus(page);
    await noticeOnCorpusPage(new RegExp(`empty, but ${articles} articles were kept.*import it below`));
    await askCorpus(page, 'background', 'importLines', { lines: [corpusLine(1)], firstLine: 1 });
    expect((await askCorpus<CorpusSize>(page, 'background', 'corpusSize', {})).articles).toBe(1);
    expect(await askCorpus<object>(page, 'background', 'corpusCondition', {})).not.toHaveProperty('lost');
  });
});
