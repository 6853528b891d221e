/**
 * A page's statements → where else each appeared. Asks the index for candidates of all statements at once, drops
 * those of the page's own article, judges the rest, and has the appearances chosen of what was accepted. Bounded:
 * CANDIDATES are judged a statement, MOST_APPEARANCES are kept. Pauses between candidates, and ends with the signal.
 */
import type { Retrieval, StatementIndex, StoredStatement } from '../index/statement-index.ts';
import { foldText } from '../text/fold.ts';
import type { Rarity, Weigh } from '../text/rarity.ts';
import type { Article, MatchedStatement, Statement } from '../types.ts';
import { type Candidate, chooseAppearances } from './choose-appearances.ts';
import { compareSpeakers } from './compare-speakers.ts';
import { compareStatements, daysBetween, type Finding, type Printing } from './compare-statements.ts';
import { SAME_DAYS } from './features.ts';
import { dateOf, storyOf } from './parts.ts';
import { createPauses, runPaused } from './pauses.ts';
import { identityOf, isSameArticle } from './same-article.ts';
import { type TokenizedText, tokenize } from './tokens.ts';

export interface FindMatchesOptions {
  /** Candidates judged a statement, at most. */
  candidates?: number;
  /** Appearances kept a statement, at most. */
  appearances?: number;
  /** Further ids under which the page's own article is kept, where the corpus recognised it as a copy. */
  ownIds?: readonly string[];
  signal?: AbortSignal;
}

/**
 * DESIGN.md speaks of about ten, for a corpus where one story has few printings; a wire story has dozens, and judging
 * costs 0.1 ms.
 */
const CANDIDATES = 40;
const MOST_APPEARANCES = 50;

export interface MatchedPage {
  article: Article;
  statements: readonly Statement[];
}

/** @throws the signal's reason, at the latest a slice after it aborted */
export async function findMatches(
  page: MatchedPage,
  index: StatementIndex,
  rarity: Rarity,
  options: FindMatchesOptions = {},
): Promise<MatchedStatement[]> {
  const { candidates: limit = CANDIDATES, appearances: most = MOST_APPEARANCES, signal } = options;
  const retrieval = await index.retrieve(
    page.statements.map(({ text }) => ({ text })),
    { limit, ...(signal ? { signal } : {}) },
  );
  signal?.throwIfAborted();
  return runPaused(judge(page, retrieval, rarity, most, options.ownIds), createPauses(signal));
}

/** Yields after each comparison. */
function* judge(
  page: MatchedPage,
  retrieval: Retrieval,
  rarity: Rarity,
  most: number,
  ownIds?: readonly string[],
): Generator<void, MatchedStatement[]> {
  const corpus = { documentFrequency: retrieval.documentFrequency, statements: retrieval.size.statements };
  const identity = identityOf(page.article, ownIds);
  const tokenized = new Map<string, TokenizedText>();
  const read = (text: string): TokenizedText => {
    const known = tokenized.get(text) ?? tokenize(text);
    tokenized.set(text, known);
    return known;
  };
  const rows: Row[] = [];
  for (const [i, statement] of page.statements.entries()) {
    const here: Printing = {
      ...statement,
      tokenized: read(statement.text),
      published: statement.section?.published ?? page.article.published,
    };
    const stems = here.tokenized.tokens.map((token) => token.stem);
    const candidates = (retrieval.candidates[i] ?? []).filter(
      ({ article }) => !isSameArticle(identity, article),
    );
    const folded = foldText(statement.text);
    rows.push({ statement, here, candidates, folded, weigh: rarity.weigher(stems, corpus) });
    yield;
  }
  const compare = ({ here, weigh }: Row, other: StoredStatement, sameStory: boolean): Finding => {
    const there: Printing = { ...other, tokenized: read(other.text), published: dateOf(other) };
    return compareStatements(here, there, weigh, sameStory);
  };
  const first: Candidate[][] = [];
  for (const row of rows) {
    const found: Candidate[] = [];
    for (const other of row.candidates) {
      const finding = compare(row, other, false);
      found.push({ other, ...finding, alone: finding.probability });
      yield;
    }
    first.push(found);
  }
  const stories = findStories(first, rows);
  // Likely pairs of two articles support each other: the doubtful ones are judged again, knowing that.
  const second: Candidate[][] = [];
  for (const [i, found] of first.entries()) {
    const judged: Candidate[] = [];
    for (const before of found) {
      const again =
        !before.same &&
        before.probability >= WORTH_JUDGING_AGAIN &&
        stories.has(storyOf(rows[i]!.statement, before.other)) &&
        compare(rows[i]!, before.other, true);
      judged.push(again ? { ...before, ...again, again: true } : before);
      if (again) yield;
    }
    second.push(judged);
  }
  const rivals = byStatement(second);
  const matched: MatchedStatement[] = [];
  for (const [i, row] of rows.entries()) {
    const accepted: Candidate[] = [];
    // Of the page's statements, those that print this one a second time: asked for many candidates, found once.
    const printedAgain = new Map<number, boolean>();
    for (const found of second[i]!) {
      if (found.same && !(yield* isOutdone(i, found, rivals, rows, printedAgain))) accepted.push(found);
    }
    const twins = sameWordings(second[i]!, accepted);
    matched.push({ ...row.statement, appearances: chooseAppearances([...accepted, ...twins], most) });
    yield;
  }
  return matched;
}

