/**
 * Which stored articles tell the page's story. Takes the first judgement of all candidates, gives the stories' keys
 * (parts.ts). Two articles tell one story where several different statements are likely shared, or where they quote
 * the same people in the same days on the same subject. What is accepted on the strength of it is for others to say.
 */
import type { StoredStatement } from '../index/statement-index.ts';
import type { Weigh } from '../text/rarity.ts';
import type { Statement } from '../types.ts';
import type { Candidate } from './choose-appearances.ts';
import { compareSpeakers } from './compare-speakers.ts';
import type { Printing } from './compare-statements.ts';
import { daysBetween } from './days-apart.ts';
import { isSameOccasion } from './features.ts';
import { storyOf } from './parts.ts';

/** Probability from which a pair counts towards a common story. */
const LIKELY = 0.2;
/** Pairs expected to be right among the likely ones of two articles, from which they tell one story. */
const STORY_PAIRS = 0.8;

/** Rarity, in nats, above which a word tells of a subject: one in 55 statements or fewer. */
const SUBJECT_WORD = 4;
/**
 * Rarity above that of all words two articles' quotations share, and its part of what either has (cosine), from which
 * the subject is one. Any two of five articles of one story have 21 and 0.17 at least; of 8,500 pairs of articles of one election
 * campaign that are of different days or matters none has both and a speaker in common within SAME_DAYS.
 */
const SUBJECT_MASS = 18;
const SUBJECT_COSINE = 0.15;
/** Part of that mass beside any one statement of the page: one point made again is no common story. */
const MASS_BEYOND_ONE = SUBJECT_MASS / 2;

export interface StoryRow {
  statement: Statement;
  printing: Printing;
  weigh: Weigh;
}

export function findStories(
  found: readonly (readonly Candidate[])[],
  rows: readonly StoryRow[],
  printingOf: (other: StoredStatement) => Printing,
): Stories {
  const subject = new Set(bySubject(found, rows, printingOf));
  return { all: new Set([...byPairs(found, rows), ...subject]), subject };
}

/** Keys of stories. */
export interface Stories {
  all: ReadonlySet<string>;
  /** Those told by the subject: where dates are missing, a pair or two may be the same points made again. */
  subject: ReadonlySet<string>;
}

/** At least two likely pairs of different statements. */
function byPairs(found: readonly (readonly Candidate[])[], rows: readonly StoryRow[]): string[] {
  // By story and by its stored statement: the likeliest statement of the page.
  const shared = new Map<string, Map<string, { page: number; probability: number }>>();
  for (const [page, candidates] of found.entries()) {
    for (const { other, probability } of candidates) {
      if (probability < LIKELY) continue;
      const key = storyOf(rows[page]!.statement, other);
      const theirs = shared.get(key) ?? new Map<string, { page: number; probability: number }>();
      shared.set(key, theirs);
      if ((theirs.get(other.id)?.probability ?? 0) < probability) theirs.set(other.id, { page, probability });
    }
  }
  const stories: string[] = [];
  for (const [story, theirs] of shared) {
    const byPage = new Map<number, number>();
    for (const { page, probability } of theirs.values()) {
      byPage.set(page, Math.max(byPage.get(page) ?? 0, probability));
    }
    const expected = [...byPage.values()].reduce((sum, probability) => sum + probability, 0);
    if (byPage.size > 1 && expected >= STORY_PAIRS) stories.push(story);
  }
  return stories;
}

/** What the quotations of a story's two sides say: their telling words, with rarity. */
interface Subject {
  here: Map<string, number>;
  /** Of a word of the page: the statement that holds it, or none where several do. */
  only: Map<string, number | null>;
  there: Map<string, number>;
  speakers: boolean;
}

function bySubject(
  found: readonly (readonly Candidate[])[],
  rows: readonly StoryRow[],
  printingOf: (other: StoredStatement) => Printing,
): string[] {
  const subjects = new Map<string, Subject>();
  for (const [page, candidates] of found.entries()) {
    const { statement, printing, weigh } = rows[page]!;
    for (const { other } of candidates) {
      const there = printingOf(other);
      if (!isSameOccasion({ days: daysBetween(printing.published, there.published), sameStory: true }))
        continue;
      const key = storyOf(statement, other);
      const subject = subjects.get(key) ?? newSubject();
      subjects.set(key, subject);
      collect(subject.here, printing, weigh);
      for (const { stem } of printing.tokenized.tokens) {
        const before = subject.only.get(stem);
        subject.only.set(stem, before === undefined || before === page ? page : null);
      }
      collect(subject.there, there, weigh);
      subject.speakers ||= compareSpeakers(statement.speaker, other.speaker) === 'same';
    }
  }
  return [...subjects].filter(([, subject]) => isOneSubject(subject)).map(([key]) => key);
}

function collect(words: Map<string, number>, { tokenized }: Printing, weigh: Weigh): void {
  for (const { stem, stop } of tokenized.tokens) {
    if (stop || words.has(stem)) continue;
    const rarity = weigh(stem) - SUBJECT_WORD;
    if (rarity > 0) words.set(stem, rarity);
  }
}

const newSubject = (): Subject => ({ here: new Map(), only: new Map(), there: new Map(), speakers: false });

function isOneSubject({ here, only, there, speakers }: Subject): boolean {
  if (!speakers) return false;
  let shared = 0;
  const alone = new Map<number, number>();
  for (const [stem, rarity] of here) {
    if (!there.has(stem)) continue;
    shared += rarity;
    const page = only.get(stem);
    if (typeof page === 'number') alone.set(page, (alone.get(page) ?? 0) + rarity);
  }
  if (shared - Math.max(0, ...alone.values()) < MASS_BEYOND_ONE) return false;
  return shared >= SUBJECT_MASS && shared >= SUBJECT_COSINE * Math.sqrt(massOf(here) * massOf(there));
}

function massOf(words: ReadonlyMap<string, number>): number {
  let mass = 0;
  for (const rarity of words.values()) mass += rarity;
  return mass;
}
