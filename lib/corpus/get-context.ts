/** The sentence before and after a passage, as the article prints them, without crossing into another block. */
import { splitSentences } from '../text/sentences.ts';
import type { Context, StoredArticle } from './corpus.ts';

/** Characters of context on each side, at most; a sentence longer than this is cut at its far end. */
const MAX_SIDE = 600;

/** @returns null where the offsets do not lie in the text */
export function contextOf(
  { article }: StoredArticle,
  start: number,
  end: number,
  place?: 'title',
): Context | null {
  const whole = place === 'title' ? (article.title ?? '') : article.text;
  if (!(start >= 0 && start < end && end <= whole.length)) return null;
  const text = whole.slice(start, end);
  if (place === 'title') {
    return { before: whole.slice(0, start).slice(-MAX_SIDE), text, after: whole.slice(end, end + MAX_SIDE) };
  }
  const first = article.blocks.find((block) => block.end > start);
  const last = article.blocks.find((block) => block.end >= end);
  const from = Math.min(first?.start ?? start, start);
  const to = Math.max(last?.end ?? end, end);
  const ahead = whole.slice(from, start);
  const behind = whole.slice(end, to);
  return {
    before: lastSentence(ahead, article.language).slice(-MAX_SIDE).trimStart(),
    text,
    after: firstSentence(behind, article.language).slice(0, MAX_SIDE).trimEnd(),
  };
}

function lastSentence(text: string, language: string | null): string {
  const bounded = text.slice(-MAX_SIDE * 2);
  const sentence = splitSentences(bounded, language).at(-1);
  return sentence ? bounded.slice(sentence.start) : bounded;
}

/** What is left of the sentence the passage stands in, or the next one if the passage ends its own. */
function firstSentence(text: string, language: string | null): string {
  const bounded = text.slice(0, MAX_SIDE * 2);
  const sentences = splitSentences(bounded, language);
  const spoken = sentences.find(({ start, end }) => /[\p{L}\p{N}]/u.test(bounded.slice(start, end)));
  return bounded.slice(0, spoken?.end ?? bounded.length);
}
