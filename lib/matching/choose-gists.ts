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
  /** Words of the shorter text. */
  shortest: number;
}

/**
 * Gist in common, in nats: from `sure` it tells by itself, from `likely` if it is the best that one of the two finds
 * in the other's article, from `least` if that is so for both. Set on five articles of one story, where `likely` of
 * linked speakers lies close to the least true pair, and on invented stories (test/evaluate/labelled).
 */
export const LIMITS: Record<GistPair['link'], { sure: number; likely: number; least: number }> = {
  same: { sure: 4.5, likely: 3.2, least: 2.2 },
  linked: { sure: 5, likely: 3.6, least: 3 },
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
  const byHere = new Map<number, GistPair[]>();
  const byThere = new Map<string, GistPair[]>();
  for (const pair of [...pairs].sort((x, y) => y.score - x.score)) {
    const { page, found, score } = pair;
    bestHere.set(page, Math.max(bestHere.get(page) ?? 0, score));
    add(byHere, page, pair);
    add(byThere, found.other.id, pair);
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
    if (
      score >= limit &&
      (tells || isOnlyOne(pair, [byHere.get(page)!, byThere.get(found.other.id)!], areTwins))
    )
      chosen.push(pair);
    yield;
  }
  return chosen;
}

/** Words that a text must have of which only one is in common, … */
const LONE_AMONG = 3;
/** … and the share, by weight, that it must be of one text, and of the other. */
const LONE_COVER = 0.4;
const LONE_COVER_OTHER = 0.2;

/**
 * One word in common is a statement's mark where it is much of either text and neither finds it anywhere else.
 * @param beside other pairs of the page's statement and of the stored one, by score
 */
function isOnlyOne(
  pair: GistPair,
  beside: readonly [readonly GistPair[], readonly GistPair[]],
  areTwins: (page: number, other: number) => boolean,
): boolean {
  const { page, score, link, gist, shortest } = pair;
  if (link !== 'same' || gist.words === 0 || shortest < LONE_AMONG) return false;
  if (Math.max(gist.coverA, gist.coverB) < LONE_COVER) return false;
  if (Math.min(gist.coverA, gist.coverB) < LONE_COVER_OTHER) return false;
  const [here, there] = beside.map((list) =>
    list.slice(0, MOST_RIVALS).filter((other) => other !== pair && other.score >= RIVAL * score),
  );
  return here!.length === 0 && there!.every((other) => areTwins(page, other.page));
}

/** Part of its score from which another pair makes a lone word doubtful. */
const RIVAL = 0.6;

function add<K>(lists: Map<K, GistPair[]>, key: K, pair: GistPair): void {
  const list = lists.get(key);
  if (list) list.push(pair);
  else lists.set(key, [pair]);
}
