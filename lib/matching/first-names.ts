/**
 * May two first names, printed with one surname, be one person's? Equal, an initial, a short form ("Steve", "Steven";
 * "Jim", "James") or another spelling of the same sounds ("Aleksandr", "Alexander") may; "Jill" and "Joe" may not.
 */

/** Short forms that share no sound with the name, by line; general knowledge. */
const SHORT_FORMS = `william bill billy will
robert bob bobby rob
richard dick rick rich
james jim jimmy jamie
john jack johnny
edward ted ned eddie ed
charles chuck charlie
elizabeth liz beth betty lizzie eliza
margaret peggy meg maggie
henry harry hank
thomas tom tommy
michael mike mick
joseph joe joey
katherine catherine kate kathy katie
theodore ted teddy
anthony tony
antonio tony
alexander alex sasha
aleksandr sasha
vladimir volodymyr
francis frank
francisco paco pancho
jose pepe
susan sue
patricia pat patty trish
patrick pat paddy
andrew andy drew
christopher chris kit
deborah debbie deb
rebecca becky
jennifer jen jenny
stephen steve
steven steve
gerald jerry
jeremiah jerry
lawrence larry
peter pete
ronald ron
donald don`
  .split('\n')
  .map((line) => new Set(line.split(' ')));

/** Sounds that a short form must share with the name: two consonants. */
const SHORT_SOUNDS = 2;

/** @param a @param b folded, without points */
export function fitsFirstNames(a: string, b: string): boolean {
  if (a === b || a.length === 1 || b.length === 1) return a[0] === b[0];
  if (a.startsWith(b) || b.startsWith(a)) return true;
  if (SHORT_FORMS.some((forms) => forms.has(a) && forms.has(b))) return true;
  const [x, y] = [soundsOf(a), soundsOf(b)];
  if (x.length < SHORT_SOUNDS || y.length < SHORT_SOUNDS) return false;
  return (
    x === y ||
    (a[0] === b[0] && Math.min(a.length, b.length) <= SHORT_FORM && (x.startsWith(y) || y.startsWith(x)))
  );
}

/** Letters of a short form, at most: "Steve". */
const SHORT_FORM = 5;

/** Consonants only, with those joined that one sound is spelled by. */
function soundsOf(name: string): string {
  return name
    .replace(/ph/g, 'f')
    .replace(/x/g, 'ks')
    .replace(/[cq]/g, 'k')
    .replace(/[vw]/g, 'v')
    .replace(/z/g, 's')
    .replace(/[^\p{L}]|[aeiouyhj](?!$)|[aeiouyh]$/gu, (letter, at: number) =>
      at === 0 && /\p{L}/u.test(letter) ? letter : '',
    )
    .replace(/(.)\1+/g, '$1');
}
