/**
 * A page's statements → where else each appeared. Asks the index for candidates of all statements at once, drops
 * what the page's own article prints now, judges the rest, judges again what lies in articles of the page's story, meets there
 * what is reported or worded anew, and has the appearances chosen of what was accepted. Bounded: CANDIDATES are judged
 * a statement, MOST_APPEARANCES are kept. Pauses between candidates, and ends with the signal.
 */
import type { Retrieval, StatementIndex, StoredStatement } from '../index/statement-index.ts';
import type { MeaningTable } from '../meaning/meaning-table.ts';
import { foldText } from '../text/fold.ts';
import type { Rarity } from '../text/rarity.ts';
import type { Article, MatchedStatement, Statement } from '../types.ts';
import { type Candidate, chooseAppearances } from './choose-appearances.ts';
import { compareSpeakers } from './compare-speakers.ts';
import {
  circumstancesOf,
  compareStatements,
  describeGist,
  type Finding,
  type Printing,
  spokeOnce,
  unrelated,
} from './compare-statements.ts';
import { daysBetween, daysBetweenOccasions } from './days-apart.ts';
import { type Circumstances, ONE_DAY, SAME_DAYS } from './features.ts';
import { findStories } from './find-stories.ts';
import type { GistMatch, OtherStatement } from './gist-match.ts';
import { matchGists, type PageStatement } from './match-gists.ts';
import { type KeptVersion, ownFormer } from './own-former.ts';
import { dateOf, storyOf } from './parts.ts';
import { createPauses, runPaused } from './pauses.ts';
import type { ReadWords } from './reach-of-words.ts';
import { byStatement, isOutdone } from './rivals.ts';
import { createRuleOut } from './rule-out.ts';
import { identityOf, isSameArticle } from './same-article.ts';
import { createMeanings } from './speaker-gist.ts';
import { weighStory } from './story-weights.ts';
import { type TokenizedText, tokenize } from './tokens.ts';
import { findTwins, type Twin } from './twins.ts';

