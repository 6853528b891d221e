/** The words by which a statement is found on the web: its rarest, as printed and in the order they are said. */
import type { Rarity } from './rarity.ts';
import { splitWords } from './words.ts';

/** Words of a search: fewer find every story on the subject, more find nothing where one word was changed. */
const WORDS = 7;

/** Characters of one word, and words of a statement, looked at. */
const LONGEST = 40;
const MOST = 400;

export function rarestWords(text: string, rarity: Pick<Rarity, 'weigher'>): string[] {
  const words = splitWords(text).slice(0, MOST);
  const weigh = rarity.weigher(words.map(({ stem }) => stem));
  const known = new Set<string>();
  const distinct = words.filter(({ stem, text: printed }) => {
    if (printed.length > LONGEST || known.has(stem)) return false;
    known.add(stem);
    return true;
  });
  const rarest = new Set(distinct.toSorted((a, b) => weigh(b.stem) - weigh(a.stem)).slice(0, WORDS));
  return distinct.filter((word) => rarest.has(word)).map((word) => word.text);
}
