/**
 * Answers the corpus page: windows of lists straight from the corpus, and comparisons of statements that are kept with
 * what else is kept. Windows are bounded here; what is compared is judged in slices, as pages are.
 */

import { nameSources, pageSource } from '../comparison/name-sources.ts';
import type {
  BrowseQuestions,
  ComparedStatement,
  StatementPlace,
} from '../corpus/catalogue/browse-questions.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { splitArticleId } from '../corpus/former-article.ts';
import { formerStatements } from '../corpus/past-versions.ts';
import { findMatches } from '../matching/find-matches.ts';
import type { Handlers } from '../messages.ts';
import { toStatements } from '../quotations/to-statements.ts';
import type { Rarity } from '../text/rarity.ts';
import type { MatchedStatement } from '../types.ts';
import { hasRelation } from './has-relation.ts';

/** Rows of one window, at most: a tall screen shows some thirty. */
const MOST_ROWS = 200;

/** Articles deleted by one question, at most: a second or so. */
const MOST_REMOVED = 500;

/** Statements compared at a time while a list is gone through for a relation. */
const COMPARED_AT_ONCE = 20;

/** How long one question goes through a list before it tells what it found so far, ms. A choice. */
const LOOKING = 800;

export interface BrowsingSource {
  ready(): Promise<{ corpus: Corpus; rarity: Rarity }>;
  /** Asks again after a damaged index was made anew. */
  mending<T>(corpus: Corpus, ask: () => Promise<T>): Promise<T>;
}

export function answerBrowsing({ ready, mending }: BrowsingSource): Handlers<BrowseQuestions, undefined> {
  const corpusOf = async () => (await ready()).corpus;
  const bounded = (limit: number) => Math.min(Math.max(0, limit), MOST_ROWS);

  async function compareStored(places: readonly StatementPlace[]): Promise<(MatchedStatement | null)[]> {
    const { corpus, rarity } = await ready();
    const answers = new Map<StatementPlace, MatchedStatement>();
    for (const id of new Set(places.map(({ article }) => article))) {
      const { id: own, version } = splitArticleId(id);
      const stored = await corpus.getArticle(own);
      if (!stored) continue;
      const { article, quotations } = stored;
      const all = version
        ? formerStatements(stored).filter(({ past }) => past.version === version)
        : toStatements(article.version, quotations, article.sections);
      const wanted = places.flatMap((place) => {
        if (place.article !== id) return [];
        const statement = all.find(
          ({ start, end, in: within }) => start === place.start && end === place.end && within === place.in,
        );
        return statement ? [{ place, statement }] : [];
      });
      const page = { article, statements: wanted.map(({ statement }) => statement) };
      const matched = await mending(corpus, () => findMatches(page, corpus, rarity, { ownIds: [own] }));
      const named = nameSources(matched, pageSource(article));
      wanted.forEach(({ place, statement }, i) => {
        const { appearances = [], ...found } = named[i] ?? { ...statement, appearances: [] };
        // An earlier version is kept as well: it is not elsewhere for itself.
        answers.set(place, {
          ...found,
          appearances: appearances.filter(({ article: { id: other } }) => other !== id),
        });
      });
    }
    return places.map((place) => answers.get(place) ?? null);
  }

  return {
    async browseStatements({ filter, order, from, limit }) {
      const corpus = await corpusOf();
      return mending(corpus, () => corpus.browse.statements(filter, order, from, bounded(limit)));
    },

    async browseRelated({ filter, order, relation, from, limit }) {
      const corpus = await corpusOf();
      const end = performance.now() + LOOKING;
      const entries: ComparedStatement[] = [];
      let at = from;
      for (;;) {
        const page = await mending(corpus, () =>
          corpus.browse.statements(filter, order, at, COMPARED_AT_ONCE),
        );
        if ('preparing' in page) return page;
        const compared = await compareStored(page.entries.map(placeOf));
        page.entries.forEach((statement, i) => {
          const { appearances = [] } = compared[i] ?? {};
          if (hasRelation(appearances, relation)) entries.push({ ...statement, appearances });
        });
        at += COMPARED_AT_ONCE;
        if (at >= page.total) return { total: page.total, entries, next: null };
        if (entries.length >= bounded(limit) || performance.now() > end) {
          return { total: page.total, entries, next: at };
        }
      }
    },

    compareStored: ({ places }) => compareStored(places.slice(0, MOST_ROWS)),
    browseMonths: async ({ filter }) => {
      const corpus = await corpusOf();
      return mending(corpus, () => corpus.browse.months(filter));
    },
    browsePeople: async ({ typed, from, limit }) =>
      (await corpusOf()).browse.people(typed, from, bounded(limit)),
    browseOutlets: async ({ typed, from, limit }) =>
      (await corpusOf()).browse.outlets(typed, from, bounded(limit)),
    browseKept: async ({ filter, from, limit }) =>
      (await corpusOf()).browse.kept(filter, from, bounded(limit)),
    removeKept: async ({ filter, limit }) =>
      (await corpusOf()).browse.remove(filter, Math.min(limit, MOST_REMOVED)),
  };
}

function placeOf({
  article,
  start,
  end,
  in: within,
}: ComparedStatement | Omit<ComparedStatement, 'appearances'>): StatementPlace {
  return { article: article.id, start, end, ...(within ? { in: within } : {}) };
}
