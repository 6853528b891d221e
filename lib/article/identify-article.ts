/**
 * Gives an article its id and version. Reading itself is synchronous and runs where there is no WebCrypto, so a
 * reader gives an `UnidentifiedArticle` and the corpus worker or the command line identifies it.
 */
import { foldText } from '../text/fold.ts';
import { digest } from '../text/hash.ts';
import type { Article } from '../types.ts';

export type UnidentifiedArticle = Omit<Article, 'id' | 'version'>;

export async function identifyArticle(article: UnidentifiedArticle): Promise<Article> {
  const folded = foldText(article.text);
  const id = await digest(article.url ? `url:${article.url}` : `text:${folded}`);
  const version = await digest(`${foldText(article.title ?? '')}\n${article.text}`);
  return { id, version, ...article };
}
