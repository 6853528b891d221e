/**
 * The people and bodies an article names. Takes the frames of all its blocks; gives for a name its fullest form, for
 * a description ("the envoy") and a pronoun whom they mean, or null. Names are joined by surname, one-letter
 * spellings included (Zelensky, Zelenskyy); two people of one surname stay two.
 */
import type { ClosedWords } from '../closed-words/types.ts';
import type { Token } from '../frame.ts';
import { isNameWord, trimTitles } from '../noun-phrases.ts';
import { genderOfFirstName, isFirstName } from './first-names.ts';
import { countryOf, isPlace } from './places.ts';
import { BODY_NOUNS, genderOfRole, PERSON_NOUNS, sameKindOfRole } from './roles.ts';

export type Gender = 'male' | 'female' | null;

export interface Person {
  /** The fullest form found. */
  name: string;
  /** Folded words of that form. */
  words: string[];
  gender: Gender;
  /** False for bodies: papers, ministries, parties. */
  human: boolean;
  /** Something shows that this is a person: a first name, a title, an office. */
  known: boolean;
  /** Lower-case words printed before or beside the name. */
  roles: Set<string>;
  /** Those of them that are nouns for people. */
  heads: string[];
  /** How often the article names it. */
  count: number;
  /** Where it was first named. */
  first: number;
}

interface Mention {
  person: Person;
  start: number;
}

const BODY_WORDS =
  /^(?:.*(?:party|ministry|university|department|committee|commission|news|times|post|journal|tribune|herald|agency|association|council|institute|center|centre|foundation|court|bank|company|corp|inc|group|union|college|school|press|network|street|house|campaign|organization|journalism|magazine|club|league|church|hospital|airlines|airways|bureau|board|congress|parliament|senate|pentagon|kremlin|nato|cnn|nbc|abc|cbs|msnbc|npr|bbc|reuters|afp|pac|pbs|c-span|twitter|facebook|google|fox|coalition|alliance|administration|government|office|states|kingdom|republic|nations))$/;

/** Distance, in words of a name, within which a description is looked for before it. */
const ROLE_REACH = 8;
/** Mentions looked back over for a description or a shared surname; bounds the work on pages of nothing but names. */
const MENTIONS_LOOKED_AT = 200;
/** People kept under one surname. */
const NAMESAKES = 12;

export class Registry {
  readonly people: Person[] = [];
  /** Names in order of appearance. */
  readonly mentions: Mention[] = [];
  private readonly bySurname = new Map<string, Person[]>();
  private readonly byFirst = new Map<string, Person[]>();
  private readonly roleWords = new Set<string>();
  private readonly words: ClosedWords;

  constructor(words: ClosedWords) {
    this.words = words;
  }

  /** Reads all names of all blocks: full names first, so that a surname met earlier still finds its owner. */
  static read(blocks: readonly (readonly Token[])[], words: ClosedWords): Registry {
    const registry = new Registry(words);
    const runs = blocks.flatMap((tokens) => findRuns(tokens, words));
    for (const run of runs) if (run.to - run.from > 1) registry.introduce(run);
    for (const run of runs) if (run.to - run.from === 1) registry.introduceSingle(run);
    registry.mentions.sort((a, b) => a.start - b.start);
    return registry;
  }

  /** Whom this name means, as of `position`. */
  find(text: string, position: number, honorific: string | null = null): Person | null {
    const words = foldName(text);
    const surname = words.at(-1);
    if (!surname) return null;
    const gender = genderOfHonorific(honorific);
    const fits = (person: Person) =>
      fitsName(person, words) && (!gender || !person.gender || person.gender === gender);
    const found = (this.bySurname.get(key(surname)) ?? []).filter(fits);
    if (found.length === 1) return found[0]!;
    if (found.length > 1) return this.nearest(found, position);
    if (words.length === 1) {
      const named = this.byFirst.get(surname) ?? [];
      if (named.length === 1) return named[0]!;
      if (named.length > 1) return this.nearest(named, position);
    }
    return null;
  }

