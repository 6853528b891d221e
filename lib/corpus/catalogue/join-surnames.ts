/**
 * A bare surname and the full name it stands for are one person of the catalogue where that is certain: in every
 * article that names somebody by the surname alone, exactly one quoted person has a full name that ends in it, and it
 * is the same one throughout. Anything less leaves them apart, since two people may share a surname.
 */
import type { Catalogue } from './catalogue.ts';

type Joined = Pick<Catalogue, 'articles' | 'firsts' | 'speakers' | 'people'>;

/** No article has told yet, and articles disagree. */
const OPEN = -1;
const REFUSED = -2;

/** Changes the catalogue: statements of the surname become those of the full name, which answers to both keys. */
export function joinSurnames({ articles, firsts, speakers, people }: Joined): void {
  const lasts = people.keys.map((key) => key.slice(key.lastIndexOf(' ') + 1));
  const isBare = (person: number) => lasts[person] === people.keys[person];
  const fullOf = new Int32Array(people.keys.length).fill(OPEN);
  for (let row = 0; row < articles; row++) {
    const named = new Set(speakers.subarray(firsts[row]!, firsts[row + 1]!));
    const fulls = new Map<string, number>();
    for (const person of named) {
      const last = lasts[person];
      if (last === undefined || isBare(person)) continue;
      fulls.set(last, fulls.has(last) ? REFUSED : person);
    }
    for (const person of named) {
      if (lasts[person] === undefined || !isBare(person)) continue;
      const full = fulls.get(lasts[person]) ?? REFUSED;
      const known = fullOf[person]!;
      fullOf[person] = known === OPEN || known === full ? full : REFUSED;
    }
  }
  for (let at = 0; at < speakers.length; at++) {
    const full = fullOf[speakers[at]!] ?? OPEN;
    if (full >= 0) speakers[at] = full;
  }
  fullOf.forEach((full, person) => {
    if (full >= 0) people.numbers.set(people.keys[person]!, full);
  });
}
