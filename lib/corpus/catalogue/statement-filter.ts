/** What is looked for in the catalogue. Plain data: it crosses contexts. Absent fields ask for nothing. */
import { type Catalogue, type Names, namesTyped } from './catalogue.ts';
import { dayOf, NO_DAY } from './catalogue-block.ts';

export interface StatementFilter {
  /** Words that a statement must all hold, in whatever form they are printed. */
  words?: string;
  /** Key of one person. */
  person?: string;
  /** What was typed of a speaker's name: everyone whose name it begins. */
  speaker?: string;
  /** Key of one outlet. */
  outlet?: string;
  /** What was typed of an outlet's name. */
  outletName?: string;
  /** First and last day of publication, ISO 8601, both included. An article without a date is in neither. */
  from?: string;
  to?: string;
  /** Kept before this day, ISO 8601. */
  savedBefore?: string;
}

const MINUTES_A_DAY = 1440;

/** Whether a row's article is in; null where every one is. */
export function articleTest(
  catalogue: Catalogue,
  filter: StatementFilter,
): ((row: number) => boolean) | null {
  const tests: ((row: number) => boolean)[] = [];
  const { outlets, printed, saved, outletNames } = catalogue;
  const { outlet, outletName, from, to, savedBefore } = filter;
  if (outlet !== undefined) {
    const wanted = outletNames.numbers.get(outlet);
    tests.push((row) => wanted !== undefined && outlets[row] === wanted);
  }
  if (outletName?.trim()) {
    const wanted = allTyped(outletNames, outletName);
    tests.push((row) => wanted.has(outlets[row]!));
  }
  if (from || to) {
    const first = from ? dayOf(from) : NO_DAY;
    const last = to ? dayOf(to) : Number.POSITIVE_INFINITY;
    tests.push((row) => printed[row] !== NO_DAY && printed[row]! >= first && printed[row]! <= last);
  }
  if (savedBefore) {
    const end = dayOf(savedBefore) * MINUTES_A_DAY;
    tests.push((row) => saved[row]! < end);
  }
  return tests.length === 0 ? null : (row) => tests.every((test) => test(row));
}

/** The people whose statements are in; null where everybody's are. */
export function wantedPeople(
  { people }: Catalogue,
  { person, speaker }: StatementFilter,
): ReadonlySet<number> | null {
  if (person !== undefined) {
    const number = people.numbers.get(person);
    return new Set(number === undefined ? [] : [number]);
  }
  return speaker?.trim() ? allTyped(people, speaker) : null;
}

function allTyped(names: Names, typed: string): Set<number> {
  const begins = namesTyped(names, typed);
  const found = new Set<number>();
  for (let number = 0; number < names.keys.length; number++) if (begins(number)) found.add(number);
  return found;
}
