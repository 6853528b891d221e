/** Finding an option by its words: every word of the query begins one of the option's, case and accents aside. */
import { foldWord } from '../../lib/text/words.ts';

const WORDS = /[\p{L}\p{N}]+/gu;

const wordsOf = (text: string) => (text.match(WORDS) ?? []).map(foldWord);

/** An empty query finds everything. */
export function hasWords(words: readonly (string | null)[], query: string): boolean {
  const own = wordsOf(words.join(' '));
  return wordsOf(query).every((wanted) => own.some((word) => word.startsWith(wanted)));
}
