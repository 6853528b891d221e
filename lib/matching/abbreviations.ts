/**
 * Names and the abbreviations made of their first letters: "NHRO" for "Northern Harbour Rowing Organization". Takes
 * names that one text has alone, and both texts; either may be the one that spells the name out.
 */
import type { Token, TokenizedText } from './tokens.ts';

/** Capitals an abbreviation has: of two, too many names have the same. */
const ABBREVIATION = /^\p{Lu}{3,8}$/u;

/** Whether these names of one text stand in the other by their first letters, or the other way round. */
export function isAbbreviated(names: readonly Token[], text: TokenizedText, other: TokenizedText): boolean {
  const [first] = names;
  if (!first) return false;
  if (names.length === 1) return isAbbreviation(first, text) && isSpelledOut(first.folded, other);
  const letters = firstLetters(names);
  return other.tokens.some((token) => token.folded === letters && isAbbreviation(token, other));
}

function isAbbreviation({ start, end }: Token, { text }: TokenizedText): boolean {
  return ABBREVIATION.test(text.slice(start, end));
}

/** Names in a row, function words between aside, begin with these letters. */
function isSpelledOut(letters: string, { tokens }: TokenizedText): boolean {
  const words = tokens.filter(({ stop }) => !stop);
  return words.some((_, at) => {
    const row = words.slice(at, at + letters.length);
    return row.every(({ name, initial }) => name || initial) && firstLetters(row) === letters;
  });
}

function firstLetters(names: readonly Token[]): string {
  return names.map(({ folded }) => folded[0]).join('');
}
