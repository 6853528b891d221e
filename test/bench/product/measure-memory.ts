/**
 * Memory of the whole browser with a corpus, worker awake and asleep, above the same profile with the corpus taken out.
 * Browsers begun for it, of the one and the other in turn, that have set up the extension and read the same pages; the
 * middle of several samples and of several browsers, since others share the machine, collectors run when they like, and
 * no two starts of a browser take the same.
 */
import { type DrivenBrowser, waitUntil } from '../../../lib/cli/browsers/driven-browser.ts';
import { killBackground, quietPage } from '../../e2e/corpus-asked.ts';
import { percentile } from '../percentile.ts';
import { type Measured, measured } from './budgets.ts';
import { memoryOfBrowser } from './process-memory.ts';
import type { PageServer } from './serve-pages.ts';
import type { Launch, StoredCorpus } from './stored-corpus.ts';

/** Browsers of each kind. */
const STARTS = 3;

const VISITS = 6;

/** Milliseconds a page stays open. Nobody watches for its answer: what a watcher is told stays in its memory. */
const READING = 5_000;
const SAMPLES = 7;

/**
 * Milliseconds before each sample. Right after a page what was used and let go is not collected yet; of the minute that
 * the worker then stays, the first half tells: Firefox suspends its background after it.
 */
const PAUSES = { fresh: 700, awake: 2_700, asleep: 1_000 };

/** Milliseconds that browsers take to give back what nobody uses any more. */
const REST = 20_000;

type Memory = Record<keyof typeof PAUSES, number>;

export async function measureMemory(full: StoredCorpus, pages: PageServer): Promise<Measured[]> {
  const launches = { base: full.emptied(), found: full.launch };
  const taken = { base: [] as Memory[], found: [] as Memory[] };
  for (let start = 0; start < STARTS; start++) {
    for (const which of ['base', 'found'] as const) {
      taken[which].push(await memoryWith(launches[which], pages));
    }
  }
  const middle = (which: keyof typeof taken, state: keyof Memory) =>
    percentile(
      taken[which].map((memory) => memory[state]),
      0.5,
    );
  const above = (state: keyof Memory) => [(middle('found', state) - middle('base', state)) / 1e6];
  return [
    measured('memoryAwake', 'MB', above('awake')),
    measured('memory above an empty corpus, in the five seconds after a page', 'MB', above('fresh')),
    measured('memoryAsleep', 'MB', above('asleep')),
  ];
}

async function memoryWith(launch: Launch, pages: PageServer): Promise<Memory> {
  const driven = await launch();
  try {
    await quietPage(driven);
    for (let i = 0; i < VISITS; i++) {
      const page = await driven.openPage(`${pages.address('forty', i)}?quiet`);
      await new Promise((done) => setTimeout(done, READING));
      await page.close();
    }
    const fresh = await sample(driven, PAUSES.fresh);
    const awake = await sample(driven, PAUSES.awake);
    await fallAsleep(driven);
    return { fresh, awake, asleep: await sample(driven, PAUSES.asleep) };
  } finally {
    await driven.close();
  }
}

/** As it is while somebody reads something else: no page of the extension is open, and nothing of it runs. */
async function fallAsleep(driven: DrivenBrowser): Promise<void> {
  await killBackground(driven);
  await (await quietPage(driven)).close();
  if (driven.kind === 'firefox') {
    await driven.stopBackground();
  } else {
    // A tab that closes wakes the background; a driver that watches it would keep it.
    const [other] = await driven.puppeteer.pages();
    const session = await other!.createCDPSession();
    await session.send('ServiceWorker.enable');
    await waitUntil('the background rests', async () => {
      await session.send('ServiceWorker.stopAllWorkers');
      await new Promise((resolve) => setTimeout(resolve, 300));
      return !driven.puppeteer.targets().some((target) => target.url().startsWith(driven.origin));
    });
    await session.detach();
  }
  await new Promise((done) => setTimeout(done, REST));
}

async function sample(driven: DrivenBrowser, pause: number): Promise<number> {
  const pid = driven.puppeteer.process()?.pid;
  if (!pid) throw new Error('the browser runs elsewhere');
  const samples: number[] = [];
  for (let i = 0; i < SAMPLES; i++) {
    await new Promise((done) => setTimeout(done, pause));
    samples.push(memoryOfBrowser(pid));
  }
  return percentile(samples, 0.5);
}
