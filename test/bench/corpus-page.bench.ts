/**
 * `node test/bench/corpus-page.bench.ts [chromium|firefox] [statements…]` (both browsers, 100,000 where none are named):
 * the corpus page over a generated corpus in a real browser. Prints the time to the first results of everything, a word,
 * a person and an outlet, the first opening after the import apart, and frame times while the list is scrolled. Run
 * `wxt build` for the browser first.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserKind, DrivenBrowser } from '../../lib/cli/browsers/driven-browser.ts';
import { launchBrowser } from '../../lib/cli/browsers/launch-browser.ts';
import { importCorpus } from '../../lib/cli/browsers/set-up-extension.ts';
import { findBrowser } from '../../lib/cli/setup/find-browser.mjs';
import { EXTENSION_FOLDERS } from '../../lib/cli/start/build-extension.ts';
import { HEADER, manySpeakers } from './many-speakers.ts';

/** Times each search is asked; the median and the worst are printed. */
const ROUNDS = 5;

/** A corpus file of more is written in several: the whole is imported through the page either way. */
const STATEMENTS_A_FILE = 100_000;

const STATEMENTS_AN_ARTICLE = 20;

/** Until an import of one file counts as stuck, ms. */
const IMPORT_PATIENCE = 900_000;

/** Frames watched while scrolling. */
const FRAMES = 180;

const words = process.argv.slice(2);
const kinds = (['chromium', 'firefox'] satisfies BrowserKind[]).filter((kind) => words.includes(kind));
const sizes = words.map(Number).filter((size) => size > 0);

for (const kind of kinds.length ? kinds : (['chromium', 'firefox'] satisfies BrowserKind[])) {
  for (const size of sizes.length ? sizes : [100_000]) await measure(kind, size);
}

async function measure(kind: BrowserKind, size: number): Promise<void> {
  const executablePath = findBrowser(kind);
  if (!executablePath) return console.log(`${kind}: not on this machine`);
  const extension = resolve(process.env.EXTENSION ?? EXTENSION_FOLDERS[kind]);
  const driven = await launchBrowser(kind, { executablePath, extension, headless: true });
  try {
    console.log(`\n${kind}, ${size.toLocaleString('en')} statements`);
    const began = performance.now();
    await fill(driven, size);
    print('import', [performance.now() - began]);
    const opening = await visit(driven, '', '[data-statement]');
    print('everything, first time after the import (the catalogue is made)', [opening]);
    await driven.stopBackground();
    print('everything, background asleep', [await visit(driven, '', '[data-statement]')]);
    for (const [name, place] of [
      ['everything', ''],
      ['a frequent word', '#statements?words=baker'],
      ['a rare word', '#statements?words=kermobaves'],
      ['a person', '#statements?speaker=tolvane'],
      ['an outlet', '#statements?outletName=outlet%207'],
      [
        'a word, a person and a year',
        '#statements?words=dolin&speaker=tolvane&from=2022-01-01&to=2022-12-31',
      ],
    ] as const) {
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        times.push(await visit(driven, place, '[data-statement], .empty'));
      }
      print(name, times);
    }
    for (const [name, tab] of [
      ['people', '#people'],
      ['outlets', '#outlets'],
      ['kept articles', '#kept'],
    ] as const) {
      print(name, [await visit(driven, tab, '.item:not(.waiting)')]);
    }
    const page = await driven.openExtensionPage('corpus.html');
    await page.waitForSelector('[data-statement]');
    const frames = await scrollAndWatch(page);
    print(`frames while scrolling a screen a ${FRAMES / 3}th of the way`, frames);
    await shoot(page, `corpus-${kind}`);
  } finally {
    await driven.close();
  }
}

async function fill(driven: DrivenBrowser, size: number): Promise<void> {
  const folder = join(tmpdir(), `variorum-bench-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    for (let done = 0; done < size; done += STATEMENTS_A_FILE) {
      const file = join(folder, 'part.ndjson');
      const first = done / STATEMENTS_AN_ARTICLE;
      const last = Math.min(size, done + STATEMENTS_A_FILE) / STATEMENTS_AN_ARTICLE;
      const lines = [HEADER];
      for (let number = first; number < last; number++) lines.push(manySpeakers(number));
      writeFileSync(file, `${lines.join('\n')}\n`);
      await importCorpus(driven, file, IMPORT_PATIENCE);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Milliseconds from the page's beginning until the first of what is looked for is drawn. */
async function visit(driven: DrivenBrowser, place: string, selector: string): Promise<number> {
  const page = await driven.openExtensionPage(`corpus.html${place}`);
  const time = await page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.querySelector(wanted)) resolve(performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
    selector,
  );
  await page.close();
  return time;
}

/** Scrolls by a wheel's turn each frame, then jumps about; milliseconds of each frame. */
async function scrollAndWatch(page: Page): Promise<number[]> {
  return page.evaluate(async (count) => {
    const list = document.querySelector<HTMLElement>('.virtual-list')!;
    const frames: number[] = [];
    let last = await new Promise<number>(requestAnimationFrame);
    for (let i = 0; i < count; i++) {
      list.scrollTop += i % 60 === 59 ? list.scrollHeight / 3 : 120;
      const now = await new Promise<number>(requestAnimationFrame);
      frames.push(now - last);
      last = now;
    }
    return frames;
  }, FRAMES);
}

async function shoot(page: Page, name: string): Promise<void> {
  const folder = join('.output', 'screenshots');
  mkdirSync(folder, { recursive: true });
  await page.setViewport({ width: 1200, height: 900 });
  await page.waitForFunction(() => !document.querySelector('.item.waiting'));
  await page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png` });
}

function print(what: string, times: number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  const spread = times.length > 1 ? `, p95 ${at(0.95).toFixed(0)}, worst ${sorted.at(-1)!.toFixed(0)}` : '';
  console.log(`  ${what.padEnd(66)} ${at(0.5).toFixed(0)} ms${spread}`);
}
