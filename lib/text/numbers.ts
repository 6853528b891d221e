/**
 * Reads numbers, in figures and in words of a language: "30", "thirty", "2.5 million", "£40m", "einundzwanzig",
 * "三百人". Takes folded words in a row, gives the value of the longest number that begins there, or null. "One" alone is
 * no number, since it mostly is a pronoun or an article.
 */
import type { LanguageCode } from './guess-language.ts';
import { type NumberWords, numberWords } from './number-words.ts';
import { readHanNumber } from './read-han-number.ts';
import { readJoinedNumber } from './read-joined-number.ts';

export interface ReadNumber {
  value: number;
  /** Words it takes up. */
  length: number;
}

/** Groups of three digits after the first: 10 000 000 000 000. */
const MOST_GROUPS = 4;

export interface NumberContext {
  language?: LanguageCode;
  /** A sign of currency stands before: "40m" is no length. */
  money?: boolean;
}

export function readNumber(
  words: readonly string[],
  at: number,
  { language = 'en', money = false }: NumberContext = {},
): ReadNumber | null {
  const first = words[at]!;
  if ((language === 'ja' || language === 'zh') && !/^\d+$/.test(first)) {
    const value = readHanNumber(first);
    if (value !== null) return { value, length: 1 };
  }
  const data = numberWords(language);
  if (!mayBegin(first, data)) return null;
  let total = 0;
  let part: number | null = null;
  let i = at;
  const isScale = (word: string | undefined) => word !== undefined && word !== 'm' && data.scales.has(word);
  if (data.one.has(first) && isScale(words[at + 1])) {
    part = 1;
    i++;
  }
  for (; i < words.length; i++) {
    const word = words[i]!;
    const figure = readFigure(word, language, money || isCounted(words[i + 1]));
    // After a figure "m" is metres; after £40 it is joined to it.
    const scale = word === 'm' || word === 'k' ? undefined : data.scales.get(word);
    if (figure !== null) {
      if (part !== null) break;
      part = figure;
      while (/^\d{1,3}$/.test(word) && i - at < MOST_GROUPS && isGroup(words[i + 1] ?? '', language)) {
        part = part * 1000 + Number(words[++i]);
      }
      // "30 50" are two numbers; only a scale may follow a figure.
      if (!isScale(words[i + 1])) {
        i++;
        break;
      }
    } else if (scale !== undefined) {
      if (part === null && !data.bare.has(word)) break;
      if (scale === 100) part = (part ?? 1) * 100;
      else {
        total += (part ?? 1) * scale;
        part = null;
        if (readFigure(words[i + 1] ?? '', language, money) !== null) {
          i++;
          break;
        }
      }
    } else {
      const value = data.values.get(word) ?? joinedValue(word, data);
      if (value === null) {
        const next = words[i + 1];
        const goesOn = part !== null && data.and.has(word) && next !== undefined;
        const value = goesOn ? (data.values.get(next) ?? (data.one.has(next) ? 1 : null)) : null;
        if (value === null || !hasRoom(part!, value, data)) break;
        continue;
      }
      if (part !== null && !hasRoom(part, value, data)) break;
      part = data.twenties && part === 4 && value === 20 ? 80 : (part ?? 0) + value;
    }
  }
  const length = i - at;
  if (length === 0 || (part === null && total === 0)) return null;
  if (length === 1 && (first === 'one' || data.one.has(first))) return null;
  return { value: total + (part ?? 0), length };
}

/** False where no number begins with this word: most words are asked, and hardly any is one. */
function mayBegin(word: string, { values, scales, one, joined }: NumberWords): boolean {
  const code = word.charCodeAt(0);
  if ((code >= 0x30 && code <= 0x39) || joined) return true;
  return values.has(word) || scales.has(word) || one.has(word);
}

/** Whether an English number may begin with this word, or go on with it. */
export function mayBeginNumber(word: string): boolean {
  return mayBegin(word, numberWords('en'));
}

function joinedValue(word: string, data: NumberWords): number | null {
  return data.joined ? readJoinedNumber(word, data) : null;
}

/** Whether a word of this value may follow: units after tens, tens after hundreds. */
function hasRoom(part: number, value: number, { twenties }: NumberWords): boolean {
  const last = part % 100;
  if (twenties) {
    if (part === 4 && value === 20) return true;
    if (value >= 7 && value <= 9 && (last === 10 || last === 70 || last === 90)) return true;
    if (value >= 10 && value <= 16 && (last === 60 || last === 80)) return true;
  }
  if (value >= 100) return false;
  if (value >= 10) return last === 0;
  return last === 0 || (last >= 20 && last % 10 === 0);
}

/** "000" of "10 000"; in English only that, since "in 20 300 people" are two numbers. */
function isGroup(word: string, language: LanguageCode): boolean {
  return language === 'en' ? word === '000' : /^\d{3}$/.test(word);
}

/** What is counted in millions, not metres: "40m people". */
function isCounted(word: string | undefined): boolean {
  return word !== undefined && /^(?:people|men|women|children|\p{L}{3,}s)$/u.test(word) && word !== 'hurdles';
}

const SUFFIXES = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);

/** Languages in which a point groups digits and a comma begins decimals. */
const isPointLanguage = (language: LanguageCode) =>
  language !== 'en' && language !== 'ja' && language !== 'zh';

/** "1,300.5", "1.500.000", "2,5", "12th", "1980s", "30", "30k". */
function readFigure(word: string, language: LanguageCode, money: boolean): number | null {
  const match = /^(\d[\d.,]{0,20})(st|nd|rd|th|s|k|m|mn|bn|tn)?$/.exec(word);
  if (!match) return null;
  const value = readDigits(match[1]!, language);
  if (value === null || Number.isNaN(value)) return null;
  const suffix = match[2] ?? '';
  if (suffix === 'm' && !money) return value;
  // Rounded, so that 2.3m is 2.3 million to the last digit.
  return Math.round(value * (SUFFIXES.get(suffix) ?? 1) * 1e6) / 1e6;
}

function readDigits(digits: string, language: LanguageCode): number | null {
  if (/^\d{1,15}$/.test(digits)) return Number(digits);
  if (
    /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits) &&
    (!isPointLanguage(language) || !/^\d+,\d{3}$/.test(digits))
  )
    return Number(digits.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/.test(digits)) return continental(digits);
  if (isPointLanguage(language) && /^\d{1,3}\.\d{3}(?:,\d+)?$/.test(digits)) return continental(digits);
  if (/^\d+,\d+$/.test(digits)) return continental(digits);
  return /^\d+\.\d+$/.test(digits) ? Number(digits) : null;
}

function continental(digits: string): number {
  return Number(digits.replaceAll('.', '').replace(',', '.'));
}
