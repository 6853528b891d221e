/**
 * Pages as they live: never changed by being read, read again when they grow, navigate or come after the background's
 * sleep; under a strict CSP, dark, and from right to left.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { waitUntil } from '../../lib/cli/browsers/driven-browser.ts';
import { findMark, hoverAt, readMarks, tabOf, waitForCard } from '../../lib/cli/browsers/page-marks.ts';
import { waitForReading } from '../../lib/cli/browsers/page-report.ts';
import type { MarkKind } from '../../lib/types.ts';
import { joinRanges } from './painted-statements.ts';
import { addressOf, asPrinted, markedPages, richestPage } from './sample-pages.ts';
import { BROWSERS, useBrowser } from './use-browser.ts';

const KINDS: MarkKind[] = ['same', 'differs', 'flagged'];
const CARD = '[data-variorum=card]';
const otherPage = markedPages.find((page) => page !== richestPage && !page.startsWith('/tidings/'))!;

describe.each(BROWSERS)('live pages in %s', (kind) => {
  const browser = useBrowser(kind, () => inject('sample').corpus);

  /** As an extension page of the reader's would: settings are stored, then the background applies them. */
  async function tell(name: string, input: unknown, settings?: Record<string, unknown>) {
    const control = await browser.driven().control();
    await control.evaluate(
      async (message, change) => {
        const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
        if (change) {
          const stored = (await api.storage.local.get('settings')).settings;
          await api.storage.local.set({ settings: { ...(stored as object), ...change } });
        }
        const answer = await api.runtime.sendMessage({ variorum: 'background', ...message });
        if (!answer?.ok) throw new Error(answer?.error ?? 'nobody answered');
      },
      { name, input },
      settings ?? null,
    );
  }

  it('leaves the page’s nodes and text as they were, byte for byte', async () => {
    await tell('applySettings', {}, { mode: 'click' });
    try {
      const page = await browser.open(addressOf(richestPage));
      await page.evaluate(keepNodes);
      await tell('readTab', { tab: await tabOf(browser.driven(), page) });
      await waitForReading(browser.driven(), page);
      expect((await readMarks(page)).length).toBeGreaterThan(0);
      expect(await page.evaluate(compareNodes), 'after marking').toEqual([]);

      await showCard(page);
      await page.keyboard.press('Escape');
      await waitUntil('the card closes', () =>
        page.evaluate(() => !document.querySelector('[data-variorum]')),
      );
      expect(await page.evaluate(compareNodes), 'after the card').toEqual([]);
    } finally {
      await tell('applySettings', {}, { mode: 'all' });
    }
  });

  it('answers the next page after the background was put to sleep, and the popup of the last', async () => {
    const { page } = await browser.read(addressOf(richestPage));
    const before = await readMarks(page);
    await browser.driven().stopBackground();

    const next = await browser.read(addressOf(otherPage));
    expect((await readMarks(next.page)).length).toBeGreaterThan(0);

    await browser.driven().stopBackground();
    const popup = await browser.popup(page);
    await waitUntil('the popup lists the statements', () =>
      popup.evaluate((doc) => doc.querySelectorAll('[data-statement]').length > 0),
    );
    expect(await readMarks(page)).toEqual(before);
  });

  it('leaves no stale mark where a single-page site moves from article to article', async () => {
    const paths = markedPages.filter((page) => page.startsWith('/tidings/'));
    expect(paths.length, 'articles of the single-page site').toBeGreaterThan(1);
    const { page } = await browser.read(addressOf(paths[0]!));
    for (const path of [...paths.slice(1), paths[0]!]) {
      const { pathname } = new URL(addressOf(path));
      await page.evaluate((wanted) => {
        const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
        links.find((link) => link.pathname === wanted)!.click();
      }, pathname);
      await waitUntil('the address changes', () =>
        page.evaluate((wanted) => location.pathname === wanted, pathname),
      );
      // The site swaps its content after the address, and each step may be read: what counts is where that ends.
      await waitUntil(`the marks of ${path} and no others`, async () => {
        const { comparison } = await waitForReading(browser.driven(), page);
        const statements = comparison?.statements ?? [];
        const known = statements.filter(({ appearances }) => appearances.length > 0);
        const painted = joinRanges(await readMarks(page), statements).map(({ text }) => text);
        const heading = await page.evaluate(() => document.querySelector('h1')?.textContent?.trim());
        const words = known.map(({ text }) => asPrinted(text));
        return (
          comparison?.article.title === heading &&
          painted.length > 0 &&
          painted.toSorted().join('\n') === words.toSorted().join('\n')
        );
      });
    }
  });

  it.each([
    { outlet: 'docket', why: 'a strict CSP' },
    { outlet: 'nightdesk', why: 'dark, with late paragraphs' },
    { outlet: 'ledger', why: 'a sticky header' },
  ])('paints and opens the card at $outlet: $why', async ({ outlet }) => {
    const path = markedPages.find((page) => page.startsWith(`/${outlet}/`));
    expect(path, `a page of ${outlet} with statements that appear elsewhere`).toBeDefined();
    const { page } = await browser.read(addressOf(path!));
    const words = await showCard(page);
    expect(words).toMatch(/in \d+ other articles?/);
    const box = await page.evaluate(() => {
      const { left, top, right, bottom } = document.querySelector('[data-variorum]')!.getBoundingClientRect();
      return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    });
    expect(box, 'the card lies inside the viewport').toBe(true);
  });

  it('keeps the card open while the page grows', async () => {
    const { page } = await browser.read(addressOf(richestPage));
    const words = await showCard(page);
    const { run } = await waitForReading(browser.driven(), page);
    await page.evaluate((name) => {
      const host = document.querySelector(name)!;
      Object.assign(globalThis, { host });
      const last = [...document.querySelectorAll('article p, main p')].at(-1)!;
      const more = document.createElement('p');
      more.textContent = 'The council will meet again on Thursday evening in the old customs house.';
      last.after(more);
    }, CARD);
    await waitUntil('the page is read again', async () => {
      const now = await waitForReading(browser.driven(), page);
      return now.run !== run && now.state === 'read';
    });
    expect(
      await page.evaluate(
        (name) => document.querySelector(name) === (globalThis as unknown as { host: Element }).host,
        CARD,
      ),
      'it is the card that was open',
    ).toBe(true);
    expect(await waitForCard(browser.driven(), page)).toBe(words);
  });

  it.each([
    '/mirat/madiq-senn.html',
    '/rundschau/sennstrasse.html',
  ])('reads %s in its own language and direction', async (path) => {
    const { page, report } = await browser.read(addressOf(path));
    expect(report.state).toBe('read');
    expect(report.comparison!.quotations.length).toBeGreaterThan(0);
    const { statements } = report.comparison!;
    const known = statements.filter(({ appearances }) => appearances.length > 0);
    expect(joinRanges(await readMarks(page), statements)).toHaveLength(known.length);
  });

  async function showCard(page: Page): Promise<string> {
    const at = await findMark(page, KINDS);
    if (!at) throw new Error('nothing is marked');
    await hoverAt(page, at);
    return waitForCard(browser.driven(), page);
  }
});

/** Self-contained, they run in the page: remembers every node and the whole source, then tells what is different. */
function keepNodes(): void {
  const nodes: [Node, string | null][] = [];
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode())
    nodes.push([node, node.nodeValue]);
  Object.assign(globalThis, { kept: { nodes, source: document.documentElement.outerHTML } });
}

function compareNodes(): string[] {
  const { kept } = globalThis as unknown as { kept: { nodes: [Node, string | null][]; source: string } };
  const changes: string[] = [];
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  let at = 0;
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    const [was, value] = kept.nodes[at++] ?? [];
    if (was !== node || value !== node.nodeValue) changes.push(`${node.nodeName}: ${node.nodeValue}`);
  }
  if (at !== kept.nodes.length) changes.push(`${kept.nodes.length} nodes before, ${at} now`);
  if (document.documentElement.outerHTML !== kept.source) changes.push('the source differs');
  return changes;
}
