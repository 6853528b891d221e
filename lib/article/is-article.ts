/**
 * Whether a page deserves reading: a cheap look before anything is cloned, bounded on any page. What decides is a
 * cluster of paragraphs with enough text and few links; what a page says of itself only lowers the bar. Refuses front
 * pages, lists of teasers or results, apps, editors and what is no HTML.
 */
import { type Cluster, findClusters, findLists } from './paragraph-clusters.ts';

/** Without any hint, a story has this many paragraphs and characters … */
const PARAGRAPHS = 3;
const CHARACTERS = 450;
/** … and with one (og:type, JSON-LD, an <article> with a headline) this many: news in brief, stubs before a paywall. */
const HINTED_PARAGRAPHS = 1;
const HINTED_CHARACTERS = 140;
/** Share of a cluster's text that may be linked: stories have up to a quarter, lists half and more. */
const MAX_LINKED = 0.4;
/** Linked headings for each paragraph: a list of teasers has one, a story with related links below half. */
const MAX_HEADINGS_A_PARAGRAPH = 0.5;
/** A page of so many linked headings, and no story, announces other pages. */
const TEASERS = 3;
/** Headings of one level looked at. */
const MAX_HEADINGS = 60;
/** Text in a form's field beyond this is being written, in characters; or a field of so many rows. */
const EDITOR_TEXT = 2000;
const EDITOR_ROWS = 20;

const APP =
  '[role="application"], [role="grid"], [role="treegrid"], [role="tree"], [role="toolbar"], [role="textbox"][contenteditable]';

export function isArticle(doc: Document, url: string | null): boolean {
  if (!doc.body || !isHtml(doc) || isFrontPage(url) || isEditor(doc)) return false;
  // Most pages end here: what a page says of itself is looked for only where there is text enough.
  const clusters = findClusters(doc).filter((cluster) => isStory(cluster, true));
  // Takeaways and question-and-answer pieces are written as lists; so are results, so here the page's word is needed.
  if (clusters.length === 0) return claimsArticle(doc) && findLists(doc).some((list) => isStory(list, true));
  if (claimsArticle(doc)) return true;
  if (doc.querySelector(APP)) return false;
  return clusters.some((cluster) => isStory(cluster, isHeadedArticle(cluster)));
}

/** Teasers of other pages and nothing else: front pages, sections, results. For who was told to read it all the same. */
export function isTeaserPage(doc: Document): boolean {
  if (!doc.body || isArticle(doc, null) || claimsArticle(doc)) return false;
  return linkedHeadings(doc.body) >= TEASERS;
}

function isStory(cluster: Cluster, hinted: boolean): boolean {
  if (cluster.paragraphs < (hinted ? HINTED_PARAGRAPHS : PARAGRAPHS)) return false;
  if (cluster.characters < (hinted ? HINTED_CHARACTERS : CHARACTERS)) return false;
  if (cluster.linked > cluster.characters * MAX_LINKED) return false;
  // Paragraphs that are siblings run on; gathered from several boxes they may be teasers, each with its heading.
  return cluster.siblings || linkedHeadings(cluster.element) <= cluster.paragraphs * MAX_HEADINGS_A_PARAGRAPH;
}

function linkedHeadings(element: Element): number {
  let linked = 0;
  for (const name of ['h2', 'h3', 'h4']) {
    const headings = element.getElementsByTagName(name);
    for (let i = 0; i < MAX_HEADINGS; i++) {
      const heading = headings[i];
      if (!heading) break;
      if (heading.getElementsByTagName('a')[0] || heading.closest('a')) linked++;
    }
  }
  return linked;
}

function isHtml(doc: Document): boolean {
  const type = doc.contentType;
  return !type || type === 'text/html' || type === 'application/xhtml+xml';
}

function isFrontPage(url: string | null): boolean {
  if (!url) return false;
  try {
    const { pathname, search, hash } = new URL(url);
    const isRoot = /^\/(?:(?:index|home|default)(?:\.\w+)?|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i.test(pathname);
    return (isRoot && !search && !/^#!?\//.test(hash)) || /^\/search\b/.test(pathname);
  } catch {
    return false;
  }
}

function isEditor(doc: Document): boolean {
  if (doc.designMode === 'on') return true;
  let seen = 0;
  for (const field of doc.querySelectorAll('textarea')) {
    if ((field.textLength ?? field.value?.length ?? 0) > EDITOR_TEXT || field.rows >= EDITOR_ROWS)
      return true;
    if (++seen > 20) break;
  }
  return false;
}

/** What the page says of itself; short blocks only, and no parsing: it is a hint. */
function claimsArticle(doc: Document): boolean {
  const type = doc.querySelector('meta[property="og:type"]')?.getAttribute('content');
  if (type === 'article') return true;
  if (doc.querySelector('[itemprop="articleBody"], [itemtype$="/NewsArticle"]')) return true;
  let seen = 0;
  for (const script of doc.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.firstChild?.nodeValue ?? '';
    if (
      /"@type"\s*:\s*\[?\s*"(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting)"/.test(
        text.slice(0, 20_000),
      )
    ) {
      return !/"@type"\s*:\s*"(?:ItemList|CollectionPage|SearchResultsPage)"/.test(text.slice(0, 20_000));
    }
    if (++seen > 10) break;
  }
  return false;
}

/** The paragraphs stand in an <article> that has the page's only h1. */
function isHeadedArticle({ element }: Cluster): boolean {
  const article = element.closest('article, main, [role="main"]');
  return article?.querySelector('h1') != null && article.querySelectorAll('article').length < 2;
}
