/**
 * How cost grows with the corpus, as an SVG of three panels: query, readiness, size on disk. Both axes are logarithmic.
 * Lines are told apart by mark and label, not by colour alone; the drawing has a ground of its own, light or dark as
 * the reader prefers.
 */
import type { EngineRow } from '../engines/compare-engines.ts';
import { ENGINE_TITLES, ENGINES, type EngineName } from '../engines/engine.ts';

const WIDTH = 960;
const HEIGHT = 330;
const PANEL = { width: 178, height: 220, top: 56, left: 58, gap: 310 };

/** Pixels between two labels at the lines' ends. */
const LABEL_HEIGHT = 14;

interface Panel {
  title: string;
  unit: string;
  value(row: EngineRow): number;
}

const PANELS: Panel[] = [
  { title: 'One query, p95', unit: 'ms', value: ({ p95 }) => p95 },
  { title: 'Ready from cold', unit: 'ms', value: ({ ready }) => ready },
  { title: 'On disk', unit: 'MB', value: ({ bytes }) => bytes / 1e6 },
];

/** Legible on both grounds: each at least 4.5 : 1 on its own. */
const STYLE = `
  .ground { fill: #ffffff }
  text { font: 12px system-ui, sans-serif; fill: #24292f }
  .title { font-weight: 600; font-size: 13px }
  .quiet { fill: #57606a }
  .grid { stroke: #d0d7de }
  .variorum { --ink: #0550ae } .flexsearch { --ink: #8a4600 } .minisearch { --ink: #116329 } .sqlite { --ink: #8250df }
  .line { fill: none; stroke: var(--ink); stroke-width: 1.6 }
  .variorum.line { stroke-width: 3 }
  .mark { fill: var(--ink) }
  text.label { fill: var(--ink) }
  text.variorum { font-weight: 600 }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #0d1117 }
    text { fill: #e6edf3 }
    .quiet { fill: #9ea7b3 }
    .grid { stroke: #30363d }
    .variorum { --ink: #79c0ff } .flexsearch { --ink: #ffa657 } .minisearch { --ink: #7ee787 } .sqlite { --ink: #d2a8ff }
  }`;

const MARKS: Record<EngineName, (x: number, y: number) => string> = {
  variorum: (x, y) => `<circle class="mark variorum" cx="${x}" cy="${y}" r="4.5"/>`,
  flexsearch: (x, y) =>
    `<rect class="mark flexsearch" x="${tenth(x - 3.5)}" y="${tenth(y - 3.5)}" width="7" height="7"/>`,
  minisearch: (x, y) => `<path class="mark minisearch" d="M${x} ${tenth(y - 5)}l4.5 8h-9z"/>`,
  sqlite: (x, y) => `<path class="mark sqlite" d="M${x} ${tenth(y - 5)}l5 5l-5 5l-5-5z"/>`,
};

export function plotGrowth(rows: readonly EngineRow[]): string {
  const measured = rows.filter(({ failed }) => !failed);
  const sizes = [...new Set(measured.map(({ size }) => size))].sort((a, b) => a - b);
  const panels = PANELS.map((panel, i) => drawPanel(panel, measured, sizes, PANEL.left + i * PANEL.gap));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title">
<title id="title">How cost grows with the corpus: query time, time until ready and size on disk of four indexes, by the number of statements</title>
<style>${STYLE}
</style>
<rect class="ground" width="${WIDTH}" height="${HEIGHT}" rx="8"/>
${panels.join('\n')}
</svg>
`;
}

function drawPanel(panel: Panel, rows: readonly EngineRow[], sizes: readonly number[], left: number): string {
  const values = rows.map(panel.value).filter((value) => value > 0);
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  const bottom = PANEL.top + PANEL.height;
  const first = Math.log10(sizes[0]!);
  const span = Math.log10(sizes.at(-1)!) - first || 1;
  const x = (size: number) => tenth(left + (PANEL.width * (Math.log10(size) - first)) / span);
  const y = (value: number) => tenth(bottom - (PANEL.height * (Math.log10(value) - low)) / (high - low));
  const parts = [
    `<text class="title" x="${left}" y="${PANEL.top - 22}">${panel.title}, ${panel.unit}</text>`,
  ];
  for (let power = low; power <= high; power++) {
    const at = y(10 ** power);
    parts.push(
      `<path class="grid" d="M${left} ${at}h${PANEL.width}"/>`,
      `<text class="quiet" x="${left - 8}" y="${tenth(at + 4)}" text-anchor="end">${plain(10 ** power)}</text>`,
    );
  }
  for (const size of sizes) {
    parts.push(
      `<text class="quiet" x="${x(size)}" y="${bottom + 20}" text-anchor="middle">${shortSize(size)}</text>`,
    );
  }
  parts.push(
    `<text class="quiet" x="${left + PANEL.width / 2}" y="${bottom + 38}" text-anchor="middle">statements</text>`,
  );
  const ends: { engine: EngineName; x: number; y: number }[] = [];
  for (const engine of ENGINES) {
    const points = rows
      .filter((row) => row.engine === engine)
      .map((row) => [x(row.size), y(panel.value(row))] as const);
    const last = points.at(-1);
    if (!last) continue;
    parts.push(
      `<path class="line ${engine}" d="M${points.map(([px, py]) => `${px} ${py}`).join('L')}"/>`,
      ...points.map(([px, py]) => MARKS[engine](px, py)),
    );
    ends.push({ engine, x: last[0] + 9, y: last[1] + 4 });
  }
  return [...parts, ...spread(ends).map(drawLabel)].join('\n');
}

/** Labels from above down, none over another. */
function spread<T extends { y: number }>(labels: readonly T[]): T[] {
  let free = Number.NEGATIVE_INFINITY;
  return labels
    .toSorted((a, b) => a.y - b.y)
    .map((label) => {
      const y = Math.max(label.y, free);
      free = y + LABEL_HEIGHT;
      return { ...label, y };
    });
}

function drawLabel({ engine, x, y }: { engine: EngineName; x: number; y: number }): string {
  const title = engine === 'sqlite' ? 'SQLite FTS5' : ENGINE_TITLES[engine];
  return `<text class="label ${engine}" x="${tenth(x)}" y="${tenth(y)}">${title}</text>`;
}

const tenth = (value: number) => Math.round(value * 10) / 10;
const plain = (value: number) => (value >= 1 ? value.toLocaleString('en') : String(value));
const shortSize = (size: number) => (size >= 1e6 ? `${size / 1e6} M` : `${size / 1e3} k`);
