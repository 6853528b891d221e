/**
 * Where the card comes to stand, on pages laid out as the wild does and on the sample pages, in wide and narrow windows,
 * wherever on the screen the quotation is: never outside the viewport, never over its quotation, also after scrolling.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { waitUntil } from '../../lib/cli/browsers/driven-browser.ts';
import { hoverAt } from '../../lib/cli/browsers/page-marks.ts';
import { waitForReading } from '../../lib/cli/browsers/page-report.ts';
import { LAYOUTS } from './layouts.ts';
import { addressOf, markedPages } from './sample-pages.ts';
import { BROWSERS, useBrowser } from './use-browser.ts';

const WIDE = [{ width: 1100, height: 900 }];
/** What leaves the least room; the wide window is looked at on the layouts. */
const NARROW = [
  { width: 400, height: 720 },
  // 1280 × 1024 at 400 %.
  { width: 320, height: 256 },
];
/** Wide and low: a card fits beside the beginning of a line, and not beside the line. */
const LOW = { width: 1100, height: 240 };
/** Where on the screen a quotation is brought before it is pointed at. */
const BLOCKS = ['start', 'center', 'end'] as const;
/** In a narrow window a card stands above or below: the middle of the screen is no case of its own. */
const ENDS = ['start', 'end'] as const;
/** A page's first marks: more of one page are more of the same. */
const MARKS = 2;
/** Sample pages looked at: each is another outlet's layout. */
const PAGES = [...new Map(markedPages.map((path) => [path.split('/')[1]!, path])).values()];
const LONG = 240_000;

interface Placement {
  words: string;
  faults: string[];
}

