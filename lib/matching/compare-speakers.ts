/**
 * Do two speakers, as articles name them, name the same person or body? Takes names or mentions, or null; gives
 * 'unknown' whenever the words do not tell ("he", "the spokesman", a body beside a person who may speak for it).
 */

import { countryOfInhabitant } from '../quotations/people/places.ts';
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
  const x = here.parts;
  const y = there.parts;
  const alike = here.folded === there.folded;
  if (here.nameless || there.nameless) return alike && here.parts.length > 0 ? 'same' : 'unknown';
  if (!x.length || !y.length) return 'unknown';
  if (alike) return 'same';
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
    nameless: isNameless(name),
  };
  if (name.length > LONGEST_REMEMBERED) return read;
  if (remembered.size >= REMEMBERED_NAMES) remembered.clear();
  remembered.set(name, read);
  return read;
}

/** A trade before a place or whoever is served; bodies and those who speak for somebody are compared by that name. */
const SERVES =
  /^(?:the |an? )?\p{Ll}[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*)* (?:of|from|in|at|with)(?: the)? \p{Lu}/u;

function isNameless(name: string): boolean {
  if (SERVES.test(name)) return !BODIES.test(name);
  return /^\p{Lu}\p{Ll}+$/u.test(name) && countryOfInhabitant(name.toLowerCase()) !== null;
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
