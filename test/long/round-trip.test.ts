/** A million statements in, paused, the browser killed in the middle, on, and out again to the byte, in bounded memory. */
import { describe, expect, inject, it } from 'vitest';
import { waitUntil } from '../../lib/cli/browsers/driven-browser.ts';
import { ARTICLE_STATEMENTS } from '../bench/generated-corpus.ts';
import { memoryOfBrowser } from '../bench/product/process-memory.ts';
import {
  chooseFile,
  exportPrint,
  openFiles,
  statusOf,
  waitForStatus,
  writeCorpusFile,
} from '../e2e/round-trip.ts';
import { BROWSERS } from '../e2e/use-browser.ts';
import { useProfile } from '../e2e/use-profile.ts';

/** Smaller for a first look: `STATEMENTS=100000 npm run test:long`. */
const STATEMENTS = Number(process.env.STATEMENTS ?? 1_000_000);

/** Ms: at a thousand statements a second, which a busy machine manages, a million take seventeen minutes. */
const PATIENCE = Math.max(300_000, STATEMENTS * 4);

/** Bytes above the browser with the page open and nothing to do. */
const MEMORY = 300_000_000;

/** Between two looks at the memory, ms. */
const LOOK = 2_000;

/** Bytes by which two looks at a browser with nothing to do differ. */
const SAME = 3_000_000;

/** Of a browser that has begun and come to rest: two looks in a row that agree. */
async function restingMemory(pid: number): Promise<number> {
  let before = 0;
  return waitUntil(
    'the browser rests',
    async () => {
      await new Promise((resolve) => setTimeout(resolve, LOOK));
      const now = memoryOfBrowser(pid);
      const rests = Math.abs(now - before) < SAME;
      before = now;
      return rests && now;
    },
    PATIENCE,
  );
}

describe.each(BROWSERS)('a million statements in %s', (kind) => {
  const profile = useProfile(kind);

  it(
    'come out as they went in, through a pause and the end of the browser, below 300 MB',
    async () => {
      const written = await writeCorpusFile(inject('sample').folder, STATEMENTS, ARTICLE_STATEMENTS);
      const first = await openFiles(await profile.launch());
      await chooseFile(first, written.path, true);
      await waitForStatus(first, /^Paused.* [1-9][\d,]* saved/, PATIENCE);
      await first.evaluate(() =>
        document.querySelector<HTMLButtonElement>('.tools #import-status ~ .actions button')!.click(),
      );
      const third = Math.floor(written.articles / 3);
      await waitUntil(
        'a third is saved',
        async () => Number(/([\d,]+) saved/.exec(await statusOf(first))?.[1]?.replaceAll(',', '')) > third,
        PATIENCE,
      );
      await profile.end();

      const driven = await profile.launch();
      const page = await openFiles(driven);
      const pid = driven.puppeteer.process()!.pid!;
      const idle = await restingMemory(pid);
      let most = idle;
      const watch = setInterval(() => {
        most = Math.max(most, memoryOfBrowser(pid));
      }, LOOK);
      try {
        await chooseFile(page, written.path);
        const status = await waitForStatus(page, /^Import(ed| stopped)/, PATIENCE);
        expect(status).toMatch(/ 0 updated,.* 0 refused\.$/);
        console.log(`${kind}: import at most ${Math.round((most - idle) / 1e6)} MB above idle`);
        expect(await exportPrint(page, PATIENCE)).toEqual(written.print);
      } finally {
        clearInterval(watch);
      }
      console.log(`${kind}: in all at most ${Math.round((most - idle) / 1e6)} MB above idle`);
      expect(most - idle).toBeLessThan(MEMORY);
    },
    PATIENCE * 4,
  );
});
