/**
 * What a person or an outlet is counted under: printed names → keys under which spellings fall together (Zelensky,
 * Zelenskyy; The Gull, Gull). For grouping and finding only; what is shown is the spelling printed most.
 */
import { foldName, surnameKey } from '../../quotations/people/compare-names.ts';
import { splitWords } from '../../text/words.ts';

/** Words of a name that are read: more is no name. */
const MAX_NAME_WORDS = 12;

/** Folded words of a name, spellings of transliteration joined. */
export function nameWords(name: string): string[] {
  return foldName(name).slice(0, MAX_NAME_WORDS).map(surnameKey);
}

/** Never empty: a name that folds to nothing is its own key. */
export function personKey(name: string): string {
  return nameWords(name).join(' ') || name.trim();
}

/** Folded words without a leading article. */
export function outletKey(name: string): string {
  const words = splitWords(name).map(({ folded }) => folded);
  const [first, ...rest] = words;
  return (first === 'the' && rest.length > 0 ? rest : words).join(' ') || name.trim();
}

/**
 * Whether each word typed begins a word of the name, in any order: as it is spelled or under its key, so that what is
 * typed so far is found before its ending is.
 */
export function beginsName(typed: string, name: string): boolean {
  const plain = foldName(name);
  const keyed = plain.map(surnameKey);
  return foldName(typed).every(
    (word) =>
      plain.some((other) => other.startsWith(word)) ||
      keyed.some((other) => other.startsWith(surnameKey(word))),
  );
}

export function beginsOutlet(typed: string, name: string): boolean {
  const words = splitWords(name).map(({ folded }) => folded);
  return splitWords(typed).every(({ folded }) => words.some((other) => other.startsWith(folded)));
}
