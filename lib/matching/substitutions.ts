/**
 * How much of one sentence was exchanged for something else in the other: "proud of the [doctors | nurses] who …".
 * Takes an alignment, a weight for words and, where the table of meaning is at hand, how alike two words are; gives
 * nats. Names and figures are left out, since their change is flagged; so are words of a longer passage, which is
 * another way to put it. Opposites and members of one kind are near each other in any table: exclusive-words.ts.
 */
import type { MeaningTable } from '../meaning/meaning-table.ts';
import { wordSimilarity } from '../meaning/word-similarity.ts';
import type { Alignment, Difference } from './align.ts';
import { countryOfWord } from './countries.ts';
import { excludeEachOther } from './exclusive-words.ts';
import { similarity } from './similarity.ts';
import type { Token } from './tokens.ts';

/** Likeness of two words in what they stand for, 0 to 1, or null where that is not known. */
export type Likeness = (a: Token, b: Token) => number | null;

/**
 * Cosine up to which two words are strangers, and from which one stands for the other: words an editor exchanged have
 * 0.16 to 0.5, other things in one frame mostly less than 0.15. Set on invented pairs, tried on fourteen others.
 */
const STRANGE = 0.05;
const NEAR = 0.35;

/** Likeness by the table: 0 from STRANGE down, 1 from NEAR up. */
export function createLikeness(table: MeaningTable): Likeness {
  const known = new Map<string, number | null>();
  return (a, b) => {
    const key = a.stem < b.stem ? `${a.stem} ${b.stem}` : `${b.stem} ${a.stem}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const cosine = wordSimilarity(table, a.stem, b.stem);
    const likeness = cosine === null ? null : Math.min(1, Math.max(0, (cosine - STRANGE) / (NEAR - STRANGE)));
    known.set(key, likeness);
    return likeness;
  };
}

/** Words of either side up to which a passage stands in the place of the other, and telling words among them. */
const PLACE_WORDS = 5;
const PLACE_CONTENT = 3;
/**
 * Likeness that is supposed of words nobody knows: most that stand in one place of one frame are other things. The
 * table may only lower the verdict's severity, so that what was found without it is found with it.
 */
const UNKNOWN_LIKENESS = 0;

/**
 * Rarity exchanged, in nats: of each place the geometric mean of what either side has there that the other lacks.
 * @param isOpen whether a word of either text counts; one that is answered in another place may not
 */
export function weighSubstitutions(
  { a, b, head, inner, tail }: Alignment,
  weigh: (token: Token) => number,
  likeness: Likeness | null,
  isOpen: (word: Token) => boolean = () => true,
): number {
  let total = 0;
  for (const place of [head, ...inner, tail]) total += weighPlace(place, a, b, weigh, likeness, isOpen);
  return total;
}

function weighPlace(
  { aFrom, aTo, bFrom, bTo }: Difference,
  a: readonly Token[],
  b: readonly Token[],
  weigh: (token: Token) => number,
  likeness: Likeness | null,
  isOpen: (word: Token) => boolean,
): number {
  if (aTo - aFrom > PLACE_WORDS || bTo - bFrom > PLACE_WORDS) return 0;
  const here = a.slice(aFrom, aTo).filter(isTelling);
  const there = b.slice(bFrom, bTo).filter(isTelling);
  if (here.length === 0 || there.length === 0) return 0;
  if (here.length > PLACE_CONTENT || there.length > PLACE_CONTENT) return 0;
  return Math.sqrt(
    unlike(here.filter(isOpen), there, weigh, likeness) * unlike(there.filter(isOpen), here, weigh, likeness),
  );
}

/** Words that name nothing, though they are no function words: "did either", "read it". */
const NAMELESS = new Set(
  'either neither too otherwise ever anyway instead though yet still already also just really even maybe perhaps'.split(
    ' ',
  ),
);

/** No name, figure or day, also where only a sentence's start gives a capital. */
const isTelling = ({ stop, name, initial, folded, number, quantity, day, bracketed }: Token) =>
  !stop &&
  !NAMELESS.has(folded) &&
  !(name || day || (initial && countryOfWord(folded) !== null)) &&
  number === null &&
  quantity === null &&
  !bracketed;

/** Weight of words, each by how far it is from the nearest of the other side. */
function unlike(
  words: readonly Token[],
  others: readonly Token[],
  weigh: (token: Token) => number,
  likeness: Likeness | null,
): number {
  let total = 0;
  for (const word of words) {
    const best = Math.max(...others.map((other) => likenessOf(word, other, likeness)));
    total += weigh(word) * (1 - best);
  }
  return total;
}

function likenessOf(a: Token, b: Token, likeness: Likeness | null): number {
  if (excludeEachOther(a.stem, b.stem)) return 0;
  const country = countryOfWord(a.folded);
  if (similarity(a, b) > 0 || (country !== null && country === countryOfWord(b.folded))) return 1;
  return likeness?.(a, b) ?? UNKNOWN_LIKENESS;
}
