/**
 * What words alone may not decide. The judge's probability comes from pairs of one kind; these rules hold for all:
 * 1. Stock phrases ("too early to tell") need a rare word, the same speaker or the same days: far apart in time and
 *    by nobody in particular they are two people using one phrase.
 * 2. Fragments are matched by few words, so these must be rare, or speaker or days must agree.
 * 3. The same speaker on another occasion makes the same point anew: far apart in time, likeness is not enough.
 * 4. Two known, different speakers with common words only are two statements. Rare words in a row by another speaker
 *    are the same statement with a doubt about who made it: matched, and flagged.
 */
import { type Circumstances, type Evidence, FAR_DAYS, SAME_DAYS } from './features.ts';

/** Probability from which a match is shown; chosen for precision on the pairs kept back in training. */
export const SHOWN = 0.5;

/** Rarity shared, in nats, that tells a phrase apart by itself: about four content words of news prose. */
const TELLING = 30;
/** The same where speaker or days agree: two content words. */
const TELLING_IN_CONTEXT = 9;
/** Rarity in one run by another speaker that cannot be chance: six or seven content words. */
const TELLING_RUN = 38;
/** Words up to which a text is a fragment. */
const FRAGMENT_WORDS = 5;
/** Share of both texts that must be common ground where the same speaker spoke on another day. */
const SAME_WORDS = 0.8;

export function permits(evidence: Evidence, { speakers, days }: Circumstances): boolean {
  const { shared, containA, containB, run } = evidence;
  const near = days !== null && days <= SAME_DAYS;
  const far = days !== null && days > FAR_DAYS;
  const most = Math.max(containA, containB);
  const least = Math.min(containA, containB);
  if (evidence.contentWords === 0) return false;
  if (speakers === 'different') return run >= TELLING_RUN && most >= SAME_WORDS;
  if (speakers === 'same') {
    if (far && most < SAME_WORDS) return false;
    return shared >= TELLING_IN_CONTEXT || least > SAME_WORDS;
  }
  if (near)
    return shared >= (evidence.shorterWords <= FRAGMENT_WORDS ? 2 * TELLING_IN_CONTEXT : TELLING_IN_CONTEXT);
  if (far) return shared >= TELLING;
  return shared >= (evidence.shorterWords <= FRAGMENT_WORDS ? TELLING : 2 * TELLING_IN_CONTEXT);
}
