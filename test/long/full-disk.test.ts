/**
 * A disk that is full in earnest: the browser's profile lies in a small file system of its own, filled up around it.
 * Mounting one needs root. The import stops with words, what it told as kept is there after a kill, and
 * with space again the same file goes on.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DrivenBrowser, waitUntil } from '../../lib/cli/browsers/driven-browser.ts';
import { importCorpus } from '../../lib/cli/browsers/set-up-extension.ts';
import type { CorpusSize, MatchedStatement } from '../../lib/types.ts';
import { corpusLine, statementsOfArticle } from '../bench/generated-corpus.ts';
import { askCorpus, endWorker, killBackground, quietPage, startWorker } from '../e2e/corpus-asked.ts';
import { BROWSERS } from '../e2e/use-browser.ts';
import { useProfile } from '../e2e/use-profile.ts';

/** Of the file system: a fresh profile and an import, and no more than can be filled quickly. */
const DISK_MEGABYTES = 400;

/** Left for the import, of which each article takes some 20 kB. */
const LEFT_MEGABYTES = 6;

const KEPT = 40;
const ALL = 1_000;

describe.each(BROWSERS)('a disk that is full, in %s,', (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-disk-'));
  const disk = join(folder, 'disk');
  const ballast = join(disk, 'ballast');
  const profile = useProfile(kind, join(disk, 'profile'));
  beforeAll(() => {
    mkdirSync(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MEGABYTES}m`, 'tmpfs', disk]);
    mkdirSync(join(disk, 'profile'));
  });
  afterAll(async () => {
    await profile.end();
    await waitUntil('the disk is let go', () => {
      execFileSync('umount', [disk]);
      return true;
    });
    rmSync(folder, { recursive: true });
  });

  it('stops the import with words, loses nothing, and lets it go on', { timeout: 240_000 }, async () => {
    const file = join(folder, 'all.corpus.ndjson');
    writeFileSync(file, Array.from({ length: ALL }, (_, i) => corpusLine(i + 1)).join('\n'));
    let driven = await profile.launch();
    const lines = Array.from({ length: KEPT }, (_, i) => corpusLine(i + 1));
    await askCorpus(await quietPage(driven), 'background', 'importLines', { lines, firstLine: 1 });
    writeFileSync(ballast, '');
    while (statfsSync(disk).bavail * statfsSync(disk).bsize > LEFT_MEGABYTES * 1_000_000) {
      appendFileSync(ballast, Buffer.alloc(500_000));
    }

    const words = await importCorpus(driven, file).then(
      () => 'it went through',
      (error: Error) => error.message,
    );
    expect(words).toMatch(/^Import stopped: .*no space left.*is kept.*Free some space/);
    const [saved = 0, , known = 0] = (
      /Kept so far: (.*)\. Choose/.exec(words)?.[1]?.match(/[\d,]+/g) ?? []
    ).map((number) => Number(number.replaceAll(',', '')));
    // Opening its database writes, so a browser may not even read while the disk is full; then it says so.
    const told = await sizeOf(driven).then(
      ({ articles }) => articles,
      (error: Error) => error.message,
    );
    if (typeof told === 'number') expect(told).toBeGreaterThanOrEqual(saved + known);
    else expect(told).toMatch(/no space left.*is kept.*Free some space/);

    await driven.kill();
    rmSync(ballast);
    driven = await profile.launch();
    expect((await sizeOf(driven)).articles).toBeGreaterThanOrEqual(saved + known);
    expect(await importCorpus(driven, file)).toMatch(/^Imported 1,000 articles/);
    expect(await sizeOf(driven)).toMatchObject({ articles: ALL, statements: ALL * 20 });
    await findsAll(driven, [3, KEPT, 700, ALL]);
    await driven.close();
  });
});

async function sizeOf(driven: DrivenBrowser): Promise<CorpusSize> {
  return askCorpus(await quietPage(driven), 'background', 'corpusSize', {});
}

async function findsAll(driven: DrivenBrowser, articles: readonly number[]): Promise<void> {
  await killBackground(driven);
  const page = await quietPage(driven);
  await startWorker(page);
  for (const number of articles) {
    const text = statementsOfArticle(number)[5]!;
    const { appearances } = await askCorpus<MatchedStatement>(page, 'worker', 'findText', { text });
    expect(appearances.map((one) => one.text)).toEqual([text]);
  }
  await endWorker(page);
}
