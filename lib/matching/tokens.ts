/**
 * Text → tokens as the alignment wants them: contractions unfolded, numbers read, signs (%, $) turned into words, and
 * what an editor put in (brackets, ellipses) kept as structure. Offsets point into the text; halves of a contraction
 * share them. At most MAX_TOKENS are read, the rest is ignored.
 */

import { readNumber } from '../text/numbers.ts';
import { splitWords, stemWord, type Word } from '../text/words.ts';
import { SYNONYMS_BY_STEM } from './synonyms.ts';
import {
  BEFORE_IS,
  CAPITAL_INITIALISMS,
  CLITICS,
  CONTRACTIONS,
  FUNCTION_GROUP_OF,
  STOP_WORDS,
} from './word-forms.ts';

export interface Token {
  start: number;
  end: number;
  folded: string;
  stem: string;
  /** Spelling that British and American forms share ("colour", "organise"). */
  spelling: string;
  number: number | null;
  /** A function word. */
  stop: boolean;
  functionGroups: readonly number[];
  synonymGroups: readonly number[];
  /** Put in by an editor: in [brackets] or (parentheses). */
  bracketed: boolean;
  /** Capitalised inside a sentence, and no pronoun: most likely a name. */
  name: boolean;
  /** Capitalised at a sentence's start, so that only the word itself tells. */
  initial: boolean;
  /** Half of a contraction whose reading is a guess ("'d": would or had). */
  guessed: boolean;
  /** What stands between the token before and this one. */
  gap: { ellipsis: boolean; clause: boolean; sentence: boolean };
}

export interface TokenizedText {
  text: string;
  tokens: Token[];
  /** The text ends, or begins, in an ellipsis. */
  openEnd: boolean;
  openStart: boolean;
}

/** Alignment is quadratic: 400 × 400 cells take about 10 ms. A sentence has 20 words, the longest in the news 150. */
export const MAX_TOKENS = 400;

const ELLIPSIS = /…|\.\s?\.\s?\./;
const HYPHEN = /^[-‐‑]$/;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const SENTENCE = /[.!?。！？]/;
const CLAUSE = /[,;:、，；。.!?…()[\]–—]|--| - /;
const NONE: readonly number[] = [];

export function tokenize(text: string): TokenizedText {
  const words = splitUnspaced(joinKnownCompounds(joinBracketLetters(splitWords(text), text), text)).slice(
    0,
    MAX_TOKENS,
  );
  const folded = words.map((word) => word.folded);
  const tokens: Token[] = [];
  let depth = 0;
  let at = 0;
  for (let i = 0; i < words.length && tokens.length < MAX_TOKENS; ) {
    const word = words[i]!;
    const between = text.slice(at, word.start);
    for (const sign of between) {
      if (sign === '[' || sign === '(') depth++;
      else if (sign === ']' || sign === ')') depth = Math.max(0, depth - 1);
    }
    if (between.includes('%')) push(tokens, 'percent', at, at + 1, depth > 0);
    const number = readNumber(folded, i);
    const last = words[i + (number?.length ?? 1) - 1]!;
    const forms = number ? [folded[i]!] : unfold(word);
    const sentence = tokens.length === 0 || SENTENCE.test(between.replace(ELLIPSIS, ''));
    for (const [part, form] of forms.entries()) {
      const token = push(tokens, form, word.start, last.end, depth > 0);
      token.guessed = part > 0 && (form === 'would' || form === 'is') && !word.folded.endsWith(form);
      if (number) token.number = number.value;
      if (part > 0) continue;
      token.gap = { ellipsis: ELLIPSIS.test(between), clause: CLAUSE.test(between), sentence };
      token.name = isName(word, sentence, token.stop);
      token.initial = sentence && !token.name && !token.stop && /^\p{Lu}/u.test(word.text);
    }
    if (between.includes('$') && number) push(tokens, 'dollar', word.start - 1, word.start, depth > 0);
    at = last.end;
    i += number?.length ?? 1;
  }
  const tail = text.slice(at);
  if (tail.includes('%')) push(tokens, 'percent', at, at + 1, false);
  const head = text.slice(0, words[0]?.start ?? 0);
  return { text, tokens, openStart: ELLIPSIS.test(head), openEnd: ELLIPSIS.test(tail) };
}

