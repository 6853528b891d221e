/**
 * An article that is to be loaded and what the archive has of it → whether it is new, a later version or known, and which
 * versions no reader is to find. What comes without the time it was kept is the latest there is.
 */
import type { Article } from '../types.ts';
import type { KnownArticle } from './known-articles.ts';

export type ArticleState = 'loaded' | 'updated' | 'known';

interface Coming {
  article: Pick<Article, 'id' | 'version'>;
  savedAt?: string | undefined;
}

/** A later version takes the place of the one that is there; the same, an earlier, or the same text elsewhere does not. */
export function stateOf(
  { article, savedAt }: Coming,
  [id = '', ...texts]: readonly string[],
  there: readonly KnownArticle[],
  pending: ReadonlyMap<string, string>,
): ArticleState {
  if (texts.some((key) => pending.has(key) || there.some((known) => known.key === key))) return 'known';
  if (pending.has(id)) return 'known';
  const same = there.filter(({ key }) => key === id);
  if (same.length === 0) return 'loaded';
  if (same.some(({ version }) => version === article.version)) return 'known';
  const latest = Math.max(...same.map(({ saved }) => keptAt(saved)));
  return savedAt === undefined || Date.parse(savedAt) > latest ? 'updated' : 'known';
}

/**
 * Places of the article that no reader is to find: all where a later version comes; otherwise all but the latest, as a
 * load leaves them that was killed after a version was written and before the one before was taken out.
 */
export function outdated(
  { article, savedAt }: Coming,
  there: readonly KnownArticle[],
  state: ArticleState,
): readonly KnownArticle[] {
  const own = there.filter(({ key }) => key === `id:${article.id}`);
  if (state === 'updated') return own;
  const rank = ({ saved, version }: KnownArticle) => {
    if (version !== article.version) return keptAt(saved);
    return savedAt === undefined ? Number.MAX_VALUE : keptAt(saved) + 0.5;
  };
  return own.toSorted((a, b) => rank(b) - rank(a)).slice(1);
}

function keptAt(saved: string): number {
  return saved ? Date.parse(saved) : 0;
}
