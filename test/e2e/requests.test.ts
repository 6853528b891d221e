/**
 * A full round of use through a recording proxy: what is asked of the network is what the reader's own pages ask, and
 * what the browser asks of those who make it. Nothing is asked by the extension.
 */
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { DrivenBrowser } from '../../lib/cli/browsers/driven-browser.ts';
import { waitUntil } from '../../lib/cli/browsers/driven-browser.ts';
import { launchBrowser } from '../../lib/cli/browsers/launch-browser.ts';
import { pointAtMark, readMarks, tabOf, waitForCard } from '../../lib/cli/browsers/page-marks.ts';
import { waitForReading } from '../../lib/cli/browsers/page-report.ts';
import { importCorpus, switchOnEverywhere } from '../../lib/cli/browsers/set-up-extension.ts';
import { findBrowser } from '../../lib/cli/setup/find-browser.mjs';
import { askCorpus } from './corpus-asked.ts';
import { type RecordingProxy, startRecordingProxy } from './recording-proxy.ts';
import { addressOf, richestPage } from './sample-pages.ts';
import { BROWSERS } from './use-browser.ts';

/** Hosts that the browsers ask by themselves: updates, lists, portals. None of them stands anywhere in the extension. */
const VENDORS =
  /(?:^|\.)(?:google\.com|googleapis\.com|gstatic\.com|gvt1\.com|googleusercontent\.com|mozilla\.(?:org|com|net)|firefox\.com|detectportal\.firefox\.com|mozgcp\.net|example\.org)$/;

const hostOf = (address: string) => new URL(address).hostname;

describe.each(BROWSERS)('what %s asks of the network', (kind) => {
  let driven: DrivenBrowser;
  let proxy: RecordingProxy;

  beforeAll(async () => {
    const executablePath = findBrowser(kind);
    if (!executablePath) throw new Error(`No ${kind} on this machine: npm test installs it or says how.`);
    const { port, extensions } = inject('sample');
    proxy = await startRecordingProxy(port);
    driven = await launchBrowser(kind, {
      executablePath,
      extension: extensions[kind],
      headless: true,
      proxy: proxy.port,
    });
  });
  afterAll(async () => {
    await driven?.close();
    await proxy?.close();
  });

  it('is what the pages themselves ask, through a full round of use', async () => {
    await switchOnEverywhere(driven);
    await importCorpus(driven, inject('sample').corpus);
    const address = addressOf(richestPage);
    const page = await driven.openPage(address);
    await waitForReading(driven, page);
    const marks = await waitUntil('it is marked', async () => {
      const found = await readMarks(page);
      return found.length > 0 && found;
    });
    const point = (await pointAtMark(page, marks[0]!.kind))!;
    await page.mouse.move(point.x, point.y);
    await waitForCard(driven, page);
    const tab = await tabOf(driven, page);
    const popup = await driven.openPopup(page);
    await popup.close();
    const panel = await driven.openPanel(page);
    await panel.close();

    const control = await driven.control();
    expect(await askCorpus(control, 'background', 'saveTab', { tab })).toEqual({ kept: true });
    await askCorpus(control, 'background', 'exportLines', { limit: 10 });
    for (const path of ['corpus.html', 'options.html', 'privacy.html', 'welcome.html']) {
      await (await driven.openExtensionPage(path)).close();
    }
    const { articles } = await askCorpus<{ articles: { id: string }[] }>(
      control,
      'background',
      'listArticles',
      {
        limit: 3,
      },
    );
    await askCorpus(control, 'background', 'deleteArticles', { ids: articles.map(({ id }) => id) });

    const sample = proxy.asked.filter((asked) => !VENDORS.test(hostOf(asked)));
    const page_ = new URL(address).origin;
    // The proxy was there: it saw the page. A page's own icon and style are its own.
    expect(sample.filter((asked) => asked === address)).toHaveLength(1);
    expect(sample.filter((asked) => !asked.startsWith(`${page_}/`))).toEqual([]);
    const others = sample.filter((asked) => asked !== address).map((asked) => new URL(asked).pathname);
    expect(others.filter((path) => !/\.(?:css|ico|png|svg|js|woff2?)$/.test(path))).toEqual([]);
  }, 180_000);
});
