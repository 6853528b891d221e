/**
 * The index where it runs: `node test/bench/browser-index.bench.ts [chromium|firefox] [database] [statements…]` (both
 * browsers, 10,000, 100,000 and 1,000,000 where none are named). Fills a corpus in a real browser's worker by importing,
 * then asks pages of forty statements: the first after the worker began, and further ones.
 */
import { readFileSync } from 'node:fs';
import type { BrowserKind } from '../../lib/cli/browsers/driven-browser.ts';
import { openBrowserCorpus } from './browser-corpus.ts';
import { ARTICLE_STATEMENTS } from './generated-corpus.ts';

const COLD_STARTS = 8;
const WARM_PAGES = 25;
const LIMIT = 40;

const percentile = (times: readonly number[], share: number) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!;
const both = (times: readonly number[]) =>
  `${percentile(times, 0.5).toFixed(0)} / ${percentile(times, 0.95).toFixed(0)} ms`;

/** Resident bytes of a process and those it started, shared pages counted once each. */
function memoryOf(pid: number | undefined): number {
  if (!pid) return 0;
  try {
    const status = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    const own = Number(/^Pss:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    return children
      .split(' ')
      .filter(Boolean)
      .reduce((sum, child) => sum + memoryOf(Number(child)), own);
  } catch {
    return 0;
  }
}

async function measure(kind: BrowserKind, place: string, sizes: readonly number[]): Promise<void> {
  const corpus = await openBrowserCorpus(kind, place);
  const empty = memoryOf(corpus.pid);
  const rows: Record<string, Record<string, string | number>> = {};
  let filled = 0;
  try {
    for (const size of sizes) {
      const articles = Math.ceil(size / ARTICLE_STATEMENTS);
      const before = filled * ARTICLE_STATEMENTS;
      const { seconds, statements } = await corpus.ask('fill', { from: filled, to: articles });
      filled = articles;
      const settled = await corpus.ask('settle', {});
      const { bytes, texts, segments, files } = await corpus.ask('usage', {});
      const cold: number[] = [];
      for (let i = 0; i < COLD_STARTS; i++) {
        await corpus.restart();
        const { times } = await corpus.ask('ask', { pages: 1, articles, seed: i + 1, limit: LIMIT });
        cold.push(...times);
      }
      const warm = await corpus.ask('ask', { pages: WARM_PAGES, articles, seed: 99, limit: LIMIT });
      rows[size.toLocaleString('en')] = {
        'imported a second': Math.round((statements - before) / (seconds + settled.seconds)),
        'last merges, s': settled.seconds.toFixed(1),
        'cold p50 / p95': both(cold),
        'warm p50 / p95': both(warm.times),
        found: warm.found.toFixed(3),
        'index, bytes each': (bytes / statements).toFixed(1),
        'texts, bytes each': (texts / statements).toFixed(1),
        'segments (files)': `${segments} (${files})`,
        'memory, MB': ((memoryOf(corpus.pid) - empty) / 1e6).toFixed(0),
      };
      console.log(`${kind}, ${place}`);
      console.table(rows);
    }
  } finally {
    await corpus.close();
  }
}

const words = process.argv.slice(2);
const kinds = (['chromium', 'firefox'] as const).filter((kind) => words.includes(kind));
const sizes = words.map(Number).filter((size) => size > 0);
for (const kind of kinds.length ? kinds : (['chromium', 'firefox'] as const)) {
  const place = words.includes('database') ? 'database' : 'files';
  await measure(kind, place, sizes.length ? sizes : [10_000, 100_000, 1_000_000]);
}
