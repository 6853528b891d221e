/**
 * The page's own article never counts as elsewhere for itself; what it printed before and prints no longer does: of the
 * statements kept under its name, those of another version whose words do not stand on the page.
 */
import { formerArticle } from '../corpus/former-article.ts';
import { printedIn } from '../corpus/past-versions.ts';
import type { StoredStatement } from '../index/statement-index.ts';
import type { Article } from '../types.ts';

/** The version of the page's article that is kept, where it is another one than the page's. */
export interface KeptVersion {
  version: string;
  savedAt: string;
}

/** @returns a test of statements of the page's own article: the statement as a former one, or null */
export function ownFormer(
  page: Article,
  kept: KeptVersion | undefined,
): (other: StoredStatement) => StoredStatement | null {
  const isPrinted = printedIn(page);
  return (other) => {
    if (other.article.version === page.version || isPrinted(other.text)) return null;
    if (other.past) return { ...other, past: { ...other.past, here: true } };
    if (other.article.version !== kept?.version) return null;
    const past = { savedAt: kept.savedAt, here: true as const };
    return { ...other, article: formerArticle(other.article, kept), past };
  };
}
