/**
 * `npm run bench`: what the extension costs a page, in both browsers. Prints the main thread's added work, the longest
 * task and the layout shift on an article of 10,000 words with 100 quotations, and the time from navigation to marks
 * with 100,000 statements kept, the background asleep and awake. Never asserts; ratios are safer than times.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { type BrowserKind, type DrivenBrowser, waitUntil } from '../../lib/cli/browsers/driven-browser.ts';
import { launchBrowser } from '../../lib/cli/browsers/launch-browser.ts';
import { importCorpus, switchOnEverywhere } from '../../lib/cli/browsers/set-up-extension.ts';
import { findBrowser } from '../../lib/cli/setup/find-browser.mjs';
import { EXTENSION_FOLDERS } from '../../lib/cli/start/build-extension.ts';
import { runTool } from '../../lib/cli/start/run-tool.ts';
import { createRandom, makeArticle } from './generated-news.ts';
import { type Observation, renderObservedPage } from './observed-page.ts';

const STATEMENTS = Number(process.env.STATEMENTS ?? 100_000);
const QUOTED_AN_ARTICLE = 20;
/** Times each measurement is taken; the median and the worst are printed. */
const ROUNDS = 7;
/** Milliseconds that every page is watched from its navigation on, with and without the extension. */
const WATCHED = 3000;

const folder = join('.output', 'bench');
mkdirSync(folder, { recursive: true });
const random = createRandom(2026);
const news = Array.from({ length: Math.ceil(STATEMENTS / QUOTED_AN_ARTICLE) }, () =>
  makeArticle(random, 0, QUOTED_AN_ARTICLE),
);
/** One quotation of each of so many articles: so much is met elsewhere. */
const reused = (count: number) => news.slice(0, count).map(({ quoted }) => quoted[0]!);
const pages = {
  '/world/2026/long-story.html': renderObservedPage(makeArticle(random, 10_000, 100, reused(40))),
  '/world/2026/forty-statements.html': renderObservedPage(makeArticle(random, 1_200, 40, reused(20))),
};
const articles = join(folder, 'articles.jsonl');
const corpus = join(folder, 'corpus.ndjson');
writeFileSync(
  articles,
  news
    .map(({ title, paragraphs }, at) =>
      JSON.stringify({
        title,
        outlet: `Paper ${at % 40}`,
        url: `http://paper${at % 40}.example/${at}.html`,
        published: new Date(Date.UTC(2026, 0, 1 + (at % 300))).toISOString(),
        text: paragraphs.join('\n\n'),
      }),
    )
    .join('\n'),
);
await runTool('lib/cli/main.ts', ['import', articles, '--out', corpus], { accept: [1] });

const server = createServer((request, response) => {
  const page = pages[request.url?.replace('?quiet', '') as keyof typeof pages];
  response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(page ?? '');
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

for (const kind of ['chromium', 'firefox'] satisfies BrowserKind[]) {
  const executablePath = findBrowser(kind);
  if (!executablePath) console.log(`${kind}: not on this machine`);
  else await measure(kind, executablePath);
}
server.close();

async function measure(kind: BrowserKind, executablePath: string): Promise<void> {
  const extension = resolve(EXTENSION_FOLDERS[kind]);
  const driven = await launchBrowser(kind, { executablePath, extension, headless: true });
  try {
    const [long, short] = Object.keys(pages) as [string, string];
    const countsTime = kind === 'chromium';
    const without = await repeat(() => visit(driven, long, false));
    const timeWithout = countsTime ? await repeat(() => threadTime(driven, long)) : [];
    await switchOnEverywhere(driven);
    const began = performance.now();
    console.log(`\n${kind}: ${await importCorpus(driven, corpus)}`);
    print('import', [performance.now() - began], 'ms');
    const withIt = await repeat(() => visit(driven, long, true));
    if (countsTime) {
      const timeWith = await repeat(() => threadTime(driven, long));
      const base = median(timeWithout);
      print('10,000 words, 100 quotations: thread time without', timeWithout, 'ms');
      print('                              thread time with', timeWith, 'ms');
      print(
        '                              added',
        timeWith.map((value) => value - base),
        'ms',
      );
    }
    const busy = (seen: Observation[]) => seen.map((one) => one.busy);
    const baseline = median(busy(without));
    print('10,000 words, 100 quotations: thread busy without', busy(without), 'ms');
    print('                              thread busy with', busy(withIt), 'ms');
    print(
      '                              added',
      busy(withIt).map((value) => value - baseline),
      'ms',
    );
    console.log(`                              ratio ${(median(busy(withIt)) / baseline).toFixed(2)}`);
    print(
      '                              longest task without',
      without.map(({ longest }) => longest),
      'ms',
    );
    print(
      '                              longest task with',
      withIt.map(({ longest }) => longest),
      'ms',
    );
    const shifts = withIt.map(({ shift }) => shift).filter((shift) => shift !== null);
    if (shifts.length > 0) print('                              layout shift', shifts, '');
    print(
      '                              last line moved',
      withIt.map(({ end }) => end - without[0]!.end),
      'px',
    );
    const awake = await repeat(() => visit(driven, short, true));
    print(
      '40 statements: navigation to marks, background awake',
      awake.map(({ marked }) => marked ?? Number.NaN),
      'ms',
    );
    const asleep = await repeat(async () => {
      await driven.stopBackground();
      return visit(driven, short, true);
    });
    print(
      '               navigation to marks, background asleep',
      asleep.map(({ marked }) => marked ?? Number.NaN),
      'ms',
    );
  } finally {
    await driven.close();
  }
}

async function visit(driven: DrivenBrowser, path: string, marks: boolean): Promise<Observation> {
  const page = await driven.openPage(site + path);
  const look = () => page.evaluate('observation()') as Promise<Observation>;
  if (marks) await waitUntil('marks', async () => (await look()).marked !== null);
  await waitUntil('the time to watch is over', () =>
    page.evaluate((end) => performance.now() > end, WATCHED),
  );
  const seen = await look();
  await page.close();
  return seen;
}

/**
 * Milliseconds of processor time that the page's thread worked, as Chromium counts it: other programs that want the
 * processor do not count. On the same page without its loop, which would be counted too.
 */
async function threadTime(driven: DrivenBrowser, path: string): Promise<number> {
  const page = await driven.puppeteer.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(`${site}${path}?quiet`);
  await new Promise((done) => setTimeout(done, WATCHED));
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
}

async function repeat<T>(once: () => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (let round = 0; round < ROUNDS; round++) all.push(await once());
  return all;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function print(what: string, values: number[], unit: string): void {
  const digits = unit === '' ? 3 : 0;
  const worst = Math.max(...values).toFixed(digits);
  console.log(`  ${what.padEnd(56)} ${median(values).toFixed(digits)} ${unit} (worst ${worst})`);
}
