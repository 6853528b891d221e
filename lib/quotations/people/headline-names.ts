/**
 * Which capitalised runs are names where a headline capitalises most of its words ("Plan Excludes Talvia"). Takes the
 * runs of each block and which blocks are headings; gives all runs in order but those that only such a headline joins.
 */
import type { Token } from '../token.ts';
import type { Run } from './name-runs.ts';

/** Words from which a heading is read as a headline: a shorter one may be a name with its title. */
const LEAST_WORDS = 4;
/** Share of capitalised words from which a headline is in title case; small words stay small in it. */
const TITLE_CASE = 0.6;

/** @param headings for each block, whether it is a heading */
export function runsOutsideHeadlines(
  blocks: readonly (readonly Token[])[],
  runs: readonly (readonly Run[])[],
  headings: readonly boolean[],
): Run[] {
  const headline = blocks.map((tokens, i) => headings[i] === true && isTitleCase(tokens));
  if (!headline.includes(true)) return runs.flat();
  const printed = new Set(runs.flatMap((own, i) => (headline[i] ? [] : own.map(({ text }) => text))));
  return runs.flatMap((own, i) =>
    headline[i] ? own.filter(({ from, to, text }) => to - from === 1 || printed.has(text)) : own,
  );
}

function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const capitals = words.filter(({ capital }) => capital).length;
  return words.length >= LEAST_WORDS && capitals >= words.length * TITLE_CASE;
}
