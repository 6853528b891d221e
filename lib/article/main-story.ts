/**
 * A page may carry several stories, one under the other (endless scroll, digests). Removes from the page's copy all
 * but the main one: the one with the page's title, else the first. Entries of a live blog are one story.
 */
import { foldText } from '../text/fold.ts';

/** An element with less text is a teaser or a box. In characters. */
const MIN_STORY = 200;
const MIN_PARAGRAPHS = 2;
/** Stories and headings looked at. */
const MAX_STORIES = 60;

export function keepMainStory(doc: Document, title: string | null): void {
  const stories = findArticles(doc) ?? findHeadedParts(doc);
  if (stories.length < 2) return;
  const wanted = title ? foldText(title) : null;
  const main = stories.find((story) => headlinesOf(story).some((heading) => foldText(heading) === wanted));
  if (!main && isHeadedFromOutside(doc, stories, wanted)) {
    joinParts(stories);
    return;
  }
  for (const story of stories) {
    if (story !== (main ?? stories[0])) story.parentNode?.removeChild(story);
  }
}

/** One story in parts: side by side in one element, or Readability would take the weightiest part for the whole. */
function joinParts(parts: readonly Element[]): void {
  for (const part of parts) {
    while (part.firstChild) part.parentNode?.insertBefore(part.firstChild, part);
    part.parentNode?.removeChild(part);
  }
}

/** Articles with a headline and a body of their own, outermost ones; null if there are not several. */
function findArticles(doc: Document): Element[] | null {
  const found: Element[] = [];
  for (const element of doc.querySelectorAll('article, [role="article"]')) {
    if (found.length >= MAX_STORIES) break;
    if (found.some((outer) => outer.contains(element))) continue;
    if (isStory(element)) found.push(element);
  }
  return found.length > 1 ? found : null;
}

/** Without such articles: around each h1 the largest element that holds no other h1. */
function findHeadedParts(doc: Document): Element[] {
  const headings = [...doc.querySelectorAll('h1')].slice(0, MAX_STORIES);
  if (headings.length < 2) return [];
  const parts = headings.map((heading) => {
    let part: Element = heading;
    while (part.parentElement && part.parentElement !== doc.body) {
      const parent: Element = part.parentElement;
      if (headings.some((other) => other !== heading && parent.contains(other))) break;
      part = parent;
    }
    return part;
  });
  return parts.filter(isStory);
}

function isStory(element: Element): boolean {
  if ((element.textContent?.length ?? 0) < MIN_STORY || headlinesOf(element).length === 0) return false;
  return element.querySelectorAll('p').length >= MIN_PARAGRAPHS || element.querySelectorAll('br').length > 1;
}

function headlinesOf(story: Element): string[] {
  const first = story.querySelector('h1') ?? story.querySelector('h2, h3, [itemprop="headline"]');
  return first?.textContent ? [first.textContent.slice(0, 1000)] : [];
}

/** The page's own headline stands over all of them: a live blog, or one story in parts. */
function isHeadedFromOutside(doc: Document, stories: readonly Element[], wanted: string | null): boolean {
  if (wanted === null) return false;
  return [...doc.querySelectorAll('h1')]
    .slice(0, MAX_STORIES)
    .some(
      (h1) =>
        foldText(h1.textContent?.slice(0, 1000) ?? '') === wanted && !stories.some((s) => s.contains(h1)),
    );
}
