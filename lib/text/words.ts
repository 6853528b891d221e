/** Splits text into words with their offsets, a folded form for comparing and a stem for retrieval. */
import { stemmer } from 'stemmer';
import { dropAccents } from './fold.ts';

export interface Word {
  start: number;
  end: number;
  /** As printed. */
  text: string;
  /** Lower case, without accents, straight apostrophe. */
  folded: string;
  /** Porter's stem of the folded form (English; harmless elsewhere), without a possessive 's. */
  stem: string;
}

/** Initialisms with points (U.S.), numbers with separators (1,300.5) and what is joined to them (40m, 12th, 1980s), words with inner apostrophes (can’t). */
const WORD =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)*(?:(?:[kKmM]|mn|bn|tn|st|nd|rd|th|s)(?![\p{L}\p{N}]))?|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/** Printed words whose forms are remembered: with folding and stemming each anew an import takes a tenth longer. */
const REMEMBERED_WORDS = 16_384;

/** Longer ones are no words, and hostile pages could make many. */
const LONGEST_REMEMBERED = 24;

const forms = new Map<string, Pick<Word, 'folded' | 'stem'>>();

export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  // Not by matchAll, which copies the expression for each text.
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const printed = match[0];
    const { folded, stem } = formsOf(printed);
    words.push({ start: match.index, end: match.index + printed.length, text: printed, folded, stem });
  }
  return words;
}

/** Characters read of a statement: more is none, and what follows would hardly make it rarer or tell more of it. */
export const STATEMENT_CHARACTERS = 8_192;

/** The words of a statement, for all that is told by them. */
export function statementWords(text: string): Word[] {
  return splitWords(text.length > STATEMENT_CHARACTERS ? text.slice(0, STATEMENT_CHARACTERS) : text);
}

function formsOf(printed: string): Pick<Word, 'folded' | 'stem'> {
  const known = forms.get(printed);
  if (known) return known;
  const folded = foldWord(printed);
  const made = { folded, stem: stemWord(folded) };
  if (printed.length > LONGEST_REMEMBERED) return made;
  if (forms.size >= REMEMBERED_WORDS) forms.clear();
  forms.set(printed, made);
  return made;
}

export function foldWord(word: string): string {
  return dropAccents(word).toLowerCase().replace(/[’ʼ]/g, "'");
}

export function stemWord(folded: string): string {
  return stemmer(folded.replace(/'s$/, ''));
}
