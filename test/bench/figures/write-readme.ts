/** Puts the plot beside the benchmark, and the tables between the README's marks for them; the rest of it stays. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figures } from './figures.ts';
import { plotGrowth } from './plot-growth.ts';
import { budgetTable, engineTable, ratioTable } from './tables.ts';

const README = join(import.meta.dirname, '../../../README.md');
const BEGIN = '<!-- figures: npm run bench -- --write -->';
const END = '<!-- end of figures -->';

/** @throws Error where the README lacks the marks */
export function writeReadme(figures: Figures): void {
  const text = readFileSync(README, 'utf8');
  const [start, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`README.md has no place for the figures: ${BEGIN} … ${END}`);
  writeFileSync(join(import.meta.dirname, 'growth.svg'), plotGrowth(figures.engines));
  writeFileSync(
    README,
    `${text.slice(0, start + BEGIN.length)}\n\n${sections(figures)}\n\n${text.slice(end)}`,
  );
}

function sections({ engines, product, measured, machine, statements }: Figures): string {
  return [
    `Measured on ${measured}: ${machine}, ${statements} statements.`,
    '![How cost grows with the corpus](test/bench/figures/growth.svg)',
    engineTable(engines),
    'The fastest rival that finds at least as much, as so many times our own figure:',
    ratioTable(engines),
    'The extension with its corpus stored, against its budgets (✗: missed; 95th percentile counts):',
    budgetTable(product),
  ].join('\n\n');
}