  /**
   * Whom a description means: the last person named whose role is of the head's kind and whose nationality, party or
   * other telling words do not contradict ("the Russian leader" is nobody's role but a Russian's).
   */
  describe(head: string, modifiers: readonly string[], position: number): Person | null {
    const last = this.lastMention(position);
    for (let i = last; i >= Math.max(0, last - MENTIONS_LOOKED_AT); i--) {
      const { person } = this.mentions[i]!;
      if (!person.human || !person.heads.some((role) => sameKindOfRole(role, head))) continue;
      if (modifiers.every((word) => this.agrees(person, word))) return person;
    }
    return null;
  }

  private agrees(person: Person, modifier: string): boolean {
    const country = countryOf(modifier);
    if (country) return person.roles.has(modifier) || person.roles.has(country);
    return person.roles.has(modifier) || !this.roleWords.has(modifier);
  }

  /** Index of the last mention before `position`, by halving. */
  lastMention(position: number): number {
    let low = 0;
    let high = this.mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.mentions[middle]!.start < position) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  private nearest(people: readonly Person[], position: number): Person {
    const wanted = new Set(people);
    const last = this.lastMention(position);
    for (let i = last; i >= Math.max(0, last - MENTIONS_LOOKED_AT); i--) {
      const { person } = this.mentions[i]!;
      if (wanted.has(person)) return person;
    }
    return people.reduce((a, b) => (b.count > a.count ? b : a));
  }

  private introduce(run: Run): void {
    const words = foldName(run.text);
    const surname = words.at(-1);
    if (!surname) return;
    const same = (this.bySurname.get(key(surname)) ?? []).find(
      (person) => fitsName(person, words) && person.words.length > 1,
    );
    const person = same ?? this.add(run, words);
    if (
      same &&
      (words.length > same.words.length ||
        (words.length === same.words.length && run.text.length > same.name.length && !run.ambiguous))
    ) {
      if (words.length > same.words.length) {
        same.name = run.text;
        same.words = words;
      }
    }
    this.note(person, run);
  }

  private introduceSingle(run: Run): void {
    const words = foldName(run.text);
    const word = words[0];
    if (!word || words.length > 1) return;
    const known = this.find(run.text, run.start, run.honorific);
    if (known) {
      this.note(known, run);
      return;
    }
    if (run.sentenceStart && !run.honorific && run.roles.length === 0 && !/^\p{Lu}{2,}$/u.test(run.text)) {
      const common =
        this.words.adverbs.has(word) || this.words.verbs.has(word) || this.words.auxiliaries.has(word);
      if (common || word.endsWith('ing') || word.endsWith('ly')) return;
    }
    this.note(this.add(run, words), run);
  }

  private add(run: Run, words: string[]): Person {
    const body =
      isPlace(words.at(-1)!) ||
      BODY_WORDS.test(words.at(-1)!) ||
      BODY_NOUNS.has(words.at(-1)!) ||
      /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u.test(run.text);
    const person: Person = {
      name: run.text,
      words,
      gender: words.length > 1 && !body ? genderOfFirstName(words[0]!) : null,
      human: !body,
      known: !body && words.length > 1 && isFirstName(words[0]!),
      roles: new Set(),
      heads: [],
      count: 0,
      first: run.start,
    };
    this.people.push(person);
    push(this.bySurname, key(words.at(-1)!), person);
    if (words.length > 1) push(this.byFirst, words[0]!, person);
    return person;
  }

  private note(person: Person, run: Run): void {
    person.count++;
    const gender = genderOfHonorific(run.honorific);
    if (gender) person.gender = gender;
    if (gender) person.known = true;
    for (const role of run.roles) {
      if (person.roles.has(role)) continue;
      person.roles.add(role);
      this.roleWords.add(role);
      const noun = TITLE_NOUNS.get(role) ?? role;
      if (PERSON_NOUNS.has(noun)) {
        person.heads.push(noun);
        person.known = person.human;
      }
      if (!person.gender) person.gender = genderOfRole(role);
    }
    this.mentions.push({ person, start: run.start });
  }
}

