/**
 * Shared archives in real browsers, on the real engine: added by a reader's own clicks, asked about a page, judged and
 * compared word by word, and named; whatever stands in an archive's place takes nothing from the local answer.
 */
import { createServer, type RequestListener, request as requestOf, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connectArchive } from '../../lib/archive/connect-archive.ts';
import { loadArticles } from '../../lib/archive/load-articles.ts';
import { type DrivenBrowser, waitUntil } from '../../lib/cli/browsers/driven-browser.ts';
import { readMarks } from '../../lib/cli/browsers/page-marks.ts';
import { readPageReport, waitForReading } from '../../lib/cli/browsers/page-report.ts';
import type { ArchiveChoices, KeptArchive } from '../../lib/state/archives.ts';
import { type ServedEngine, serveEngine } from '../archive/serve-engine.ts';
import { articlesOf, initArchive } from '../lib/archive/load-lines.ts';
import {
  type ArchivePages,
  addByHand,
  HERE,
  keepChoices,
  LOCAL,
  serveArchivePages,
  THERE,
} from './archive-pages.ts';
import { askCorpus, quietPage } from './corpus-asked.ts';
import { EXPIRED } from './expired-certificate.ts';
import { BROWSERS, useBrowser } from './use-browser.ts';

/** Within this a question that was taken back has ended, and long before it would have been given up, ms. */
const LEFT = 4_000;

/** After a page was read, until an archive would have been asked, ms. */
const AFTERWARDS = 2_500;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let pages: ArchivePages;
let engine: ServedEngine;
/** What else stands at archives' addresses, by name. */
const others: Record<string, { url: string; stop(): void }> = {};

async function serve(
  answer: RequestListener,
  server: Server = createServer(answer),
  scheme = 'http',
): Promise<{ url: string; stop(): void }> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `${scheme}://127.0.0.1:${port}`, stop };
}

const open = { 'access-control-allow-origin': '*' };
const large: RequestListener = (_, response) => {
  response.writeHead(200, open);
  let left = 50;
  const send = () => {
    while (left-- > 0) if (!response.write('x'.repeat(1_000_000))) return;
    response.end();
  };
  response.on('drain', send);
  send();
};
const fromTheFuture: RequestListener = (_, response) =>
  void response.writeHead(200, open).end('[[7000,1],[0,0],[],[],[],[],[],1]\n');

/** Questions that are never answered. */
const waiting: Socket[] = [];
const slow: RequestListener = (asked) => void waiting.push(asked.socket);

/** The engine behind a server that counts what it is asked. */
let counted = 0;
const counting: RequestListener = (asked, response) => {
  counted++;
  passOn(asked, response);
};

/** The engine behind a server that allows no other origin. */
const withoutCors: RequestListener = (asked, response) => {
  if (asked.method === 'OPTIONS') return void response.writeHead(405).end();
  passOn(asked, response);
};

const passOn: RequestListener = (asked, response) => {
  const { host: _, origin: __, ...headers } = asked.headers;
  const to = requestOf(`${engine.reader.url}${asked.url}`, { method: asked.method, headers }, (answer) => {
    response.writeHead(answer.statusCode!);
    answer.pipe(response);
  });
  asked.pipe(to);
};

beforeAll(async () => {
  pages = await serveArchivePages(join(inject('sample').folder, 'archive'));
  engine = await serveEngine();
  const writer = connectArchive(engine.writer);
  await initArchive(writer);
  await loadArticles(writer, articlesOf(pages.archived));
  Object.assign(others, {
    Hung: await serve(() => {}),
    Large: await serve(large),
    Future: await serve(fromTheFuture),
    Closed: await serve(withoutCors),
    Counted: await serve(counting),
    Slow: await serve(slow),
    Expired: await serve(fromTheFuture, createSecureServer(EXPIRED, fromTheFuture), 'https'),
  });
}, 240_000);

afterAll(async () => {
  for (const { stop } of Object.values(others)) stop();
  await engine?.stop();
  await pages?.close();
});

const here = () => pages.here;
const keepArchives = (
  driven: DrivenBrowser,
  archives: KeptArchive[],
  change: Partial<ArchiveChoices> = {},
): Promise<void> =>
  keepChoices(driven, { on: true, offSites: [], onSites: [new URL(here()).host], archives, ...change });

const kept = (name: string, change: Partial<KeptArchive> = {}): KeptArchive => ({
  ...engine.reader,
  name,
  sketches: false,
  granted: false,
  ...change,
});

