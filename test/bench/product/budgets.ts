/** DESIGN's budgets by name, and how a measured value stands to each. Nothing here is asserted. */
import { percentile } from '../percentile.ts';

export interface Budget {
  name: string;
  /** The 95th percentile may be at most this, or at least where `atLeast` says so. */
  limit: number;
  unit: 'ms' | 'kB' | 'MB' | 'bytes' | 'a second' | '';
  atLeast?: true;
}

export const BUDGETS = {
  added: { name: 'long article: work added to the page’s thread', limit: 120, unit: 'ms' },
  longest: { name: 'long article: longest task of ours', limit: 60, unit: 'ms' },
  slice: { name: 'long article: longest task of ours but that one', limit: 10, unit: 'ms' },
  shift: { name: 'long article: layout shift', limit: 0, unit: '' },
  noArticle: { name: 'a page that is no article: work added', limit: 3, unit: 'ms' },
  noArticleTasks: { name: 'a page that is no article: tasks of ours', limit: 3, unit: 'ms' },
  script: { name: 'content script, gzipped', limit: 80, unit: 'kB' },
  asleep: { name: 'page of 40 statements, worker asleep', limit: 600, unit: 'ms' },
  awake: { name: 'page of 40 statements, worker awake', limit: 300, unit: 'ms' },
  words: { name: 'retrieval by words of 40 statements, worker awake', limit: 100, unit: 'ms' },
  meaning: { name: 'answers by meaning, whole page', limit: 1000, unit: 'ms' },
  popup: { name: 'popup opened, until its list is painted', limit: 100, unit: 'ms' },
  panel: { name: 'panel opened, until its list is painted', limit: 150, unit: 'ms' },
  card: { name: 'card, after a pause of 90 ms on a mark', limit: 100, unit: 'ms' },
  memoryAwake: { name: 'memory above an empty corpus, worker awake', limit: 80, unit: 'MB' },
  memoryAsleep: { name: 'memory above an empty corpus, worker asleep', limit: 0, unit: 'MB' },
  disk: { name: 'index on disk, beside the texts, a statement', limit: 100, unit: 'bytes' },
  import: { name: 'import, statements', limit: 5000, unit: 'a second', atLeast: true },
} as const satisfies Record<string, Budget>;

export type BudgetName = keyof typeof BUDGETS;

export interface Measured {
  /** A budget, or the words for something that has none. */
  what: BudgetName | string;
  unit: Budget['unit'];
  p50: number;
  p95: number;
  times: number;
}

/** Of values where more is worse. */
export function measured(
  what: Measured['what'],
  unit: Measured['unit'],
  values: readonly number[],
): Measured {
  return {
    what,
    unit,
    p50: percentile(values, 0.5),
    p95: percentile(values, 0.95),
    times: values.length,
  };
}

export function budgetOf(what: string): Budget | null {
  return Object.hasOwn(BUDGETS, what) ? BUDGETS[what as BudgetName] : null;
}

/** Null where there is no budget. */
export function isWithin({ what, p95 }: Measured): boolean | null {
  const budget = budgetOf(what);
  if (!budget) return null;
  return budget.atLeast ? p95 >= budget.limit : p95 <= budget.limit;
}
