/**
 * The corpus page over a stored corpus: how long until the first results of everything, of a word, a person and an outlet
 * are drawn, the first opening of a browser and one with the background asleep apart; and frame times while its list is
 * scrolled. Each from the page's own beginning.
 */
import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../../lib/cli/browsers/driven-browser.ts';
import { killBackground } from '../../e2e/corpus-asked.ts';
import type { Statements } from '../corpus/statements.ts';
import { type Measured, measured } from './budgets.ts';

/** Times each search is asked. */
const ROUNDS = 5;

/** Milliseconds until an answer counts as none: it is said, and counts as long as that. */
const PATIENCE = 30_000;

/** Frames watched while scrolling; every sixtieth jumps a third of the list. */
const FRAMES = 180;
const JUMP = 60;

/** Pixels of a wheel's turn. */
const TURN = 120;

const FIRST_ROW = '[data-statement]';
const ANY_ANSWER = '[data-statement], .empty';
const FIRST_ITEM = '.item:not(.waiting)';

export async function measureCorpusPage(driven: DrivenBrowser, statements: Statements): Promise<Measured[]> {
  const show = (place: string, selector: string) => openAt(driven, place, selector);
  const figures = [measured('corpus page: everything, the first time', 'ms', [await show('', FIRST_ROW)])];
  await killBackground(driven);
  figures.push(measured('corpus page: everything, background asleep', 'ms', [await show('', FIRST_ROW)]));
  for (const [name, place] of searches(statements)) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) times.push(await show(place, ANY_ANSWER));
    figures.push(measured(`corpus page: ${name}`, 'ms', times));
  }
  for (const [name, tab] of [
    ['people', '#people'],
    ['outlets', '#outlets'],
    ['kept articles', '#kept'],
  ] as const) {
    figures.push(measured(`corpus page: ${name}`, 'ms', [await show(tab, FIRST_ITEM)]));
  }
  const page = await driven.openExtensionPage('corpus.html');
  await page.waitForSelector(FIRST_ROW);
  figures.push(measured('corpus page: a frame while scrolling', 'ms', await scrollAndWatch(page)));
  await page.close();
  return figures;
}

/** People and outlets are those of `newsArticleLine`. */
function searches(statements: Statements): [name: string, place: string][] {
  const words = statements.at(0).split(' ');
  const rare = words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
  return [
    ['everything', ''],
    ['a frequent word', '#statements?words=government'],
    ['a rare word', `#statements?words=${encodeURIComponent(rare)}`],
    ['a person', '#statements?speaker=tolvane'],
    ['an outlet', '#statements?outletName=outlet%207'],
    [
      'a word, a person and a year',
      '#statements?words=government&speaker=tolvane&from=2022-01-01&to=2022-12-31',
    ],
  ];
}

async function openAt(driven: DrivenBrowser, place: string, selector: string): Promise<number> {
  const page = await driven.openExtensionPage(`corpus.html${place}`);
  const time = await page.evaluate(awaitDrawn, selector, PATIENCE);
  await page.close();
  if (time === null) console.log(`  corpus.html${place} showed no ${selector} within ${PATIENCE / 1000} s`);
  return time ?? PATIENCE;
}

/** Self-contained: these run in the page. */
function awaitDrawn(wanted: string, patience: number): Promise<number | null> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelector(wanted)) resolve(performance.now());
      else if (performance.now() > patience) resolve(null);
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** Milliseconds of each frame while the list is turned and made to jump. */
function scrollAndWatch(page: Page): Promise<number[]> {
  return page.evaluate(
    async (count, jump, turn) => {
      const list = document.querySelector<HTMLElement>('.virtual-list')!;
      const frames: number[] = [];
      let last = await new Promise<number>(requestAnimationFrame);
      for (let i = 0; i < count; i++) {
        list.scrollTop += i % jump === jump - 1 ? list.scrollHeight / 3 : turn;
        const now = await new Promise<number>(requestAnimationFrame);
        frames.push(now - last);
        last = now;
      }
      return frames;
    },
    FRAMES,
    JUMP,
    TURN,
  );
}
