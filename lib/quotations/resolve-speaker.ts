/**
 * A noun phrase at a quotation → whom it means in this article: the fullest name, a description as printed, or null
 * where nobody can be told (first person, unresolved pronouns).
 */
import type { Speaker } from '../types.ts';
import type { Discourse, Referent } from './discourse.ts';
import type { LanguageData } from './language.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { nameText } from './people/name-runs.ts';
import type { Person, Registry } from './people/registry.ts';
import { genderOfRole, isPublicOffice, PERSON_NOUNS } from './people/roles.ts';
import { type Naming, REMOTE_PLURAL, REMOTE_SENTENCES } from './speaker-evidence.ts';
import type { Token } from './token.ts';

/** "According to him": English. */
const OBJECTS: ReadonlyMap<string, 'male' | 'plural'> = new Map([
  ['him', 'male'],
  ['them', 'plural'],
]);

const HONORIFIC = /^(?:mr|mrs|ms|miss|sir|dame|lady|lord|herr|frau|mme)\.?$/;

/** Whom a phrase means, and by what kind of naming. */
export interface ResolvedSpeaker {
  referent: Referent;
  naming: Naming;
}

/** @param end behind the last token of the phrase's sentence */
export function resolveSpeaker(
  text: string,
  tokens: readonly Token[],
  phrase: NounPhrase,
  registry: Registry,
  discourse: Discourse,
  { words }: LanguageData,
  end = phrase.to,
): ResolvedSpeaker | null {
  const at = tokens[phrase.from]!.start;
  if (phrase.dropped) {
    const found = discourse.resolveDropped(genderOfVerb(tokens[phrase.headFrom]!.lower));
    if (!found) return null;
    const near = found.rivals > 0 ? 'contested pronoun' : 'pronoun';
    return { referent: found.referent, naming: found.distance >= REMOTE_SENTENCES ? 'remote pronoun' : near };
  }
  if (phrase.kind === 'pronoun') {
    const gender =
      words.pronouns.get(tokens[phrase.headFrom]!.lower) ??
      words.possessives?.get(tokens[phrase.headFrom]!.lower) ??
      OBJECTS.get(tokens[phrase.headFrom]!.lower);
    if (gender !== 'male' && gender !== 'female' && gender !== 'plural') return null;
    const found = discourse.resolve(gender, namedAfter(tokens, phrase, end, registry, words));
    if (!found) return null;
    const remote = found.distance >= REMOTE_SENTENCES;
    if (gender === 'plural') {
      const near = found.distance < REMOTE_PLURAL && found.rivals === 0;
      return { referent: found.referent, naming: near ? 'plural pronoun' : 'remote plural' };
    }
    const contested = found.rivals > 0 ? 'contested pronoun' : 'pronoun';
    const naming = remote ? 'remote pronoun' : found.guessed ? 'guessed pronoun' : contested;
    return { referent: found.referent, naming };
  }
  if (phrase.kind === 'name' && !isOffice(tokens, phrase, registry)) {
    const honorific = tokens.slice(phrase.from, phrase.headFrom).find(({ lower }) => HONORIFIC.test(lower));
    const name = nameText(tokens, phrase.headFrom, phrase.headTo);
    const person = registry.find(name, tokens[phrase.headFrom]!.start, honorific?.lower ?? null);
    if (!person)
      return {
        referent: { name, person: null, gender: null, plural: false, human: true },
        naming: 'name',
      };
    return { referent: referentOf(person), naming: 'name' };
  }
  const head = tokens[phrase.headFrom]!.lower;
  const first = tokens[phrase.from]!;
  const plural = phrase.joint === true || isPlural(head) || isGroup(tokens, phrase);
  const office = phrase.kind === 'name';
  if (!plural && (office || words.definite.has(first.lower)) && PERSON_NOUNS.has(head)) {
    const modifiers = tokens
      .slice(office ? phrase.from : phrase.from + 1, phrase.headFrom)
      .map(({ lower }) => lower);
    const described = registry.describe(head, modifiers, at) ?? registry.introducedAfter(at);
    // "Ames said no. … “Never,” the president added." where the article never prints her office.
    const person =
      described ?? (modifiers.length === 0 && isPublicOffice(head) ? discourse.lastUntitled() : null);
    if (person) return { referent: referentOf(person), naming: 'resolved description' };
  }
  const name = phraseText(text, tokens, phrase, words.determiners);
  const human = plural || PERSON_NOUNS.has(head);
  return {
    referent: { name, person: null, gender: genderOfRole(head), plural, human },
    naming: 'description',
  };
}

