/**
 * Of the pairs that two articles of one story have in common by their gist, those that are one statement: sure ones,
 * and those where neither statement finds a better one. An article may print a statement twice, reported and in marks
 * or as a headline: such twins do not outdo each other. Takes the pairs of one page and one article.
 */

import type { GistMatch } from './gist-match.ts';
import type { SpeakerLink } from './linked-speakers.ts';

export interface GistPair extends GistMatch {
  /** Gist in common, nats. */
  score: number;
  link: Exclude<SpeakerLink, 'none'>;
}

/**
 * Gist in common, in nats: from `sure` it tells by itself, from `likely` if it is the best that one of the two finds
 * in the other's article, from `least` if that is so for both. Set on five articles of one story, where `likely` of
 * linked speakers lies close to the least true pair, and on invented stories (test/evaluate/labelled), where false pairs of
 * unknown speakers have 4.5 at most.
 */
export const LIMITS: Record<GistPair['link'], { sure: number; likely: number; least: number }> = {
  same: { sure: 4.5, likely: 3.2, least: 2.2 },
  linked: { sure: 5, likely: 3.6, least: 3 },
  unknown: { sure: 6.5, likely: 6, least: 5 },
};
/** Part of the best that counts as one: the stored article, too, may print a statement twice. */
const NEARLY_BEST = 0.8;
/** Part of a better pair's score from which on it may be one beside it, though both are by the same words of the stored text. */
const OUTDONE = 0.6;
/** Words of either text that the other answers, at least; names tell the topic, two of them as much as a word. */
const LEAST_WORDS = 2;

/** Better pairs of one stored statement that are looked through for one that is no twin: a page may repeat itself at will. */
const MOST_RIVALS = 8;

/** Yields after each pair. */
export function* chooseGists(
  pairs: readonly GistPair[],
  areTwins: (page: number, other: number) => boolean,
): Generator<void, GistPair[]> {
  const bestHere = new Map<number, number>();
  const byThere = new Map<string, GistPair[]>();
  for (const pair of [...pairs].sort((x, y) => y.score - x.score)) {
    const { page, found, score } = pair;
    bestHere.set(page, Math.max(bestHere.get(page) ?? 0, score));
    const list = byThere.get(found.other.id);
    if (list) list.push(pair);
    else byThere.set(found.other.id, [pair]);
  }
  const chosen: GistPair[] = [];
  for (const pair of pairs) {
    const { page, found, score, link, gist } = pair;
    const rival = byThere
      .get(found.other.id)!
      .slice(0, MOST_RIVALS)
      .find((other) => other.score > score && !areTwins(page, other.page));
    const { sure, likely, least } = LIMITS[link];
    const here = score / bestHere.get(page)!;
    const there = score / (rival?.score ?? score);
    const [lesser, greater] = [Math.min(here, there), Math.max(here, there)];
    const outdone = there < OUTDONE && [...gist.partsB.keys()].every((stem) => rival!.gist.partsB.has(stem));
    const isLikely = greater >= NEARLY_BEST && !outdone;
    const limit = lesser >= 1 ? least : isLikely ? likely : sure;
    const tells = gist.words >= 1 && gist.words + gist.names / 2 >= LEAST_WORDS;
    if (tells && score >= limit) chosen.push(pair);
    yield;
  }
  return chosen;
}
