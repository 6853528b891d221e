/** Figures → tables in Markdown, for the terminal and the README alike. */

import type { EngineRow } from '../engines/compare-engines.ts';
import { ENGINE_TITLES } from '../engines/engine.ts';
import { BUDGETS, type BudgetName, budgetOf, isWithin, type Measured } from '../product/budgets.ts';
import type { ProductFigures } from '../product/measure-product.ts';

const TITLES = { chromium: 'Chromium', firefox: 'Firefox' } as const;

const ENGINE_HEAD = [
  'statements',
  'index',
  'on disk',
  'built in',
  'ready, cold',
  'query p50',
  'p95',
  'BM25’s ten best in the first 10 / 100',
  'found again',
  'memory',
];

export function engineTable(rows: readonly EngineRow[]): string {
  return table(
    ENGINE_HEAD,
    rows.map((row) => [
      row.size.toLocaleString('en'),
      ENGINE_TITLES[row.engine],
      ...(row.failed
        ? [`not measured: ${row.failed}`, ...Array<string>(ENGINE_HEAD.length - 3).fill('–')]
        : [
            `${megabytes(row.bytes)} MB`,
            `${short(row.buildSeconds)} s`,
            `${short(row.ready)} ms`,
            `${short(row.p50)} ms`,
            `${short(row.p95)} ms${row.asked < 200 ? ` (${row.asked} queries)` : ''}`,
            `${percent(row.recall10)} / ${percent(row.recall100)}`,
            percent(row.found),
            `${megabytes(row.memory)} MB`,
          ]),
    ]),
  );
}

/** How we stand to the fastest rival of each size whose recall is equal or better, as the ratio theirs / ours. */
export function ratioTable(rows: readonly EngineRow[]): string {
  const sizes = [...new Set(rows.map(({ size }) => size))];
  const lines = sizes.flatMap((size) => {
    const here = rows.filter((row) => row.size === size && !row.failed);
    const ours = here.find(({ engine }) => engine === 'variorum');
    const rivals = here.filter(
      ({ engine, recall100 }) => ours && engine !== 'variorum' && recall100 >= ours.recall100,
    );
    const others = here.filter(({ engine }) => engine !== 'variorum');
    // Where none reaches our recall, the fastest of all is the harder measure.
    const rival = [...(rivals.length ? rivals : others)].sort((a, b) => a.p50 - b.p50)[0];
    if (!ours || !rival) return [];
    const ratio = (of: (row: EngineRow) => number) => `${short(of(rival) / of(ours))} ×`;
    return [
      [
        size.toLocaleString('en'),
        `${ENGINE_TITLES[rival.engine]}${rivals.length ? '' : ' (recall below ours)'}`,
        ratio(({ p50 }) => p50),
        ratio(({ p95 }) => p95),
        ratio(({ bytes }) => bytes),
        ratio(({ ready }) => ready),
      ],
    ];
  });
  return table(['statements', 'fastest rival', 'p50', 'p95', 'on disk', 'ready'], lines);
}

export function budgetTable(all: readonly ProductFigures[]): string {
  const whats = [...new Set(all.flatMap(({ figures }) => figures.map(({ what }) => what)))];
  const order = Object.keys(BUDGETS);
  const place = (what: string) => (order.indexOf(what) < 0 ? order.length : order.indexOf(what));
  whats.sort((a, b) => place(a) - place(b));
  const head = all.map(({ kind, size }) => `${TITLES[kind]}, ${size.toLocaleString('en')}: p50 / p95`);
  return table(
    ['', 'budget', ...head],
    whats.map((what) => [
      BUDGETS[what as BudgetName]?.name ?? what,
      limitOf(what),
      ...all.map(({ figures }) => {
        const found = figures.find((one) => one.what === what);
        return found ? wordFigure(found) : '–';
      }),
    ]),
  );
}

function limitOf(what: string): string {
  const budget = budgetOf(what);
  return budget ? `${budget.atLeast ? '≥ ' : ''}${budget.limit} ${budget.unit}`.trim() : '';
}

function wordFigure(figure: Measured): string {
  const { p50, p95, unit, times } = figure;
  const values = times > 1 ? `${short(p50)} / ${short(p95)}` : short(p95);
  return `${values} ${unit}${isWithin(figure) === false ? ' ✗' : ''}`.trim();
}

/** Three digits that say something. */
export function short(value: number): string {
  if (Number.isNaN(value)) return '–';
  const size = Math.abs(value);
  const digits = size >= 100 || value === 0 ? 0 : size >= 10 ? 1 : 2;
  return Number(value.toFixed(digits)).toLocaleString('en');
}

const megabytes = (bytes: number) => short(bytes / 1e6);
const percent = (share: number) => `${Math.round(share * 100)} %`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