/** The past tense of Polish, Russian and Ukrainian shows who acts: dodała, добавил, додав. */
function genderOfVerb(form: string): 'male' | 'female' | null {
  if (/(?:ła|ла|лась|лася)$/u.test(form)) return 'female';
  return /(?:ł|л|лся|в|вся)$/u.test(form) ? 'male' : null;
}

const isPlural = (noun: string) => noun.endsWith('s') || /(?:men|people|others|some|many)$/.test(noun);

/** "A group of farmers": they. */
function isGroup(tokens: readonly Token[], { headFrom, to }: NounPhrase): boolean {
  const ofMany = tokens[headFrom + 1]?.lower === 'of' && headFrom + 2 < to && isPlural(tokens[to - 1]!.lower);
  return ofMany && GROUPS.test(tokens[headFrom]!.lower);
}

const GROUPS = /^(?:group|coalition|crowd|team|couple|pair|trio|majority|delegation|panel)$/;

export function referentOf(person: Person): Referent {
  return { name: person.name, person, gender: person.gender, plural: false, human: person.human };
}

/**
 * Whom the rest of a pronoun's clause names: they are not the pronoun's ("He called Birch’s plan …" is not Birch).
 */
function namedAfter(
  tokens: readonly Token[],
  phrase: NounPhrase,
  end: number,
  registry: Registry,
  words: LanguageData['words'],
): ReadonlySet<Person> {
  const named = new Set<Person>();
  let to = phrase.to;
  while (to < end && tokens[to]!.kind === 'word' && !words.conjunctions.has(tokens[to]!.lower)) to++;
  for (let i = registry.lastMention(tokens[phrase.from]!.start) + 1; i < registry.mentions.length; i++) {
    const { person, start } = registry.mentions[i]!;
    if (start >= tokens[to - 1]!.end) break;
    named.add(person);
  }
  return named;
}

/** "Deputy Foreign Minister said": an office in capitals without its holder's name. */
function isOffice(
  tokens: readonly Token[],
  { from, headFrom, headTo }: NounPhrase,
  registry: Registry,
): boolean {
  const head = tokens[headFrom]!;
  if (headTo - headFrom > 1 || !PERSON_NOUNS.has(head.lower)) return false;
  if (tokens.slice(from, headFrom).some(({ lower }) => HONORIFIC.test(lower))) return false;
  // Some are called King or Baker.
  return (registry.find(head.text, head.start)?.words.length ?? 1) === 1;
}

/** A phrase as printed, without its article. */
export function phraseText(
  text: string,
  tokens: readonly Token[],
  { from, to }: NounPhrase,
  determiners: ReadonlySet<string>,
): string {
  const article =
    /^(?:the|a|an|der|die|das|dem|den|des|eine?|einem|einer|les?|la|l['’]|une?|el|los|las|una|il|lo|i|gli|o|os|as|uma?|de|het|een)$/;
  const first = tokens[from]!;
  const start = to - from > 1 && determiners.has(first.lower) && article.test(first.lower) ? from + 1 : from;
  return text.slice(tokens[start]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');
}

export function toSpeaker(referent: Referent | null, mention: string): Speaker | null {
  return referent ? { name: referent.name, mention: mention || referent.name } : null;
}
