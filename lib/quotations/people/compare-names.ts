/**
 * When two names may be one person's. Names come as printed or as folded words; surnames meet by a key under which
 * spellings of transliteration fall together (Zelensky, Zelenskyy).
 */

/** Folded words of a name, without titles and generation. */
export function foldName(text: string): string[] {
  // Nearly all names; a quarter of the work of the long way.
  if (/^[A-Za-z-]+(?: [A-Za-z-]+)*$/.test(text)) return text.toLowerCase().split(' ').filter(isOwnName);
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s$/, '')
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(isOwnName);
}

const NO_NAMES = new Set('mr mrs ms dr sen rep gov gen prof sir jr sr ii iii'.split(' '));
const isOwnName = (word: string) => word !== '' && !NO_NAMES.has(word);

/** Spellings of one surname fall together: doubled letters and endings of transliteration. */
export function surnameKey(surname: string): string {
  if (surname.length < 6) return surname;
  let key = keys.get(surname);
  if (key === undefined) {
    if (keys.size >= MOST_KEYS) keys.clear();
    key = foldSpelling(surname);
    keys.set(surname, key);
  }
  return key;
}

/** Keys kept, since a page asks for the same few again and again. */
const MOST_KEYS = 16_000;
const keys = new Map<string, string>();

function foldSpelling(surname: string): string {
  return surname
    .replace(/(.)\1+/g, '$1')
    .replace(/(?:yi|iy|ii|ij|y|i)$/, 'y')
    .replace(/[ckq]+/g, 'k')
    .replace(/[vw]/g, 'v');
}

/** Whether a name may be this person's: the surname meets, first names do not conflict. */
export function fitsName(person: { words: readonly string[] }, words: readonly string[]): boolean {
  const own = person.words.at(-1)!;
  const other = words.at(-1)!;
  if (own !== other && surnameKey(own) !== surnameKey(other)) return false;
  if (words.length === 1 || person.words.length === 1) return true;
  const a = person.words[0]!;
  const b = words[0]!;
  return (
    a === b || (a[0] === b[0] && (a.length === 1 || b.length === 1 || a.startsWith(b) || b.startsWith(a)))
  );
}
