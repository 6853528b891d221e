/**
 * How rare a term is: counts of the corpus blended with a background table, since in a corpus of ten articles every
 * word looks rare. The table counts as that many statements already seen.
 */

/** Inverse document frequency (natural logarithm) of a stem in general news; undefined where the table is silent. */
export type BackgroundIdf = (stem: string) => number | undefined;

/** Statements the background counts for: beyond a few thousand of its own, the corpus decides. */
export const BACKGROUND_STATEMENTS = 2_000;

/** What a term that stands in every statement still counts for: sharing it is more than sharing nothing. */
export const LEAST_IDF = 0.001;

/** @returns natural logarithm of 1 / probability; always above 0 */
export function blendIdf(count: number, statements: number, background: number | undefined): number {
  if (background === undefined) return Math.max(LEAST_IDF, Math.log((statements + 1) / (count + 0.5)));
  const expected = BACKGROUND_STATEMENTS * Math.exp(-background);
  return Math.max(LEAST_IDF, Math.log((statements + BACKGROUND_STATEMENTS) / (count + expected)));
}
