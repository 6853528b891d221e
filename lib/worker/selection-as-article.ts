/** A text that stands by itself, such as a reader's selection, as the article that matching takes statements with. */
import type { UnidentifiedArticle } from '../article/identify-article.ts';

export function selectionAsArticle(text: string): UnidentifiedArticle {
  const nothing = { title: null, outlet: null, byline: null, url: null, published: null, language: null };
  return { ...nothing, aliases: [], text, blocks: [{ start: 0, end: text.length, kind: 'paragraph' }] };
}
