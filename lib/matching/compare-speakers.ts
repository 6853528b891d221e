/**
 * Do two speakers, as articles name them, name the same person or body? Takes names or mentions, or null; gives
 * 'unknown' whenever the words do not tell ("he", "the spokesman", a body beside a person who may speak for it).
 */

import { countryOfInhabitant, isPlace } from '../quotations/people/places.ts';
import { foldText } from '../text/fold.ts';
import { foldWord } from '../text/words.ts';
import type { Speaker } from '../types.ts';
import { fitsFirstNames } from './first-names.ts';
import type { SpeakerAgreement } from './speaker-agreement.ts';
import { isTitle } from './titles.ts';
import { compareUncasedNames, isUncased } from './uncased-names.ts';
import { PRONOUNS } from './word-forms.ts';

/** Words of bodies and their mouthpieces: somebody speaks for these, so another name beside them proves nothing. */
const BODIES =
  /\b(?:house|ministry|department|office|campaign|kremlin|pentagon|government|administration|officials?|statement|police|committee|party|news|court|company|union|council|agency|bureau|group|team|club|association|spokes\w+|aides?|lawyers?|attorneys?|sources?|report|letter|authorit\w+|republicans|democrats|senators|white)\b/i;

/** Letters two surnames must have for one of them to count as a misspelling. */
const SPELLING_LENGTH = 6;

export function compareSpeakers(a: Speaker | null, b: Speaker | null): SpeakerAgreement {
  if (!a || !b) return 'unknown';
  return compareNames(a.name, b.name);
}

export function compareNames(a: string, b: string): SpeakerAgreement {
  const here = readName(a);
  const there = readName(b);
  if (here.uncased || there.uncased)
    return here.uncased && there.uncased ? compareUncasedNames(a, b) : 'unknown';
  if (isServed(here, there) || isServed(there, here)) return 'unknown';
  const agreement = compareCased(here, there);
  // Only what one of them is was said: that is no name which the other's could contradict.
  const untold = (here.nameless && !there.office) || (there.nameless && !here.office);
  return agreement === 'different' && untold ? 'unknown' : agreement;
}

/** Somebody's agent is not that one, though both have the name. */
const isServed = (one: ReadName, other: ReadName): boolean =>
  one.served !== null && one.served === other.folded;

function compareCased(here: ReadName, there: ReadName): SpeakerAgreement {
  const x = here.parts;
  const y = there.parts;
  if (!x.length || !y.length) return 'unknown';
  if (here.folded === there.folded) return 'same';
  const surnameX = x.at(-1)!;
  const surnameY = y.at(-1)!;
  const meets = y.some((part) => isSpelling(part, surnameX)) || x.some((part) => isSpelling(part, surnameY));
  if (!meets) return here.description || there.description ? 'unknown' : 'different';
  if (x.length === 1 || y.length === 1) return 'same';
  if (isSpelling(surnameX, surnameY)) {
    const [firstX, firstY] = [x[0]!, y[0]!];
    return fitsFirstNames(firstX, firstY) || y.includes(firstX) || x.includes(firstY) ? 'same' : 'different';
  }
  // The last name of one stands inside the other: two surnames ("Lopez Garcia") or another person ("Kim Yo Jong").
  const [shorter, longer] = x.length <= y.length ? [x, y] : [y, x];
  return shorter.every((part) => longer.some((other) => isSpelling(part, other))) ? 'same' : 'different';
}

interface ReadName {
  uncased: boolean;
  parts: readonly string[];
  folded: string;
  description: boolean;
  /** Only what they are is said, by names that are not theirs: "player from Orrin", "agent of Tom Bell", "Belgian". */
  nameless: boolean;
  /** As that, and "Mayor of Tornby" too: two of them are told apart by whom or what they serve. */
  office: boolean;
  /** Who is served, folded, where the words are two or more, as a person's. */
  served: string | null;
}

/** Names remembered as they were read: a page's few meet those of a thousand candidates. */
const REMEMBERED_NAMES = 1_024;
/** Longer ones are no names, and hostile pages could make many. */
const LONGEST_REMEMBERED = 64;

const remembered = new Map<string, ReadName>();

function readName(name: string): ReadName {
  const known = remembered.get(name);
  if (known) return known;
  const read = {
    uncased: isUncased(name),
    parts: nameParts(name),
    folded: foldText(name),
    description: isDescription(name),
    ...readOffice(name),
  };
  if (name.length > LONGEST_REMEMBERED) return read;
  if (remembered.size >= REMEMBERED_NAMES) remembered.clear();
  remembered.set(name, read);
  return read;
}

/** A trade, and a place or whoever is served, to the end; bodies, and who speaks for somebody, go by that name. */
const SERVES =
  /^(?:the |an? )?(\p{L})[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*)* (?:of|from|in|at|with)(?: the)? (\p{Lu}[^\s,;()]*(?: \p{Lu}[^\s,;()]*)?)$/u;

function readOffice(name: string): Pick<ReadName, 'nameless' | 'office' | 'served'> {
  const [, first = '', served = ''] = SERVES.exec(name) ?? [];
  const [place = '', behind] = served.split(' ');
  // Behind a place stands the name of who is its mayor: "president of France Marlow".
  if (first && !BODIES.test(name) && !(behind && isPlace(place)))
    return {
      nameless: first === first.toLowerCase(),
      office: true,
      served: behind ? foldText(served) : null,
    };
  const inhabitant = /^\p{Lu}\p{Ll}+$/u.test(name) && countryOfInhabitant(name.toLowerCase()) !== null;
  return { nameless: inhabitant, office: inhabitant, served: null };
}

/** A body, or somebody named by office: "Talvia's foreign minister", "the German chancellor". */
function isDescription(name: string): boolean {
  const last = name
    .replace(/\([^)]*\)/g, ' ')
    .split(/[,;]/)[0]!
    .match(/[\p{L}\p{M}'’.-]+/gu)
    ?.at(-1);
  return BODIES.test(name) || (last !== undefined && last === last.toLowerCase());
}

/** Parts of a proper name without titles and what stands in parentheses; empty for pronouns and descriptions. */
function nameParts(name: string): string[] {
  const words = name
    .replace(/\([^)]*\)/g, ' ')
    .replace(/['’]s\b/g, '')
    .split(/[,;]/)[0]!
    .match(/[\p{L}\p{M}'’.-]+/gu);
  if (!words) return [];
  const cased = words.some((word) => word !== word.toLowerCase());
  return words
    .filter((word) => !cased || word !== word.toLowerCase() || /^(?:al|bin|de|van|von|el)-?/.test(word))
    .map((word) => foldWord(word).replace(/\./g, ''))
    .filter((word) => word && !isTitle(word) && !PRONOUNS.has(word) && word !== 'the')
    .filter(() => cased);
}

/** Equal, or one letter added, lost or changed in a long name. */
export function isSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < SPELLING_LENGTH || Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  const room = Math.min(a.length, b.length) - head;
  while (tail < room && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return Math.max(a.length, b.length) - head - tail <= 1;
}
