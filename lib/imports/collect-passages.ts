/**
 * Quotations that come without their article (a table's rows, the Global Quotation Graph, Quotebank) → the article that
 * they make up: a paragraph for each, with the words around it where they are known. What is quoted is then known by
 * place, and who said it either as the file says or as the words around tell.
 */
import type { UnidentifiedArticle } from '../article/identify-article.ts';
import { splitBlocks } from '../article/read-text.ts';
import { understandArticle } from '../quotations/understand-article.ts';
import { splitSentences } from '../text/sentences.ts';
import { splitWords } from '../text/words.ts';
import type { Quotation, Span } from '../types.ts';

/** Words from which a passage is a statement of its own; shorter ones are fragments of a sentence. */
const DIRECT_WORDS = 5;

/** Characters of the words around that are kept on each side. */
const MAX_AROUND = 1_000;

export interface Passage {
  text: string;
  /** The words before and after, as far as the file has them. */
  before?: string;
  after?: string;
  /** Null where the file says that nobody is known; absent where it says nothing. */
  speaker?: string | null;
}

/** Where it stands in the text. */
export interface PlacedPassage extends Span {
  speaker?: string | null;
}

export type Heading = Pick<UnidentifiedArticle, 'title' | 'outlet' | 'url' | 'published' | 'language'>;

export function collectPassages(
  heading: Heading,
  passages: readonly Passage[],
): { article: UnidentifiedArticle; passages: PlacedPassage[] } {
  const placed: PlacedPassage[] = [];
  const seen = new Set<string>();
  let text = '';
  for (const passage of passages) {
    const quoted = withoutMarks(oneLine(passage.text));
    if (!quoted || seen.has(quoted)) continue;
    seen.add(quoted);
    const before = oneLine(passage.before ?? '')
      .slice(-MAX_AROUND)
      .replace(/[\s"“„«]+$/u, '');
    const after = oneLine(passage.after ?? '')
      .slice(0, MAX_AROUND)
      .replace(/^["”“»]+/u, '');
    if (text) text += '\n\n';
    text += before ? `${before} “` : '“';
    const start = text.length;
    text += quoted;
    placed.push({
      start,
      end: text.length,
      ...(passage.speaker === undefined ? {} : { speaker: passage.speaker }),
    });
    text += `”${after && !/^[\s.,;:!?)]/u.test(after) ? ' ' : ''}${after}`;
  }
  return {
    article: { ...heading, byline: null, aliases: [], text, blocks: splitBlocks(text) },
    passages: placed,
  };
}

/** The quotations at these places. Speakers the file does not name are looked for in the words around. */
export function quotePassages(
  article: Pick<UnidentifiedArticle, 'title' | 'text' | 'blocks' | 'language' | 'published'>,
  passages: readonly PlacedPassage[],
): Quotation[] {
  const unsaid = passages.some(({ speaker }) => speaker === undefined);
  const found = unsaid ? understandArticle(article) : [];
  return passages.map(({ start, end, speaker }, utterance) => {
    const text = article.text.slice(start, end);
    const read =
      speaker === undefined
        ? found.find((other) => !other.in && other.start < end && other.end > start && other.speaker)
        : undefined;
    return {
      start,
      end,
      text,
      form: splitWords(text).length >= DIRECT_WORDS || /[.!?…]$/u.test(text) ? 'direct' : 'mixed',
      utterance,
      speaker: read?.speaker ?? (speaker ? { name: speaker, mention: speaker } : null),
      ...(read?.speakerConfidence === undefined ? {} : { speakerConfidence: read.speakerConfidence }),
      cue: read?.cue ?? null,
      to: read?.to ?? [],
      via: read?.via ?? [],
      sentences: splitSentences(text, article.language).map((span) => ({
        start: start + span.start,
        end: start + span.end,
        text: text.slice(span.start, span.end),
      })),
    };
  });
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** One pair around the whole; what stands inside is part of what was said. */
function withoutMarks(text: string): string {
  const inner = /^["“„«]\s*([^"“”„«»]+?)\s*["”“»]$/u.exec(text);
  return inner ? inner[1]! : text;
}
