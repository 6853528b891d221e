/** Appearances for tests: only what a case is about needs saying. */
import type { Appearance, ArticleReference } from '../../../lib/types.ts';

export function makeAppearance(
  told: Partial<Omit<Appearance, 'article'>> & { article?: Partial<ArticleReference> } = {},
): Appearance {
  const { article, ...rest } = told;
  const text = rest.text ?? 'The harbour wall is safe.';
  return {
    start: 0,
    end: text.length,
    text,
    speaker: null,
    form: 'direct',
    relation: 'verbatim',
    flags: [],
    confidence: 1,
    ...rest,
    article: { id: 'a', title: null, outlet: null, url: null, published: null, ...article },
  };
}
