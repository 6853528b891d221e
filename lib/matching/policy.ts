/**
 * What words alone may not decide. The judge's probability comes from pairs of one kind; these rules hold for all:
 * 1. Stock phrases ("too early to tell") need a rare word, the same speaker or the same days: far apart in time and
 *    by nobody in particular they are two people using one phrase.
 * 2. Fragments are matched by few words, so these must be rare, or speaker or days must agree.
 * 3. The same speaker on another occasion makes the same point anew: far apart in time, or said on two different days,
 *    only what is kept word for word, or was trimmed, is one statement; and where it counts time from the day of speaking,
 *    only rare words are. More than a WEEK apart nearly all of one wording must be common ground.
 * 4. Two known, different speakers are two statements, however long the formula both use. Rare words in a row by
 *    another speaker, and on the same days the whole of one wording, are the same statement with a doubt about who made
 *    it: matched, and flagged.
 * 5. Names alone tell the topic: where nothing but names is shared, one wording must be nearly all common ground. Figures
 *    alone tell nothing.
 * 6. Where one denies what they share, each says more beside it, and it is a phrase only ("no house next door"), they
 *    are two statements; the same passage with a "not" too many is one, and flagged.
 * 7. A frame filled with other things ("proud of the doctors", "proud of the nurses") makes parallel sentences of one
 *    speech: they are two.
 */
import type { NamedDifference } from './differences.ts';
import { type Circumstances, type Evidence, FAR_DAYS, isSameOccasion, ONE_DAY } from './features.ts';
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
/** Words up to which a text is a fragment; and where neither speaker nor days are known to agree, or one is a report. */
const FRAGMENT_WORDS = 5;
const FRAGMENT_WORDS_APART = 6;
/** Share of a text that must be common ground where another speaker spoke. */
const SAME_WORDS = 0.75;
/**
 * Rarity, in nats, of words that are neither names nor a formula's, which another speaker must share: where an editor
 * of the same day may have taken one for the other, days apart, and further apart. Sixteen formulas of offices, clubs
 * and companies have 9 at most, twelve others that the words were not chosen by 13 to 26.
 */
const TELLING_OTHER_DAY = 12;
const TELLING_OTHER_NEAR = 24;
const TELLING_OTHER = 30;
/** The same for one speaker's words far apart in time that count time from the day of speaking. */
const TELLING_DATED = 40;
/**
 * Share of what either text has in one place of a frame that was exchanged for something else, from which two
 * sentences are parallel. Of 527 real pairs held to be one statement none has 0.2 (0.22 without the table of meaning),
 * of invented parallel sentences 18 in 20 have more.
 */
const PARALLEL = 0.2;
/** Share of the shorter text's words that make the frame, and of the words between its ends. */
const FRAME_WORDS = 0.7;
/** Share of one text that must be common ground, … */
const NEARLY_ALL = 0.92;
/** … or of both, where unknown speakers spoke far apart in time: officials reuse their sentences with other ends. */
const MOST_OF_BOTH = 0.75;
/** Share of the words between the ends, and of one text's weight, that must be kept far apart in time: "the" for "your". */
const KEPT_WORDS = 0.88;
const KEPT_WEIGHT = 0.88;
/**
 * Days behind which the same speaker's point in other words is made anew. Of 87 labelled rewordings with dates one is
 * printed more than four days after the other, none more than a week; of trimmed quotations 5 in 82 are.
 */
const WEEK = 7;
/** Rarity shared that the same speaker's words must have far apart in time: a habit of speech has less. */
const TELLING_SPEAKER_FAR = 12;

export function permits(evidence: Evidence, circumstances: Circumstances): boolean {
  const { speakers, days, apart, reported } = circumstances;
  const { shared, containA, containB, run } = evidence;
  const near = isSameOccasion(circumstances);
  const far = days !== null && days > FAR_DAYS;
  const most = Math.max(containA, containB);
  const least = Math.min(containA, containB);
  if (evidence.contentWords === evidence.figures) return false;
  if (evidence.plainWords === 0 && most < NEARLY_ALL) return false;
  if (isParallel(evidence)) return false;
  if (speakers === 'different') {
    if (evidence.telling < tellingOther(days, near)) return false;
    if (run >= TELLING_RUN && most >= SAME_WORDS) return true;
    return near && run >= TELLING_RUN_NEAR && evidence.runWords >= RUN_WORDS_NEAR && most >= WHOLE_WORDS;
  }
  if (speakers === 'same') {
    if (far || apart) return isKept(evidence) && shared >= TELLING_SPEAKER_FAR;
    if (days !== null && days > WEEK && most < KEPT_WEIGHT) return false;
    return shared >= (near ? TELLING_SPEAKER_NEAR : TELLING_NEAR) || (near && isTakenOut(evidence));
  }
  if (far) return shared >= TELLING_FAR && (most >= NEARLY_ALL || least >= MOST_OF_BOTH);
  const fragment = evidence.shorterWords <= (near && !reported ? FRAGMENT_WORDS : FRAGMENT_WORDS_APART);
  if (near) return shared >= (fragment ? 1.5 * TELLING_NEAR : TELLING_NEAR);
  return shared >= (fragment ? TELLING : 1.5 * TELLING_NEAR);
}

function tellingOther(days: number | null, near: boolean): number {
  if (days !== null && days <= ONE_DAY) return TELLING_OTHER_DAY;
  return near ? TELLING_OTHER_NEAR : TELLING_OTHER;
}

/** A passage of the other, word for word: common words tell as well where one speaker spoke on one occasion. */
function isTakenOut({ runWords, shorterWords, equal }: Evidence): boolean {
  return runWords >= TAKEN_WORDS && runWords === shorterWords && equal === 1;
}

/** Words of a passage that was taken out, at least. */
const TAKEN_WORDS = 4;

/** Far apart in time: the words as they were, or trimmed. */
function isKept({ keptWhole, density, containA, containB, dated, telling }: Evidence): boolean {
  if (!keptWhole || density < KEPT_WORDS || Math.max(containA, containB) < KEPT_WEIGHT) return false;
  return !dated || telling >= TELLING_DATED;
}

/** One frame, filled with other things. */
export function isParallel(evidence: Evidence): boolean {
  const { exchanged, shared } = evidence;
  return exchanged >= PARALLEL * (exchanged + shared) && sharesFrame(evidence);
}

/** Most words of one stand beside their answers in the other. */
export function sharesFrame({ matchedWords, shorterWords, density }: Evidence): boolean {
  return matchedWords >= FRAME_WORDS * shorterWords && density >= FRAME_WORDS;
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
