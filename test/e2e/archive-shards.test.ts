/**
 * A shared archive of three real servers, asked by the extension in both browsers: a statement is found whichever server
 * is asked, and while the one that holds it is gone the answer says that it is not whole. Left out where the servers are not.
 */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connectArchive } from '../../lib/archive/connect-archive.ts';
import { loadArticles } from '../../lib/archive/load-articles.ts';
import { waitUntil } from '../../lib/cli/browsers/driven-browser.ts';
import { readPageReport, waitForReading } from '../../lib/cli/browsers/page-report.ts';
import type { PageReport } from '../../lib/state/page-report.ts';
import { type ServedShards, serveShards } from '../archive/shards/serve-shards.ts';
import { articlesOf, initCluster } from '../lib/archive/load-lines.ts';
import {
  type ArchivePages,
  addByHand,
  HERE,
  keepChoices,
  LOCAL,
  serveArchivePages,
  THERE,
} from './archive-pages.ts';
import { BROWSERS, useBrowser } from './use-browser.ts';

/** Servers of 2018, behind a translation, on a busy machine: an answer that is late says nothing of shards. */
const TRIES = 4;

describe('an archive on three shards', () => {
  let shards: ServedShards;
  let pages: ArchivePages;
  /** The shard that holds the article, and one that does not. */
  let holding = 0;
  let other = 0;

  beforeAll(async () => {
    pages = await serveArchivePages(join(inject('sample').folder, 'shards'));
    shards = await serveShards();
    await initCluster(shards.writer());
    await loadArticles(connectArchive(shards.writer()), articlesOf(pages.archived));
    for (const shard of [0, 1, 2]) {
      const [row] = await connectArchive(shards.writer(shard)).ask('SELECT count() FROM articles_local');
      if (Number(row?.[0]) > 0) holding = shard;
      else other = shard;
    }
  }, 240_000);
  afterAll(async () => {
    await shards?.stop();
    await pages?.close();
  });

  describe.each(BROWSERS)('in %s', (kind) => {
    const browser = useBrowser(kind, () => pages.corpus);
    let asked = 0;

    /** What is told of the page, by an archive that was not asked before. */
    async function read(): Promise<PageReport> {
      for (let attempt = 1; ; attempt++) {
        const name = `Cluster ${++asked}`;
        const archive = { ...shards.reader(other), name, sketches: false, granted: false };
        const onSites = [new URL(pages.here).host];
        await keepChoices(browser.driven(), { on: true, offSites: [], onSites, archives: [archive] });
        const page = await browser.open(`${pages.here}?${asked}`);
        await waitForReading(browser.driven(), page);
        const report = await waitUntil('the archive has answered', async () => {
          const known = await readPageReport(browser.driven(), page);
          return known?.notices || found(known)[HERE]?.length ? known : null;
        });
        if (report.notices?.[0]?.fault !== 'slow' || attempt >= TRIES) return report;
      }
    }

    it('knows what one of them holds; without that one says that the answer is not whole, and gains it back', async () => {
      const { found: tested, page } = await addByHand(browser.driven(), {
        ...shards.reader(other),
        name: 'Cluster',
      });
      expect(tested).toContain('1 article; statements: ');
      await page.close();
      const local = ['Ledger'];
      expect(found(await read())).toMatchObject({ [LOCAL]: local, [HERE]: [`Estuary Gazette: ${THERE}`] });
      await shards.kill(holding);
      try {
        const without = await read();
        expect(without.notices).toEqual([{ archive: `Cluster ${asked}`, fault: 'partial' }]);
        expect(found(without)).toMatchObject({ [LOCAL]: local, [HERE]: [] });
      } finally {
        await shards.start(holding);
      }
      const again = await read();
      expect(again.notices).toBeUndefined();
      expect(found(again)[HERE]).toEqual([`Estuary Gazette: ${THERE}`]);
    }, 240_000);
  });
});

/** By statement of the page: where else it is, with the archive's words. */
function found(report: PageReport | null): Record<string, string[]> {
  return Object.fromEntries(
    (report?.comparison?.statements ?? []).map(({ text, appearances }) => [
      text,
      appearances.map(({ text: words, archive, article }) =>
        archive === undefined ? String(article.outlet) : `${article.outlet}: ${words}`,
      ),
    ]),
  );
}