describe.each(BROWSERS)('the card in %s', (kind) => {
  const browser = useBrowser(kind, () => inject('sample').corpus);
  let origin = '';
  let close: () => void = () => {};
  beforeAll(async () => {
    const server = createServer((request, response) => {
      const name = (request.url ?? '/').slice(1).replace(/\.html$/, '');
      response.writeHead(LAYOUTS[name] ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(LAYOUTS[name] ?? '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://layouts.localhost:${(server.address() as AddressInfo).port}`;
    close = () => server.close();
  });
  afterAll(() => close());

  it.each(Object.keys(LAYOUTS))('stands right on the layout “%s”', { timeout: LONG }, async (name) => {
    const address = `${origin}/${name}.html`;
    const faults = await placeAll(address, BLOCKS, name === 'links' ? [...WIDE, LOW] : WIDE);
    faults.push(...(await placeAll(address, ENDS, NARROW)));
    expect(faults).toEqual([]);
  });

  it('stands right on one page of every sample outlet', { timeout: LONG }, async () => {
    const faults: string[] = [];
    for (const path of PAGES) faults.push(...(await placeAll(addressOf(path), [BLOCKS[1]], NARROW)));
    expect(faults).toEqual([]);
  });

  /** @returns what is wrong with where cards stand */
  async function placeAll(address: string, blocks: readonly (typeof BLOCKS)[number][], windows: typeof WIDE) {
    const faults: string[] = [];
    for (const viewport of windows) {
      // A tab of its own: what is known of the page before must not be taken for this one's.
      const page = await browser.open('about:blank');
      await page.setViewport(viewport);
      await page.goto(address, { waitUntil: 'load' });
      await waitForReading(browser.driven(), page);
      const marks = await waitUntil('marks are painted', () =>
        page.evaluate(countMarks).then((count) => count > 0 && count),
      );
      let seen = 0;
      for (let index = 0; index < Math.min(marks, MARKS); index++) {
        for (const block of blocks) {
          const placed = await placeOne(page, index, block);
          if (!placed) continue;
          seen++;
          const where = `${address} at ${viewport.width} px, ${block}, “${placed.words.slice(0, 30)}”`;
          faults.push(...placed.faults.map((fault) => `${where}: ${fault}`));
        }
      }
      if (seen === 0) faults.push(`${address} at ${viewport.width} px: no card was seen`);
      await page.close();
    }
    return faults;
  }

  /** Null where another thing lies over the mark there, as under a header that stays. */
  async function placeOne(page: Page, index: number, block: string): Promise<Placement | null> {
    await page.mouse.move(1, 1);
    await waitUntil('no card is open', () =>
      page.evaluate(() => document.querySelector('[data-variorum]') === null),
    );
    const at = await page.evaluate(bringTo, index, block);
    if (!at) return null;
    await hoverAt(page, at);
    await waitUntil(`the card stands on ${page.url()}, mark ${index}, at ${at.x}, ${at.y}`, () =>
      page.evaluate(() => {
        const host = document.querySelector<HTMLElement>('[data-variorum=card]');
        return host !== null && host.style.opacity === '1';
      }),
    );
    const placed = await page.evaluate(judgePlacement, index, at.y);
    // Scrolled a little, it goes along or stays beside; where the quotation is gone from view it is not drawn.
    await page.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }));
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const moved = await page.evaluate(judgePlacement, index, null);
    return {
      words: placed.words,
      faults: [...placed.faults, ...moved.faults.map((one) => `scrolled: ${one}`)],
    };
  }
});

/** Self-contained: these run in the page. */
function countMarks(): number {
  return ['flagged', 'differs', 'same'].reduce(
    (sum, kind) => sum + (CSS.highlights.get(`variorum-${kind}`)?.size ?? 0),
    0,
  );
}

async function bringTo(index: number, block: string): Promise<{ x: number; y: number } | null> {
  const ranges = ['flagged', 'differs', 'same'].flatMap(
    (kind) => [...(CSS.highlights.get(`variorum-${kind}`) ?? [])] as Range[],
  );
  const range = ranges[index]!;
  range.startContainer.parentElement!.scrollIntoView({
    block: block as ScrollLogicalPosition,
    behavior: 'instant',
  });
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  for (const line of range.getClientRects()) {
    const x = line.left + Math.min(24, line.width / 2);
    const y = line.top + line.height / 2;
    // A component's own parts are named by the component, which holds the text as well: only the text's element counts.
    if (document.elementFromPoint(x, y) === range.startContainer.parentElement) return { x, y };
  }
  return null;
}

/** @param pointed at, in client coordinates: that line stays free also where all of them leave no room for a card */
function judgePlacement(index: number, pointed: number | null): { words: string; faults: string[] } {
  const ranges = ['flagged', 'differs', 'same'].flatMap(
    (kind) => [...(CSS.highlights.get(`variorum-${kind}`) ?? [])] as Range[],
  );
  const range = ranges[index]!;
  const words = range.toString();
  const host = document.querySelector<HTMLElement>('[data-variorum=card]');
  if (host?.style.opacity !== '1') return { words, faults: [] };
  const card = host.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const faults: string[] = [];
  if (card.left < 0 || card.top < 0 || card.right > clientWidth || card.bottom > clientHeight) {
    faults.push(`outside the viewport: ${JSON.stringify(card)}`);
  }
  if (card.width < 200 || card.height < 80) faults.push(`too small: ${card.width} × ${card.height}`);
  const lines = [...range.getClientRects()];
  const above = Math.min(...lines.map(({ top }) => top));
  const below = clientHeight - Math.max(...lines.map(({ bottom }) => bottom));
  const beside = clientWidth - Math.max(...lines.map(({ right }) => right));
  const roomy = Math.max(above, below) >= 112 || beside > card.width + 14;
  const spared = roomy
    ? lines
    : lines.filter(({ top, bottom }) => pointed !== null && top <= pointed && pointed <= bottom);
  for (const line of spared) {
    const over =
      card.left < line.right && card.right > line.left && card.top < line.bottom && card.bottom > line.top;
    if (over) faults.push(`over its quotation: ${JSON.stringify([card, line])}`);
  }
  return { words, faults };
}
