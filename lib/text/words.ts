/** Splits text into words with their offsets, a folded form for comparing and a stem for retrieval. */
import { stemmer } from 'stemmer';

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

/** Initialisms with points (U.S.), numbers with separators (1,300.5), words with inner apostrophes (can’t). */
const WORD = /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const folded = foldWord(match[0]);
    words.push({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      folded,
      stem: stemWord(folded),
    });
  }
  return words;
}

export function foldWord(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’ʼ]/g, "'");
}

export function stemWord(folded: string): string {
  return stemmer(folded.replace(/'s$/, ''));
}
