/** 5,000 statements in, paused, the browser killed in the middle, on, and out again to the byte; then all is checked. */
import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { waitUntil } from '../../lib/cli/browsers/driven-browser.ts';
import { chooseFile, exportPrint, openFiles, waitForStatus, writeCorpusFile } from './round-trip.ts';
import { BROWSERS } from './use-browser.ts';
import { useProfile } from './use-profile.ts';

const STATEMENTS = 5_000;
const PATIENCE = 60_000;

const notedLines = (page: Page) =>
  page.evaluate(async () => {
    const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
    const { imports } = (await api.storage.local.get('imports')) as { imports?: { lines: number }[] };
    return imports?.[0]?.lines ?? 0;
  });

describe.each(BROWSERS)('a corpus file in %s', (kind) => {
  const profile = useProfile(kind);

  it('comes out as it went in, through a pause and the end of the browser', async () => {
    const written = await writeCorpusFile(inject('sample').folder, STATEMENTS);
    const first = await openFiles(await profile.launch());
    await chooseFile(first, written.path, true);
    await waitForStatus(first, /^Paused/, PATIENCE);
    await waitForStatus(first, /^Paused.* [1-9]\d* saved/, PATIENCE);
    const noted = await waitUntil('what was under way is noted', async () => {
      const [before, after] = [
        await notedLines(first),
        await new Promise((resolve) => setTimeout(resolve, 1_500)).then(() => notedLines(first)),
      ];
      return before > 0 && before === after && after;
    });
    expect(noted).toBeLessThan(1_000);
    await profile.end();

    const second = await openFiles(await profile.launch());
    const broken = await waitUntil('it tells of what was broken off', () =>
      second.evaluate(() => document.getElementById('import-unfinished')?.textContent ?? null),
    );
    expect(broken).toMatch(/corpus-5000\.ndjson/);
    await chooseFile(second, written.path);
    const status = await waitForStatus(second, /^Import(ed| stopped)/, PATIENCE);
    expect(status).toBe(`Imported 1,000 articles: 1,000 saved, 0 updated, 0 already known, 0 refused.`);
    expect(await second.evaluate(() => document.getElementById('import-unfinished'))).toBeNull();
    expect(await exportPrint(second, PATIENCE)).toEqual(written.print);

    await second.evaluate(() => document.querySelector<HTMLButtonElement>('.health button')!.click());
    const health = await waitUntil(
      'the check ends',
      () =>
        second.evaluate(() => {
          const busy = document.querySelector('.health progress');
          return !busy && document.getElementById('health-status')!.textContent;
        }),
      PATIENCE,
    );
    expect(health).toBe('Everything is whole.');
  }, 300_000);
});
