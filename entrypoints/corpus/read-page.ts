/** A page out of a file → its article, read as a tab's page is. Parsed apart: nothing of it is loaded or run. */
import type { UnidentifiedArticle } from '../../lib/article/identify-article.ts';
import { isTeaserPage } from '../../lib/article/is-article.ts';
import { readArticle } from '../../lib/article/read-article.ts';

export function readPage(source: string, url: string | null): UnidentifiedArticle | null {
  const doc = new DOMParser().parseFromString(source, 'text/html');
  return isTeaserPage(doc) ? null : (readArticle(doc, url)?.article ?? null);
}
