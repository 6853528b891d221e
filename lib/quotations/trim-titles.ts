/**
 * Where, in a capitalised run, the name itself begins: behind its titles ("Prime Minister Ada Ames") and what else
 * stands before a first name ("Far North Steve Marlow"). The name of a body keeps every word: "the Health Ministry".
 */

import { endsBodyName } from './people/body-names.ts';
import { isFirstName } from './people/first-names.ts';
import { PERSON_NOUNS, QUALIFIERS, TITLES } from './people/roles.ts';
import { singular } from './people/singular.ts';
import type { Token } from './token.ts';

/** Capitalised as they head a question. "Will", "May" and "Can" are names too. */
const QUESTION_HEADS = new Set(
  'is are was were do does did has have had could would should must might'.split(' '),
);

/** @returns the name's first token */
export function trimTitles(tokens: readonly Token[], from: number, to: number): number {
  const body = endsBodyName(tokens[to - 1]!.lower);
  let start = from;
  // "Does Ames know?", "Republicans Ames and Birch".
  while (!body && start < to - 1 && headsNoName(tokens[start]!)) start++;
  for (let i = start; i < to - 1; i++) {
    if (isTitle(tokens[i]!)) start = i + 1;
  }
  // A body has no titles of its own: what is left must begin a person's name ("Judge Ada House").
  if (body && !isFirstName(tokens[start]!.text)) return beginsPerson(tokens, from, to) ? start : from;
  // "National Grid" is a name, "British Luka Voss" a Briton.
  while (start < to - 2 && isQualifier(tokens[start]!)) start++;
  // "Far North Steve Marlow": a first name inside begins the person's name.
  for (let i = to - 2; i > start && !body; i--) {
    const before = tokens[i - 1]!;
    if (isFirstName(tokens[i]!.text) && !isFirstName(before.text) && !/^\p{Lu}\.?$/u.test(before.text)) {
      return i;
    }
  }
  return start;
}

/** "Mr House", "Dr. Court": nothing but what stands before a surname. */
function beginsPerson(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from === 2 && /^(?:mrs?|ms|miss|mx|dr|prof|sir|dame)\.?$/.test(tokens[from]!.lower);
}

function isTitle({ lower }: Token): boolean {
  const word = lower.replace(/\.$/, '');
  return TITLES.has(word) || TITLES.has(lower) || PERSON_NOUNS.has(word);
}

function headsNoName({ lower }: Token): boolean {
  return QUESTION_HEADS.has(lower) || isPlural(lower);
}

/** Of a noun for people: "senators", "celebrities". */
function isPlural(lower: string): boolean {
  const one = singular(lower);
  return one !== lower && PERSON_NOUNS.has(one);
}

function isQualifier({ lower }: Token): boolean {
  return QUALIFIERS.has(lower);
}
