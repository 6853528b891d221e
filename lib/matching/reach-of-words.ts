/**
 * Which words of a statement a word of another text may match at all: what align.ts could ever pair, told by how words
 * begin, without aligning. Takes the statement's tokens and a weight for words; gives for printed English words the
 * places they may match, and what they weigh. Counts too much rather than too little.
 */
import { mayBeginNumber } from '../text/numbers.ts';
import type { Word } from '../text/words.ts';
import { type Lexeme, lexemeOf } from './lexeme.ts';
import { mayShareRoot } from './similarity.ts';
import { HALF, MINUS_WORDS, type Token, unfold } from './tokens.ts';

/** Letters in which words that similarity.ts finds alike begin alike, at least. */
const HEAD = 4;

export interface Reach {
  /** Places of the statement's words that it may match. */
  hits: readonly number[];
  /** What it weighs where it may be matched, and where it cannot, nats. */
  matched: number;
  unmatched: number;
  /** Tokens it is read as, and those of them that certainly stay tokens of their own: numbers may join. */
  tokens: number;
  sure: number;
  first: string;
  last: string;
  /** A word of the statement goes on after its last form, so that with what follows it may be that word. */
  begins: boolean;
}

type Form = Pick<Lexeme, 'stem' | 'spelling' | 'stop' | 'synonymGroups'> & { folded: string };

/** A form as the statements of a page look for it. */
interface SoughtForm extends Form {
  keys: readonly string[];
  /** May be one token with its neighbours. */
  joins: boolean;
}

/** Printed words as they were read for other statements of the page. */
export type ReadWords = Map<string, readonly SoughtForm[]>;

export interface ReachOfWords {
  of(word: Word): Reach;
  /** Whether the statement has this word in one that another text may write in two. */
  has(whole: string): boolean;
}

export function createReachOfWords(
  tokens: readonly Token[],
  weigh: (word: Form) => number,
  words: ReadWords,
): ReachOfWords {
  const places = indexPlaces(tokens);
  const wholes = new Set(tokens.map(({ folded }) => folded));
  const beginnings = new Set(tokens.flatMap(({ folded }) => [1, 2, 3].map((end) => folded.slice(0, end))));
  const known = new Map<string, Reach>();

  function isBeginning(form: string): boolean {
    if (form.length < HEAD) return beginnings.has(form);
    const found = places.get(form.slice(0, HEAD));
    return found?.some(({ folded }) => folded.length > form.length && folded.startsWith(form)) ?? false;
  }

  function read(word: Word): Reach {
    const forms = readWord(word, words);
    let hits: number[] = [];
    let matched = 0;
    let sure = 0;
    let unmatched = 0;
    // Two forms of one word ("can", "not") may be one word here.
    const isJoined = forms.some(({ folded }, i) => i > 0 && wholes.has(forms[i - 1]!.folded + folded));
    for (const form of forms) {
      const before = hits.length;
      for (const key of form.keys) {
        for (const place of places.get(key) ?? NO_PLACES) {
          if (isLike(place, form)) hits.push(...place.at);
        }
      }
      if (hits.length > before || isJoined || form.stop || form.joins) matched += weigh(form);
      else unmatched += weigh(form);
      if (!form.joins) sure++;
    }
    if (isJoined) hits = [...tokens.keys()];
    const last = forms.at(-1)!.folded;
    const first = forms[0]!.folded;
    return { hits, matched, unmatched, tokens: forms.length, sure, first, last, begins: isBeginning(last) };
  }

  return {
    has: (whole) => wholes.has(whole),
    of(word) {
      const found = known.get(word.text);
      if (found) return found;
      const made = read(word);
      known.set(word.text, made);
      return made;
    },
  };
}

const NO_PLACES: readonly Place[] = [];

function readWord(word: Word, words: ReadWords): readonly SoughtForm[] {
  const known = words.get(word.text);
  if (known) return known;
  const forms = unfold(word, 'en').map((folded): SoughtForm => {
    const form = { folded, ...lexemeOf(folded, 'en') };
    return {
      ...form,
      keys: keysOf(form),
      joins: mayBeginNumber(folded) || MINUS_WORDS.has(folded) || folded === HALF,
    };
  });
  words.set(word.text, forms);
  return forms;
}

/** A word of the statement, or two that another text may write as one. */
interface Place extends Pick<Form, 'folded'> {
  at: readonly number[];
  /** Null of two. */
  word: Form | null;
}

function indexPlaces(tokens: readonly Token[]): ReadonlyMap<string, Place[]> {
  const places = new Map<string, Place[]>();
  const note = (key: string, place: Place) => {
    const list = places.get(key);
    if (list) list.push(place);
    else places.set(key, [place]);
  };
  for (const [i, token] of tokens.entries()) {
    const place = { folded: token.folded, at: [i], word: token };
    for (const key of keysOf(token)) note(key, place);
    const next = tokens[i + 1];
    if (!next) continue;
    const folded = token.folded + next.folded;
    note(folded.slice(0, HEAD), { folded, at: [i, i + 1], word: null });
  }
  return places;
}

function keysOf({ folded, stem, spelling, synonymGroups }: Form): string[] {
  const keys = [folded.slice(0, HEAD)];
  const note = (key: string) => {
    if (!keys.includes(key)) keys.push(key);
  };
  note(stem.slice(0, HEAD));
  note(spelling.slice(0, HEAD));
  for (const group of synonymGroups) note(`#${group}`);
  return keys;
}

/** All that align.ts may pair but what stands for itself: numbers, amounts, function words. */
function isLike({ folded, word }: Place, form: Form): boolean {
  if (folded === form.folded) return true;
  if (!word) return false;
  if (word.stem === form.stem || word.spelling === form.spelling) return true;
  if (word.synonymGroups.some((group) => form.synonymGroups.includes(group))) return true;
  return mayShareRoot(word, form);
}
