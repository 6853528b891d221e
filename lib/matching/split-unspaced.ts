/**
 * Scripts that put no space between words: a run of characters becomes the words that a dictionary segmenter cuts it
 * into, so that alignment, counts and rarity deal in words as they do elsewhere. Bounded by the number of characters.
 */
import { foldWord, type Word } from '../text/words.ts';

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** One for all: the dictionaries are chosen by script. Made when the first such text comes: making it costs 20 ms. */
let segmenter: Intl.Segmenter | null = null;

/** @param most characters read of one run; what follows is dropped */
export function splitUnspaced(words: Word[], most: number): Word[] {
  if (!words.some((word) => UNSPACED.test(word.folded))) return words;
  return words.flatMap((word) => (UNSPACED.test(word.text) ? segment(word, most) : [word]));
}

function segment({ start, text }: Word, most: number): Word[] {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  return Array.from(segmenter.segment(text.slice(0, most)), ({ segment: part, index }) => {
    const folded = foldWord(part);
    return { start: start + index, end: start + index + part.length, text: part, folded, stem: folded };
  });
}
