/**
 * Several named together before a verb: "Talvia and Orrenmark said" is both, "negotiators from Talvia and Orrenmark
 * said" the negotiators. Takes tokens and the last name; gives the phrase if it begins its clause, else null, since
 * "Ames met Birch and Crane said" names two clauses. Bounded to a few names back.
 */
import type { ClosedWords } from './closed-words/types.ts';
import { beforePreposition } from './description-before.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { PERSON_NOUNS } from './people/roles.ts';
import { isNameWord, nameStart } from './phrase-words.ts';
import type { Token } from './token.ts';

/** Names before the last that are looked at. */
const MOST_NAMES = 5;

/** @param start where the last name begins, which ends before `end` */
export function jointSubject(
  tokens: readonly Token[],
  start: number,
  end: number,
  floor: number,
  words: ClosedWords,
): NounPhrase | null {
  if (tokens[start - 1]?.lower !== 'and') return null;
  const starts: number[] = [];
  for (let at = start; starts.length < MOST_NAMES; ) {
    const joint = tokens[at - 1];
    const joins = starts.length === 0 ? joint?.lower === 'and' : joint?.text === ',';
    if (!joins || at - 2 < floor || !isNameWord(tokens[at - 2], words)) break;
    at = nameStart(tokens, at - 1, floor, words);
    starts.push(at);
  }
  // The longest list first: "In Orrin, Talvia and Brell said" begins behind its comma.
  for (const first of starts.reverse()) {
    const head = beforePreposition(tokens, first, floor, words);
    if (head && beginsClause(tokens, head.from, floor, words)) return { ...head, to: end };
    let from = first;
    if (from > floor && PERSON_NOUNS.has(tokens[from - 1]!.lower)) from--;
    if (from > floor && words.definite.has(tokens[from - 1]!.lower)) from--;
    if (beginsClause(tokens, from, floor, words))
      return { from, to: end, kind: 'description', headFrom: first, headTo: end, joint: true };
  }
  return null;
}

function beginsClause(tokens: readonly Token[], from: number, floor: number, words: ClosedWords): boolean {
  const before = tokens[from - 1];
  if (from <= floor || before?.kind !== 'word') return true;
  return words.conjunctions.has(before.lower) || words.complementizers.has(before.lower);
}
