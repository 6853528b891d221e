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
  const words = outletWords(name);
  const [first, ...rest] = words;
  return (first === 'the' && rest.length > 0 ? rest : words).join(' ') || name.trim();
}

/**
 * A name as it is searched: its words as they are spelled and under their key, each after a space, so that what is
 * typed so far is found before its ending is.
 */
export function searchableName(name: string): string {
  const plain = foldName(name).slice(0, MAX_NAME_WORDS);
  return ` ${plain.join(' ')} ${plain.map(surnameKey).join(' ')}`;
}

export function searchableOutlet(name: string): string {
  return ` ${outletWords(name).join(' ')}`;
}

/** Whether each word typed begins a word of the name, in any order. @returns a test for searchable names */
export function beginsName(typed: string): (searchable: string) => boolean {
  const words = foldName(typed).map((word) => [` ${word}`, ` ${surnameKey(word)}`] as const);
  return (name) => words.every(([plain, keyed]) => name.includes(plain) || name.includes(keyed));
}

/** The same for outlets. */
export function beginsOutlet(typed: string): (searchable: string) => boolean {
  const words = outletWords(typed).map((word) => ` ${word}`);
  return (name) => words.every((word) => name.includes(word));
}

function outletWords(name: string): string[] {
  return splitWords(name).map(({ folded }) => folded);
}