function push(tokens: Token[], folded: string, start: number, end: number, bracketed: boolean): Token {
  const stem = stemWord(folded);
  const token: Token = {
    start,
    end,
    folded,
    stem,
    spelling: spell(stem),
    number: null,
    stop: STOP_WORDS.has(folded),
    functionGroups: FUNCTION_GROUP_OF.get(folded) ?? NONE,
    synonymGroups: SYNONYMS_BY_STEM.get(stem) ?? NONE,
    bracketed,
    name: false,
    initial: false,
    guessed: false,
    gap: { ellipsis: false, clause: false, sentence: false },
  };
  tokens.push(token);
  return token;
}

/** "[T]he" is "The", "guarantee[s]" is "guarantees": brackets round letters of a word only mark a changed ending. */
function joinBracketLetters(words: Word[], text: string): Word[] {
  if (!text.includes('[')) return words;
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const between = before ? text.slice(before.end, word.start) : '';
    const opens = text[word.start - 1] === '[' && text[word.end] === ']';
    const closing = between === ']' && text[before!.start - 1] === '[' && before!.text.length === 1;
    if (before && (closing || (between === '[' && opens))) {
      const folded = before.folded + word.folded;
      joined[joined.length - 1] = {
        start: before.start,
        end: closing ? word.end : word.end + 1,
        text: before.text + word.text,
        folded,
        stem: stemWord(folded),
      };
    } else if (!(word.folded === 'sic' && opens)) joined.push(word);
  }
  return joined;
}

/** "iron-clad" becomes "ironclad" where that is a word with synonyms; other compounds stay apart and join in alignment. */
function joinKnownCompounds(words: Word[], text: string): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before && HYPHEN.test(text.slice(before.end, word.start))) {
      const folded = before.folded + word.folded;
      const stem = stemWord(folded);
      if (SYNONYMS_BY_STEM.has(stem)) {
        joined[joined.length - 1] = { ...before, end: word.end, text: before.text + word.text, folded, stem };
        continue;
      }
    }
    joined.push(word);
  }
  return joined;
}

/** Scripts that put no space between words are aligned character by character. */
function splitUnspaced(words: Word[]): Word[] {
  if (!words.some((word) => UNSPACED.test(word.folded))) return words;
  return words.flatMap((word) => {
    if (!UNSPACED.test(word.text)) return [word];
    let start = word.start;
    return [...word.text.slice(0, MAX_TOKENS)].map((text) => {
      const part = { start, end: start + text.length, text, folded: text, stem: text };
      start = part.end;
      return part;
    });
  });
}

function unfold(word: Word): readonly string[] {
  const { folded, text } = word;
  const initialism = CAPITAL_INITIALISMS.get(text);
  if (initialism) return initialism;
  const whole = CONTRACTIONS.get(folded);
  if (whole) return whole;
  const apostrophe = folded.lastIndexOf("'");
  if (apostrophe < 0) return [folded];
  const ending = folded.slice(apostrophe + 1);
  if (ending === 't' && folded[apostrophe - 1] === 'n') return [folded.slice(0, apostrophe - 1), 'not'];
  const base = folded.slice(0, apostrophe);
  const clitic = CLITICS.get(ending);
  if (clitic) return [base, clitic];
  if (ending === 's' && BEFORE_IS.has(base)) return [base, 'is'];
  return [folded];
}

function isName(word: Word, sentenceStart: boolean, stop: boolean): boolean {
  if (!/^\p{Lu}/u.test(word.text) || word.folded === 'i' || word.folded.startsWith("i'")) return false;
  if (/^(?:\p{Lu}\.?){2,}$/u.test(word.text)) return !stop;
  // The month, not the modal.
  if (word.text === 'May') return !sentenceStart;
  return !sentenceStart && !stop;
}

/** A rough common key: it may join words that differ, which costs little, since the rest of the sentence decides. */
export function spell(stem: string): string {
  if (stem.length < 5) return stem === 'grey' ? 'gray' : stem;
  return stem
    .replace('our', 'or')
    .replace(/is(e|ed|ing|at|ation)?$/, 'iz$1')
    .replace(/tre$/, 'ter')
    .replace(/nce$/, 'ns')
    .replace(/(.)\1/g, '$1');
}
