/**
 * Twenty feeds, imported as a list, fill the corpus; the browser is killed in the middle and begun again. What the
 * servers were asked is what a polite reader asks.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type DrivenBrowser, waitUntil } from '../../lib/cli/browsers/driven-browser.ts';
import { putFile } from '../../lib/cli/browsers/set-up-extension.ts';
import type { FeedList } from '../../lib/feeds/feed-questions.ts';
import { HOST_PAUSE } from '../../lib/feeds/host-lanes.ts';
import type { ArticleList } from '../../lib/messages.ts';
import { askCorpus } from './corpus-asked.ts';
import { type FeedServers, startFeedServers } from './feed-servers.ts';
import { BROWSERS } from './use-browser.ts';
import { useProfile } from './use-profile.ts';

/** ms for a whole run over twenty hosts on a busy machine. */
const RUN = 150_000;

/** Timers may be early by so much, ms. */
const EARLY = 50;

describe.each(BROWSERS)('feeds in %s', (kind) => {
  const profile = useProfile(kind);
  let servers: FeedServers;
  beforeAll(async () => {
    servers = await startFeedServers();
  });
  afterAll(() => servers.close());

  const listed = (page: Page) => askCorpus<FeedList>(page, 'background', 'listFeeds', {});
  const kept = async (page: Page) =>
    (await askCorpus<ArticleList>(page, 'background', 'listArticles', { limit: 200 })).articles;
  const stories = () => servers.requests.filter(({ path }) => path.startsWith('/story/'));
  const feedsPage = (driven: DrivenBrowser) => driven.openExtensionPage('corpus.html#feeds');

  /** The permission is asked for by the notice's second button: all sites. */
  async function allow(page: Page): Promise<void> {
    const missing = (await listed(page)).feeds.some(({ ungranted }) => ungranted.length > 0);
    if (!missing) return;
    await (await page.waitForSelector('.feeds .notice .button:nth-of-type(2)'))!.click();
    await waitUntil('all sites are allowed', async () =>
      (await listed(page)).feeds.every(({ ungranted }) => ungranted.length === 0),
    );
  }

  it('fill the corpus, also across the end of the browser', { timeout: 2 * RUN + 120_000 }, async () => {
    const list = join(inject('sample').folder, `feeds-${kind}.opml`);
    writeFileSync(list, servers.opml);
    const wanted = servers.outlets.flatMap(({ host, articles }) =>
      articles.map((path) => `http://${host}${path}`),
    );

    let driven = await profile.launch();
    await driven.allowHostAccess();
    let page = await feedsPage(driven);
    await putFile(page, '#feeds-file', list);
    await waitUntil('the list is in', async () => (await listed(page)).feeds.length === 20);
    // Nobody is asked before the reader allowed it, in Chrome a driver has allowed all.
    await allow(page);
    await waitUntil('some articles are there', () => stories().length > 8, RUN);
    await profile.end();
    const before = stories().length;
    expect(before).toBeLessThan(wanted.length);

    driven = await profile.launch();
    await driven.allowHostAccess();
    page = await feedsPage(driven);
    await allow(page);
    await waitUntil(
      'all is done',
      async () => {
        const { feeds, running } = await listed(page);
        return !running && feeds.every(({ waiting, lastAt }) => waiting === 0 && lastAt !== null);
      },
      RUN,
    );

    const urls = (await kept(page)).map(({ url }) => url);
    expect(urls.toSorted()).toEqual(wanted.toSorted());
    // What was under way when the browser went is asked for again; nothing else is.
    const repeated = stories().length - new Set(stories().map(({ outlet, path }) => `${outlet}${path}`)).size;
    expect(repeated).toBeLessThanOrEqual(6);

    const { feeds } = await listed(page);
    const of = (name: string) =>
      feeds.find(({ address }) => address === servers.outlets.find((one) => one.name === name)!.feed)!;
    expect(feeds.reduce((sum, feed) => sum + feed.kept, 0)).toBe(wanted.length);
    expect(of('cyrillic').title).toBe('Порт');
    expect(of('japanese').title).toBe('港');
    const problems = ['failing', 'missing', 'patient', 'garbage', 'cut'].map((name) => of(name).problem);
    expect(problems).toEqual([
      { code: 'http', detail: '500' },
      { code: 'http', detail: '404' },
      { code: 'http', detail: '429' },
      { code: 'no-feed' },
      { code: 'network' },
    ]);
    expect(feeds.filter(({ problem }) => problem)).toHaveLength(5);

    await askAgain(page);
    isPolite();
  });

  /** Asked at once by hand: conditionally where that is known, and not where a server asked for rest. */
  async function askAgain(page: Page): Promise<void> {
    const from = servers.requests.length;
    await (await page.waitForSelector('.feeds > .actions .button:first-child:not(:disabled)'))!.click();
    const again = () => servers.requests.slice(from);
    await waitUntil(
      'all were asked again',
      () => new Set(again().map(({ outlet }) => outlet)).size >= 19,
      RUN,
    );
    await waitUntil('the run is over', async () => !(await listed(page)).running, RUN);
    expect(again().filter(({ path }) => path.startsWith('/story/'))).toEqual([]);
    const statuses = (name: string) =>
      again().flatMap(({ outlet, status }) => (outlet === name ? [status] : []));
    expect([statuses('conditional'), statuses('dated'), statuses('patient')]).toEqual([[304], [304], []]);
    const site = again().filter(({ outlet }) => outlet === 'site');
    expect(site.map(({ path }) => path)).toEqual(['/feed/real']);
    await page.close();
  }

  function isPolite(): void {
    for (const { name } of servers.outlets) {
      const asked = servers.requests.filter(({ outlet }) => outlet === name);
      for (const [i, request] of asked.entries()) {
        expect(request.headers.cookie, name).toBeUndefined();
        expect(request.headers.referer, name).toBeUndefined();
        const last = asked[i - 1];
        // A redirect and the feed that a page names follow at once; so does what the new browser asks.
        const follows = ['/feed/new', '/feed/real'].includes(request.path) || last?.path === request.path;
        if (last && !follows)
          expect(request.began - last.ended, `${name} ${request.path}`).toBeGreaterThan(HOST_PAUSE - EARLY);
      }
    }
  }
});
