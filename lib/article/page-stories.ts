/**
 * A page may carry several stories, one under the other (digests, notebooks, endless scroll). Takes the page's copy;
 * gives the stories that are this page's own, and removes those that are not: teasers of other pages and stories that
 * have an address of their own, which the reader scrolled into. None or one given: the page is one story.
 */
import { foldText } from '../text/fold.ts';

/** An element with less text is a teaser or a box. In characters. */
const MIN_STORY = 200;
const MIN_PARAGRAPHS = 2;
/** Under a common headline a story may be as short as one paragraph of this many characters. */
const MIN_PART = 80;
/** A story whose headline leads to another address is a teaser unless it has this much text. In characters. */
const MIN_LINKED_STORY = 1200;
/** A further story has at least this share of the main one's text: less is a box beside it. */
const MIN_SHARE = 0.2;
/** Text that stands outside all stories, as a share of theirs, from which on it is the story and they are boxes. */
const OUTER_STORY = 0.6;
const MIN_OUTER_PARAGRAPH = 80;
/** Stories, headings and paragraphs looked at. */
const MAX_STORIES = 60;
const MAX_PARAGRAPHS = 400;

const OWN_ADDRESS = [
  'data-url',
  'data-href',
  'data-permalink',
  'data-canonical',
  'data-article-url',
  'itemid',
];

export function findStories(doc: Document, title: string | null): Element[] {
  const found = findArticles(doc) ?? findHeadedParts(doc);
  if (found.length < 2) return [];
  const wanted = title ? foldText(title) : null;
  const main = found.find((story) => headlinesOf(story).some((heading) => foldText(heading) === wanted));
  if (!main && isHeadedFromOutside(doc, found, wanted)) {
    const parts = found.filter((story) => !isTeaser(story));
    if (parts.length < 2 || holdsMoreOutside(doc, parts)) {
      for (const story of found) if (isTeaser(story)) story.parentNode?.removeChild(story);
      return [];
    }
    return parts;
  }
  const first = main ?? found[0]!;
  const least = sizeOf(first) * MIN_SHARE;
  const own = found.filter(
    (story) =>
      story === first ||
      !(
        !isStory(story) ||
        isTeaser(story) ||
        hasOwnAddress(story) ||
        sizeOf(story) < least ||
        !isLike(story, first)
      ),
  );
  for (const story of found) if (!own.includes(story)) story.parentNode?.removeChild(story);
  return own.length > 1 ? own : [];
}

/** Articles with a headline and a body of their own, outermost ones; null if there are not several. */
function findArticles(doc: Document): Element[] | null {
  const found: Element[] = [];
  for (const element of doc.querySelectorAll('article, [role="article"]')) {
    if (found.length >= MAX_STORIES) break;
    if (found.some((outer) => outer.contains(element))) continue;
    if (isStory(element) || isPart(element)) found.push(element);
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
  if (sizeOf(element) < MIN_STORY || headlinesOf(element).length === 0) return false;
  return element.querySelectorAll('p').length >= MIN_PARAGRAPHS || element.querySelectorAll('br').length > 1;
}

function isPart(element: Element): boolean {
  if (headlinesOf(element).length === 0) return false;
  return [...element.querySelectorAll('p')]
    .slice(0, MAX_STORIES)
    .some((paragraph) => sizeOf(paragraph) >= MIN_PART);
}

/** Announces a story of another page: its headline leads there, and there is little else. */
function isTeaser(story: Element): boolean {
  if (sizeOf(story) >= MIN_LINKED_STORY) return false;
  const heading = headlineOf(story);
  const link = heading?.querySelector('a[href]') ?? heading?.closest('a[href]');
  return link != null && !/^\s*#/.test(link.getAttribute('href') ?? '');
}

function hasOwnAddress(story: Element): boolean {
  return OWN_ADDRESS.some((name) => story.hasAttribute(name));
}

/** Headed at the same level: a box under a story has a lesser heading. */
function isLike(story: Element, main: Element): boolean {
  return headlineOf(story)?.localName === headlineOf(main)?.localName;
}

function headlineOf(story: Element): Element | null {
  return story.querySelector('h1') ?? story.querySelector('h2, h3, [itemprop="headline"]');
}

function headlinesOf(story: Element): string[] {
  const text = headlineOf(story)?.textContent;
  return text ? [text.slice(0, 1000)] : [];
}

function sizeOf(element: Element): number {
  return element.textContent?.length ?? 0;
}

/** The page's own headline stands over all of them: a digest, or one story in parts. */
function isHeadedFromOutside(doc: Document, stories: readonly Element[], wanted: string | null): boolean {
  if (wanted === null) return false;
  return [...doc.querySelectorAll('h1')]
    .slice(0, MAX_STORIES)
    .some(
      (h1) =>
        foldText(h1.textContent?.slice(0, 1000) ?? '') === wanted && !stories.some((s) => s.contains(h1)),
    );
}

function holdsMoreOutside(doc: Document, stories: readonly Element[]): boolean {
  let outside = 0;
  for (const paragraph of [...doc.querySelectorAll('p')].slice(0, MAX_PARAGRAPHS)) {
    const size = sizeOf(paragraph);
    if (size >= MIN_OUTER_PARAGRAPH && !stories.some((story) => story.contains(paragraph))) outside += size;
  }
  return outside > OUTER_STORY * stories.reduce((sum, story) => sum + sizeOf(story), 0);
}
