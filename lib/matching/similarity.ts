/**
 * How alike two words are, 0 to 1: equal, inflected, spelt or derived otherwise, or one standing for the other.
 * Steps of alikeness are ordered by how often the pair prints the same word of a speaker, not fitted singly.
 */
import type { Token } from './tokens.ts';

/** The same letters. */
export const EQUAL = 1;
/** The same word inflected ("guarantee", "guaranteed"), or spelt otherwise. */
export const INFLECTED = 0.9;
/** Names that differ in a letter ("Zelensky", "Zelenskyy"). */
const MISSPELT = 0.85;
/** Words of a common root ("decide", "decision"). */
const DERIVED = 0.6;
const SYNONYM = 0.6;
/** "this" for "that", "was" for "is". */
const FUNCTION = 0.5;

export function similarity(a: Token, b: Token): number {
  if (a.quantity !== null && b.quantity !== null) {
    if (a.quantity !== b.quantity) return 0;
    return a.folded === b.folded ? EQUAL : INFLECTED;
  }
  if (a.number !== null || b.number !== null) {
    if (a.number === b.number) return EQUAL;
    return isDozen(a, b) || isDozen(b, a) ? INFLECTED : 0;
  }
  if (a.folded === b.folded) return EQUAL;
  if (a.guessed || b.guessed) {
    const pair = a.guessed ? [a.folded, b.folded] : [b.folded, a.folded];
    if ((pair[0] === 'would' && pair[1] === 'had') || (pair[0] === 'is' && pair[1] === 'has')) return EQUAL;
  }
  if (a.stem === b.stem || a.spelling === b.spelling) return INFLECTED;
  if (a.functionGroups.length && sharesGroup(a.functionGroups, b.functionGroups)) return FUNCTION;
  if (a.stop || b.stop) return 0;
  if (a.synonymGroups.length && sharesGroup(a.synonymGroups, b.synonymGroups)) return SYNONYM;
  return sharedRoot(a, b);
}

const isDozen = (a: Token, b: Token) => a.quantity === 'dozen' && b.number === 12;

function sharesGroup(a: readonly number[], b: readonly number[]): boolean {
  for (const group of a) if (b.includes(group)) return true;
  return false;
}

/** Letters at the start that two words must share to count as of one root. */
const ROOT = 5;

function sharedRoot(a: Token, b: Token): number {
  const x = a.folded;
  const y = b.folded;
  const shorter = Math.min(x.length, y.length);
  if (shorter < ROOT || x.charCodeAt(0) !== y.charCodeAt(0)) return 0;
  const same = sharedLetters(x, y);
  if (a.name && b.name && shorter >= 6 && same >= shorter - 2 && Math.abs(x.length - y.length) <= 1) {
    return MISSPELT;
  }
  // Two places or people may begin alike; a name and what is made of it ("Israel", "Israeli") share all but an ending.
  if (a.name && b.name && same < shorter - 1) return 0;
  if (same >= ROOT && same >= 0.7 * shorter && Math.max(x.length, y.length) - same <= 5) return DERIVED;
  return isNounOfVerb(a.stem, b.stem) || isNounOfVerb(b.stem, a.stem) ? DERIVED : 0;
}

/** Whether words of these forms, names or not, may be of one root: false only where `similarity` finds none. */
export function mayShareRoot(a: Pick<Token, 'folded' | 'stem'>, b: Pick<Token, 'folded' | 'stem'>): boolean {
  const shorter = Math.min(a.folded.length, b.folded.length);
  if (shorter < ROOT) return false;
  const same = sharedLetters(a.folded, b.folded);
  return (
    same >= shorter - 2 ||
    (same >= ROOT && same >= 0.7 * shorter) ||
    isNounOfVerb(a.stem, b.stem) ||
    isNounOfVerb(b.stem, a.stem)
  );
}

/** Letters in which both begin alike. */
function sharedLetters(x: string, y: string): number {
  const shorter = Math.min(x.length, y.length);
  let same = 0;
  while (same < shorter && x.charCodeAt(same) === y.charCodeAt(same)) same++;
  return same;
}

/** "divide", "division"; "respond", "response"; "permit", "permission": Latin verbs in d and t have nouns in s. */
function isNounOfVerb(verb: string, noun: string): boolean {
  const root = verb.slice(0, -1);
  return root.length >= NOUN_ROOT && /[dt]$/.test(verb) && noun.startsWith(`${root}s`);
}

/** Letters that a verb and its noun share, at least. */
const NOUN_ROOT = 4;