interface Run {
  text: string;
  from: number;
  to: number;
  start: number;
  roles: string[];
  honorific: string | null;
  sentenceStart: boolean;
  ambiguous: boolean;
}

const HONORIFIC = /^(?:mr|mrs|ms|miss|sir|dame|lady|lord|herr|frau|mme|m)\.?$/;

export function genderOfHonorific(honorific: string | null): Gender {
  if (!honorific) return null;
  return /^(?:mrs|ms|miss|dame|lady|frau|mme)/.test(honorific) ? 'female' : 'male';
}

/** Capitalised runs of a block: names with the roles before and, after a comma, behind them. */
function findRuns(tokens: readonly Token[], words: ClosedWords): Run[] {
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
    runs.push({
      text: nameText(tokens, name, end),
      from: name,
      to: end,
      start: tokens[name]!.start,
      roles: rolesAround(tokens, begin, name, end, words),
      honorific: honorificBefore(tokens, begin, name),
      sentenceStart: name === begin && previous?.kind !== 'word' && first.capital,
      ambiguous: false,
    });
  }
  return runs;
}

function continuesName(tokens: readonly Token[], at: number, words: ClosedWords): boolean {
  if (isNameWord(tokens[at], words)) return true;
  const token = tokens[at]!;
  return (
    /^(?:de|del|della|di|da|van|von|der|den|bin|al|el|la|le)$/.test(token.lower) &&
    isNameWord(tokens[at + 1], words)
  );
}

/** A name as printed, joined by single blanks. */
export function nameText(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
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
  if (tokens[end]?.lower === ',') {
    let i = end + 1;
    const apposition: Token[] = [];
    while (i < tokens.length && tokens[i]!.kind === 'word' && i - end < ROLE_REACH + 2) {
      const token = tokens[i]!;
      if (words.prepositions.has(token.lower) || words.relatives.has(token.lower)) break;
      if (words.verbs.has(token.lower) || words.auxiliaries.has(token.lower)) break;
      if (!words.determiners.has(token.lower)) apposition.push(token);
      i++;
    }
    if (apposition.some(({ lower }) => PERSON_NOUNS.has(lower))) apposition.forEach(take);
  }
  return roles;
}

export function foldName(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s$/, '')
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word && !/^(?:jr|sr|ii|iii)$/.test(word) && !TITLES_ONLY.has(word));
}

/** What an abbreviated title stands for. */
const TITLE_NOUNS = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['col', 'colonel'],
  ['sgt', 'sergeant'],
  ['capt', 'captain'],
  ['adm', 'admiral'],
]);

const TITLES_ONLY = new Set('mr mrs ms dr sen rep gov gen prof sir'.split(' '));

/** Spellings of one surname fall together: doubled letters and endings of transliteration. */
function key(surname: string): string {
  if (surname.length < 6) return surname;
  return surname
    .replace(/(.)\1+/g, '$1')
    .replace(/(?:yi|iy|ii|ij|y|i)$/, 'y')
    .replace(/[ckq]+/g, 'k')
    .replace(/[vw]/g, 'v');
}

function fitsName(person: Person, words: readonly string[]): boolean {
  if (words.length === 1 || person.words.length === 1) {
    return key(person.words.at(-1)!) === key(words.at(-1)!);
  }
  if (key(person.words.at(-1)!) !== key(words.at(-1)!)) return false;
  const a = person.words[0]!;
  const b = words[0]!;
  return (
    a === b || (a[0] === b[0] && (a.length === 1 || b.length === 1 || a.startsWith(b) || b.startsWith(a)))
  );
}

function push<K, V>(map: Map<K, V[]>, at: K, value: V): void {
  const list = map.get(at);
  if (list) {
    if (list.length < NAMESAKES) list.push(value);
  } else map.set(at, [value]);
}
