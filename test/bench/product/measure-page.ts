/**
 * What the extension costs a page it reads: the thread's work with it and without, its own tasks, what moved, and how
 * large its scripts are. Where the browser does not count the thread's time (Firefox), gaps in a busy loop stand for it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type DrivenBrowser, waitUntil } from '../../../lib/cli/browsers/driven-browser.ts';
import { percentile } from '../percentile.ts';
import { type Measured, measured } from './budgets.ts';
import type { PageServer, Shape } from './serve-pages.ts';
import { measureThread } from './thread-work.ts';
import { observe, openObserved } from './visit.ts';

const ROUNDS = 10;

/** Milliseconds that a page is watched where gaps are counted. */
const WATCHED = 2_500;

interface PageCost {
  total: number;
  longest: number;
  /** Null where tasks are not traced. */
  own: number[] | null;
  shift: number | null;
  end: number;
}

/** The cost of the same pages, before and after the extension is allowed to read them. */
export async function measurePages(
  driven: DrivenBrowser,
  pages: PageServer,
): Promise<Record<Shape, PageCost[]>> {
  const all = { long: [], list: [], forty: [] } as Record<Shape, PageCost[]>;
  for (let round = 0; round < ROUNDS; round++) {
    all.long.push(await measurePage(driven, pages.address('long', 0)));
    all.list.push(await measurePage(driven, pages.address('list', 0)));
  }
  return all;
}

async function measurePage(driven: DrivenBrowser, address: string): Promise<PageCost> {
  if (driven.kind === 'chromium') {
    const { total, own, seen } = await measureThread(driven, address);
    return { total, longest: own[0] ?? Number.NaN, own, shift: seen.shift, end: seen.end };
  }
  const page = await openObserved(driven, address, 'loop');
  await waitUntil('the page was watched', () => page.evaluate((end) => performance.now() > end, WATCHED));
  const { busy, longest, shift, end } = await observe(page);
  await page.close();
  return { total: busy, longest, own: null, shift, end };
}

export function comparePages(
  without: Record<Shape, PageCost[]>,
  withIt: Record<Shape, PageCost[]>,
): Measured[] {
  const added = (shape: Shape) => {
    const base = percentile(
      without[shape].map(({ total }) => total),
      0.5,
    );
    return withIt[shape].map(({ total }) => total - base);
  };
  const long = withIt.long;
  const second = long.flatMap(({ own }) => own?.slice(1, 2) ?? []);
  const shifts = long.flatMap(({ shift }) => shift ?? []);
  const before = without.long[0]!.end;
  return [
    measured('added', 'ms', added('long')),
    measured(
      'longest',
      'ms',
      long.map(({ longest }) => longest),
    ),
    ...(second.length ? [measured('slice', 'ms', second)] : []),
    ...(shifts.length ? [measured('shift', '', shifts)] : []),
    measured(
      'long article: its last line moved by, CSS pixels',
      '',
      long.map(({ end }) => Math.abs(end - before)),
    ),
    ...measureNoArticle(withIt.list, added('list')),
  ];
}

/**
 * What is added to such a page is less than it differs by from one opening to the next: where tasks are traced, ours are
 * added up. A visit in whose trace none was found is left out, and so not among the times counted.
 */
function measureNoArticle(visits: readonly PageCost[], added: readonly number[]): Measured[] {
  const traced = visits.flatMap(({ own }) => (own ? [own] : []));
  if (traced.length === 0) return [measured('noArticle', 'ms', added)];
  const found = traced.filter((own) => own.length > 0);
  return found.length > 0 ? [measured('noArticleTasks', 'ms', found.map(sum))] : [];
}

const sum = (times: readonly number[]) => times.reduce((all, time) => all + time, 0);

export function measureScript(extension: string): Measured {
  const scripts = ['probe.js', 'content-scripts/article.js'].map((file) =>
    readFileSync(join(extension, file)),
  );
  const bytes = scripts.map((script) => gzipSync(script, { level: 9 }).length);
  return measured('script', 'kB', [bytes.reduce((sum, one) => sum + one) / 1000]);
}
