/**
 * Text → tokens as the alignment wants them: contractions unfolded, numbers read, signs (%, $) turned into words, and
 * what an editor put in (brackets, ellipses) kept as structure. Offsets point into the text; halves of a contraction
 * share them. At most MAX_TOKENS are read, the rest is ignored.
 */

import { guessLanguage, type LanguageCode } from '../text/guess-language.ts';
import { readNumber } from '../text/numbers.ts';
import { splitWords, stemWord, type Word } from '../text/words.ts';
import { wordData } from './closed-words/word-data.ts';
import { isInitial, isName } from './is-name.ts';
import { lexemeOf } from './lexeme.ts';
import { mayBeUnspaced, splitUnspaced } from './split-unspaced.ts';
import { SYNONYMS_BY_STEM } from './synonyms.ts';
import { BEFORE_IS, CAPITAL_INITIALISMS, CLITICS, CONTRACTIONS, PERCENT_WORDS } from './word-forms.ts';

export interface Token {
  start: number;
  end: number;
  folded: string;
  stem: string;
  /** Spelling that British and American forms share ("colour", "organise"). */
  spelling: string;
  number: number | null;
  /** An amount, an order, a currency that is no number: "dozens", "first", "euro"; one key for its forms. */
  quantity: string | null;
  /** A day or a month ("tomorrow", "lundi"), also where it has no capital. */
  day: boolean;
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
  language: LanguageCode;
  /** The text ends, or begins, in an ellipsis. */
  openEnd: boolean;
  openStart: boolean;
}

/** Alignment is quadratic: 400 × 400 cells take about 10 ms. A sentence has 20 words, the longest in the news 150. */
export const MAX_TOKENS = 400;

const ELLIPSIS = /…|\.\s?\.\s?\./;
const HYPHEN = /^[-‐‑]$/;
const SENTENCE = /[.!?。！？]/;
const CLAUSE = /[,;:、，；。.!?…()–—]|--| - /;

