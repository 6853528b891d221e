/**
 * What the judge looks at: a pair of texts, aligned and weighed by rarity, as numbers of about unit size, each named.
 * Takes an alignment and what is known of speakers and dates. Unknown speaker and unknown date are all zeros, so that
 * they are neutral. What a name means for the verdict is learnt (weights.ts) and bounded (policy.ts), not said here.
 */
import type { Alignment, Match } from './align.ts';
import { isKeptWhole } from './kept-whole.ts';
import type { SpeakerAgreement } from './speaker-agreement.ts';
import { type Likeness, weighSubstitutions } from './substitutions.ts';
import { isDated, weighTelling } from './telling-words.ts';
import type { Token } from './tokens.ts';

/** What is known of the two printings beside their words. */
export interface Circumstances {
  speakers: SpeakerAgreement;
  /** Days between the two articles, or the days one speaker is said to have spoken on; null where either is undated. */
  days: number | null;
  /** The two articles share another statement, so that they most likely report the same occasion. */
  sameStory: boolean;
  /** The articles say that their speaker spoke on two different days. */
  apart?: boolean;
  /** One of the two is reported speech. */
  reported: boolean;
}

/** Figures on the alignment that features, policy and relations share; masses are sums of rarity, in nats. */
export interface Evidence {
  massA: number;
  massB: number;
  /** Rarity of what is matched, soft matches by their likeness. */
  shared: number;
  /** Shares of a and of b that are matched. */
  containA: number;
  containB: number;
  /** Rarity of the longest run of neighbouring matches. */
  run: number;
  runWords: number;
  /** Matched words of the shorter text, common ones too, and those that are no function words. */
  matchedWords: number;
  contentWords: number;
  /** Those of the content words that are neither names nor figures. */
  plainWords: number;
  /** Those of them that are figures. */
  figures: number;
  /** Rarity of the three rarest matched words, joined: how telling they are. */
  rarest: number;
  shorterWords: number;
  longerWords: number;
  /** Share of the matched words that are equal letter by letter. */
  equal: number;
  /** Words shared regardless of order, by rarity, as a share of the shorter. */
  bag: number;
  /** Matched words as a share of those between the first and the last match, of the side where they lie closer. */
  density: number;
  /** Rarity exchanged for something else in one frame (substitutions.ts). */
  exchanged: number;
  /** Rarity of matched words without names, figures and the words of formulas (telling-words.ts). */
  telling: number;
  /** Between its ends no telling word is lost, put in or changed, and no end reads otherwise. */
  keptWhole: boolean;
  /** Matched words tell of a time that is counted from the day of speaking ("a year ago"). */
  dated: boolean;
}

export const FEATURES = [
  'bias',
  'containMax',
  'containMin',
  'sharedMass',
  'run',
  'runShare',
  'equal',
  'bag',
  'length',
  'rarest',
  'short',
  'containedWhole',
  'density',
  'containedMass',
  'sameSpeaker',
  'otherSpeaker',
  'sameDays',
  'weeks',
  'years',
  'sameSpeakerSameDays',
  'otherSpeakerWeak',
] as const;
export type FeatureName = (typeof FEATURES)[number];

/** Days within which two articles most likely report the same occasion. */
export const SAME_DAYS = 4;
/** Days within which two dates are of one day, whatever the hour and the zone. */
export const ONE_DAY = 1;
/** Days after which the same words need to be telling by themselves. */
export const FAR_DAYS = 21;

/** Same days as far as is known: by date or, where one is undated, by another statement in common. */
export function isSameOccasion({
  days,
  sameStory,
  apart,
}: Pick<Circumstances, 'days' | 'sameStory' | 'apart'>): boolean {
  if (apart) return false;
  return days === null ? sameStory : days <= SAME_DAYS;
}

