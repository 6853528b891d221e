/**
 * What a word is wherever it stands: its stem, its spelling, whether it is a function word, what it may stand for. Takes a
 * folded word and the text's language; what was asked last is remembered, up to REMEMBERED_WORDS.
 */
import type { LanguageCode } from '../text/guess-language.ts';
import { stemWord } from '../text/words.ts';
import { wordData } from './closed-words/word-data.ts';
import { toBase } from './irregular-forms.ts';
import { SYNONYMS_BY_STEM } from './synonyms.ts';
import { FUNCTION_GROUP_OF } from './word-forms.ts';

export interface Lexeme {
  stem: string;
  /** Key that British and American spellings share ("colour", "organise"), and the forms of a strong verb. */
  spelling: string;
  /** A function word. */
  stop: boolean;
  functionGroups: readonly number[];
  synonymGroups: readonly number[];
}

/** A megabyte or so: of the words of a page's two thousand candidates most were met before. */
const REMEMBERED_WORDS = 8_192;

/** Longer ones are no words, and hostile pages could make many. */
const LONGEST_REMEMBERED = 24;

const NONE: readonly number[] = [];

const remembered = new Map<string, Lexeme>();

export function lexemeOf(folded: string, language: LanguageCode): Lexeme {
  const key = language === 'en' ? folded : `${language} ${folded}`;
  const known = remembered.get(key);
  if (known) return known;
  const stem = stemWord(folded);
  const base = language === 'en' ? stemWord(toBase(folded)) : stem;
  const lexeme = {
    stem,
    spelling: spell(base),
    stop: wordData(language).stop.has(folded),
    functionGroups: (language === 'en' ? FUNCTION_GROUP_OF.get(folded) : undefined) ?? NONE,
    synonymGroups: SYNONYMS_BY_STEM.get(base) ?? NONE,
  };
  if (folded.length > LONGEST_REMEMBERED) return lexeme;
  if (remembered.size >= REMEMBERED_WORDS) remembered.clear();
  remembered.set(key, lexeme);
  return lexeme;
}

/** A rough common key: it may join words that differ, which costs little, since the rest of the sentence decides. */
export function spell(stem: string): string {
  if (stem.length < 5) return stem === 'grey' ? 'gray' : stem;
  return stem
    .replace('our', 'or')
    .replace(/is(e|ed|ing|at|ation)?$/, 'iz$1')
    .replace(/tre$/, 'ter')
    .replace(/nce$/, 'ns')
    .replace(/(.)\1/g, '$1');
}
