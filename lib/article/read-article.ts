/**
 * The page → its article, and the map back to the live page. Works on a copy; the live page is only read. What cannot
 * be read as an article (no text at all) gives null; whether a page deserves reading is `is-article.ts`'s question.
 *
 * 1. Metadata and the printed title, from the live page.
 * 2. Copy, main story, boxes beside it: before Readability, so that it weighs the story alone.
 * 3. Readability, the one task that cannot be cut in slices.
 * 4. Text, blocks and map.
 */
import { Readability } from '@mozilla/readability';
import { clonePage } from './clone-page.ts';
import { extractText } from './extract-text.ts';
import type { UnidentifiedArticle } from './identify-article.ts';
import { limitDepth } from './limit-depth.ts';
import { createLiveMap, type LiveMap } from './live-map.ts';
import { keepMainStory } from './main-story.ts';
import { readMetadata } from './metadata.ts';
import { findPrintedTitle } from './printed-title.ts';
import { prunePage } from './prune-page.ts';

export interface PageArticle {
  article: UnidentifiedArticle;
  map: LiveMap;
}

/** Below this Readability tries again, less strictly. In characters; short reports are this short. */
const SHORTEST_STORY = 300;

/** Yields wherever a break does no harm; `run-sliced.ts` runs it in slices. */
export function* readArticleSteps(
  doc: Document,
  url: string | null,
): Generator<undefined, PageArticle | null> {
  const metadata = readMetadata(doc, url);
  yield undefined;
  const printed = findPrintedTitle(doc, metadata.titles);
  const title = printed?.mapped.text ?? metadata.title;
  yield undefined;
  const copy = clonePage(doc);
  if (!copy.doc.body) return null;
  yield undefined;
  keepMainStory(copy.doc, title);
  yield undefined;
  yield* prunePage(copy.doc, title);
  limitDepth(copy.doc.body);
  yield undefined;
  const content = findStory(copy.doc);
  if (!content) return null;
  yield undefined;
  const extracted = yield* extractText(content, copy.liveOf, title);
  if (!extracted.text) return null;
  const article: UnidentifiedArticle = {
    title,
    outlet: metadata.outlet,
    byline: metadata.byline,
    url: metadata.url,
    aliases: [],
    published: metadata.published,
    language: metadata.language,
    text: extracted.text,
    blocks: extracted.blocks,
  };
  return { article, map: createLiveMap(extracted, printed?.mapped ?? null) };
}

export function readArticle(doc: Document, url: string | null): PageArticle | null {
  const steps = readArticleSteps(doc, url);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function findStory(doc: Document): Element | null {
  const reader = new Readability<Node>(doc, {
    serializer: (element) => element,
    disableJSONLD: true,
    charThreshold: SHORTEST_STORY,
    keepClasses: true,
  });
  return (reader.parse()?.content as Element | undefined) ?? null;
}
