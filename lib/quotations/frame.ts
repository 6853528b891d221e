/**
 * The writer's own words around the quotations of one block: its frame. Takes text, a block and the passages in it;
 * gives tokens (words, marks of punctuation, and one token for each quoted passage, but for a nickname inside a name,
 * which is a word) cut into sentences. What is
 * said inside a passage is never looked at here. One pass.
 *
 *   “We won,” Ames said. “At last.”   →   [Q] Ames said .  |  [Q]
 */

import type { Block, Span } from '../types.ts';
import type { Passage } from './find-passages.ts';
import type { LanguageData } from './language.ts';
import { isNickname } from './people/is-nickname.ts';
import type { SpeechVerbs } from './speech-verbs/types.ts';
import type { Sentence, Token } from './token.ts';

export interface Frame {
  /** An item of a list: it stands for itself, nothing is carried into it. */
  item: boolean;
  /** A heading or a subheading. */
  heading: boolean;
  tokens: Token[];
  sentences: Sentence[];
}

/** Tokens of a sentence before it is cut; keeps every look around a verb and a passage bounded. */
const LONGEST_SENTENCE = 300;
/** A French pronoun hung on its verb: dit-il, a-t-elle. */
const INVERTED = /(?:-t)?-(ils?|elles?|on)$/i;
/** A little word joined to the next: l’avocat, dell’accusa, qu’il. */
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|(?:d|n|qu|a|su)?[aeu]ll|un|quell|d?all)['’](?=\p{L})/iu;
const BULLET = /^(?:[•‣◦▪●·*–—-]|\d{1,2}[.)])?\s*/u;
const TOKEN =
  /(?:\p{Lu}\.){2,}|[JS]r\.(?=,|\s+\p{Ll})|\p{Lu}\p{Ll}{0,3}\.(?=\s+\p{Lu})|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.,]\p{N}+|(?:[-‐‑&/]|['’](?!s(?![\p{L}\p{N}])))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|['’]s(?![\p{L}\p{N}])|(?<=\p{L}s)['’](?= \p{L})|\S/gu;
/** Short words with a point that are abbreviations before a name; other short words with a point end a sentence. */
const ABBREVIATION =
  /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Maj|Capt|Cmdr|Adm|Prof|Rev|Hon|St|Jr|Sr|Msgr|Pres|Sens|Reps|Gov|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Ft|Mt|Hr|Fr|Mme|M|vs)\.$/u;

export function readFrame(
  text: string,
  block: Span & { kind?: Block['kind'] },
  passages: readonly (readonly [number, Passage])[],
  language: LanguageData,
): Frame {
  const tokens: Token[] = [];
  let at =
    block.start + BULLET.exec(text.slice(block.start, Math.min(block.end, block.start + 8)))![0].length;
  if (passages[0] && passages[0][1].outerStart < at) at = block.start;
  for (const [index, passage] of passages) {
    readWords(text, at, passage.outerStart, tokens, language.elides);
    const { outerStart: start, outerEnd: end } = passage;
    at = end;
    if (isNickname(text, passage, tokens.at(-1), language.words)) {
      const printed = text.slice(start, end);
      tokens.push({
        ...wordToken(printed, start, end),
        kind: 'word',
        capital: true,
        lower: printed.toLowerCase(),
      });
      continue;
    }
    tokens.push({ start, end, text: '', lower: '', kind: 'quote', capital: false, passage: index });
  }
  readWords(text, at, block.end, tokens, language.elides);
  const item = /^[•‣◦▪●·*]/.test(text.slice(block.start, block.start + 1));
  return {
    item,
    heading: block.kind === 'heading',
    tokens,
    sentences: cutSentences(text, tokens, passages, language),
  };
}

function readWords(text: string, from: number, to: number, tokens: Token[], elides: boolean): void {
  if (to <= from) return;
  const part = text.slice(from, to);
  for (const match of part.matchAll(TOKEN)) {
    let word = match[0];
    let start = from + match.index;
    if (/^\p{Lu}\p{Ll}{0,3}\.$/u.test(word) && !ABBREVIATION.test(word)) {
      const end = start + word.length - 1;
      tokens.push(wordToken(word.slice(0, -1), start, end));
      start = end;
      word = '.';
    }
    const elided = elides ? ELIDED.exec(word) : null;
    if (elided) {
      const cut = start + elided[0].length;
      tokens.push(wordToken(elided[0], start, cut));
      tokens.push(wordToken(word.slice(elided[0].length), cut, start + word.length));
      continue;
    }
    const inverted = INVERTED.exec(word);
    if (inverted) {
      const cut = start + word.length - inverted[1]!.length;
      tokens.push(wordToken(word.slice(0, inverted.index), start, start + inverted.index));
      tokens.push(wordToken(inverted[1]!, cut, cut + inverted[1]!.length));
      continue;
    }
    tokens.push(wordToken(word, start, start + word.length));
  }
}

function wordToken(text: string, start: number, end: number): Token {
  const code = text.charCodeAt(0);
  let isWord: boolean;
  let capital: boolean;
  if (code < 0x80) {
    capital = code >= 0x41 && code <= 0x5a;
    isWord =
      capital || (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || /^'s?$/i.test(text);
  } else {
    isWord = /[\p{L}\p{N}]/u.test(text) || text === '’';
    capital = isWord && /^\p{Lu}/u.test(text);
  }
  // al-Farsi, d’Arcy
  if (!capital && isWord && text.length > 3) capital = /^\p{Ll}{1,3}[-’']\p{Lu}\p{Ll}/u.test(text);
  const kind = isWord ? 'word' : 'point';
  return { start, end, text, lower: isWord ? text.toLowerCase() : text, kind, capital, passage: -1 };
}

function cutSentences(
  text: string,
  tokens: readonly Token[],
  passages: readonly (readonly [number, Passage])[],
  { verbs, words }: LanguageData,
): Sentence[] {
  const sentences: Sentence[] = [];
  const byIndex = new Map(passages);
  let from = 0;
  const cut = (to: number) => {
    if (to > from) sentences.push({ from, to });
    from = to;
  };
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (!next) break;
    if (index - from >= LONGEST_SENTENCE) {
      cut(index + 1);
      continue;
    }
    if (token.kind === 'point' && /[.!?…]/.test(token.text)) {
      if (/^[.!?…)\]]/.test(next.text) || (next.kind === 'word' && !next.capital && !/^\d/.test(next.text)))
        continue;
      // 3. Mai
      if (words.times.has(next.lower) && /^\d{1,2}$/.test(tokens[index - 1]?.text ?? '')) continue;
      if (next.start > token.end || next.kind === 'quote') cut(index + 1);
    } else if (token.kind === 'quote' && endsSentence(text, byIndex.get(token.passage)!)) {
      if (
        next.kind === 'quote' ||
        (next.kind === 'word' &&
          next.capital &&
          !(index === from && (isTag(tokens, index + 1, verbs) || isBeat(text, tokens, index, words))))
      ) {
        cut(index + 1);
      }
    }
  }
  cut(tokens.length);
  return sentences;
}

