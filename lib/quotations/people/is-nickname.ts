/**
 * A nickname in marks inside a name: Joe “Bear” Dombrowski. Takes a text and a passage in marks, with the word before
 * it; says whether the passage is part of a name, so that nobody is thought to have said it.
 */
import type { ClosedWords } from '../closed-words/types.ts';
import type { Token } from '../token.ts';
import { isFirstName } from './first-names.ts';

/** Characters and words a nickname has at most. */
const LONGEST = 24;
const MOST_WORDS = 3;
/** Characters looked at behind it for the rest of the name. */
const BEHIND = 24;

export function isNickname(
  text: string,
  { outerStart, outerEnd }: { outerStart: number; outerEnd: number },
  before: Token | undefined,
  words: ClosedWords,
): boolean {
  if (outerEnd - outerStart > LONGEST || !before?.capital || before.end !== outerStart - 1) return false;
  if (!isFirstName(before.text)) return false;
  const inside = text.slice(outerStart + 1, outerEnd - 1);
  if (/[.,!?;:…]/.test(inside) || inside.split(' ').length > MOST_WORDS) return false;
  const next = /^ (\p{Lu}[\p{L}\p{M}’'-]+)/u.exec(text.slice(outerEnd, outerEnd + BEHIND));
  return next !== null && !words.times.has(next[1]!.toLowerCase());
}
