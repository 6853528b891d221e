/**
 * Article → its quotations, with form, speaker, cue, audience and relay. Needs no DOM. In steps: a generator that
 * yields between blocks, so that a page's thread may breathe.
 */
import { splitSentences } from '../text/sentences.ts';
import type { Article, Block, Quotation } from '../types.ts';
import { type Attribution, attributeQuotations } from './attribute-quotations.ts';
import { classifyForm } from './classify-form.ts';
import { findPassages, type Passage } from './find-passages.ts';
import { type Frame, readFrame } from './frame.ts';
import { languageData } from './language.ts';
import { Registry } from './people/registry.ts';
import type { SpeechVerbs } from './speech-verbs/types.ts';

export type ReadableArticle = Pick<Article, 'title' | 'text' | 'blocks' | 'language' | 'published'>;

export function understandArticle(article: ReadableArticle): Quotation[] {
  const steps = understandArticleSteps(article);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, pausing after each block; the last value is the answer. */
export function* understandArticleSteps(article: ReadableArticle): Generator<void, Quotation[]> {
  const { text, blocks } = article;
  const language = languageData(article.language ?? 'en');
  const passages = findPassages(text, blocks);
  const frames = readFrames(text, blocks, passages, language.verbs);
  yield;
  const registry = Registry.read(
    frames.map(({ tokens }) => tokens),
    language.words,
  );
  yield;
  const attributions = yield* attributeQuotations(text, frames, passages, registry, language);
  return passages.map((passage, index) => {
    const attribution = attributions[index]!;
    return toQuotation(text, passage, attribution, article.language);
  });
}

function readFrames(
  text: string,
  blocks: readonly Block[],
  passages: readonly Passage[],
  verbs: SpeechVerbs,
): Frame[] {
  const byBlock: [number, Passage][][] = blocks.map(() => []);
  for (const [index, passage] of passages.entries()) byBlock[passage.block]!.push([index, passage]);
  return blocks.map((block, index) => readFrame(text, block, byBlock[index]!, verbs));
}

function toQuotation(
  source: string,
  passage: Passage,
  attribution: Attribution,
  language: string | null,
): Quotation {
  const { start, end } = passage;
  const text = source.slice(start, end);
  const before = source.slice(Math.max(0, passage.outerStart - 24), passage.outerStart);
  const form = classifyForm({
    text,
    standsFree: attribution.standsFree,
    resumes: attribution.resumes,
    cue: attribution.cueKind,
    runsInto: attribution.runsInto,
    lead: attribution.lead,
    apart: attribution.apart,
    attributed: attribution.referent !== null,
    named: /\b(?:so-called|known as|titled|entitled|nicknamed|dubbed|named)\s$/i.test(before),
    single: passage.single,
  });
  const { speaker, cue, to, via, utterance } = attribution;
  const spans = form === 'direct' ? splitSentences(text, language) : [{ start: 0, end: text.length }];
  return {
    start,
    end,
    text,
    form,
    utterance,
    speaker: form === 'scare' ? null : speaker,
    cue: form === 'scare' ? null : cue,
    to: form === 'scare' ? [] : to,
    via: form === 'scare' ? [] : via,
    sentences: spans.map((span) => ({
      start: span.start + start,
      end: span.end + start,
      text: text.slice(span.start, span.end),
    })),
  };
}
