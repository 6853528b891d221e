/**
 * The people and bodies an article names. Takes the frames of all its blocks; gives for a name its fullest form, for
 * a description ("the envoy") and a pronoun whom they mean, or null. Names are joined by surname, one-letter
 * spellings included (Zelensky, Zelenskyy); two people of one surname stay two.
 */

import type { ClosedWords } from '../closed-words/types.ts';
import type { Token } from '../token.ts';
import { endsBodyName } from './body-names.ts';
import { fitsName, foldName, surnameKey } from './compare-names.ts';
import { genderOfFirstName, isFirstName } from './first-names.ts';
import type { Gender } from './gender.ts';
import { runsOutsideHeadlines } from './headline-names.ts';
import { findRuns, genderOfHonorific, type Run } from './name-runs.ts';
import { countryOf, isPlace } from './places.ts';
import { genderOfRole, PERSON_NOUNS, sameKindOfRole, TITLE_NOUNS } from './roles.ts';

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
  /** Is the subject of a verb of saying somewhere. */
  speaks: boolean;
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
  /** Begins its sentence, so that it is likely its subject. */
  first: boolean;
  /** Begins it, titles included: "Judge Ames’s pen". */
  leads: boolean;
  /** Stands before what it owns or describes: "Ames’s bridge", "the Ames campaign". */
  owner: boolean;
  /** Named as a relative of somebody: "brother of Carl Ames". The bare surname stays that somebody's. */
  kin: boolean;
}

/** Mentions looked back over for a description or a shared surname; bounds the work on pages of nothing but names. */
const MENTIONS_LOOKED_AT = 200;
/** Characters behind a description within which a bare new surname may be its owner's. */
const INTRODUCTION_REACH = 200;
/** People kept, those named first; an article of 50,000 words names some hundreds. Later ones stay as printed. */
const MOST_PEOPLE = 3000;
/** People kept under one surname. */
const NAMESAKES = 12;

export class Registry {
  readonly people: Person[] = [];
  /** Names in order of appearance. */
  readonly mentions: Mention[] = [];
  private readonly bySurname = new Map<string, Person[]>();
  private readonly byFirst = new Map<string, Person[]>();
  /** By what stands between first name and surname: García of María García López, a nickname. */
  private readonly byInner = new Map<string, Person[]>();
  /** By the initials that label their turns in an interview; null where no or several people have them. */
  private readonly byInitials = new Map<string, Person | null>();
  private readonly roleWords = new Set<string>();
  private readonly words: ClosedWords;

  constructor(words: ClosedWords) {
    this.words = words;
  }

  /** Reads all names of all blocks: full names first, so that a surname met earlier still finds its owner. */
  static read(
    blocks: readonly (readonly Token[])[],
    words: ClosedWords,
    headings: readonly boolean[] = [],
  ): Registry {
    const registry = new Registry(words);
    const found = blocks.map((tokens) => findRuns(tokens, words));
    const runs = runsOutsideHeadlines(blocks, found, headings);
    for (const run of runs) if (run.to - run.from > 1) registry.introduce(run);
    // In order again, so that a bare surname goes to the namesake named last before it.
    const introduced = registry.mentions.splice(0);
    let next = 0;
    for (const run of runs) {
      if (run.to - run.from > 1) {
        if (introduced[next]?.start === run.start) registry.mentions.push(introduced[next++]!);
      } else registry.introduceSingle(run);
    }
    return registry;
  }