describe.each(BROWSERS)('a shared archive, in %s', (kind) => {
  const browser = useBrowser(kind, () => pages.corpus);

  it('is added by hand, tested, and gives what is not kept here, marked with its name', async () => {
    const driven = browser.driven();
    await keepArchives(driven, []);
    const { found, page: options } = await addByHand(driven, { ...engine.reader, name: 'Desk' });
    expect(found).toContain('1 article; statements: ');
    expect(found).toContain('This account can only read');
    expect(await options.evaluate(() => document.body.textContent)).not.toContain('lighthouse');
    await options.close();

    const page = await browser.open(here());
    await waitUntil('both statements are marked', async () => {
      const painted = (await readMarks(page)).map(({ text }) => text);
      return painted.includes(LOCAL) && painted.includes(HERE);
    });
    const report = await waitForReading(driven, page);
    expect(report.notices).toBeUndefined();
    const told = report.comparison!.statements.map(({ text, appearances }) => [
      text,
      appearances.map(({ text: words, archive, article }) => [words, archive, article.outlet]),
    ]);
    expect(Object.fromEntries(told)).toMatchObject({
      [LOCAL]: [[LOCAL, undefined, 'Ledger']],
      [HERE]: [[THERE, 'Desk', 'Estuary Gazette']],
    });
    expect(JSON.stringify(report)).not.toContain('lighthouse');

    const popup = await browser.popup(page);
    await waitUntil('the popup lists it', () =>
      popup.evaluate((doc, text) => doc.body.textContent?.includes(text) ?? false, HERE.slice(0, 30)),
    );
    await popup.close();
    const panel = await browser.panel(page);
    await waitUntil('the panel lists it', () =>
      panel.evaluate(
        (doc, text) => {
          const row = [...doc.querySelectorAll('.rows button')].find((one) =>
            one.textContent?.includes(text),
          );
          (row as HTMLElement | undefined)?.click();
          return Boolean(row);
        },
        HERE.slice(0, 30),
      ),
    );
    const shown = await waitUntil('it is compared word by word', () =>
      panel.evaluate((doc) => {
        const wording = doc.querySelector('.wording');
        const changed = [...(wording?.querySelectorAll('ins, del') ?? [])].map((one) => one.textContent);
        return wording && { changed, words: wording.textContent ?? '' };
      }),
    );
    expect(shown.changed.join(' ')).toMatch(/shall.*will|will.*shall/);
    expect(shown.words).toContain('from Desk');
    const around = await waitUntil('the sentences around it come', () =>
      panel.evaluate((doc) => {
        const details = doc.querySelector<HTMLDetailsElement>('details.around');
        if (details && !details.open) details.open = true;
        return details?.querySelector('.quote')?.textContent ?? null;
      }),
    );
    expect(around).toContain(THERE);
    expect(around.length).toBeGreaterThan(THERE.length);
  });

  it('is read by the permission of its host, where it allows no other origin', async () => {
    const driven = browser.driven();
    await keepArchives(driven, [kept('Closed', { url: others.Closed!.url })]);
    const page = await browser.open(here());
    await waitUntil('its statement is marked', async () =>
      (await readMarks(page)).some(({ text }) => text === HERE),
    );
  });

  it('that fails is named, and takes nothing from the local answer', async () => {
    const driven = browser.driven();
    const failing = ['Hung', 'Large', 'Future', 'Expired'].map((name) =>
      kept(name, { url: others[name]!.url }),
    );
    await keepArchives(driven, [kept('Locked', { password: 'foghorn' }), ...failing, kept('Works')]);
    const page = await browser.open(here());
    const early = await waitUntil('what one of them adds is there', async () => {
      const marked = (await readMarks(page)).map(({ text }) => text);
      return marked.includes(LOCAL) && marked.includes(HERE) && readPageReport(driven, page);
    });
    // The one that hangs is still being waited for.
    expect(early.notices?.map(({ archive }) => archive) ?? []).not.toContain('Hung');
    const report = await waitUntil('the archives have answered or not', async () => {
      const known = await readPageReport(driven, page);
      return known?.notices?.length === 5 ? known : null;
    });
    expect(report.notices).toEqual([
      { archive: 'Locked', fault: 'denied' },
      { archive: 'Hung', fault: 'slow' },
      { archive: 'Large', fault: 'large' },
      { archive: 'Future', fault: 'newer' },
      { archive: 'Expired', fault: 'unreachable' },
    ]);
    const found = report.comparison!.statements.find(({ text }) => text === HERE)!;
    expect(found.appearances.map(({ archive }) => archive)).toEqual(['Works']);
    const popup = await browser.popup(page);
    const words = await waitUntil('the popup says so', () =>
      popup.evaluate((doc) => doc.querySelector('.archive-notices')?.textContent || null),
    );
    expect(words).toContain('The answer of “Hung” is missing or not whole. It did not answer in time.');
    await popup.close();

    // Left alone for some minutes: the next page says so at once, and waits for none of them.
    const again = await browser.open(`${here()}?again`);
    const next = await waitUntil('the next page knows', async () => {
      const known = await readPageReport(driven, again);
      return known?.notices?.length === 5 ? known : null;
    });
    expect(next.notices).toEqual(report.notices);
  });

  it('is told to stop where the reader leaves the page', async () => {
    await keepArchives(browser.driven(), [kept('Slow', { url: others.Slow!.url })]);
    const page = await browser.open(here());
    await waitUntil('it is asked', async () => waiting.length > 0);
    const [asked] = waiting;
    await page.goto(new URL('/', here()).href).catch(() => {});
    await waitUntil('the question is taken back', async () => asked!.destroyed, LEFT);
  });

  it.each([
    ['all are switched off', (_: string) => ({ on: false })],
    ['the site is', (host: string) => ({ onSites: [], offSites: [host] })],
  ])('is not asked where %s', async (what, changeFor) => {
    const driven = browser.driven();
    const one = kept('Works', { url: others.Counted!.url });
    await keepArchives(driven, [one], changeFor(new URL(here()).host));
    const before = counted;
    const { report } = await browser.read(`${here()}?off=${what.length}`);
    expect(report.notices).toBeUndefined();
    await pause(AFTERWARDS);
    expect(counted).toBe(before);
    // It would have been.
    await keepArchives(driven, [one]);
    await browser.open(`${here()}?on=${what.length}`);
    await waitUntil('it is asked', async () => counted > before);
  });

  it('has its password in no export and no report', async () => {
    const driven = browser.driven();
    await keepArchives(driven, [kept('Locked', { password: 'foghorn' }), kept('Works')]);
    await browser.open(`${here()}?export`);
    const control = await driven.control();
    const told = await waitUntil('both have answered', () =>
      control.evaluate(async () => {
        const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
        const session = JSON.stringify(await api.storage.session.get(null));
        return session.includes('denied') && session.includes('"Works"') ? session : null;
      }),
    );
    const exported = await askCorpus<{ lines: string[] }>(
      await quietPage(driven),
      'background',
      'exportLines',
      { limit: 1_000 },
    );
    expect(exported.lines.length).toBeGreaterThan(1);
    for (const secret of ['lighthouse', 'foghorn']) {
      expect(told).not.toContain(secret);
      expect(exported.lines.join('\n')).not.toContain(secret);
    }
  });

  it('is changed by hand: what was not typed stays, and what another place gave goes', async () => {
    const driven = browser.driven();
    await keepArchives(driven, [kept('Desk', { user: 'nobody' })]);
    const options = await driven.openExtensionPage('options.html');
    const change = async (field: string, text: string) => {
      // What is hidden behind another tab takes no click.
      await options.bringToFront();
      await (await options.waitForSelector('.kept > li > details > summary'))!.click();
      const input = (await options.waitForSelector(`.kept [name=${field}]`))!;
      await input.click({ count: 3 });
      await input.type(text);
      await (await options.waitForSelector('.kept [type=submit]'))!.click();
      return waitUntil('it is tested', () =>
        options.evaluate(() => {
          const words = document.querySelector('.kept .findings')?.textContent ?? '';
          return !document.querySelector('.kept form') && /answers|refuses/.test(words) && words;
        }),
      );
    };
    expect(await change('user', engine.reader.user)).toContain('This account can only read');
    const page = await browser.open(here());
    const marked = async () => (await readMarks(page)).map(({ text }) => text);
    await waitUntil('its statement is marked', async () => (await marked()).includes(HERE));
    // To another server the password does not go.
    expect(await change('url', others.Counted!.url)).toContain('refuses');
    await waitUntil('its mark is gone', async () => !(await marked()).includes(HERE));
    expect(await marked()).toContain(LOCAL);
    await options.close();
  });

  it('goes with its password, and what was granted for it goes with the last', async () => {
    const driven = browser.driven();
    const control = await driven.control();
    const collected = () =>
      control.evaluate(async () => {
        const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
        const all = (await api.permissions.getAll()) as { data_collection?: string[] };
        return all.data_collection ?? [];
      });
    const stored = () =>
      control.evaluate(async () => {
        const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
        return JSON.stringify(await api.storage.local.get());
      });
    await keepArchives(driven, [kept('Desk', { granted: true })]);
    expect(await stored()).toContain('lighthouse');
    // Only Firefox tells; it was granted when the first archive was added.
    expect(await collected()).toEqual(kind === 'firefox' ? ['websiteContent'] : []);
    const options = await driven.openExtensionPage('options.html');
    await (await options.waitForSelector('[aria-label="Remove Desk"]'))!.click();
    await waitUntil('it is removed', async () => !(await stored()).includes('lighthouse'));
    await waitUntil('nothing may be sent', async () => (await collected()).length === 0);
    await options.close();
  });
});
