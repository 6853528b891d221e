/**
 * What is kept of an article by default: each quotation's paragraph and the sentences beside it, with title and
 * metadata. Offsets are those of the shorter text; what copies are recognised by is taken from the whole before it
 * goes, and travels along. Given nothing to leave out, the article comes back as it is.
 */
import { splitSentences } from '../text/sentences.ts';
import type { Article, Block, Quotation, Section, Span } from '../types.ts';
import { fingerprint } from './recognise.ts';
import { sketchOpening, sketchText } from './sketch-text.ts';

/** Between passages that were apart. */
const GAP = '\n\n';

/** Characters of a neighbouring sentence, at most: longer ones are lists and tables. */
const MAX_SENTENCE = 600;

export interface Excerpt {
  article: Article;
  quotations: Quotation[];
}

export async function excerptArticle(article: Article, quotations: readonly Quotation[]): Promise<Excerpt> {
  const whole = { article, quotations: [...quotations] };
  if (article.excerpt) return whole;
  const spans = joinSpans(passages(article, quotations));
  const kept = spans.reduce((sum, { start, end }) => sum + end - start + GAP.length, -GAP.length);
  // Nothing to quote leaves a title and a fingerprint: enough to know the article again.
  if (kept >= article.text.length) return whole;
  const move = mover(spans);
  return {
    article: {
      ...article,
      text: spans.map(({ start, end }) => article.text.slice(start, end)).join(GAP),
      blocks: article.blocks.flatMap((block) => cutTo(block, spans, move)),
      ...(article.sections
        ? { sections: article.sections.flatMap((one) => cutSection(one, spans, move)) }
        : {}),
      excerpt: {
        characters: article.text.length,
        fingerprint: await fingerprint(article),
        sketch: sketchText(article.text),
        opening: sketchOpening(article.text),
      },
    },
    quotations: quotations.map((quotation) =>
      quotation.in === 'title' ? quotation : moved(quotation, move),
    ),
  };
}

/** Blocks that quotations touch, whole, and the nearest sentence of the block before and after. */
function passages({ text, blocks, language }: Article, quotations: readonly Quotation[]): Span[] {
  const found: Span[] = [];
  for (const quotation of quotations) {
    if (quotation.in === 'title') continue;
    for (const { start, end } of [
      quotation,
      ...(quotation.clause ? [quotation.clause] : []),
      ...quotation.sentences,
    ])
      found.push({ start, end });
  }
  found.sort((a, b) => a.start - b.start);
  const spans: Span[] = [...found];
  let next = 0;
  blocks.forEach((block, i) => {
    while (next < found.length && found[next]!.end <= block.start) next++;
    let touched = false;
    for (let at = next; at < found.length && found[at]!.start < block.end; at++)
      touched ||= found[at]!.end > block.start;
    if (!touched) return;
    spans.push({ start: block.start, end: block.end });
    const [before, after] = [blocks[i - 1], blocks[i + 1]];
    if (before) spans.push(endSentence(text, before, language, 'last'));
    if (after) spans.push(endSentence(text, after, language, 'first'));
  });
  return spans;
}

function endSentence(
  text: string,
  { start, end }: Block,
  language: string | null,
  which: 'first' | 'last',
): Span {
  const from = which === 'first' ? start : Math.max(start, end - MAX_SENTENCE);
  const to = which === 'first' ? Math.min(end, start + MAX_SENTENCE) : end;
  const sentences = splitSentences(text.slice(from, to), language);
  const sentence = which === 'first' ? sentences[0] : sentences.at(-1);
  return sentence ? { start: from + sentence.start, end: from + sentence.end } : { start: from, end: from };
}

function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (end > start) joined.push({ start, end });
  }
  return joined;
}

/** From an offset inside a kept passage to its place in the excerpt. */
function mover(spans: readonly Span[]): (offset: number) => number {
  const starts: number[] = [];
  let length = 0;
  for (const { start, end } of spans) {
    starts.push(length);
    length += end - start + GAP.length;
  }
  return (offset) => {
    let low = 0;
    let high = spans.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (spans[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return starts[low]! + offset - spans[low]!.start;
  };
}

function cutTo<T extends Span>(span: T, spans: readonly Span[], move: (offset: number) => number): T[] {
  return spans
    .filter(({ start, end }) => start < span.end && end > span.start)
    .map(({ start, end }) => ({
      ...span,
      start: move(Math.max(start, span.start)),
      end: move(Math.max(start, span.start)) + Math.min(end, span.end) - Math.max(start, span.start),
    }));
}

/** From its first kept passage to its last; none where nothing of it is kept. */
function cutSection(section: Section, spans: readonly Span[], move: (offset: number) => number): Section[] {
  const parts = cutTo(section, spans, move);
  const [first, last] = [parts[0], parts.at(-1)];
  return first && last ? [{ ...first, end: last.end }] : [];
}

function moved(quotation: Quotation, move: (offset: number) => number): Quotation {
  const shift = <T extends Span>(span: T): T => {
    const start = move(span.start);
    return { ...span, start, end: start + span.end - span.start };
  };
  return {
    ...shift(quotation),
    ...(quotation.clause ? { clause: shift(quotation.clause) } : {}),
    sentences: quotation.sentences.map(shift),
  };
}
