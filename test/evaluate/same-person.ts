/** Whether two printed names can mean one person or body: surnames meet, given names do not contradict each other. */

const TITLES = new Set(
  'mr mrs ms miss dr sen senator rep representative gov governor gen general president former vice secretary sir lord lady prof professor rev judge justice attorney minister prime chancellor king queen prince deputy chief director spokesman spokeswoman spokesperson jr sr ii iii'.split(
    ' ',
  ),
);
/** Shorter names are not forgiven a letter. */
const MIN_FORGIVEN = 6;

/** Letters and digits in lower case, words apart. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function isSamePerson(a: string | null | undefined, b: string | null | undefined): boolean {
  if (!a || !b) return false;
  const [first, second] = [words(a), words(b)];
  const [surnameA, surnameB] = [first.at(-1), second.at(-1)];
  if (!surnameA || !surnameB) return foldName(a) === foldName(b);
  const meets = (names: string[], name: string) => names.some((word) => isSpelling(word, name));
  if (!meets(second, surnameA) && !meets(first, surnameB)) return false;
  const bothFull = first.length === 2 && second.length === 2 && isSpelling(surnameA, surnameB);
  return !bothFull || first[0]![0] === second[0]![0];
}

function words(name: string): string[] {
  return foldName(name)
    .split(' ')
    .filter((word) => word && !TITLES.has(word));
}

/** The same but for one letter, in long names: Zelensky, Zelenskyy. */
function isSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < MIN_FORGIVEN || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++;
  return long.length - start - end <= 1;
}
