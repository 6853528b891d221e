/**
 * What words alone may not decide. The judge's probability comes from pairs of one kind; these rules hold for all:
 * 1. Stock phrases ("too early to tell") need a rare word, the same speaker or the same days: far apart in time and
 *    by nobody in particular they are two people using one phrase.
 * 2. Fragments are matched by few words, so these must be rare, or speaker or days must agree.
 * 3. The same speaker on another occasion makes the same point anew: far apart in time, likeness is not enough.
 * 4. Two known, different speakers with common words only are two statements. Rare words in a row by another speaker,
 *    and on the same days the whole of one wording, are the same statement with a doubt about who made it: matched, and
 *    flagged.
 * 5. Names alone tell the topic: where nothing but names is shared, one wording must be nearly all common ground.
 * 6. Where one denies what they share, each says more beside it, and it is a phrase only ("no house next door"), they
 *    are two statements; the same passage with a "not" too many is one, and flagged.
 */
import type { NamedDifference } from './differences.ts';
import { type Circumstances, type Evidence, FAR_DAYS, isSameOccasion } from './features.ts';
import type { Denials } from './negation.ts';

/**
 * Probability from which a match is shown. With it and the rules below, precision is 0.97 on the labelled pairs that
 * the thresholds here were set on; they are no independent measure.
 */
export const SHOWN = 0.5;

/** Rarity shared, in nats, that tells a phrase apart by itself: three or four content words of news prose. */
const TELLING = 18;
/** The same for words of nobody known, far apart in time: a stock phrase has as much. */
const TELLING_FAR = 24;
/** The same where the days agree: one or two content words. */
const TELLING_NEAR = 8;
/** The same where speaker and days agree. */
const TELLING_SPEAKER_NEAR = 3;
/** Rarity in one run by another speaker that cannot be chance: six or seven content words. */
const TELLING_RUN = 30;
/** The same on the same days, where nearly all of one wording is common ground: four content words, … */
const TELLING_RUN_NEAR = 13;
/** … this many words in one row, … */
const RUN_WORDS_NEAR = 7;
/** … and this share of the shorter wording. Set on invented cases; no stock phrase of the labelled pairs has as much. */
const WHOLE_WORDS = 0.85;
/** Words up to which a text is a fragment; and where neither speaker nor days are known to agree. */
const FRAGMENT_WORDS = 5;
const FRAGMENT_WORDS_APART = 6;
/** Share of a text that must be common ground where the same speaker spoke on another day. */
const SAME_WORDS = 0.75;
/** Share of one text that must be common ground, … */
const NEARLY_ALL = 0.92;
/** … or of both, where unknown speakers spoke far apart in time: officials reuse their sentences with other ends. */
const MOST_OF_BOTH = 0.75;
/** Rarity shared that the same speaker's words must have far apart in time: a habit of speech has less. */
const TELLING_SPEAKER_FAR = 12;

export function permits(evidence: Evidence, circumstances: Circumstances): boolean {
  const { speakers, days } = circumstances;
  const { shared, containA, containB, run } = evidence;
  const near = isSameOccasion(circumstances);
  const far = days !== null && days > FAR_DAYS;
  const most = Math.max(containA, containB);
  const least = Math.min(containA, containB);
  if (evidence.contentWords === 0) return false;
  if (evidence.plainWords === 0 && most < NEARLY_ALL) return false;
  if (speakers === 'different') {
    if (run >= TELLING_RUN && most >= SAME_WORDS) return true;
    return near && run >= TELLING_RUN_NEAR && evidence.runWords >= RUN_WORDS_NEAR && most >= WHOLE_WORDS;
  }
  if (speakers === 'same') {
    if (far) return most >= SAME_WORDS && shared >= TELLING_SPEAKER_FAR;
    return shared >= (near ? TELLING_SPEAKER_NEAR : TELLING_NEAR);
  }
  if (far) return shared >= TELLING_FAR && (most >= NEARLY_ALL || least >= MOST_OF_BOTH);
  const fragment = evidence.shorterWords <= (near ? FRAGMENT_WORDS : FRAGMENT_WORDS_APART);
  if (near) return shared >= (fragment ? 1.5 * TELLING_NEAR : TELLING_NEAR);
  return shared >= (fragment ? TELLING : 1.5 * TELLING_NEAR);
}

/** Content words up to which what two texts share is a mere phrase. */
const PHRASE_WORDS = 3;
/** Share of the longer text from which a phrase is most of it. */
const MOST_OF_IT = 0.6;
/** Words of a change up to which the rest of the wording stands as it was. */
const SMALL_CHANGE = 3;

/** Whether texts of which one denies what they share may still be one statement. */
export function permitsDenial(
  { contentWords, containA, containB }: Evidence,
  differences: readonly NamedDifference[],
  denials: readonly Denials[],
): boolean {
  if (contentWords > PHRASE_WORDS || Math.min(containA, containB) >= MOST_OF_IT) return true;
  const balance = denials.reduce((sum, denial) => sum + denial.a.length - denial.b.length, 0);
  if (balance === 0) return true;
  const kinds = new Set(differences.map(({ kind }) => kind));
  if (kinds.size === 1 && !kinds.has('replaced')) return true;
  return denials.every(({ difference: { place, aFrom, aTo, bFrom, bTo } }) => {
    return place === 'inner' && Math.max(aTo - aFrom, bTo - bFrom) <= SMALL_CHANGE;
  });
}