/** Words a tag behind a quoted question may be long before its verb: “Why?” Mayor Ada Ames asked. */
const TAG_REACH = 6;

/** Tokens of an aside inside such a tag. */
const ASIDE_REACH = 14;

/** Whether the capital after a quoted sentence begins its attribution, not a sentence of its own. */
function isTag(tokens: readonly Token[], at: number, { verbs }: SpeechVerbs): boolean {
  let skipped = 0;
  for (let i = at + 1; i < tokens.length && i - at - skipped < TAG_REACH; i++) {
    const token = tokens[i]!;
    if (token.text === ',' && skipped === 0) {
      // “Why?” Ada Ames, a mayor, asked.
      const close = tokens.slice(i + 1, i + ASIDE_REACH).findIndex(({ text }) => text === ',');
      if (close < 0) return false;
      skipped = close + 2;
      i += close + 1;
      continue;
    }
    if (token.kind !== 'word') return false;
    const verb = verbs.get(token.lower);
    if (!verb || (verb.kind !== 'say' && verb.kind !== 'tell')) {
      if (!token.capital && i - at - skipped > 3) return false;
      continue;
    }
    if (verb.form !== 'past' && verb.form !== 'present') return false;
    const next = tokens[i + 1];
    return (
      !next ||
      next.kind === 'point' ||
      /^(?:in|on|into|at|to|when|as|during|of|after|before|with|about|later|again|back|out|down|\p{L}+ly)$/u.test(
        next.lower,
      )
    );
  }
  return false;
}

/** Words of a name in a beat. */
const BEAT_NAME = 3;

/** “Why not?” Ames shrugged. A name and a verb, and nothing more, behind a question or a cry. */
function isBeat(
  text: string,
  tokens: readonly Token[],
  quote: number,
  words: LanguageData['words'],
): boolean {
  const marks = tokens[quote]!;
  if (!/[?!][”"»’']*$/.test(text.slice(Math.max(marks.start, marks.end - 3), marks.end))) return false;
  let at = quote + 1;
  while (tokens[at]?.capital && at - quote <= BEAT_NAME && !words.pronouns.has(tokens[at]!.lower)) at++;
  const verb = tokens[at];
  if (at === quote + 1 || verb?.kind !== 'word' || verb.capital || !/ed$|s$/.test(verb.lower)) return false;
  if (words.auxiliaries.has(verb.lower)) return false;
  let end = at + 1;
  if (/ly$/.test(tokens[end]?.lower ?? '')) end++;
  return tokens[end] === undefined || /^[.]$/.test(tokens[end]!.text);
}

/** Whether the quoted words end with a full stop, question or exclamation mark. */
export function endsSentence(text: string, { start, end }: Span): boolean {
  return /[.!?…](?:['’”")\]]|\s)*$/.test(text.slice(Math.max(start, end - 4), end));
}