export interface FindMatchesOptions {
  /** Candidates judged a statement, at most. */
  candidates?: number;
  /** Appearances kept a statement, at most. */
  appearances?: number;
  /** Further ids under which the page's own article is kept, where the corpus recognised it as a copy. */
  ownIds?: readonly string[];
  /** The version that is kept of the page's article: what it printed otherwise is a wording too. */
  ownKept?: KeptVersion | undefined;
  /** The table of word vectors, where it is at hand: without it fewer rewordings are found. */
  meaning?: MeaningTable | null;
  /** What an earlier answer to the same page, of the same retrieval by words, found out of its candidates; added to. */
  looks?: FirstLooks;
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

/** Takes megabytes: to be dropped with the retrieval it was made of. */
export interface FirstLooks {
  tokenized: Map<string, TokenizedText>;
  words: ReadWords;
  /** By the statement's place in the page. */
  rows: Map<StoredStatement, FirstLook>[];
}

interface FirstLook {
  circumstances: Circumstances;
  /** By its words, whatever they mean. */
  ruledOut: boolean;
}

export function createFirstLooks(): FirstLooks {
  return { tokenized: new Map(), words: new Map(), rows: [] };
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
  return runPaused(judge(page, retrieval, rarity, most, options), createPauses(signal));
}

/** Yields after each comparison. */
function* judge(
  page: MatchedPage,
  retrieval: Retrieval,
  rarity: Rarity,
  most: number,
  { ownIds, ownKept, meaning = null, looks = createFirstLooks() }: FindMatchesOptions,
): Generator<void, MatchedStatement[]> {
  const corpus = { documentFrequency: retrieval.documentFrequency, statements: retrieval.size.statements };
  const meanings = createMeanings(meaning);
  const identity = identityOf(page.article, ownIds);
  const former = ownFormer(page.article, ownKept);
  const read = (text: string): TokenizedText => {
    const known = looks.tokenized.get(text) ?? tokenize(text);
    looks.tokenized.set(text, known);
    return known;
  };
  const printingOf = (other: StoredStatement): Printing => {
    const { text, speaker, form, said } = other;
    return {
      speaker,
      form,
      said,
      published: dateOf(other),
      // Most are ruled out unread.
      get tokenized() {
        return read(text);
      },
    };
  };
  const rows: Row[] = [];
  for (const [i, statement] of page.statements.entries()) {
    const here: Printing = {
      ...statement,
      tokenized: read(statement.text),
      published: statement.section?.published ?? page.article.published,
    };
    const stems = here.tokenized.tokens.map((token) => token.stem);
    const candidates = (retrieval.candidates[i] ?? []).flatMap(
      (other) => (isSameArticle(identity, other.article) ? former(other) : other) ?? [],
    );
    rows.push({
      id: statement.id,
      statement,
      printing: here,
      candidates,
      weigh: rarity.weigher(stems, corpus),
    });
    yield;
  }
  const compare = ({ printing: here, weigh }: Row, other: StoredStatement, sameStory: boolean): Finding => {
    return compareStatements(here, printingOf(other), weigh, sameStory, meanings);
  };
  const first: Candidate[][] = [];
  for (const [i, row] of rows.entries()) {
    const found: Candidate[] = [];
    const isRuledOut = createRuleOut(row.printing.tokenized, row.weigh, WORTH_JUDGING_AGAIN, looks.words);
    const looked = looks.rows[i] ?? new Map();
    looks.rows[i] = looked;
    for (const other of row.candidates) {
      const before = looked.get(other);
      const circumstances = before?.circumstances ?? circumstancesOf(row.printing, printingOf(other));
      const open = meaning !== null && spokeOnce(circumstances);
      const ruledOut = !open && (before?.ruledOut ?? isRuledOut(other.text, circumstances));
      if (!open) looked.set(other, { circumstances, ruledOut });
      const finding = ruledOut ? unrelated(0) : compare(row, other, false);
      found.push({ other, ...finding, alone: finding.byMeaning ? 0 : finding.probability });
      yield;
    }
    first.push(found);
  }
  const stories = findStories(first, rows, printingOf);
  // Likely pairs of two articles support each other: the doubtful ones are judged again, knowing that.
  const second: Candidate[][] = [];
  for (const [i, found] of first.entries()) {
    const judged: Candidate[] = [];
    for (const before of found) {
      const open = !before.same || before.byMeaning;
      const again =
        open &&
        (before.byMeaning || before.probability >= WORTH_JUDGING_AGAIN) &&
        stories.all.has(storyOf(rows[i]!.statement, before.other)) &&
        compare(rows[i]!, before.other, true);
      // What the words tell once the story is known comes before what was found by meaning: it is told without a table too.
      const better = again && (!before.same || !again.byMeaning);
      judged.push(better ? { ...before, ...again, byMeaning: again.byMeaning, again: true } : before);
      if (again) yield;
    }
    second.push(judged);
  }
  const isTold = ({ statement, printing }: Row, { other, printing: there }: OtherStatement) => {
    const said = daysBetweenOccasions(statement.said, other.said);
    if (said !== null && said > ONE_DAY) return false;
    const days = daysBetween(printing.published, there.published);
    const key = storyOf(statement, other);
    return days === null ? stories.subject.has(key) : days <= SAME_DAYS && stories.all.has(key);
  };
  const pools = poolStories(first, rows, stories.all, printingOf);
  const weighInStory = weighStory([...rows, ...pools.flat()].map(({ printing }) => printing));
  const areTwins = findTwins(weighInStory, meanings.alike);
  addGists(second, rows, yield* matchGists(rows, pools, isTold, meanings, weighInStory, areTwins));
  const print = (other: StoredStatement): Twin => {
    const printing = printingOf(other);
    const stems = printing.tokenized.tokens.map((token) => token.stem);
    return { id: other.id, printing, weigh: rarity.weigher(stems, corpus) };
  };
  const areOne = (x: StoredStatement, y: StoredStatement) => areTwins(print(x), print(y));
  const rivals = byStatement(second);
  const matched: MatchedStatement[] = [];
  for (const [i, row] of rows.entries()) {
    const accepted: Candidate[] = [];
    for (const found of second[i]!) {
      if (found.same && !(yield* isOutdone(i, found, rivals, rows, areTwins))) accepted.push(found);
    }
    const twins = sameWordings(second[i]!, accepted);
    matched.push({
      ...row.statement,
      appearances: chooseAppearances([...accepted, ...twins], most, row.statement.form, areOne),
    });
    yield;
  }
  return matched;
}

interface Row extends PageStatement {
  candidates: StoredStatement[];
}

/** The candidates of all statements that tell the page's story, by article: what one's words miss, another's find. */
function poolStories(
  found: readonly (readonly Candidate[])[],
  rows: readonly Row[],
  stories: ReadonlySet<string>,
  printingOf: (other: StoredStatement) => Printing,
): OtherStatement[][] {
  const pools = new Map<string, Map<string, OtherStatement>>();
  for (const [page, candidates] of found.entries()) {
    for (const { other } of candidates) {
      if (!stories.has(storyOf(rows[page]!.statement, other))) continue;
      const pool = pools.get(other.article.id) ?? new Map<string, OtherStatement>();
      pools.set(other.article.id, pool);
      if (!pool.has(other.id)) pool.set(other.id, { other, printing: printingOf(other) });
    }
  }
  return [...pools.values()].map((pool) => [...pool.values()]);
}

/** Accepts what is the same by its gist, where the words alone left it open. */
function addGists(found: Candidate[][], rows: readonly Row[], matches: readonly GistMatch[]): void {
  for (const { page, found: there, gist, probability } of matches) {
    const row = rows[page]!;
    const candidates = found[page]!;
    const at = candidates.findIndex(({ other }) => other.id === there.other.id);
    const known = candidates[at];
    if (known?.same && !(known.byMeaning && known.probability < probability)) continue;
    const finding = describeGist(row.printing, there.printing, row.weigh, gist, probability);
    const alone = known?.alone ?? 0;
    const candidate: Candidate = { ...finding, other: there.other, alone, again: true, gist };
    if (at < 0) candidates.push(candidate);
    else candidates[at] = candidate;
  }
}

/** Probability below which even a common story cannot lift a pair over the line. */
const WORTH_JUDGING_AGAIN = 0.04;

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
