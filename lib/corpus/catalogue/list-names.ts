/** The people and the outlets of the catalogue with what is kept of each, those with most first; counted once. */
import { type Catalogue, type Names, NOBODY, namesTyped } from './catalogue.ts';
import { dateOf, NO_DAY } from './catalogue-block.ts';

/** A person or an outlet. */
export interface NameEntry {
  key: string;
  /** The spelling printed most. */
  name: string;
  articles: number;
  statements: number;
  /** ISO dates of the first and last publication; null where none is dated. */
  first: string | null;
  last: string | null;
  /** Its part of what all statements take, 0 to 1. Of outlets only. */
  share?: number;
}

interface Tally {
  articles: Uint32Array;
  statements: Uint32Array;
  sizes: Float64Array;
  first: Int32Array;
  last: Int32Array;
  /** Numbers, those with most statements first. */
  ranked: Uint32Array;
}

const tallies = new WeakMap<Catalogue, { people?: Tally; outlets?: Tally }>();

/** @returns those whose names the words typed begin, and how many they are in all */
export function listPeople(
  catalogue: Catalogue,
  typed: string,
  from: number,
  limit: number,
): { total: number; entries: NameEntry[] } {
  const known = tallies.get(catalogue) ?? {};
  tallies.set(catalogue, known);
  known.people ??= tallyPeople(catalogue);
  return listNames(catalogue.people, known.people, typed, from, limit);
}

export function listOutlets(
  catalogue: Catalogue,
  typed: string,
  from: number,
  limit: number,
): { total: number; entries: NameEntry[] } {
  const known = tallies.get(catalogue) ?? {};
  tallies.set(catalogue, known);
  known.outlets ??= tallyOutlets(catalogue);
  const whole = catalogue.sizes.reduce((sum, size) => sum + size, 0);
  const { sizes } = known.outlets;
  const page = listNames(catalogue.outletNames, known.outlets, typed, from, limit);
  const shareOf = (key: string) => sizes[catalogue.outletNames.numbers.get(key)!]! / Math.max(1, whole);
  return { ...page, entries: page.entries.map((entry) => ({ ...entry, share: shareOf(entry.key) })) };
}

function listNames(
  names: Names,
  tally: Tally,
  typed: string,
  from: number,
  limit: number,
): { total: number; entries: NameEntry[] } {
  const found = typed.trim() ? tally.ranked.filter(namesTyped(names, typed)) : tally.ranked;
  const entries = Array.from(
    found.slice(from, from + limit),
    (number): NameEntry => ({
      key: names.keys[number]!,
      name: names.shown[number]!,
      articles: tally.articles[number]!,
      statements: tally.statements[number]!,
      first: dateOf(tally.first[number]!),
      last: dateOf(tally.last[number]!),
    }),
  );
  return { total: found.length, entries };
}

function tallyPeople(catalogue: Catalogue): Tally {
  const { firsts, speakers, people, articles } = catalogue;
  const tally = emptyTally(people.keys.length);
  const seenIn = new Uint32Array(people.keys.length).fill(NOBODY);
  for (let row = 0; row < articles; row++) {
    for (let at = firsts[row]!; at < firsts[row + 1]!; at++) {
      const person = speakers[at]!;
      if (person === NOBODY) continue;
      tally.statements[person]!++;
      if (seenIn[person] === row) continue;
      seenIn[person] = row;
      countArticle(tally, catalogue, person, row);
    }
  }
  return rank(tally);
}

function tallyOutlets(catalogue: Catalogue): Tally {
  const { outlets, counts, sizes, outletNames, articles } = catalogue;
  const tally = emptyTally(outletNames.keys.length);
  for (let row = 0; row < articles; row++) {
    const outlet = outlets[row]!;
    if (outlet === NOBODY) continue;
    tally.statements[outlet]! += counts[row]!;
    tally.sizes[outlet]! += sizes[row]!;
    countArticle(tally, catalogue, outlet, row);
  }
  return rank(tally);
}

function countArticle(tally: Tally, { printed }: Catalogue, number: number, row: number): void {
  tally.articles[number]!++;
  const day = printed[row]!;
  if (day === NO_DAY) return;
  if (tally.first[number] === NO_DAY || day < tally.first[number]!) tally.first[number] = day;
  if (day > tally.last[number]!) tally.last[number] = day;
}

function emptyTally(length: number): Tally {
  return {
    articles: new Uint32Array(length),
    statements: new Uint32Array(length),
    sizes: new Float64Array(length),
    first: new Int32Array(length).fill(NO_DAY),
    last: new Int32Array(length).fill(NO_DAY),
    ranked: new Uint32Array(),
  };
}

function rank(tally: Tally): Tally {
  const { statements, articles } = tally;
  const numbers = Uint32Array.from(statements.keys());
  numbers.sort((a, b) => statements[b]! - statements[a]! || articles[b]! - articles[a]! || a - b);
  return { ...tally, ranked: numbers };
}
