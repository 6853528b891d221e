/**
 * How long a reader waits for a page of forty statements, the worker asleep and awake, by words and by meaning, and for
 * one more article to be kept. Every page is one that was not opened before.
 */
import type { DrivenBrowser } from '../../../lib/cli/browsers/driven-browser.ts';
import { askCorpus, killBackground, quietPage } from '../../e2e/corpus-asked.ts';
import { type Measured, measured } from './budgets.ts';
import type { PageServer } from './serve-pages.ts';
import { type Answered, tabShowing, visit, watchReports } from './visit.ts';

const AWAKE = 24;
const ASLEEP = 12;
const SAVES = 12;

/** Visits before anything is counted. */
const WARM_UP = 3;

export async function measureAnswers(driven: DrivenBrowser, pages: PageServer): Promise<Measured[]> {
  await watchReports(driven);
  let number = 0;
  const visitNext = async () => {
    const { page, answered } = await visit(driven, pages.address('forty', number++));
    await page.close();
    return answered;
  };
  for (let i = 0; i < WARM_UP; i++) await visitNext();
  const awake: Answered[] = [];
  for (let i = 0; i < AWAKE; i++) awake.push(await visitNext());
  const asleep: Answered[] = [];
  for (let i = 0; i < ASLEEP; i++) {
    await killBackground(driven);
    asleep.push(await visitNext());
  }
  const byWords = (all: Answered[]) => all.map((one) => one.byWords);
  const byMeaning = (all: Answered[]) => all.map((one) => one.byMeaning);
  return [
    measured('asleep', 'ms', byWords(asleep)),
    measured('awake', 'ms', byWords(awake)),
    measured('meaning', 'ms', byMeaning(awake)),
    measured('answers by meaning, whole page, worker asleep', 'ms', byMeaning(asleep)),
    await measureSaves(driven, pages),
  ];
}

/** From asking as the popup does until it is told that the article is kept. Each run keeps other articles. */
async function measureSaves(driven: DrivenBrowser, pages: PageServer): Promise<Measured> {
  const first = Math.floor(Date.now() / 1000) % 1_000_000;
  const quiet = await quietPage(driven);
  const times: number[] = [];
  for (let i = 0; i < SAVES; i++) {
    const address = pages.address('forty', 1_000_000 + first * SAVES + i);
    const { page } = await visit(driven, address);
    const tab = await tabShowing(quiet, address);
    const began = performance.now();
    const { kept } = await askCorpus<{ kept: boolean }>(quiet, 'background', 'saveTab', { tab });
    times.push(performance.now() - began);
    await page.close();
    if (!kept) throw new Error(`${address} was not kept`);
  }
  return measured('one more article of 40 statements, until it is kept', 'ms', times);
}
