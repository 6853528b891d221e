/**
 * Which capitalised words are names. In most languages a capital inside a sentence says so; German gives one to every
 * noun, so that there a name must be known (a first name, a country, a city) or stand beside another capitalised word.
 * At a sentence's start only English has a table that tells (rarity.ts); elsewhere the same evidence is asked for.
 */
import { isFirstName } from '../quotations/people/first-names.ts';
import { isPlace } from '../quotations/people/places.ts';
import type { LanguageCode } from '../text/guess-language.ts';
import type { Word } from '../text/words.ts';
import { countryOfWord } from './countries.ts';

export interface NamePlace {
  before: Word | undefined;
  next: Word | undefined;
  sentenceStart: boolean;
  /** A function word. */
  stop: boolean;
  language: LanguageCode;
}

export function isName(word: Word, { before, next, sentenceStart, stop, language }: NamePlace): boolean {
  if (!isCapital(word) || word.folded === 'i' || word.folded.startsWith("i'")) return false;
  if (/^(?:\p{Lu}\.?){2,}$/u.test(word.text)) return !stop;
  // The month, not the modal.
  if (word.text === 'May' && language === 'en') return !sentenceStart;
  if (sentenceStart || stop) return false;
  return language !== 'de' || isKnownName(word) || isPair(before, word) || isPair(word, next);
}

/** A sentence's first word that may be a name; for English the background table has the last word. */
export function isInitial(word: Word, { next, sentenceStart, stop, language }: NamePlace): boolean {
  if (!sentenceStart || stop || !isCapital(word)) return false;
  if (language === 'en') return true;
  return isKnownName(word) || (language !== 'de' && isPair(word, next));
}

function isKnownName({ folded }: Word): boolean {
  return isFirstName(folded) || isPlace(folded) || countryOfWord(folded) !== null;
}

/** "Anna Kranz": two capitalised words with one blank between. */
function isPair(first: Word | undefined, second: Word | undefined): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    first.end + 1 === second.start &&
    isCapital(first) &&
    isCapital(second) &&
    first.text.length > 1
  );
}

function isCapital({ text }: Word): boolean {
  const code = text.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(text);
}