export function tokenize(text: string): TokenizedText {
  const spaced = joinKnownCompounds(joinBracketLetters(splitWords(text), text), text);
  const words = (mayBeUnspaced(text) ? splitUnspaced(spaced, MAX_TOKENS) : spaced).slice(0, MAX_TOKENS);
  const folded = words.map((word) => word.folded);
  const language = guessLanguage(folded);
  const data = wordData(language);
  const tokens: Token[] = [];
  let depth = 0;
  let at = 0;
  const add = (form: string, start: number, end: number, bracketed = depth > 0): Token => {
    const token = makeToken(form, start, end, bracketed, language);
    tokens.push(token);
    return token;
  };
  for (let i = 0; i < words.length && tokens.length < MAX_TOKENS; ) {
    const word = words[i]!;
    const between = text.slice(at, word.start);
    const blank = between === ' ';
    for (const sign of blank ? '' : between) {
      if (sign === '[' || sign === '(') depth++;
      else if (sign === ']' || sign === ')') depth = Math.max(0, depth - 1);
    }
    if (!blank && between.includes('%')) add('percent', at, at + 1);
    const sign = blank ? null : currencyIn(between);
    const number = readHalf(folded, i) ?? readNumber(folded, i, { language, money: sign?.before ?? false });
    // "40 €": after the number it belongs to.
    if (sign && !(number && sign.before) && isAfterNumber(tokens))
      add(sign.name, at + sign.at, at + sign.at + 1);
    const last = words[i + (number?.length ?? 1) - 1]!;
    const forms = number ? [folded[i]!] : unfold(word, language);
    const gap = blank && tokens.length > 0 ? NO_GAP : gapOf(between, tokens.length === 0);
    const { sentence } = gap;
    const minus = number ? readMinus(between, tokens) : null;
    for (const [part, form] of forms.entries()) {
      const token = add(form, minus?.start ?? word.start, last.end);
      token.guessed = part > 0 && (form === 'would' || form === 'is') && !word.folded.endsWith(form);
      if (number) token.number = minus ? -number.value : number.value;
      if (part > 0) {
        token.name = !token.stop && /['’]\p{Lu}\p{Ll}/u.test(word.text);
        continue;
      }
      token.gap = gap;
      if (number && ORDER_FIGURE.test(form)) token.quantity = `order${Number.parseInt(form, 10)}`;
      else if (!number) token.quantity = data.quantities.get(form) ?? null;
      token.day = data.days.has(form);
      const place = {
        before: words[i - 1],
        next: words[i + 1],
        sentenceStart: sentence,
        stop: token.stop,
        language,
      };
      token.name = isName(word, place);
      token.initial = !token.name && isInitial(word, place);
    }
    if (number && sign?.before) add(sign.name, at + sign.at, at + sign.at + 1);
    at = last.end;
    i += number?.length ?? 1;
  }
  const tail = text.slice(at);
  if (tail.includes('%')) add('percent', at, at + 1, false);
  const sign = currencyIn(tail);
  if (sign && isAfterNumber(tokens)) add(sign.name, at + sign.at, at + sign.at + 1, false);
  const head = text.slice(0, words[0]?.start ?? 0);
  return { text, tokens, language, openStart: ELLIPSIS.test(head), openEnd: ELLIPSIS.test(tail) };
}

function gapOf(between: string, first: boolean): Token['gap'] {
  const sentence = first || SENTENCE.test(between.replace(ELLIPSIS, ''));
  return { ellipsis: ELLIPSIS.test(between), clause: CLAUSE.test(between), sentence };
}

/** "3rd", "12th": an order, also a number. */
const ORDER_FIGURE = /^\d{1,3}(?:st|nd|rd|th)$/;

const CURRENCIES = new Map([
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
  ['¥', 'yen'],
  ['₹', 'rupee'],
  ['₽', 'рубль'],
  ['₴', 'гривня'],
]);

/** A sign of currency between two words; `before` where it stands right at the word after it. */
function currencyIn(between: string): { name: string; at: number; before: boolean } | null {
  const found = /\p{Sc}/u.exec(between);
  const name = found && CURRENCIES.get(found[0]);
  if (!name) return null;
  return { name, at: found.index, before: /^\s?$/.test(between.slice(found.index + 1)) };
}

function isAfterNumber(tokens: readonly Token[]): boolean {
  return (tokens.at(-1)?.number ?? null) !== null;
}

/** Joins the number behind it: "half a million". */
export const HALF = 'half';

function readHalf(folded: readonly string[], i: number): ReturnType<typeof readNumber> {
  if (folded[i] !== HALF || folded[i + 1] !== 'a') return null;
  const whole = readNumber(folded, i + 1, { language: 'en', money: false });
  return whole && { ...whole, value: whole.value / 2, length: whole.length + 1 };
}

/** "-20" after a blank, or "minus 20": the word goes into the number. */
function readMinus(between: string, tokens: Token[]): { start: number } | null {
  const before = tokens.at(-1);
  if (before && MINUS_WORDS.has(before.folded) && /^\s$/.test(between)) {
    tokens.pop();
    return { start: before.start };
  }
  const sign = /(^|[\s([“„«"'‘:])[-−‐‑–]\p{Sc}?$/u.exec(between);
  // At a word's end ("rooms-20") it joins; the text's own start counts as a blank.
  if (!sign || (sign[1] === '' && tokens.length > 0)) return null;
  return { start: (before?.end ?? 0) + sign.index + sign[1]!.length };
}

export const MINUS_WORDS = new Set('minus moins menos meno мінус минус'.split(' '));

function makeToken(
  folded: string,
  start: number,
  end: number,
  bracketed: boolean,
  language: LanguageCode,
): Token {
  const { stem, spelling, stop, functionGroups, synonymGroups } = lexemeOf(folded, language);
  return {
    start,
    end,
    folded,
    stem,
    spelling,
    number: null,
    quantity: CURRENCY_NAMES.has(folded) ? folded : null,
    day: false,
    stop,
    functionGroups,
    synonymGroups,
    bracketed,
    name: false,
    initial: false,
    guessed: false,
    gap: NO_GAP,
  };
}

const NO_GAP: Token['gap'] = Object.freeze({ ellipsis: false, clause: false, sentence: false });

const CURRENCY_NAMES = new Set(CURRENCIES.values());

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
  if (!/[-‐‑]/.test(text)) return words;
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

/** Words that French and Italian join to the next: l'usine, n'est, dell'acqua; with the word they stand for. */
const ELIDED = new Map(
  Object.entries({ n: 'ne', l: 'l', d: 'd', j: 'je', m: 'me', t: 'te', s: 'se', c: 'ce', qu: 'que' }),
);
const ELIDED_LONG = /^(?:jusqu|lorsqu|puisqu|quoiqu|dell|nell|all|dall|sull|un|quell|quest|c|com|dov)$/;

/** A word as the words it stands for: "can't" is "can", "not". */
export function unfold(word: Word, language: LanguageCode): readonly string[] {
  const { folded, text } = word;
  if (PERCENT_WORDS.has(folded)) return ['percent'];
  if (language === 'fr' || language === 'it') {
    const apostrophe = folded.indexOf("'");
    if (apostrophe < 1) return [folded];
    const first = folded.slice(0, apostrophe);
    const elided = ELIDED.get(first) ?? (ELIDED_LONG.test(first) ? first : null);
    return elided ? [elided, folded.slice(apostrophe + 1)] : [folded];
  }
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
