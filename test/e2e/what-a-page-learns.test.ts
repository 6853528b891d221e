/**
 * What a page can learn of the corpus, measured from inside the page in real browsers: everything that the privacy page
 * says remains, and nothing more. Pages that flood, that hide text and that forge the extension's messages.
 */
import { describe, expect, inject, it } from 'vitest';
import { waitUntil } from '../../lib/cli/browsers/driven-browser.ts';
import { pointAtMark, readMarks, waitForCard } from '../../lib/cli/browsers/page-marks.ts';
import { readPageReport } from '../../lib/cli/browsers/page-report.ts';
import type { CorpusSize } from '../../lib/types.ts';
import { STATEMENTS_MATCHED } from '../../lib/worker/answer-corpus.ts';
import { askCorpus } from './corpus-asked.ts';
import { addressOf, richestPage } from './sample-pages.ts';
import { BROWSERS, useBrowser } from './use-browser.ts';

describe.each(BROWSERS)('a page in %s', (kind) => {
  const browser = useBrowser(kind, () => inject('sample').corpus);

  it('learns which of its words are underlined, and that a card is open, and nothing else', async () => {
    const address = addressOf(richestPage);
    const page = await browser.open(address);
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      const note = (records: MutationRecord[]) => {
        for (const { type, target, attributeName } of records)
          seen.push(`${type} ${target.nodeName.toLowerCase()} ${attributeName ?? ''}`.trim());
      };
      new MutationObserver(note).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      addEventListener('message', ({ data }) => seen.push(`message ${JSON.stringify(data)}`));
    });
    const seen = () => page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen.splice(0));
    const marks = await waitUntil('it is marked', async () => {
      const found = await readMarks(page);
      return found.length > 0 && found;
    });
    // Marks change nothing in the document; their names and ranges are in a registry that is the page's own.
    expect(await seen()).toEqual([]);
    const names = await page.evaluate(() => [...CSS.highlights.keys()].sort());
    expect(names.filter((name) => !name.startsWith('variorum-'))).toEqual([]);
    expect(marks.every(({ text }) => text.length > 0)).toBe(true);

    const point = (await pointAtMark(page, marks[0]!.kind))!;
    await page.mouse.move(point.x, point.y);
    await waitForCard(browser.driven(), page);
    const open = await page.evaluate(() => {
      const hosts = [...document.querySelectorAll<HTMLElement>('[data-variorum]')];
      return hosts.map((host) => ({
        text: host.textContent,
        inside: host.shadowRoot,
        children: host.childNodes.length,
        attributes: host.getAttributeNames().sort(),
      }));
    });
    expect(open).toEqual([{ text: '', inside: null, children: 0, attributes: expect.any(Array) }]);
    expect(
      open[0]!.attributes.filter(
        (name) => !['data-variorum', 'style', 'popover', 'lang', 'dir'].includes(name),
      ),
    ).toEqual([]);
    const changes = await seen();
    expect(changes.filter((change) => /message|characterData/.test(change))).toEqual([]);
    await page.keyboard.press('Escape');
    await waitUntil('the card is gone', () =>
      page.evaluate(() => document.querySelector('[data-variorum]') === null),
    );
    // Nothing of the extension is there to be loaded, and no object of it to be called.
    const reached = await page.evaluate(
      (origin) =>
        Promise.all(
          ['corpus.html', 'meaning.bin', 'icon/16.png', 'privacy.html'].map((path) =>
            fetch(origin + path).then(
              () => path,
              () => null,
            ),
          ),
        ),
      browser.driven().origin,
    );
    expect(reached.filter(Boolean)).toEqual([]);
  });

  it('cannot speak for the extension', async () => {
    const { page } = await browser.read(addressOf(richestPage));
    const before = await askCorpus<CorpusSize>(
      await browser.driven().control(),
      'background',
      'corpusSize',
      {},
    );
    const answers = await page.evaluate(async () => {
      const forged = [
        { variorum: 'background', name: 'deleteArticles', input: { ids: ['a'] } },
        { variorum: 'background', name: 'importLines', input: { lines: ['{}'], firstLine: 1 } },
        { variorum: 'content', name: 'getArticle', input: {} },
        { variorum: 'offscreen', name: 'exportLines', input: { limit: 5 } },
      ];
      const heard: unknown[] = [];
      addEventListener('message', ({ data }) => !('variorum' in data) && heard.push(data));
      for (const message of forged) {
        postMessage(message, '*');
        document.dispatchEvent(new CustomEvent('message', { detail: message }));
        new BroadcastChannel('variorum').postMessage(message);
      }
      const api = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome;
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { heard, canSend: typeof api?.runtime?.sendMessage };
    });
    expect(answers).toEqual({ heard: [], canSend: 'undefined' });
    expect(await askCorpus(await browser.driven().control(), 'background', 'corpusSize', {})).toEqual(before);
  });

  it('is read within bounds where it floods, and not where it hides', async () => {
    const page = await browser.open(addressOf(richestPage));
    await page.evaluate(() => {
      const story = document.querySelector('article') ?? document.body;
      const add = (text: string, style = '') => {
        const paragraph = document.createElement('p');
        paragraph.textContent = text;
        paragraph.style.cssText = style;
        story.append(paragraph);
      };
      for (let i = 0; i < 10_000; i++) add(`“We counted the boats at pier ${i} again,” Mara Ellwood said.`);
      add(`“${'So it was said. '.repeat(20_000)}” Mara Ellwood said.`);
      add('“Nobody will ever see this sentence here,” Mara Ellwood said.', 'display:none');
    });
    const report = await waitUntil(
      'the flood is read or refused',
      async () => {
        const found = await readPageReport(browser.driven(), page);
        if (found?.state === 'failed') return found;
        return (found?.comparison?.statements.length ?? 0) >= STATEMENTS_MATCHED / 4 && found;
      },
      120_000,
    );
    const { statements = [] } = report.comparison ?? {};
    expect(statements.length).toBeLessThanOrEqual(STATEMENTS_MATCHED);
    expect(statements.some(({ text }) => text.includes('Nobody will ever see'))).toBe(false);
    if (report.state === 'failed') expect(report.error).not.toBe('');
  }, 180_000);
});
