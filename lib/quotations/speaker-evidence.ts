/**
 * How sure an attribution is, by what it rests on: how the speaker is named at the verb of saying, and how the words
 * hang on that verb. Gives the product of the two shares, each the share found right; below LEAST_CONFIDENCE nobody is
 * named. Fitted by reading 976 speakers in 131 news articles of 2015 and 2016, (right + 1) / (all + 2) where there were
 * ten and more, else chosen below that; `npm run evaluate` prints how it bears out.
 */

/** How the speaker is named: by name, by what they are, by a word that only points to them. */
export type Naming =
  /** By name, before or behind the verb: "Ames said", "said Mayor Ada Ames". */
  | 'name'
  /** By an office or the like that the article gives to somebody: "the mayor said" is Ada Ames. */
  | 'resolved description'
  /** By a description that nobody named in the article fits: "an engineer said". */
  | 'description'
  /** He or she, where only one person fits of those just spoken of. */
  | 'pronoun'
  /** He or she, where several fit. */
  | 'contested pronoun'
  /** He or she, where nothing else tells that this person is one or the other. */
  | 'guessed pronoun'
  /** He or she, of whom nothing was said for REMOTE_SENTENCES sentences. */
  | 'remote pronoun'
  /** They, by the nearest group. */
  | 'plural pronoun'
  /** They, where several groups fit or nothing was said of any for REMOTE_PLURAL sentences. */
  | 'remote plural'
  /** By the particle or the place that shows the subject in Japanese and Chinese. */
  | 'printed subject';

/** How the words in marks hang on the verb that names their speaker. */
export type Link =
  /** The verb stands in their sentence and governs them. */
  | 'tag'
  /** The same, by a verb that is none of the listed verbs of saying. */
  | 'unlisted tag'
  /** A speaker's turn: "AMES: …". */
  | 'turn'
  /** An answer in an interview with one person: "A: …", plain paragraphs below a question in bold. */
  | 'answer'
  /** Only a source is named: "according to …". */
  | 'source'
  /** Their sentence has a subject and a verb, none of saying. */
  | 'subject'
  /** The same of fewer than FRAGMENT_WORDS words, which may as well be a name or a term. */
  | 'subject of a fragment'
  /** The sentence before ends with a colon, or a participle stands alone before the marks. */
  | 'introduced'
  /** The sentence before names who speaks. */
  | 'sentence before'
  /** A subheading that repeats words below it. */
  | 'repeated'
  /** More from who spoke right before, in the same paragraph. */
  | 'same paragraph'
  /** The passage before was left open, as one that runs on over paragraphs is. */
  | 'open marks'
  /** A paragraph of nothing but words in marks, behind one in which somebody spoke. */
  | 'paragraph before';

export interface SpeakerEvidence {
  naming: Naming;
  link: Link;
  /** The weakest link of the passages it goes on from, if it does: how sure they were, 0 to 1. */
  carried?: number;
}

/** Share of speakers found right, given that the words belong to the verb. */
const NAMING_CONFIDENCE: Readonly<Record<Naming, number>> = {
  name: 0.99,
  'resolved description': 0.95,
  description: 0.97,
  pronoun: 0.97,
  'contested pronoun': 0.96,
  'guessed pronoun': 0.85,
  'remote pronoun': 0.8,
  'plural pronoun': 0.65,
  'remote plural': 0.4,
  'printed subject': 0.95,
};

/** Share of passages that belong to the verb they are given to. */
const LINK_CONFIDENCE: Readonly<Record<Link, number>> = {
  tag: 0.99,
  'unlisted tag': 0.92,
  turn: 0.95,
  answer: 0.93,
  source: 0.95,
  subject: 0.93,
  'subject of a fragment': 0.52,
  introduced: 0.95,
  'sentence before': 0.9,
  repeated: 0.95,
  'same paragraph': 0.98,
  'open marks': 0.95,
  'paragraph before': 0.92,
};

/**
 * Below this a speaker is unknown: one wrong name does more harm than one left out. Probability, 0 to 1. Of what lies
 * below in those articles 13 of 26 were wrong, of what lies above 5 of 975.
 */
export const LEAST_CONFIDENCE = 0.6;

/** Sentences behind which a pronoun is remote from whom it means. */
export const REMOTE_SENTENCES = 4;

/** The same of "they", which as often means people in general. */
export const REMOTE_PLURAL = 2;

/** Words from which what nobody says by a verb is rather said than named; 12 of 25 shorter ones were terms. */
export const FRAGMENT_WORDS = 4;

/** @returns a probability from 0 to 1, to two places. */
export function confidenceOf({ naming, link, carried = 1 }: SpeakerEvidence): number {
  return Math.round(100 * NAMING_CONFIDENCE[naming] * LINK_CONFIDENCE[link] * carried) / 100;
}

/** What a passage rests on that goes on from another: no surer than that one. */
export function carryOn({ naming, link, carried = 1 }: SpeakerEvidence, next: Link): SpeakerEvidence {
  return { naming, link: next, carried: Math.min(carried, LINK_CONFIDENCE[link]) };
}
