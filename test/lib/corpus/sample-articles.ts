/** Invented articles for the tests of the corpus: each sentence given becomes one quotation. */
import { identifyArticle } from '../../../lib/article/identify-article.ts';
import { splitBlocks } from '../../../lib/article/read-text.ts';
import type { ArticleToSave } from '../../../lib/corpus/kept-article.ts';
import type { Article, Quotation } from '../../../lib/types.ts';

export async function sampleArticle(
  sentences: readonly string[],
  fields: Partial<Omit<Article, 'id' | 'version' | 'text' | 'blocks'>> = {},
): Promise<ArticleToSave> {
  const lines = sentences.map((sentence) => `“${sentence}” Mara Ellwood said.`);
  const text = lines.join('\n\n');
  const article = await identifyArticle({
    title: null,
    outlet: null,
    byline: null,
    url: null,
    aliases: [],
    published: null,
    language: 'en',
    ...fields,
    text,
    blocks: splitBlocks(text),
  });
  let from = 0;
  const quotations = sentences.map((sentence, utterance): Quotation => {
    const start = text.indexOf('“', from) + 1;
    const end = start + sentence.length;
    from = end;
    return {
      start,
      end,
      text: sentence,
      form: 'direct',
      utterance,
      speaker: { name: 'Mara Ellwood', mention: 'Ellwood' },
      cue: 'said',
      to: [],
      via: [],
      sentences: [{ start, end, text: sentence }],
    };
  });
  return { article, quotations };
}

/** A text long enough to be told by its word sequences; `seed` makes another one. */
export function longSentences(seed: number, count = 30): string[] {
  const nouns = ['harbour', 'council', 'bridge', 'ferry', 'market', 'school', 'river', 'archive', 'signal'];
  const verbs = ['reopened', 'delayed', 'inspected', 'funded', 'repaired', 'measured', 'debated'];
  return Array.from({ length: count }, (_, i) => {
    const noun = nouns[(i * 5 + seed * 3) % nouns.length];
    const verb = verbs[(i * 3 + seed) % verbs.length];
    return `The ${noun} near gate ${seed}${i} was ${verb} by crew ${i * seed + 7} before ${noun} day ${i}.`;
  });
}
