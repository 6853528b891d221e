/**
 * Within one story, pairs that say the same in other words: reported speech that sums up, free translations. Takes the
 * page's statements and the stored ones of articles that tell its story, gives the pairs of one speaker, or of nobody
 * known, whose gist is the same, with how sure that is. Bounded: MOST_ARTICLES, MOST_STATEMENTS of each, MOST_COMPARISONS.
 *
 * Inside a story the story's own words ("ceasefire", "the bridge") tell nothing, and on one occasion a speaker makes a
 * point once: so words are weighed by how few of the story's statements hold them, and a doubtful pair must be the best
 * that either statement finds in the other's article.
 */

import type { Statement } from '../types.ts';
import { chooseGists, type GistPair, LIMITS } from './choose-gists.ts';
import { compareGist, type Gist, scoreOf } from './gist.ts';
import type { GistMatch, OtherStatement } from './gist-match.ts';
import { gistWords } from './gist-words.ts';
import { logistic, weighPair } from './judge.ts';
import { SpeakerLinks } from './linked-speakers.ts';
import { isParallelTelling } from './parallel-telling.ts';
import type { Meanings } from './speaker-gist.ts';
import type { WeighInStory } from './story-weights.ts';
import type { Token } from './tokens.ts';
import type { AreTwins, Twin } from './twins.ts';

const MOST_ARTICLES = 12;
const MOST_STATEMENTS = 60;
/** Comparisons in all, of 0.02 ms each: a page of 40 statements has some 5,000 with twelve articles of its story. */
const MOST_COMPARISONS = 20_000;

/** Steepness of confidence over gist, and its most. */
const STEEPNESS = 0.8;
const MOST_PROBABILITY = 0.95;

/** Part of either text, and of one, that must be common ground where nobody known is said to have spoken. */
const MOST_OF_BOTH = 0.4;
const MOST_OF_ONE = 0.5;

const isMostOfBoth = ({ coverA, coverB }: Gist) =>
  Math.min(coverA, coverB) >= MOST_OF_BOTH && Math.max(coverA, coverB) >= MOST_OF_ONE;

/** Words in common as they are, at least, before two of nobody known are compared at all: most pairs have none. */
const WORDS_IN_COMMON = 2;

const keysOf = (words: readonly Token[]): ReadonlySet<string> =>
  new Set(words.flatMap(({ stop, spelling }) => (stop ? [] : spelling)));

function shareWords(here: ReadonlySet<string>, there: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const key of here) if (there.has(key) && ++shared === WORDS_IN_COMMON) return true;
  return false;
}

export interface PageStatement extends Twin {
  statement: Statement;
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
  { alike, likeness }: Pick<Meanings, 'alike' | 'likeness'>,
  weighInStory: WeighInStory,
  areTwins: AreTwins,
): Generator<void, GistMatch[]> {
  const articles = others.slice(0, MOST_ARTICLES).map((list) => list.slice(0, MOST_STATEMENTS));
  if (articles.length === 0) return [];
  const links = new SpeakerLinks();
  const printings = [...page, ...articles.flat()].map(({ printing }) => printing);
  for (const { speaker } of printings) links.note(speaker);
  const clauses = page.filter(({ printing }) => printing.form === 'indirect');
  const wordsHere = page.map((here) => gistWords(here.statement, here.printing, clauses));
  const keysHere = wordsHere.map(keysOf);
  const matches: GistMatch[] = [];
  let left = MOST_COMPARISONS;
  for (const article of articles) {
    const pairs: GistPair[] = [];
    const around = article
      .filter(({ printing }) => printing.form === 'indirect')
      .map(({ other, printing }) => ({ statement: other, printing }));
    const wordsThere = article.map(({ other, printing }) => gistWords(other, printing, around));
    const keysThere = wordsThere.map(keysOf);
    for (const [i, here] of page.entries()) {
      const { printing, weigh } = here;
      const weighToken = (token: Token) => weighInStory(token, weigh);
      for (const [j, found] of article.entries()) {
        const link = links.compare(printing.speaker, found.printing.speaker);
        if (link === 'none' || left === 0) continue;
        if (link === 'unknown' && !shareWords(keysHere[i]!, keysThere[j]!)) continue;
        if (!isTold(here, found)) continue;
        left--;
        const gist = compareGist(wordsHere[i]!, wordsThere[j]!, weighToken, alike);
        yield;
        const score = scoreOf(gist);
        if (score < LIMITS[link].least || (link === 'unknown' && !isMostOfBoth(gist))) continue;
        const there = found.printing;
        const pair = weighPair(printing.tokenized, there.tokenized, weigh, likeness);
        if (isParallelTelling(pair, alike, likeness)) continue;
        const probability = Math.min(
          MOST_PROBABILITY,
          logistic(STEEPNESS * (score - LIMITS[link].least) + STEEPNESS),
        );
        pairs.push({ page: i, found, gist, probability, score, link });
      }
    }
    matches.push(...(yield* chooseGists(pairs, (i, j) => areTwins(page[i]!, page[j]!))));
  }
  return matches;
}
