/**
 * So long before publication: "two days ago", "vor drei Wochen", "il y a dix jours". Takes tokens and a place; gives
 * how far it reaches and which days are meant (null for "several days ago"), or null. A week, month or year back is the
 * whole of it, as nobody counts its days.
 */
import type { Token } from '../token.ts';
import type { RelativeSpan } from './calendar-words.ts';
import type { ReadDays } from './resolve-days.ts';
import { relativeDays } from './resolve-days.ts';

interface AgoWords {
  before: readonly string[];
  behind: readonly string[];
  numbers: ReadonlyMap<string, number>;
  units: ReadonlyMap<string, RelativeSpan[0]>;
  /** Count without a number: "several". */
  some: ReadonlySet<string>;
}

/** @param numbers from one on; words for one number are parted by strokes @param units days, weeks, months, years */
function agoWords(before: string, behind: string, numbers: string, units: string, some: string): AgoWords {
  const list = (words: string) => words.split(' ').filter(Boolean);
  const spread = <V>(words: string, value: (i: number) => V) =>
    new Map(list(words).flatMap((forms, i) => forms.split('/').map((form) => [form, value(i)] as const)));
  const names = ['day', 'week', 'month', 'year'] as const;
  return {
    before: list(before),
    behind: list(behind),
    numbers: spread(numbers, (i) => i + 1),
    units: spread(units, (i) => names[i]!),
    some: new Set(list(some)),
  };
}

const AGO: readonly AgoWords[] = [
  agoWords(
    '',
    'ago',
    'one/a two three four five six seven eight nine ten eleven twelve',
    'day/days week/weeks month/months year/years',
    'several many some few',
  ),
  agoWords(
    'vor',
    '',
    'einem/einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
    'tag/tagen woche/wochen monat/monaten jahr/jahren',
    'einigen mehreren wenigen',
  ),
  agoWords(
    'il y a',
    '',
    'un/une deux trois quatre cinq six sept huit neuf dix onze douze',
    'jour/jours semaine/semaines mois an/ans/année/années',
    'quelques plusieurs',
  ),
  agoWords(
    'hace',
    '',
    'un/una dos tres cuatro cinco seis siete ocho nueve diez once doce',
    'día/días semana/semanas mes/meses año/años',
    'unos unas varios varias pocos pocas',
  ),
];

/** What any of them begins with; asked of nearly every word, so in one set. */
const OPENERS = new Set(
  AGO.flatMap(({ before, numbers, some }) =>
    before.length > 0 ? [before[0]!] : [...numbers.keys(), ...some],
  ),
);

/** @param from where it may begin @param to its end, exclusive */
export function readAgo(
  tokens: readonly Token[],
  from: number,
  to: number,
  published: string | null,
): ReadDays | null {
  const first = tokens[from]?.lower ?? '';
  if (!OPENERS.has(first) && !/^\d{1,2}$/.test(first)) return null;
  for (const words of AGO) {
    const found = readOne(tokens, from, to, words, published);
    if (found) return found;
  }
  return null;
}

function readOne(
  tokens: readonly Token[],
  from: number,
  to: number,
  { before, behind, numbers, units, some }: AgoWords,
  published: string | null,
): ReadDays | null {
  const reads = (words: readonly string[], at: number) =>
    words.every((word, n) => at + n < to && tokens[at + n]!.lower === word);
  if (!reads(before, from)) return null;
  let at = from + before.length;
  // "a few days ago"
  if (at + 1 < to && numbers.get(tokens[at]!.lower) === 1 && some.has(tokens[at + 1]!.lower)) at++;
  if (at + 1 >= to) return null;
  const { lower } = tokens[at]!;
  // Two digits: what is further back is history.
  const count = /^\d{1,2}$/.test(lower) ? Number(lower) : (numbers.get(lower) ?? null);
  const unit = units.get(tokens[at + 1]!.lower);
  if (!unit || (count === null && !some.has(lower)) || !reads(behind, at + 2)) return null;
  const days = count === null ? null : relativeDays([unit, -count], published);
  return { to: at + 2 + behind.length, days };
}
