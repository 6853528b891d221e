/**
 * A filter → the statements it leaves, in order, each reachable by its place without counting through those before it:
 * so a list of a million is shown from anywhere. Works in memory on the catalogue and on what the index found; reads
 * no statement.
 */
import type { FoundStatements } from '../../index/search-words.ts';
import { type Catalogue, type Order, rowOf, rowsInOrder } from './catalogue.ts';
import { articleTest, type StatementFilter, wantedPeople } from './statement-filter.ts';

export interface Selection {
  /** Rows with at least one statement, in order. */
  rows: Uint32Array;
  /** Place of each row's first statement; one more at the end. */
  starts: Uint32Array;
  /** The statements of a row that are in, by their place in the article, ascending. */
  ordinals(row: number): readonly number[];
}

export interface PlacedStatement {
  /** Number of the article. */
  article: number;
  ordinal: number;
}

/** @param found the statements that hold the words searched for; null where none were */
export function selectStatements(
  catalogue: Catalogue,
  filter: StatementFilter,
  order: Order,
  found: FoundStatements | null,
): Selection {
  const isIn = articleTest(catalogue, filter);
  const people = wantedPeople(catalogue, filter);
  const hits = found && hitsByRow(catalogue, found);
  const { firsts, speakers, counts } = catalogue;

  function ordinals(row: number): readonly number[] {
    const candidates = hits ? (hits.get(row) ?? []) : Array.from({ length: counts[row]! }, (_, i) => i);
    return people ? candidates.filter((i) => people.has(speakers[firsts[row]! + i]!)) : candidates;
  }

  function count(row: number): number {
    if (!people) return hits ? (hits.get(row)?.length ?? 0) : counts[row]!;
    if (hits) return ordinals(row).length;
    let number = 0;
    for (let at = firsts[row]!; at < firsts[row + 1]!; at++) if (people.has(speakers[at]!)) number++;
    return number;
  }

  const all = rowsInOrder(catalogue, order);
  const rows = new Uint32Array(all.length);
  const starts = new Uint32Array(all.length + 1);
  let length = 0;
  for (const row of all) {
    if (isIn && !isIn(row)) continue;
    const statements = count(row);
    if (statements === 0) continue;
    rows[length] = row;
    starts[length + 1] = starts[length]! + statements;
    length++;
  }
  return { rows: rows.slice(0, length), starts: starts.slice(0, length + 1), ordinals };
}

export function totalOf({ starts }: Selection): number {
  return starts.at(-1)!;
}

/** The statements from a place on, at most `limit`. */
export function statementsFrom(
  catalogue: Catalogue,
  { rows, starts, ordinals }: Selection,
  from: number,
  limit: number,
): PlacedStatement[] {
  const placed: PlacedStatement[] = [];
  for (let at = lastAtMost(starts, from); at < rows.length && placed.length < limit; at++) {
    const row = rows[at]!;
    const skip = Math.max(0, from - starts[at]!);
    for (const ordinal of ordinals(row).slice(skip, skip + limit - placed.length)) {
      placed.push({ article: catalogue.numbers[row]!, ordinal });
    }
  }
  return placed;
}

/** Places in their article by row; what is no longer kept has none. */
function hitsByRow(catalogue: Catalogue, { articles, ordinals }: FoundStatements): Map<number, number[]> {
  const hits = new Map<number, number[]>();
  let row = -1;
  articles.forEach((article, i) => {
    if (i === 0 || article !== articles[i - 1]) row = rowOf(catalogue, article);
    if (row < 0 || ordinals[i]! >= catalogue.counts[row]!) return;
    const list = hits.get(row);
    if (list) list.push(ordinals[i]!);
    else hits.set(row, [ordinals[i]!]);
  });
  return hits;
}

/** Index of the last value ≤ `wanted`; the list begins with 0. */
function lastAtMost(sorted: Uint32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (sorted[middle]! <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
