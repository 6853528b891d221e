/**
 * A page's statements → where else each appeared. Asks the index for candidates of all statements at once, drops
 * those of the page's own article, judges the rest, and keeps of every other article the best appearance of each
 * statement. Bounded: CANDIDATES are judged a statement, MOST_APPEARANCES are kept.
 */
import type { StatementIndex, StoredStatement } from '../index/statement-index.ts';
import type { Rarity } from '../text/rarity.ts';
import type { Appearance, Article, ArticleReference, MatchedStatement, Statement } from '../types.ts';
import { compareStatements, type Printing } from './compare-statements.ts';
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

export async function findMatches(
  page: { article: Article; statements: readonly Statement[] },
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
  const corpus = { documentFrequency: retrieval.documentFrequency, statements: retrieval.size.statements };
  const identity = identityOf(page.article, options.ownIds);
  const tokenized = new Map<string, TokenizedText>();
  const read = (text: string): TokenizedText => {
    const known = tokenized.get(text) ?? tokenize(text);
    tokenized.set(text, known);
    return known;
  };
  return page.statements.map((statement, i) => {
    const candidates = (retrieval.candidates[i] ?? []).filter(
      (other) => !isSameArticle(identity, other.article),
    );
    if (candidates.length === 0) return { ...statement, appearances: [] };
    const here: Printing = {
      ...statement,
      tokenized: read(statement.text),
      published: page.article.published,
    };
    const weigh = rarity.weigher(
      here.tokenized.tokens.map((token) => token.stem),
      corpus,
    );
    const best = new Map<string, Appearance>();
    for (const other of candidates) {
      const there: Printing = { ...other, tokenized: read(other.text), published: other.article.published };
      const { same, probability, relation, flags } = compareStatements(here, there, weigh);
      if (!same) continue;
      const before = best.get(other.article.id);
      if (before && before.confidence >= probability) continue;
      best.set(other.article.id, {
        article: referenceOf(other.article),
        start: other.start,
        end: other.end,
        text: other.text,
        ...(other.in ? { in: other.in } : {}),
        speaker: other.speaker,
        form: other.form,
        relation,
        flags,
        confidence: Math.round(probability * 1000) / 1000,
      });
    }
    const appearances = [...best.values()].sort(byConfidence).slice(0, most);
    return { ...statement, appearances };
  });
}

function byConfidence(x: Appearance, y: Appearance): number {
  return y.confidence - x.confidence || (x.article.id < y.article.id ? -1 : 1);
}

function referenceOf({
  id,
  file,
  title,
  outlet,
  url,
  aliases,
  published,
}: StoredStatement['article']): ArticleReference {
  return {
    id,
    ...(file === undefined ? {} : { file }),
    title,
    outlet,
    url,
    ...(aliases?.length ? { aliases } : {}),
    published,
  };
}
