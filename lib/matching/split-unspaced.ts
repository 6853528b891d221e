/**
 * Scripts that put no space between words: a run of characters becomes the words that a dictionary segmenter cuts it
 * into, so that alignment, counts and rarity deal in words as they do elsewhere. Bounded by the number of characters.
 */
import { foldWord, type Word } from '../text/words.ts';

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Letters from Thai on, which holds all of those scripts: one look at a text spares a look at each of its words. */
const FAR_LETTERS = /[\u0e00-\u1fff\u2e80-\uffff]/;

export function mayBeUnspaced(text: string): boolean {
  return FAR_LETTERS.test(text);
}

/** One for all: the dictionaries are chosen by script. Made when the first such text comes: making it costs 20 ms. */
let segmenter: Intl.Segmenter | null = null;

/** @param most characters read of one run; what follows is dropped */
export function splitUnspaced(words: Word[], most: number): Word[] {
  if (!words.some((word) => UNSPACED.test(word.folded))) return words;
  return words.flatMap((word) => (UNSPACED.test(word.text) ? segment(word, most) : [word]));
}

function segment({ start, text }: Word, most: number): Word[] {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  const words: Word[] = [];
  for (const { segment: part, index } of segmenter.segment(text.slice(0, most))) {
    const before = words.at(-1);
    if (before && NUMERAL.test(before.text) && NUMERAL.test(part)) {
      words[words.length - 1] = wordOf(before.start, before.text + part);
    } else words.push(wordOf(start + index, part));
  }
  return words;
}

/** "三", "百万": numerals in a row are one number. */
const NUMERAL = /^[〇一二三四五六七八九十百千万萬亿億两兩零]+$/;

function wordOf(start: number, text: string): Word {
  const folded = foldWord(text);
  return { start, end: start + text.length, text, folded, stem: folded };
}
