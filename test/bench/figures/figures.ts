/**
 * What the benchmark measured last, kept beside it as `figures.json`: a run of some parts or sizes replaces what it
 * measured anew and leaves the rest. Plot and tables are made of this alone.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { EngineRow } from '../engines/compare-engines.ts';
import type { ProductFigures } from '../product/measure-product.ts';

const FILE = join(import.meta.dirname, 'figures.json');

export interface Figures {
  /** Day of the last run, and the machine's processors. */
  measured: string;
  machine: string;
  /** Whether the statements were drawn or, as far as they went, real. */
  statements: 'drawn' | 'real';
  engines: EngineRow[];
  product: ProductFigures[];
}

export function readFigures(): Figures {
  if (existsSync(FILE)) return JSON.parse(readFileSync(FILE, 'utf8')) as Figures;
  return { measured: '', machine: '', statements: 'drawn', engines: [], product: [] };
}

export function writeFigures(figures: Figures): void {
  writeFileSync(FILE, `${JSON.stringify(figures, null, 2)}\n`);
}

export function addFigures(
  before: Figures,
  added: Pick<Figures, 'statements' | 'engines' | 'product'>,
): Figures {
  const isNew = ({ engine, size }: EngineRow) =>
    !added.engines.some((row) => row.engine === engine && row.size === size);
  const processors = cpus();
  return {
    measured: new Date().toISOString().slice(0, 10),
    machine: `${processors.length} × ${processors[0]?.model.trim() || 'unnamed processor'}`,
    statements: added.statements,
    engines: [...before.engines.filter(isNew), ...added.engines].sort((a, b) => a.size - b.size),
    product: mergeProduct(before.product, added.product),
  };
}

function mergeProduct(before: readonly ProductFigures[], added: readonly ProductFigures[]): ProductFigures[] {
  const merged = [...before];
  for (const { kind, size, figures } of added) {
    const at = merged.findIndex((one) => one.kind === kind && one.size === size);
    const old = merged[at]?.figures ?? [];
    const kept = old.filter(({ what }) => !figures.some((one) => one.what === what));
    const row = { kind, size, figures: [...kept, ...figures] };
    if (at < 0) merged.push(row);
    else merged[at] = row;
  }
  return merged;
}
