/**
 * A page's statements → what is asked of an archive: hashes of each statement's rarest words and of its whole wording, and
 * nothing else. What a hash stands for can be found by trying words, which anybody can: pseudonymous, not anonymous.
 * Words that are common in the news stay here, since they would find nothing and tell more.
 */
import { COMMON_SHARE, FEWEST_TERMS, RAREST_TERMS } from '../index/choose-terms.ts';
import type { BackgroundIdf } from '../index/rarity-of-terms.ts';
import type { StatementQuery } from '../index/statement-index.ts';
import { keyTerms } from '../index/term-keys.ts';
import { textTerms } from '../text/terms.ts';

/**
 * Words of a statement that are asked for, at most: those that are looked up where all are known, and four more, since a
 * word that is rare in general may be unknown or common there.
 */
export const ASKED_TERMS = RAREST_TERMS + 4;

/**
 * Words in more than this share of the news are not asked for, where there are enough others: twice what is looked up, since
 * a word may be rarer in an archive than in the news.
 */
const ASKED_SHARE = COMMON_SHARE * 2;

/** Statements of a page that are asked for, at most: the worker matches as many. */
export const MAX_QUERIES = 400;

/**
 * Every wording has a key of its own, however long, unlike in the local index: where words are common in all of an archive
 * a question cannot afford their postings. Of ten million drawn statements one in forty was not found by its own words;
 * with a hundredth of the postings, as of an archive a hundred times larger, one in two. It costs a row of postings each.
 */
export const WORDED_STEMS = Number.POSITIVE_INFINITY;

export interface AskedKeys {
  /** Every key once, ascending, so that their order tells nothing of the text's. */
  keys: number[];
  /** As long as each other: which query asks for which key. */
  query: number[];
  key: number[];
  /** Distinct terms of each query, in all. */
  stems: number[];
  /** The stems whose counts come back, by key. */
  stemsOfKeys: Map<number, Set<string>>;
}

export function chooseKeys(queries: readonly StatementQuery[], backgroundIdf?: BackgroundIdf): AskedKeys {
  const asked: AskedKeys = { keys: [], query: [], key: [], stems: [], stemsOfKeys: new Map() };
  for (const [query, { text }] of queries.slice(0, MAX_QUERIES).entries()) {
    const { stems, hashes, exact } = keyTerms(textTerms(text), WORDED_STEMS);
    const known = stems.map((stem, i) => ({
      stem,
      key: hashes[i]!,
      idf: backgroundIdf?.(stem) ?? Number.POSITIVE_INFINITY,
    }));
    known.sort((a, b) => b.idf - a.idf || a.key - b.key);
    const chosen = known
      .slice(0, ASKED_TERMS)
      .filter(({ idf }, rank) => rank < FEWEST_TERMS || idf >= -Math.log(ASKED_SHARE));
    for (const { stem, key } of chosen) {
      const sharing = asked.stemsOfKeys.get(key);
      if (sharing) sharing.add(stem);
      else asked.stemsOfKeys.set(key, new Set([stem]));
    }
    const own = [...new Set([...chosen.map(({ key }) => key), ...(exact === null ? [] : [exact])])];
    for (const key of own.sort((a, b) => a - b)) {
      asked.query.push(query);
      asked.key.push(key);
    }
    asked.stems.push(stems.length);
  }
  asked.keys = [...new Set(asked.key)].sort((a, b) => a - b);
  return asked;
}
