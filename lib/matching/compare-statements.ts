/**
 * Compares two printings of perhaps the same statement and says all there is to say: how sure it is that they are
 * one, how a differs from b, and what deserves a look.
 */
import type { Weigh } from '../text/rarity.ts';
import type { Flag, Occasion, QuotationForm, Relation, Span, Speaker } from '../types.ts';
import type { Alignment } from './align.ts';
import { compareSpeakers } from './compare-speakers.ts';
import { daysBetween, daysBetweenOccasions } from './days-apart.ts';
import { findDifferences, type NamedDifference } from './differences.ts';
import { type Circumstances, FAR_DAYS, ONE_DAY, SAME_DAYS } from './features.ts';
import { findFlags } from './flags.ts';
import type { Gist } from './gist.ts';
import { findGistFlags } from './gist-flags.ts';
import { judge, refuse, weighPair } from './judge.ts';
import { createLikeWords } from './like-words.ts';
import { findDenials } from './negation.ts';
import { isParallelTelling } from './parallel-telling.ts';
import { isParallel, permitsDenial, sharesFrame } from './policy.ts';
import { nameRelation } from './relations.ts';
import type { Meanings } from './speaker-gist.ts';
import type { TokenizedText } from './tokens.ts';

/** One printing: its words and where it comes from. */
export interface Printing {
  tokenized: TokenizedText;
  speaker: Speaker | null;
  form: QuotationForm;
  published: string | null;
  /** When it was said, where the article says so. */
  said?: Occasion | undefined;
}

export interface Finding {
  same: boolean;
  probability: number;
  relation: Relation;
  flags: Flag[];
  /** Found by meaning, where the words alone left it open. */
  byMeaning?: true | undefined;
  /** Where in a the words in common lie, offsets into its text; empty where unrelated. */
  here: Span;
}

/** Where the table of meaning is not at hand. */
const WORDS_ALONE = createLikeWords(null);

/**
 * @param sameStory the articles share another statement
 * @param meanings what words and sentences mean, where that is known: it finds one speaker's rewordings
 */
export function compareStatements(
  a: Printing,
  b: Printing,
  weigh: Weigh,
  sameStory = false,
  meanings: Meanings | null = null,
): Finding {
  const circumstances = circumstancesOf(a, b, sameStory);
  const judged = judge(a.tokenized, b.tokenized, circumstances, weigh, meanings?.likeness);
  const { probability, alignment, evidence } = judged;
  const alike = meanings?.alike ?? WORDS_ALONE;
  const parallel = sameStory && isParallelTelling(judged, alike, meanings?.likeness ?? null);
  const same = judged.same && !parallel;
  if (!same) {
    const gist =
      spokeOnce(circumstances) && !parallel && !isParallel(evidence)
        ? meanings?.compare(a.tokenized, b.tokenized, weigh)
        : null;
    return gist
      ? describeGist(a, b, weigh, gist, gist.probability)
      : unrelated(judged.same ? refuse(probability) : probability);
  }
  const { reported } = circumstances;
  const differences = findDifferences(alignment, a.tokenized, b.tokenized);
  const flags = flagWords(a, b, differences, weigh, circumstances);
  const denied = findDenials(a.tokenized, b.tokenized, differences);
  if (denied.length && !permitsDenial(evidence, differences, denied)) return unrelated(refuse(probability));
  const relation = nameRelation(a.tokenized, b.tokenized, differences, reported);
  return { same, probability, relation, flags, here: spanOf(alignment) };
}

/** The same for two that were found to be one by their gist: what their words have to say of it. */
export function describeGist(
  a: Printing,
  b: Printing,
  weigh: Weigh,
  gist: Gist,
  probability: number,
): Finding {
  const { alignment, evidence } = weighPair(a.tokenized, b.tokenized, weigh);
  const differences = findDifferences(alignment, a.tokenized, b.tokenized);
  const reported = a.form === 'indirect' || b.form === 'indirect';
  const relation = nameRelation(a.tokenized, b.tokenized, differences, reported);
  return {
    same: true,
    probability,
    relation,
    // Of two that line up all the same, the words tell more.
    flags: sharesFrame(evidence)
      ? flagWords(a, b, differences, weigh, circumstancesOf(a, b))
      : findGistFlags(a.tokenized, b.tokenized),
    byMeaning: true,
    here: gist.here,
  };
}

function flagWords(
  a: Printing,
  b: Printing,
  differences: readonly NamedDifference[],
  weigh: Weigh,
  { reported, speakers }: Circumstances,
): Flag[] {
  return findFlags(a.tokenized, b.tokenized, differences, {
    // Two reports mark nothing either.
    reported: reported || a.form === 'indirect',
    isName: weigh.isName,
    speakers,
    speakerA: a.speaker,
    speakerB: b.speaker,
  });
}

export function unrelated(probability: number): Finding {
  return { same: false, probability, relation: 'unrelated', flags: [], here: { start: 0, end: 0 } };
}

function spanOf({ a, matches }: Alignment): Span {
  const first = matches[0];
  const last = matches.at(-1);
  if (!first || !last) return { start: 0, end: 0 };
  return { start: a[first.a]!.start, end: a[last.a + last.aLength - 1]!.end };
}

/** One speaker in the same days: what says the same in other words is then one statement. */
export function spokeOnce({ speakers, days, apart }: Circumstances): boolean {
  return speakers === 'same' && days !== null && days <= SAME_DAYS && !apart;
}

export function circumstancesOf(
  a: Omit<Printing, 'tokenized'>,
  b: Omit<Printing, 'tokenized'>,
  sameStory = false,
): Circumstances {
  const speakers = compareSpeakers(a.speaker, b.speaker);
  const said = speakers === 'same' ? daysBetweenOccasions(a.said, b.said) : null;
  const days = said ?? daysBetween(a.published, b.published);
  const apart = said !== null && said > ONE_DAY;
  return {
    speakers,
    days,
    // Long after, or on another day, a speaker repeats more than one point.
    sameStory: sameStory && !apart && (days === null || days <= FAR_DAYS),
    apart,
    reported: (a.form === 'indirect') !== (b.form === 'indirect'),
  };
}
