/**
 * The interface's words in the reader's language: a key of `public/_locales` and values → text. Takes a way to look a
 * key up (the browser's own, or a file in tests), so that no bundle carries a language. Plurals are variants of a key
 * (`articles_one`, `articles_few` …) chosen by `n`; `{name}` stands for a value. Dates and numbers go by Intl.
 */
import type english from '../../public/_locales/en/messages.json';
import { formatDay } from './format-day.ts';

type StoredKey = keyof typeof english;

/** Keys that need a number: each has one variant for each plural category of its language. */
export type PluralKey = StoredKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** Keys of one form. */
export type PlainKey = Exclude<StoredKey, `${PluralKey}_${Intl.LDMLPluralRule}`>;

/** What stands for `{name}`. Numbers are written with the digits and groups of the language. */
export type Values = Readonly<Record<string, string | number>>;

export interface Translate {
  (key: PlainKey, values?: Values): string;
  (key: PluralKey, values: Values & { n: number }): string;
}

export interface Translator {
  /** BCP 47: the language of the words, with the reader's region where it is the same language. */
  readonly locale: string;
  readonly text: Translate;
  number(value: number): string;
  /** A share, 0 to 1, as a whole percentage. */
  percent(share: number): string;
  /** "one, two and three" */
  list(items: readonly string[]): string;
  /** "3 Mar 2025", or null where there is no date or the string is none. */
  day(iso: string | null): string | null;
}

/** Gives the stored words of a key, or nothing where there are none. */
export type LookUp = (key: string) => string | undefined;

/** @param wanted the reader's language, BCP 47: it decides on dates where it is the language of the words */
export function createTranslator(lookUp: LookUp, wanted = 'en'): Translator {
  const language = lookUp('language') || 'en';
  const locale = wanted.split('-')[0] === language ? wanted : language;
  const plurals = onDemand(() => new Intl.PluralRules(locale));
  const numbers = onDemand(() => new Intl.NumberFormat(locale));
  const percents = onDemand(
    () => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
  );
  const lists = onDemand(() => new Intl.ListFormat(locale, { type: 'conjunction' }));

  const find = (key: string, n: unknown): string =>
    (typeof n === 'number' ? lookUp(`${key}_${plurals().select(n)}`) || lookUp(`${key}_other`) : '') ||
    lookUp(key) ||
    key;

  return {
    locale,
    text: (key: string, values: Values = {}) =>
      // In one pass: a value is never searched for braces, as it may come from a page.
      find(key, values.n).replace(/\{(\w+)\}/g, (all, name: string) => {
        const value = Object.hasOwn(values, name) ? values[name] : all;
        return typeof value === 'number' ? numbers().format(value) : (value ?? all);
      }),
    number: (value) => numbers().format(value),
    percent: (share) => percents().format(share),
    list: (items) => lists().format(items),
    day: (iso) => formatDay(iso, locale),
  };
}

/** A browser needs some 20 ms to make the first of these, and every page that is read loads a translator. */
function onDemand<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
