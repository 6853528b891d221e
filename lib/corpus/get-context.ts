/** The sentence before and after a passage, as the article prints them, without crossing into another block. */
import { splitSentences } from '../text/sentences.ts';
import type { Article } from '../types.ts';
import type { Context } from './corpus.ts';

/** Characters of context on each side, at most; a sentence longer than this is cut at its far end. */
const MAX_SIDE = 600;

/** @returns null where the offsets do not lie in the text */
export function contextOf(
  { article }: { article: Pick<Article, 'title' | 'text' | 'blocks' | 'language'> },
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

/** The end of the text from its last sentence on; nothing where only marks are left. */
function lastSentence(text: string, language: string | null): string {
  const bounded = text.slice(-MAX_SIDE * 2);
  const last = splitSentences(bounded, language).findLast(({ start, end }) =>
    isSpoken(bounded.slice(start, end)),
  );
  return last ? bounded.slice(last.start) : '';
}

/** The beginning of the text up to the end of its first sentence, which may be the rest of the passage's own. */
function firstSentence(text: string, language: string | null): string {
  const bounded = text.slice(0, MAX_SIDE * 2);
  const first = splitSentences(bounded, language).find(({ start, end }) =>
    isSpoken(bounded.slice(start, end)),
  );
  return first ? bounded.slice(0, first.end) : '';
}

function isSpoken(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
