/**
 * An article kept as an excerpt and met again in full: what was left out comes in, under the same id and date, with its
 * history. Only the very version that is kept is filled in so; another printing of it is another version.
 */
import type { ArticleToSave } from './kept-article.ts';
import type { ArticleMarks } from './recognise.ts';
import type { ArticleRecord } from './records.ts';

/** Whether the article has the text of which an excerpt is kept. */
export function hasMore({ article }: Pick<ArticleToSave, 'article'>, known: ArticleRecord): boolean {
  return known.article.excerpt !== undefined && article.excerpt === undefined;
}

/** @param known with what else the article brings (`mergeRecord`, of a copy) */
export function fillExcerpt(known: ArticleRecord, entry: ArticleToSave, marks: ArticleMarks): ArticleRecord {
  const { excerpt: _, sections: __, ...heading } = known.article;
  const { version, text, blocks, sections } = entry.article;
  return {
    ...known,
    ...marks,
    addresses: known.addresses,
    article: { ...heading, version, text, blocks, ...(sections ? { sections } : {}) },
    quotations: [...entry.quotations],
  };
}
