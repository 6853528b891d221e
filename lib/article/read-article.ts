/**
 * The page → its article, and the map back to the live page. Works on a copy; the live page is only read. What cannot
 * be read as an article (no text at all) gives null; whether a page deserves reading is `is-article.ts`'s question.
 *
 * 1. Metadata and the printed title, from the live page.
 * 2. Copy, without the boxes beside the story: before anything is weighed, so that the story alone is.
 * 3. Parts: entries of a live blog, several stories, or the captions of a gallery. What is not this page's is removed.
 * 4. The page's blocks, and which of them are the body: the parts', or those that Readability (the one task that
 *    cannot be cut in slices) takes for the story.
 * 5. Standfirst, key points and headings, which it drops.
 * 6. Text, sections and map.
 */
import { foldText } from '../text/fold.ts';
import { chooseBlocks } from './choose-blocks.ts';
import { clonePage } from './clone-page.ts';
import type { DraftBlock } from './collect-blocks.ts';
import { extractText } from './extract-text.ts';
import { findOriginals } from './find-originals.ts';
import { findSections } from './find-sections.ts';
import { findGalleryCaptions } from './gallery-captions.ts';
import type { UnidentifiedArticle } from './identify-article.ts';
import { limitDepth } from './limit-depth.ts';
import { findLiveEntries } from './live-entries.ts';
import { createLiveMap, type LiveMap } from './live-map.ts';
import { findUpdateEntries, type LiveUpdate, matchUpdates } from './live-updates.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { findStories } from './page-stories.ts';
import { readPartDetails } from './part-details.ts';
import { type PrintedCredits, readPrintedCredits } from './printed-credits.ts';
import { findPrintedTitle } from './printed-title.ts';
import { prunePage } from './prune-page.ts';
import { findStoryBlocks, type Part } from './story-blocks.ts';
import { readSyndication } from './syndication.ts';
import { dropUnseen } from './unseen-blocks.ts';

/** Blocks around a story's first in which its author and date are printed, and their greatest length in characters. */
const CREDITS_BEFORE = 8;
const CREDITS_AFTER = 3;
const MAX_CREDIT = 160;

export interface PageArticle {
  article: UnidentifiedArticle;
  map: LiveMap;
}

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
  const copy = yield* clonePage(doc);
  if (!copy.doc.body) return null;
  yield undefined;
  const captions = findGalleryCaptions(copy.doc);
  yield* prunePage(copy.doc, title, new Set(captions));
  const parts = findParts(copy.doc, title, metadata.updates);
  yield undefined;
  limitDepth(copy.doc.body);
  yield undefined;
  const story = yield* findStoryBlocks(copy, parts, parts.length > 0 ? [] : captions);
  if (!story) return null;
  const { drafts, body } = story;
  const { description, language, byline } = metadata;
  const introduced = parts.length > 0 || captions.length > 0;
  const chosen = yield* dropUnseen(drafts, chooseBlocks({ drafts, body, title, description, introduced }));
  yield undefined;
  const credits = readCredits(drafts, chosen, title, metadata);
  const extracted = yield* extractText({ drafts, chosen, title, byline: byline ?? credits.byline, language });
  if (!extracted.text) return null;
  yield undefined;
  const syndication = readSyndication(
    chosen.map((index) => drafts[index]!.text),
    byline ?? credits.byline,
    metadata.outlet,
    findOriginals(doc, metadata.url),
  );
  const sections = findSections(extracted, story.parts);
  const article: UnidentifiedArticle = {
    title,
    outlet: metadata.outlet,
    byline: byline ?? credits.byline,
    url: metadata.url,
    aliases: [],
    published: metadata.published ?? credits.published,
    ...((metadata.modified ?? credits.modified) ? { modified: metadata.modified ?? credits.modified } : {}),
    ...(syndication ? { syndication } : {}),
    language,
    text: extracted.text,
    blocks: extracted.blocks,
    ...(sections.length > 0 ? { sections } : {}),
  };
  return { article, map: createLiveMap(extracted, printed?.mapped ?? null) };
}

export function readArticle(doc: Document, url: string | null): PageArticle | null {
  const steps = readArticleSteps(doc, url);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Entries of a live blog, or stories: each with its element and what it says of itself. */
function findParts(doc: Document, title: string | null, updates: readonly LiveUpdate[]): Part[] {
  const timed = findLiveEntries(doc);
  const entries = timed.length > 0 ? timed : findUpdateEntries(doc, updates);
  if (entries.length === 0) {
    return findStories(doc, title).map((element) => ({ element, ...readPartDetails(element) }));
  }
  const matched = matchUpdates(entries, updates);
  return entries.map((element, i) => ({ element, ...readPartDetails(element, matched[i]) }));
}

/** From the lines around the headline, and only what the page says nowhere else. */
function readCredits(
  drafts: readonly DraftBlock[],
  chosen: readonly number[],
  title: string | null,
  { language, byline, published }: Metadata,
): PrintedCredits {
  if (byline && published) return { byline: null, published: null, modified: null };
  const first = chosen[0] ?? 0;
  const folded = title ? foldText(title) : '';
  const near = drafts.slice(Math.max(0, first - CREDITS_BEFORE), first + CREDITS_AFTER);
  return readPrintedCredits(
    near.map(({ text }) => text).filter((text) => text.length < MAX_CREDIT && foldText(text) !== folded),
    language,
  );
}
