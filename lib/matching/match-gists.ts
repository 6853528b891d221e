/**
 * Within one story, pairs that say the same in other words: reported speech that sums up, free translations. Takes the
 * page's statements and the stored ones of articles that tell its story, gives the pairs of one speaker whose gist is
 * the same, with how sure that is. Bounded: MOST_ARTICLES, MOST_STATEMENTS of each, MOST_COMPARISONS.
 *
 * Inside a story the story's own words ("ceasefire", "the bridge") tell nothing, and on one occasion a speaker makes a
 * point once: so words are weighed by how few of the story's statements hold them, and a doubtful pair must be the best
 * that either statement finds in the other's article.
 */
import type { StoredStatement } from '../index/statement-index.ts';
import { foldText } from '../text/fold.ts';
import type { Weigh } from '../text/rarity.ts';
import type { Statement } from '../types.ts';
import type { Printing } from './compare-statements.ts';
import { countryOfWord } from './countries.ts';
import { compareGist, type Gist } from './gist.ts';
import { gistWords } from './gist-words.ts';
import { logistic } from './judge.ts';
import type { LikeWords } from './like-words.ts';
import { type SpeakerLink, SpeakerLinks } from './linked-speakers.ts';
import type { Token } from './tokens.ts';

const MOST_ARTICLES = 12;
const MOST_STATEMENTS = 60;
/** Comparisons in all, of 0.02 ms each: a page of 40 statements has some 5,000 with twelve articles of its story. */
const MOST_COMPARISONS = 20_000;

/**
 * How many statements of evidence the general rarity of a word counts for beside the story's own counts: a story has
 * ten to a hundred statements.
 */
const STORY_PSEUDO_COUNT = 50;
/** Part of its rarity that a name counts for: on one story most statements name the same places and people. */
const NAME_SHARE = 0.5;
/** Rarity, in nats, below which a word tells nothing even where the story lacks it. */
const COMMON = 2;

/**
 * Gist in common, in nats: from `sure` it tells by itself, from `likely` if it is the best that one of the two finds
 * in the other's article, from `least` if that is so for both. Set on five articles
 * of one story and on invented stories (test/evaluate/labelled).
 */
const LIMITS: Record<Exclude<SpeakerLink, 'none'>, { sure: number; likely: number; least: number }> = {
  same: { sure: 4.5, likely: 3.2, least: 2.2 },
  linked: { sure: 5, likely: 4, least: 3.2 },
};
/** Part of the best that counts as one: an article may print a statement twice, in marks and reported. */
const NEARLY_BEST = 0.8;
/** Words of either text, no names, that the other answers, at least. */
const LEAST_WORDS = 2;
/** Steepness of confidence over gist, and its most. */
const STEEPNESS = 0.8;
const MOST_PROBABILITY = 0.95;

export interface PageStatement {
  statement: Statement;
  printing: Printing;
  weigh: Weigh;
}

export interface OtherStatement {
  other: StoredStatement;
  printing: Printing;
}

export interface GistMatch {
  /** Position of the page's statement. */
  page: number;
  found: OtherStatement;
  gist: Gist;
  probability: number;
}

interface Pair extends GistMatch {
  score: number;
  link: Exclude<SpeakerLink, 'none'>;
}

/**
 * Yields after each comparison.
 * @param others by article, those that tell a story of the page
 * @param isTold whether the two are of one story
 */
export function* matchGists<Here extends PageStatement>(
  page: readonly Here[],
  others: readonly (readonly OtherStatement[])[],
  isTold: (here: Here, there: OtherStatement) => boolean,
  alike: LikeWords,
): Generator<void, GistMatch[]> {
  const articles = others.slice(0, MOST_ARTICLES).map((list) => list.slice(0, MOST_STATEMENTS));
  if (articles.length === 0) return [];
  const links = new SpeakerLinks();
  const printings = [...page, ...articles.flat()].map(({ printing }) => printing);
  for (const { speaker } of printings) links.note(speaker);
  const weighStory = storyWeights(printings);
  const clauses = page.filter(({ printing }) => printing.form === 'indirect');
  const wordsHere = page.map((here) => gistWords(here.statement, here.printing, clauses));
  const matches: GistMatch[] = [];
  let left = MOST_COMPARISONS;
  for (const article of articles) {
    const pairs: Pair[] = [];
    const around = article
      .filter(({ printing }) => printing.form === 'indirect')
      .map(({ other, printing }) => ({ statement: other, printing }));
    const wordsThere = article.map(({ other, printing }) => gistWords(other, printing, around));
    for (const [i, here] of page.entries()) {
      const { printing, weigh } = here;
      const weighToken = (token: Token) => weighStory(token, weigh);
      for (const [j, found] of article.entries()) {
        const link = links.compare(printing.speaker, found.printing.speaker);
        if (link === 'none' || !isTold(here, found) || left === 0) continue;
        left--;
        const gist = compareGist(wordsHere[i]!, wordsThere[j]!, weighToken, alike);
        yield;
        const score = scoreOf(gist);
        if (score < LIMITS[link].least) continue;
        const probability = Math.min(
          MOST_PROBABILITY,
          logistic(STEEPNESS * (score - LIMITS[link].least) + STEEPNESS),
        );
        pairs.push({ page: i, found, gist, probability, score, link });
      }
    }
    matches.push(...choosePairs(pairs));
  }
  return matches;
}

/** The lesser side of what is in common, the less the smaller a part of either text it is. */
function scoreOf({ answeredA, answeredB, coverA, coverB }: Gist): number {
  return Math.min(answeredA, answeredB) * Math.sqrt(Math.max(coverA, coverB));
}

/** Sure pairs, and those where neither statement finds a better one. */
function choosePairs(pairs: readonly Pair[]): Pair[] {
  const bestHere = new Map<number, number>();
  const bestThere = new Map<string, number>();
  for (const { page, found, score } of pairs) {
    bestHere.set(page, Math.max(bestHere.get(page) ?? 0, score));
    bestThere.set(found.other.id, Math.max(bestThere.get(found.other.id) ?? 0, score));
  }
  return pairs.filter(({ page, found, score, link, gist }) => {
    const { sure, likely, least } = LIMITS[link];
    const here = score / bestHere.get(page)!;
    const there = score / bestThere.get(found.other.id)!;
    const limit = Math.min(here, there) >= 1 ? least : Math.max(here, there) >= NEARLY_BEST ? likely : sure;
    return gist.words >= LEAST_WORDS && score >= limit;
  });
}

/** Rarity of a word among the statements of the story, each wording counted once; never above its general rarity. */
function storyWeights(printings: readonly Printing[]): (token: Token, weigh: Weigh) => number {
  const frequency = new Map<string, number>();
  const seen = new Set<string>();
  for (const { tokenized } of printings) {
    const folded = foldText(tokenized.text);
    if (seen.has(folded)) continue;
    seen.add(folded);
    for (const stem of new Set(tokenized.tokens.map((token) => token.stem))) {
      frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
    }
  }
  return ({ stem, name, folded }, weigh) => {
    const rarity = weigh(stem) * (name || countryOfWord(folded) !== null ? NAME_SHARE : 1);
    const share =
      ((frequency.get(stem) ?? 0) + STORY_PSEUDO_COUNT * Math.exp(-rarity)) /
      (seen.size + STORY_PSEUDO_COUNT);
    return Math.max(0, Math.min(rarity - COMMON, -Math.log(share)));
  };
}