  /** Whom this name means, as of `position`. */
  find(text: string, position: number, honorific: string | null = null): Person | null {
    const initialed = this.byInitials.get(text);
    if (initialed) return initialed;
    const words = foldName(text);
    const surname = words.at(-1);
    if (!surname) return null;
    const gender = genderOfHonorific(honorific);
    const fits = (person: Person) =>
      fitsName(person, words) && (!gender || !person.gender || person.gender === gender);
    const found = (this.bySurname.get(surnameKey(surname)) ?? []).filter(fits);
    if (found.length === 1) return found[0]!;
    if (found.length > 1) return this.nearest(found, position);
    if (words.length === 1) {
      for (const names of [this.byFirst, this.byInner]) {
        const named = names.get(surname) ?? [];
        if (named.length === 1) return named[0]!;
        if (named.length > 1) return this.nearest(named, position);
      }
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

  /**
   * Who is introduced right behind a description that fits nobody: a bare surname met for the first time, as where an
   * article has lost the sentence that introduced its owner ("the envoy said. … Ames pointed out").
   */
  introducedAfter(position: number): Person | null {
    for (let i = this.lastMention(position) + 1; i < this.mentions.length; i++) {
      const { person, start, first } = this.mentions[i]!;
      if (start - position > INTRODUCTION_REACH) return null;
      if (person.first !== start) continue;
      const bare = person.human && person.words.length === 1 && person.heads.length === 0;
      // Named once only, it is rather a word that begins a sentence.
      return bare && first && person.count > 1 ? person : null;
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
      const { person, kin } = this.mentions[i]!;
      if (wanted.has(person) && !kin) return person;
    }
    return people.reduce((a, b) => (b.count > a.count ? b : a));
  }

  private introduce(run: Run): void {
    const words = foldName(run.text);
    const surname = words.at(-1);
    if (!surname) return;
    const same = (this.bySurname.get(surnameKey(surname)) ?? []).find(
      (person) => fitsName(person, words) && person.words.length > 1,
    );
    const person = same ?? this.add(run, words);
    if (!person) return;
    if (same && words.length > same.words.length) {
      same.name = run.text;
      same.words = words;
    }
    this.note(person, run);
  }

  private introduceSingle(run: Run): void {
    const words = foldName(run.text);
    const word = words[0];
    if (!word || words.length > 1) return;
    if (run.label) this.labelled(run.text);
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
    const person = this.add(run, words);
    if (person) this.note(person, run);
  }

  /** "AA: …": initials that label a turn are those of the one person who has them. */
  private labelled(label: string): void {
    if (!/^\p{Lu}{2,3}$/u.test(label) || this.byInitials.has(label)) return;
    const people = this.people.filter(
      ({ human, name, words }) =>
        human && words.length > 1 && name.replace(/[^\p{Lu}\s]/gu, '').replace(/\s/g, '') === label,
    );
    this.byInitials.set(label, people.length === 1 ? people[0]! : null);
  }

  private add(run: Run, words: string[]): Person | null {
    if (this.people.length >= MOST_PEOPLE) return null;
    const first = words.length > 1 && isFirstName(words[0]!);
    const body =
      (isPlace(words.at(-1)!) && !first) ||
      endsBodyName(words.at(-1)!) ||
      /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u.test(run.text);
    const person: Person = {
      name: run.text,
      words,
      gender: body || run.article ? null : genderOfFirstName(words[0]!),
      human: !body && !run.article,
      known: !body && !run.article && isFirstName(words[0]!),
      speaks: false,
      roles: new Set(),
      heads: [],
      count: 0,
      first: run.start,
    };
    this.people.push(person);
    push(this.bySurname, surnameKey(words.at(-1)!), person);
    if (words.length > 1 && person.human) push(this.byFirst, words[0]!, person);
    if (person.human) {
      for (const word of words.slice(1, -1))
        if (word.length > 2 && !isFirstName(word)) push(this.byInner, word, person);
    }
    return person;
  }

  private note(person: Person, run: Run): void {
    person.count++;
    if (run.personal) person.known = person.human;
    const gender = genderOfHonorific(run.honorific);
    if (gender) person.gender = gender;
    if (gender) {
      person.known = true;
      person.human = true;
    }
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
    this.mentions.push({
      person,
      start: run.start,
      first: run.sentenceStart,
      leads: run.leads,
      owner: run.owner,
      kin: run.kin,
    });
  }
}

function push<K, V>(map: Map<K, V[]>, at: K, value: V): void {
  const list = map.get(at);
  if (list) {
    if (list.length < NAMESAKES) list.push(value);
  } else map.set(at, [value]);
}