/** @param likeness of words, where the table of meaning is at hand */
export function gatherEvidence(
  alignment: Alignment,
  weigh: (token: Token) => number,
  likeness: Likeness | null = null,
): Evidence {
  const { a, b, matches } = alignment;
  const massA = sum(a, weigh);
  const massB = sum(b, weigh);
  let shared = 0;
  let matchedA = 0;
  let matchedB = 0;
  let run = 0;
  let runWords = 0;
  let current = 0;
  let currentWords = 0;
  let equal = 0;
  let matchedWords = 0;
  let contentWords = 0;
  let plainWords = 0;
  let figures = 0;
  const rarities: number[] = [];
  for (const [i, match] of matches.entries()) {
    const partA = massOf(a, match.a, match.aLength, weigh) * match.similarity;
    const partB = massOf(b, match.b, match.bLength, weigh) * match.similarity;
    matchedA += partA;
    matchedB += partB;
    const mass = Math.min(partA, partB);
    shared += mass;
    matchedWords += a.length <= b.length ? match.aLength : match.bLength;
    const word = a[match.a]!;
    if (!word.stop) contentWords++;
    if (!word.stop && !word.name && word.number === null) plainWords++;
    if (!word.stop && word.number !== null) figures++;
    if (match.similarity === 1) equal++;
    rarities.push(mass);
    const before = matches[i - 1];
    if (!before || !isNext(before, match)) {
      current = 0;
      currentWords = 0;
    }
    current += mass;
    currentWords++;
    if (current > run) run = current;
    if (currentWords > runWords) runWords = currentWords;
  }
  rarities.sort((x, y) => y - x);
  return {
    massA,
    massB,
    shared,
    containA: massA ? matchedA / massA : 0,
    containB: massB ? matchedB / massB : 0,
    run,
    runWords,
    matchedWords,
    contentWords,
    plainWords,
    figures,
    rarest: (rarities[0] ?? 0) + (rarities[1] ?? 0) + (rarities[2] ?? 0),
    shorterWords: Math.min(a.length, b.length),
    longerWords: Math.max(a.length, b.length),
    equal: matches.length ? equal / matches.length : 0,
    bag: bagShare(a, b, weigh) / Math.max(1e-9, Math.min(massA, massB)),
    density: densityOf(matches),
    exchanged: weighSubstitutions(alignment, weigh, likeness),
    telling: weighTelling(alignment, weigh),
    keptWhole: isKeptWhole(alignment),
    dated: isDated(alignment),
  };
}

function densityOf(matches: readonly Match[]): number {
  const first = matches[0];
  const last = matches.at(-1);
  if (!first || !last) return 0;
  return matches.length / (Math.min(last.a - first.a, last.b - first.b) + 1);
}

/** What the features are made of. */
export type CommonGround = Pick<
  Evidence,
  | 'massA'
  | 'massB'
  | 'shared'
  | 'containA'
  | 'containB'
  | 'run'
  | 'rarest'
  | 'shorterWords'
  | 'longerWords'
  | 'equal'
  | 'bag'
  | 'density'
>;

export function featuresOf(evidence: CommonGround, circumstances: Circumstances): Float64Array {
  const values = namedFeatures(evidence, circumstances);
  return Float64Array.from(FEATURES, (name) => values[name]);
}

export function namedFeatures(
  evidence: CommonGround,
  circumstances: Circumstances,
): Record<FeatureName, number> {
  const { speakers, days } = circumstances;
  const { containA, containB, shared, run, massA, massB } = evidence;
  const most = Math.max(containA, containB);
  const least = Math.min(containA, containB);
  const smaller = Math.max(1e-9, Math.min(massA, massB));
  const same = speakers === 'same' ? 1 : 0;
  const other = speakers === 'different' ? 1 : 0;
  const near = isSameOccasion(circumstances) ? 1 : 0;
  const far = days !== null && days > FAR_DAYS;
  return {
    bias: 1,
    containMax: most,
    containMin: least,
    sharedMass: Math.log1p(shared) / 3,
    run: Math.log1p(run) / 3,
    runShare: Math.min(1, run / smaller),
    equal: evidence.equal,
    bag: evidence.bag,
    length: evidence.shorterWords / Math.max(1, evidence.longerWords),
    rarest: evidence.rarest / 20,
    short: Math.max(0, 1 - evidence.shorterWords / 8),
    containedWhole: most > 0.93 ? 1 : 0,
    density: evidence.density,
    containedMass: Math.max(0, most - 0.5) * Math.log1p(shared),
    sameSpeaker: same,
    otherSpeaker: other,
    sameDays: near,
    weeks: days !== null && !near && !far ? 1 : 0,
    years: far ? Math.min(2, Math.log(days / FAR_DAYS) / 2 + 0.5) : 0,
    sameSpeakerSameDays: same * near,
    otherSpeakerWeak: other * (1 - Math.min(1, shared / TELLING_MASS)),
  };
}

/** Shared rarity, in nats, from which words alone tell a statement: about six words of news prose in one run. */
const TELLING_MASS = 40;

function bagShare(a: readonly Token[], b: readonly Token[], weigh: (token: Token) => number): number {
  const counts = new Map<string, number>();
  for (const token of b) counts.set(token.stem, (counts.get(token.stem) ?? 0) + 1);
  let shared = 0;
  for (const token of a) {
    const left = counts.get(token.stem) ?? 0;
    if (left === 0) continue;
    counts.set(token.stem, left - 1);
    shared += weigh(token);
  }
  return shared;
}

export function isNext(before: Match, match: Match): boolean {
  return before.a + before.aLength === match.a && before.b + before.bLength === match.b;
}

function sum(tokens: readonly Token[], weigh: (token: Token) => number): number {
  let total = 0;
  for (const token of tokens) total += weigh(token);
  return total;
}

function massOf(
  tokens: readonly Token[],
  from: number,
  length: number,
  weigh: (token: Token) => number,
): number {
  return sum(tokens.slice(from, from + length), weigh);
}
