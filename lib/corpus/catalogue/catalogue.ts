/**
 * The catalogue of a whole corpus in memory: blocks joined into columns, a row an article, names joined into people
 * and outlets. Some 7 MB at a million statements; held by the worker only while somebody browses. Reads no statement.
 */
import { type CatalogueBlock, NO_DAY, NO_NAME } from './catalogue-block.ts';
import {
  beginsName,
  beginsOutlet,
  outletKey,
  personKey,
  searchableName,
  searchableOutlet,
} from './person-key.ts';

/** Stands for "not known" wherever a person or outlet is numbered. */
export const NOBODY = 0xffff_ffff;

/** People or outlets, numbered as they were met. */
export interface Names {
  kind: 'people' | 'outlets';
  /** Number by key. */
  numbers: Map<string, number>;
  keys: string[];
  /** The spelling printed most. */
  shown: string[];
}

export interface Catalogue {
  generation: number;
  articles: number;
  statements: number;
  /** Columns by row, in order of article number. */
  numbers: Uint32Array;
  counts: Uint16Array;
  printed: Int32Array;
  saved: Uint32Array;
  outlets: Uint32Array;
  /** Bytes, estimated. */
  sizes: Uint32Array;
  byItself: Uint8Array;
  /** Where a row's statements begin in `speakers`; one more at the end. */
  firsts: Uint32Array;
  /** The person of every statement. */
  speakers: Uint32Array;
  people: Names;
  outletNames: Names;
}

/** Rows in the order asked for; those without a date come last either way. */
export type Order = 'newest' | 'oldest' | 'saved';

export function joinBlocks(generation: number, blocks: readonly CatalogueBlock[]): Catalogue {
  const articles = sum(blocks, ({ numbers }) => numbers.length);
  const statements = sum(blocks, ({ speakers }) => speakers.length);
  const whole: Catalogue = {
    generation,
    articles,
    statements,
    numbers: new Uint32Array(articles),
    counts: new Uint16Array(articles),
    printed: new Int32Array(articles),
    saved: new Uint32Array(articles),
    outlets: new Uint32Array(articles).fill(NOBODY),
    sizes: new Uint32Array(articles),
    byItself: new Uint8Array(articles),
    firsts: new Uint32Array(articles + 1),
    speakers: new Uint32Array(statements).fill(NOBODY),
    people: { kind: 'people', numbers: new Map(), keys: [], shown: [] },
    outletNames: { kind: 'outlets', numbers: new Map(), keys: [], shown: [] },
  };
  const people = new Spellings(personKey);
  const outlets = new Spellings(outletKey);
  let row = 0;
  let statement = 0;
  for (const block of blocks) {
    whole.numbers.set(block.numbers, row);
    whole.counts.set(block.counts, row);
    whole.printed.set(block.printed, row);
    whole.saved.set(block.saved, row);
    whole.sizes.set(block.sizes, row);
    whole.byItself.set(block.byItself, row);
    const outletOf = outlets.add(block.outletNames, block.outlets, (value) => value - 1);
    const personOf = people.add(block.names, block.speakers, (value) => (value === NO_NAME ? -1 : value));
    for (let i = 0; i < block.numbers.length; i++) {
      whole.outlets[row + i] = outletOf[block.outlets[i]! - 1] ?? NOBODY;
      whole.firsts[row + i + 1] = whole.firsts[row + i]! + block.counts[i]!;
    }
    for (let i = 0; i < block.speakers.length; i++) {
      whole.speakers[statement + i] = personOf[block.speakers[i]!] ?? NOBODY;
    }
    row += block.numbers.length;
    statement += block.speakers.length;
  }
  whole.people = people.names('people');
  whole.outletNames = outlets.names('outlets');
  return whole;
}

/** The row of an article; -1 where it is not kept. */
export function rowOf({ numbers }: Catalogue, article: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = numbers[middle]!;
    if (found === article) return middle;
    if (found < article) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

const orders = new WeakMap<Catalogue, Map<Order, Uint32Array>>();

/** All rows in an order, worked out once. Where dates agree, what was kept last comes first. */
export function rowsInOrder(catalogue: Catalogue, order: Order): Uint32Array {
  const known = orders.get(catalogue) ?? new Map<Order, Uint32Array>();
  orders.set(catalogue, known);
  const sorted = known.get(order);
  if (sorted) return sorted;
  const { printed, saved, numbers } = catalogue;
  const rows = Uint32Array.from(numbers.keys());
  const late = (row: number) => (printed[row] === NO_DAY ? Number.POSITIVE_INFINITY : printed[row]!);
  if (order === 'saved') rows.sort((a, b) => saved[b]! - saved[a]! || b - a);
  else if (order === 'newest') rows.sort((a, b) => printed[b]! - printed[a]! || b - a);
  else rows.sort((a, b) => (printed[a] === printed[b] ? b - a : late(a) - late(b)));
  known.set(order, rows);
  return rows;
}

const searchable = new WeakMap<Names, string[]>();

/** A test for the numbers of those whose names the words typed begin; the names are folded once. */
export function namesTyped(names: Names, typed: string): (number: number) => boolean {
  const people = names.kind === 'people';
  const folded = searchable.get(names) ?? names.shown.map(people ? searchableName : searchableOutlet);
  searchable.set(names, folded);
  const begins = people ? beginsName(typed) : beginsOutlet(typed);
  return (number) => begins(folded[number]!);
}

/** Joins names as they come, block by block, and counts their spellings. */
class Spellings {
  readonly #key: (name: string) => string;
  readonly #numbers = new Map<string, number>();
  /** Number by spelling: folding a name costs more than all else here. */
  readonly #known = new Map<string, number>();
  readonly #spellings: Map<string, number>[] = [];

  constructor(key: (name: string) => string) {
    this.#key = key;
  }

  /** @returns for each of the block's names, the number of whom it names */
  add(names: readonly string[], used: Uint16Array, placeOf: (value: number) => number): Uint32Array {
    const times = new Uint32Array(names.length);
    for (const value of used) {
      const place = placeOf(value);
      if (place >= 0) times[place]!++;
    }
    return Uint32Array.from(names, (name, i) => {
      if (times[i] === 0) return NOBODY;
      const number = this.#numberOf(name);
      const spellings = this.#spellings[number]!;
      spellings.set(name, (spellings.get(name) ?? 0) + times[i]!);
      return number;
    });
  }

  #numberOf(name: string): number {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const key = this.#key(name);
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#spellings.push(new Map()) - 1;
      this.#numbers.set(key, number);
    }
    this.#known.set(name, number);
    return number;
  }

  names(kind: Names['kind']): Names {
    const shown = this.#spellings.map(
      (spellings) => [...spellings].reduce((best, one) => (one[1] > best[1] ? one : best))[0],
    );
    return { kind, numbers: this.#numbers, keys: [...this.#numbers.keys()], shown };
  }
}

function sum<T>(list: readonly T[], value: (one: T) => number): number {
  return list.reduce((total, one) => total + value(one), 0);
}
