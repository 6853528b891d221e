/**
 * Term hashes as the index sorts them: words in the lower half of 32 bits, whole wordings in the upper. Every statement
 * brings a wording of its own, so mixed they would fill each dictionary page with what hardly any lookup asks for;
 * apart, a page of forty statements reads a third of the dictionary. Takes and gives unsigned 32-bit hashes.
 */
import type { TextTerms } from '../text/terms.ts';

/** First key of a wording. */
const WORDINGS = 0x8000_0000;

/** Halving the space lets one word in ten thousand share its key with another of 300,000: it counts as one with it. */
export function keyTerms<T extends Pick<TextTerms, 'hashes' | 'exact'>>(terms: T): T {
  return {
    ...terms,
    hashes: terms.hashes.map((hash) => hash >>> 1),
    exact: terms.exact === null ? null : WORDINGS + (terms.exact >>> 1),
  };
}
