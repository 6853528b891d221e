/**
 * The printed subject of a verb of saying in languages read at their tags only: a pronoun, a name with its office
 * before it, or a description as printed. Takes tokens and where the phrase begins; gives it or null. Bounded.
 */
import type { ClosedWords } from './closed-words/types.ts';
import type { LanguageData } from './language.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { CalendarWords } from './occasions/calendar-words.ts';
import { pronounAt } from './phrase-words.ts';
import { isSmallWord } from './small-words.ts';
import type { Token } from './token.ts';
import { trimTitles } from './trim-titles.ts';

/** Tokens a subject may be long. */
const LONGEST = 10;
/** Adverbs between a verb and its subject: dit encore hier Anne Lebrun. */
const MOST_ADVERBS = 3;

/** Join two nouns, or the parts of a name. */
const OF = new Set('de del della dello dei degli delle di du des do da dos das van von der d l y'.split(' '));

/** The phrase that begins at `start`, or behind adverbs there. */
export function subjectAt(
  tokens: readonly Token[],
  start: number,
  ceiling: number,
  { words, verbs, calendar, audience }: LanguageData,
): NounPhrase | null {
  let from = start;
  while (from < ceiling && from - start < MOST_ADVERBS && isAside(tokens, from, words, calendar)) from++;
  const first = tokens[from];
  if (!first || from >= ceiling || first.kind !== 'word') return null;
  if (words.pronouns.has(first.lower)) return pronounAt(from);
  let at = from;
  /** Where the capitalised run at the end begins; -1 where the phrase does not end in one. */
  let name = -1;
  while (at < ceiling && at - from < LONGEST) {
    const token = tokens[at]!;
    if (token.kind !== 'word') break;
    const { lower } = token;
    if (words.determiners.has(lower) && at === from) {
      at++;
      continue;
    }
    if (isOf(lower) && at > from) {
      const end = joinEnd(tokens, at, ceiling, words);
      const next = tokens[end];
      if (end >= ceiling || next?.kind !== 'word' || isSmall(next, words, verbs)) break;
      if (name >= 0 && !next.capital) break;
      // sagte Anna Weber der Zeitung Kurier: to whom, not whose.
      if (name >= 0 && audience?.bare?.has(lower) && audience.listeners.has(next.lower)) break;
      // "la alcaldesa de Madrid" is she, "Ana de la Cruz" a name.
      if (name < 0 && next.capital) {
        at = end;
        while (at < ceiling && at - from < LONGEST && isNamePart(tokens[at]!, words)) at++;
        break;
      }
      at = end;
      continue;
    }
    if (isSmall(token, words, verbs)) break;
    if (token.capital) {
      // powiedziała Anna Nowak PAP: an agency shown by its case alone.
      if (name >= 0 && at - name > 1 && audience?.bare?.size === 0 && /^\p{Lu}{3,}$/u.test(token.text)) break;
      if (name < 0) name = at;
    } else if (name >= 0) break;
    at++;
  }
  if (at === from || (at === from + 1 && words.determiners.has(first.lower))) return null;
  const apposed = name < 0 ? apposedName(tokens, at, ceiling, words) : null;
  if (apposed) return { ...apposed, from };
  if (name < 0) return { from, to: at, kind: 'description', headFrom: at - 1, headTo: at };
  const headFrom = trimTitles(tokens, name, at);
  // "die Ministerin der Regierung": an office, and whose.
  if (!tokens[headFrom]!.capital)
    return { from, to: at, kind: 'description', headFrom: name, headTo: headFrom };
  return { from, to: at, kind: 'name', headFrom, headTo: at };
}

/** A capital at the head of a sentence makes no name of an adverb: Gestern sagte Anna Weber. */
function isAside(
  tokens: readonly Token[],
  at: number,
  words: ClosedWords,
  calendar: CalendarWords | null,
): boolean {
  const token = tokens[at]!;
  const headed = token.capital && at > 0 && !/^[.!?…]$/.test(tokens[at - 1]!.text);
  if (token.kind !== 'word' || headed) return false;
  if (calendar?.relative.some(([phrase]) => phrase.length === 1 && phrase[0] === token.lower)) return true;
  return words.adverbs.has(token.lower) || words.times.has(token.lower) || words.auxiliaries.has(token.lower);
}

function isOf(lower: string): boolean {
  return OF.has(lower.replace(/['’]$/, ''));
}

/** Behind "de", "de la", "van der". */
function joinEnd(tokens: readonly Token[], at: number, ceiling: number, words: ClosedWords): number {
  let end = at + 1;
  while (end < ceiling && end - at < 3) {
    const { lower, capital } = tokens[end]!;
    if (capital || !(isOf(lower) || words.determiners.has(lower))) break;
    end++;
  }
  return end;
}

/** Whether a word ends every phrase to its left. */
function isSmall({ lower, capital }: Token, words: ClosedWords, verbs?: LanguageData['verbs']): boolean {
  if (words.times.has(lower) && !capital) return true;
  if (capital) return words.pronouns.has(lower);
  return (
    isSmallWord(lower, words) ||
    words.verbs.has(lower) ||
    words.adverbs.has(lower) ||
    verbs?.verbs.has(lower) === true
  );
}

function isNamePart(token: Token, words: ClosedWords): boolean {
  return token.kind === 'word' && token.capital && !words.times.has(token.lower);
}

/** ", Ada Ames" behind an office. */
function apposedName(
  tokens: readonly Token[],
  at: number,
  ceiling: number,
  words: ClosedWords,
): NounPhrase | null {
  if (tokens[at]?.text !== ',') return null;
  let end = at + 1;
  while (end < ceiling && end - at < 6 && isNamePart(tokens[end]!, words)) end++;
  if (end - at < 3 || (end < ceiling && tokens[end]!.kind === 'word')) return null;
  return { from: at + 1, to: end, kind: 'name', headFrom: at + 1, headTo: end };
}
