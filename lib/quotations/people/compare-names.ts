/**
 * When two names may be one person's. Names come as printed or as folded words; surnames meet by a key under which
 * spellings of transliteration fall together (Zelensky, Zelenskyy).
 */

/** Folded words of a name, without titles, generation and the Arabic article. */
export function foldName(text: string): string[] {
  // Nearly all names; a quarter of the work of the long way.
  if (/^[A-Za-z]+(?: [A-Za-z]+)*$/.test(text)) return text.toLowerCase().split(' ').filter(isOwnName);
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/(?<=\p{L})[’'](?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}-]+/u)
    .map((word) => word.replace(ARTICLE, ''))
    .filter(isOwnName);
}

/** al-Farsi, el-Sayed: papers print the name with and without. */
const ARTICLE = /^(?:al|el|ad|ar|as|ash|at|an)-(?=\p{L}{2})/u;
const NO_NAMES = new Set('mr mrs ms dr sen rep gov gen prof sir jr sr ii iii'.split(' '));
const isOwnName = (word: string) => word !== '' && !NO_NAMES.has(word);

const POSTNOMINALS = new Set(
  'MP MPs MEP MSP MS MLA TD QC KC SC JP OBE CBE MBE KBE DBE GBE OM CH PhD MD DDS RN Esq Jr. Sr. II III IV'.split(
    ' ',
  ),
);

/** Whether letters behind a name are no part of it: honours, seats, degrees. */
export function isPostnominal(word: string): boolean {
  return POSTNOMINALS.has(word);
}

/** Begin a surname: Van der Berg, de la Cruz. */
const PARTICLES = new Set(
  'van von der den de del della di da dos du la le ten ter bin ibn al el abu zu zur af'.split(' '),
);

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
  if (isSurname(words) || isSurname(person.words)) return true;
  const a = person.words[0]!;
  const b = words[0]!;
  return (
    a === b || (a[0] === b[0] && (a.length === 1 || b.length === 1 || a.startsWith(b) || b.startsWith(a)))
  );
}

/** One word, or one behind particles: "Van der Berg". */
function isSurname(words: readonly string[]): boolean {
  return words.slice(0, -1).every((word) => PARTICLES.has(word));
}