interface Row {
  statement: Statement;
  here: Printing;
  candidates: StoredStatement[];
  folded: string;
  weigh: Weigh;
}

/** Probability from which a pair counts towards a common story. */
const LIKELY = 0.2;
/** Probability below which even a common story cannot lift a pair over the line. */
const WORTH_JUDGING_AGAIN = 0.04;
/** Pairs expected to be right among the likely ones of two articles, from which they tell one story. */
const STORY_PAIRS = 0.8;

/** The stories (`storyOf`) that both sides tell: at least two likely pairs of different statements. */
function findStories(found: readonly (readonly Candidate[])[], rows: readonly Row[]): Set<string> {
  // By story and by the other side's statement: the likeliest statement of the page.
  const shared = new Map<string, Map<string, { page: number; probability: number }>>();
  for (const [page, candidates] of found.entries()) {
    for (const { other, probability } of candidates) {
      if (probability < LIKELY) continue;
      const story = storyOf(rows[page]!.statement, other);
      const theirs = shared.get(story) ?? new Map<string, { page: number; probability: number }>();
      shared.set(story, theirs);
      if ((theirs.get(other.id)?.probability ?? 0) < probability) theirs.set(other.id, { page, probability });
    }
  }
  const stories = new Set<string>();
  for (const [story, theirs] of shared) {
    const byPage = new Map<number, number>();
    for (const { page, probability } of theirs.values()) {
      byPage.set(page, Math.max(byPage.get(page) ?? 0, probability));
    }
    const expected = [...byPage.values()].reduce((sum, probability) => sum + probability, 0);
    if (byPage.size > 1 && expected >= STORY_PAIRS) stories.add(story);
  }
  return stories;
}

/** For each stored statement: the page's statements it was accepted for, with how likely. */
function byStatement(
  found: readonly (readonly Candidate[])[],
): Map<string, { page: number; probability: number }[]> {
  const rivals = new Map<string, { page: number; probability: number }[]>();
  for (const [page, candidates] of found.entries()) {
    for (const { other, same, probability } of candidates) {
      if (!same) continue;
      const list = rivals.get(other.id);
      if (list) list.push({ page, probability });
      else rivals.set(other.id, [{ page, probability }]);
    }
  }
  return rivals;
}

/**
 * Another statement of the page fits better, and is not the same one printed twice: neighbouring sentences of one
 * speech share words. A pair that only the common story lifted yields to any better one; one that stood by itself, to
 * a sure one.
 */
function* isOutdone(
  page: number,
  found: Candidate,
  rivals: ReturnType<typeof byStatement>,
  rows: readonly Row[],
  printedAgain: Map<number, boolean>,
): Generator<void, boolean> {
  if (!found.again && found.probability >= DOUBTFUL) return false;
  const row = rows[page]!;
  for (const rival of rivals.get(found.other.id) ?? []) {
    if (rival.page === page || rival.probability <= (found.again ? found.probability : SURE)) continue;
    const same = printedAgain.get(rival.page) ?? isSamePrinted(row, rows[rival.page]!);
    printedAgain.set(rival.page, same);
    if (!same) return true;
    yield;
  }
  return false;
}

/** The page prints the statement twice, as a headline's fragment and in full, or in the text and a pull quote. */
function isSamePrinted(row: Row, rival: Row): boolean {
  if (rival.folded.includes(row.folded)) return true;
  return compareStatements(row.here, rival.here, row.weigh).same;
}

/** Probability below which a match yields to a sure one of another statement of the page. */
const DOUBTFUL = 0.85;
const SURE = 0.93;

/** What prints the very words of an accepted candidate, by the same speaker in the same days, goes with it. */
function sameWordings(found: readonly Candidate[], accepted: readonly Candidate[]): Candidate[] {
  if (accepted.length === 0) return [];
  const wordings = new Map(accepted.map((candidate) => [foldText(candidate.other.text), candidate]));
  return found.flatMap((candidate) => {
    const twin = candidate.same ? undefined : wordings.get(foldText(candidate.other.text));
    if (!twin || compareSpeakers(twin.other.speaker, candidate.other.speaker) !== 'same') return [];
    const days = daysBetween(dateOf(twin.other), dateOf(candidate.other));
    if (days !== null && days > SAME_DAYS) return [];
    return [{ ...twin, other: candidate.other }];
  });
}
