/**
 * An earlier version of an article as a source of its own: under an id that names both, so that whatever goes by
 * article (keys of lists, verdicts, one appearance an article) tells the versions apart; and back.
 */
import type { StoredStatement } from '../index/statement-index.ts';

/** Parts the id of an article from the version it had; stands in no id that a file may bring. */
const AT = '@';

/** It shares no report with its later self, nor with what prints that. */
export function formerArticle(
  { opening: _, syndication: __, ...article }: StoredStatement['article'],
  { version }: { version: string },
): StoredStatement['article'] {
  return { ...article, id: `${article.id}${AT}${version}`, version };
}

/** An article's id, and the earlier version that it names, if it does. */
export function splitArticleId(id: string): { id: string; version: string | null } {
  const at = id.indexOf(AT);
  return at < 0 ? { id, version: null } : { id: id.slice(0, at), version: id.slice(at + 1) };
}
