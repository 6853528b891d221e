/**
 * Statement text → the terms it is looked up by: its distinct stems, and one more for its exact wording, so that a
 * short sentence made only of common words is found again (`term-keys.ts` says how short). Hyphened words are also terms
 * joined ("iron-clad", "ironclad"), numbers also by value ("fourteen", "14"). Scripts written without spaces give pairs of
 * neighbouring characters. Takes any text; gives 32-bit hashes; never more than `MAX_TERMS` stems, so a hostile text stays
 * cheap.
 */
import { foldText } from './fold.ts';
import { guessLanguage } from './guess-language.ts';
import { hash32 } from './hash.ts';
import { readNumber } from './numbers.ts';
import { STATEMENT_CHARACTERS, statementWords, stemWord, type Word } from './words.ts';

/** Distinct stems kept of one text. A spoken sentence has 20; a paragraph set in quotation marks may have 150. */
export const MAX_TERMS = 512;

/** Han, kana, and the South-East Asian scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const HYPHEN = /[-‐‑]/;

/** Keeps the hash of a whole wording apart from that of a one-word stem. */
const EXACT_PREFIX = '=';

export interface TextTerms {
  /** Distinct, in order of first occurrence. */
  stems: string[];
  /** Hash of each stem, in the same order. */
  hashes: number[];
  /** Hash of the whole folded text; null where folding leaves nothing. */
  exact: number | null;
}

/** @param words of the text, where whoever asks has them already */
export function textTerms(text: string, words: readonly Word[] = statementWords(text)): TextTerms {
  const bounded = text.slice(0, STATEMENT_CHARACTERS);
  const stems = new Set<string>();
  const add = (stem: string | null) => {
    if (stem && stems.size < MAX_TERMS) stems.add(stem);
  };
  const folds = words.map((word) => word.folded);
  // "40m" is found as millions; whether it was a length is for the judge.
  const context = { language: guessLanguage(folds), money: true };
  let numberEnd = 0;
  for (const [i, word] of words.entries()) {
    if (UNSPACED.test(word.folded)) {
      for (const pair of neighbours(word.folded)) add(pair);
      continue;
    }
    add(word.stem);
    add(joinedStem(words[i - 1], word, bounded));
    if (i < numberEnd) continue;
    const number = readNumber(folds, i, context);
    if (!number) continue;
    numberEnd = i + number.length;
    add(String(number.value));
  }
  const folded = foldText(bounded);
  const list = [...stems];
  return {
    stems: list,
    hashes: list.map(hash32),
    exact: folded ? hash32(EXACT_PREFIX + folded) : null,
  };
}

/** "cease-fire" → the stem of "ceasefire"; null where no lone hyphen stands between the two. */
function joinedStem(before: Word | undefined, word: Word, text: string): string | null {
  if (!before || before.end + 1 !== word.start || !HYPHEN.test(text[before.end]!)) return null;
  return stemWord(before.folded + word.folded);
}

/** "和平协议" → 和平, 平协, 协议; a single character is itself. */
function neighbours(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => characters[index] + character);
}
