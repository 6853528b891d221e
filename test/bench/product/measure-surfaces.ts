/**
 * How soon surfaces are there: the card after the pointer has rested on a mark, popup and panel after they are opened, over
 * a page of forty statements. Popup and panel draw nothing before they know what is so, so that their first painting is
 * the one that can be used; they are opened as tabs, which draw the same pages.
 */
import type { Page } from 'puppeteer-core';
import { type DrivenBrowser, waitUntil } from '../../../lib/cli/browsers/driven-browser.ts';
import { hoverAt } from '../../../lib/cli/browsers/page-marks.ts';
import { quietPage } from '../../e2e/corpus-asked.ts';
import { type Measured, measured } from './budgets.ts';
import type { PageServer } from './serve-pages.ts';
import { tabShowing, visit, watchReports } from './visit.ts';

const OPENINGS = 12;
const CARDS = 12;
/** Openings before anything is counted. */
const WARM_UP = 2;
/** Milliseconds until a card counts as never opened: it is said, and counts as long as that. */
const CARD_PATIENCE = 5_000;
/** Milliseconds that the pointer has to rest on a mark before its card is opened, as attach-card.ts waits. */
const PAUSE = 90;
/** A page that the answers' measuring does not come to. */
const NUMBER = 900_000;

export async function measureSurfaces(driven: DrivenBrowser, pages: PageServer): Promise<Measured[]> {
  const address = pages.address('forty', NUMBER);
  await watchReports(driven);
  const { page } = await visit(driven, address);
  const tab = await tabShowing(await quietPage(driven), address);
  const popup: number[] = [];
  const panel: number[] = [];
  for (let i = 0; i < WARM_UP + OPENINGS; i++) {
    const times = [
      await open(driven, `popup.html?tab=${tab}`),
      await open(driven, `sidepanel.html?tab=${tab}`),
    ];
    if (i < WARM_UP) continue;
    popup.push(times[0]!);
    panel.push(times[1]!);
  }
  const cards = await pointAtMarks(page);
  await page.close();
  return [measured('popup', 'ms', popup), measured('panel', 'ms', panel), measured('card', 'ms', cards)];
}

/** Milliseconds from the page's beginning until it has painted its list. */
async function open(driven: DrivenBrowser, path: string): Promise<number> {
  const page = await driven.openExtensionPage(path);
  const time = await waitUntil(`${path} is painted`, () =>
    page.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return document.querySelector('[data-statement]') !== null && paint?.startTime;
    }),
  );
  await page.close();
  return time;
}

/** Milliseconds from the end of the pause on a mark, by the page's clock, until the card is drawn beside it. */
async function pointAtMarks(page: Page): Promise<number[]> {
  await page.bringToFront();
  const times: number[] = [];
  for (let index = 0; index < CARDS; index++) {
    await page.mouse.move(2, 2);
    await waitUntil('no card is open', () =>
      page.evaluate(() => document.querySelector('[data-variorum]') === null),
    );
    const at = await page.evaluate(bringTo, index);
    if (!at) break;
    const opened = page.evaluate(awaitCard, PAUSE, CARD_PATIENCE);
    await hoverAt(page, at);
    const time = await opened;
    if (time === null) console.log(`  no card opened on mark ${index + 1} within ${CARD_PATIENCE / 1000} s`);
    times.push(time ?? CARD_PATIENCE);
  }
  if (times.length === 0) throw new Error('Nothing was marked on the page.');
  return times;
}

/** Self-contained: these run in the page. */
async function bringTo(index: number): Promise<{ x: number; y: number } | null> {
  const ranges = ['same', 'differs', 'flagged'].flatMap(
    (kind) => [...(CSS.highlights.get(`variorum-${kind}`) ?? [])] as Range[],
  );
  const range = ranges[index];
  if (!range) return null;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const line = range.getClientRects()[0];
  return line ? { x: line.left + Math.min(20, line.width / 2), y: line.top + line.height / 2 } : null;
}

function awaitCard(pause: number, patience: number): Promise<number | null> {
  return new Promise((resolve) => {
    let moved = 0;
    const end = performance.now() + patience;
    const onMove = ({ timeStamp }: Event) => {
      moved = timeStamp;
    };
    addEventListener('pointermove', onMove, { capture: true });
    const look = () => {
      const card = document.querySelector<HTMLElement>('[data-variorum=card]');
      const isOpen = card?.style.opacity === '1';
      if (!isOpen && performance.now() < end) return requestAnimationFrame(look);
      removeEventListener('pointermove', onMove, { capture: true });
      resolve(isOpen ? performance.now() - moved - pause : null);
    };
    look();
  });
}
