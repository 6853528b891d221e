/**
 * Memory of the whole browser with a corpus, worker awake and asleep, to be held against the same with an empty one.
 * Each is a browser begun for it that has opened the same pages; the middle of several samples, since others share the
 * machine and collectors run when they like.
 */
import type { DrivenBrowser } from '../../../lib/cli/browsers/driven-browser.ts';
import { killBackground, quietPage } from '../../e2e/corpus-asked.ts';
import { percentile } from '../percentile.ts';
import { type Measured, measured } from './budgets.ts';
import { memoryOfBrowser } from './process-memory.ts';
import type { PageServer } from './serve-pages.ts';
import type { StoredCorpus } from './stored-corpus.ts';

const VISITS = 6;

/** Milliseconds a page stays open. Nobody watches for its answer: what a watcher is told stays in its memory. */
const READING = 5_000;
const SAMPLES = 7;

/** Milliseconds before the first sample and between two. */
const PAUSE = 1_000;

interface Memory {
  awake: number;
  asleep: number;
}

export async function measureMemory(
  full: StoredCorpus,
  empty: StoredCorpus,
  pages: PageServer,
): Promise<Measured[]> {
  const base = await memoryWith(empty, pages);
  const found = await memoryWith(full, pages);
  const above = (state: keyof Memory) => (found[state] - base[state]) / 1e6;
  return [measured('memoryAwake', 'MB', [above('awake')]), measured('memoryAsleep', 'MB', [above('asleep')])];
}

async function memoryWith(corpus: StoredCorpus, pages: PageServer): Promise<Memory> {
  const driven = await corpus.launch();
  try {
    await quietPage(driven);
    for (let i = 0; i < VISITS; i++) {
      const page = await driven.openPage(`${pages.address('forty', i)}?quiet`);
      await new Promise((done) => setTimeout(done, READING));
      await page.close();
    }
    const awake = await sample(driven);
    await killBackground(driven);
    return { awake, asleep: await sample(driven) };
  } finally {
    await driven.close();
  }
}

async function sample(driven: DrivenBrowser): Promise<number> {
  const pid = driven.puppeteer.process()?.pid;
  if (!pid) throw new Error('the browser runs elsewhere');
  const samples: number[] = [];
  for (let i = 0; i < SAMPLES; i++) {
    await new Promise((done) => setTimeout(done, PAUSE));
    samples.push(memoryOfBrowser(pid));
  }
  return percentile(samples, 0.5);
}
