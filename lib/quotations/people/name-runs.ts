/**
 * Names as a block prints them: capitalised runs with their titles taken off, and the words of office around them
 * (before, in capitals or not; after, in apposition). Takes tokens, gives the runs in order; one pass.
 */
import type { ClosedWords } from '../closed-words/types.ts';
import { isNameWord } from '../phrase-words.ts';
import type { Token } from '../token.ts';
import { trimTitles } from '../trim-titles.ts';
import { joinsBodyName } from './body-names.ts';
import { isPostnominal } from './compare-names.ts';
import type { Gender } from './gender.ts';
import { isKinship } from './kinship.ts';
import { BODY_NOUNS, PERSON_NOUNS } from './roles.ts';
import { singular } from './singular.ts';

/** Distance, in words of a name, within which a description is looked for before it. */
const ROLE_REACH = 8;

/** Words before a name in which a word of kinship makes it a relative's. */
const KIN_REACH = 5;

/** A name as it stands in a block. */
export interface Run {
  text: string;
  from: number;
  to: number;
  start: number;
  roles: string[];
  honorific: string | null;
  sentenceStart: boolean;
  /** The same with its titles: "Judge Ames’s pen", "Mr Ames". */
  leads: boolean;
  /** "the" stands before it, as before no single name of a person: "the Birches", "the Herald". */
  article: boolean;
  /** An age or a "who" follows: "Ada Ames, 66,"; "Ada Ames, who heads". */
  personal: boolean;
  /** What it owns or describes follows: "Ames’s bridge", "Ames campaign". */
  owner: boolean;
  /** A word of kinship stands before it: "brother of the singer Carl Ames", "her husband, Carl Ames". */
  kin: boolean;
  /** All that stands before a colon at the head of its block: a turn's label. */
  label: boolean;
}

const HONORIFIC = /^(?:mr|mrs|ms|miss|sir|dame|lady|lord|herr|frau|mme|m)\.?$/;

/** Mr. and Mrs. tell; Dr. does not. */
export function genderOfHonorific(honorific: string | null): Gender {
  if (!honorific) return null;
  return /^(?:mrs|ms|miss|dame|lady|frau|mme)/.test(honorific) ? 'female' : 'male';
}

/** Capitalised runs of a block: names with the roles before and, after a comma, behind them. */
export function findRuns(tokens: readonly Token[], words: ClosedWords): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!isNameWord(tokens[at], words)) {
      at++;
      continue;
    }
    const begin = at;
    while (at < tokens.length && continuesName(tokens, at, words)) at++;
    if (at === begin) at++;
    let end = at;
    while (end > begin && !tokens[end - 1]!.capital && !/^(?:\d+)$/.test(tokens[end - 1]!.text)) end--;
    if (end <= begin) continue;
    const name = trimTitles(tokens, begin, end);
    const first = tokens[begin]!;
    const previous = tokens[begin - 1];
    const leads = previous?.kind !== 'word' && first.capital;
    runs.push({
      text: nameText(tokens, name, end),
      from: name,
      to: end,
      start: tokens[name]!.start,
      roles: rolesAround(tokens, begin, name, end, words),
      honorific: honorificBefore(tokens, begin, name),
      sentenceStart: name === begin && leads,
      leads,
      article: end - begin === 1 && previous?.lower === 'the',
      personal: tokens[end]?.lower === ',' && /^(?:\d{1,2}|who)$/.test(tokens[end + 1]?.lower ?? ''),
      owner: describesNext(tokens[end]),
      kin: isKin(tokens, begin),
      label: begin === 0 && tokens[end]?.text === ':',
    });
  }
  return runs;
}

const JOINT = /^(?:de|del|della|di|da|dos|van|von|der|den|ten|bin|al|el|la|le)$/;

/** Also over one joint or two: Ana de la Cruz, Anna van der Berg. */
function continuesName(tokens: readonly Token[], at: number, words: ClosedWords): boolean {
  if (isNameWord(tokens[at], words) || joinsBodyName(tokens, at, words)) return true;
  if (!JOINT.test(tokens[at]!.lower)) return false;
  const second = tokens[at + 1];
  return (
    isNameWord(second, words) ||
    (second !== undefined && JOINT.test(second.lower) && isNameWord(tokens[at + 2], words))
  );
}

function describesNext(next: Token | undefined): boolean {
  if (next?.kind !== 'word' || next.capital) return false;
  return /^['’]s?$/.test(next.lower) || BODY_NOUNS.has(next.lower) || PERSON_NOUNS.has(singular(next.lower));
}

function isKin(tokens: readonly Token[], begin: number): boolean {
  for (let i = begin - 1; i >= Math.max(0, begin - KIN_REACH); i--) {
    const { kind, text, lower } = tokens[i]!;
    if (isKinship(lower)) return true;
    if (kind !== 'word' && text !== ',') return false;
  }
  return false;
}

/** A name as printed, joined by single blanks, without the letters behind it: "Ada Ames MP". */
export function nameText(tokens: readonly Token[], from: number, to: number): string {
  let end = to;
  while (end - from > 2 && isPostnominal(tokens[end - 1]!.text)) end--;
  return tokens
    .slice(from, end)
    .map(({ text }) => text)
    .join(' ');
}

function honorificBefore(tokens: readonly Token[], begin: number, name: number): string | null {
  for (let i = begin; i < name; i++) if (HONORIFIC.test(tokens[i]!.lower)) return tokens[i]!.lower;
  return null;
}

/** Words of office: capitalised before the name, in small letters before it, in apposition after it. */
function rolesAround(
  tokens: readonly Token[],
  begin: number,
  name: number,
  end: number,
  words: ClosedWords,
): string[] {
  const roles: string[] = [];
  const take = (token: Token) => roles.push(token.lower.replace(/\.$/, ''));
  for (let i = begin; i < name; i++) take(tokens[i]!);
  if (begin > 0 && PERSON_NOUNS.has(tokens[begin - 1]!.lower)) {
    for (let i = begin - 1; i >= Math.max(0, begin - ROLE_REACH); i--) {
      const token = tokens[i]!;
      if (token.kind !== 'word' || words.prepositions.has(token.lower) || words.verbs.has(token.lower)) break;
      if (words.determiners.has(token.lower) || token.lower === '’s') break;
      take(token);
    }
  }
  if (tokens[end]?.lower === 'of' && tokens[end + 1]?.capital) take(tokens[end + 1]!);
  // "Ames, mayor of Orrin"; behind a dash only with an article: "Ames – the mayor of Orrin".
  const dashed =
    /^[–—-]$/.test(tokens[end]?.lower ?? '') && words.determiners.has(tokens[end + 1]?.lower ?? '');
  if (tokens[end]?.lower === ',' || dashed) {
    let i = end + 1;
    const apposition: Token[] = [];
    while (i < tokens.length && tokens[i]!.kind === 'word' && i - end < ROLE_REACH + 2) {
      const token = tokens[i]!;
      if (words.prepositions.has(token.lower) || words.relatives.has(token.lower)) break;
      if (words.verbs.has(token.lower) || words.auxiliaries.has(token.lower)) break;
      if (!words.determiners.has(token.lower)) apposition.push(token);
      i++;
    }
    // ", a worker named Birch": somebody else follows.
    const another = apposition.some(({ lower }) => lower === 'named' || lower === 'called');
    if (!another && apposition.some(({ lower }) => PERSON_NOUNS.has(lower))) apposition.forEach(take);
  }
  return roles;
}
