/**
 * Takes out of the page's copy what no reader counts as the story: captions, asides, boxes of related stories, sign-up
 * forms, comments, hidden elements. Never takes the story with it: a box that holds the main headline or most of the
 * page's paragraphs stays, whatever it is called.
 */
import { isHidden } from './is-hidden.ts';

const NEVER_STORY = new Set(
  'script style noscript template svg canvas iframe object embed video audio nav aside dialog form button select textarea input datalist menu amp-ad amp-embed amp-sidebar amp-consent amp-sticky-ad amp-social-share amp-user-notification amp-lightbox'.split(
    ' ',
  ),
);

/** Class and id words (split at hyphens, underscores and humps) that name boxes beside a story, alone or in a pair. */
const BOX_WORDS = new Set(
  'related recommended recommendations recirc recirculation newsletter signup subscribe subscription promo promoted promotion sponsored advert advertisement ads share sharing sharebar social comments disqus breadcrumb breadcrumbs outbrain taboola trending popular cookie cookies consent gdpr pullquote caption captions credit toolbar footnote-nav paywall metered pagination tags regwall paygate upsell disclaimer'.split(
    ' ',
  ),
);
const BOX_PAIRS = new Set(
  'read-more read-next read-also also-read more-stories more-on see-also most-read most-viewed you-may you-might pull-quote quote-pull sign-up up-next author-bio author-box author-card about-author story-package in-brief'.split(
    ' ',
  ),
);
const COMMENTS =
  /(?:^|[\s_-])(?:comments?|disqus|discussion)(?:[_-](?:list|section|thread|area|wrapper|container))?(?=\s|$)/i;
/** Attributes longer than this are not split into words. */
const MAX_ATTRIBUTE = 300;
/** A box with at least this many paragraphs of this many characters is the story, or holds it. */
const STORY_PARAGRAPHS = 5;
const STORY_PARAGRAPH_LENGTH = 80;
/** … if it has this share of all such paragraphs of the page; a long thread of comments has not. */
const STORY_SHARE = 0.5;
/** Paragraphs counted. */
const MAX_PARAGRAPHS = 600;
/** Boxes around a paragraph that are counted. */
const MAX_CLIMB = 200;
/** Elements looked at between two possible breaks. */
const ELEMENTS_A_STEP = 400;
const SHOW_ELEMENT = 1;

/** @param captions where they are the story: they stay */
export function* prunePage(
  doc: Document,
  headline: string | null,
  captions: ReadonlySet<Element> = new Set(),
): Generator<undefined, void> {
  const root = doc.body;
  if (!root) return;
  const paragraphs = yield* countParagraphs(root);
  const holders = new Set<Element>();
  for (const caption of captions) {
    for (let box = caption.parentElement; box && !holders.has(box); box = box.parentElement) holders.add(box);
  }
  const walker = doc.createTreeWalker(root, SHOW_ELEMENT);
  const doomed: Element[] = [];
  let visited = 0;
  let element = walker.nextNode() as Element | null;
  while (element) {
    if (++visited % ELEMENTS_A_STEP === 0) yield undefined;
    if (captions.has(element)) element = nextOutside(walker, element);
    else if (isBeside(element) && !holdsStory(element, headline, paragraphs, holders)) {
      doomed.push(element);
      element = nextOutside(walker, element);
    } else {
      loosen(element);
      element = walker.nextNode() as Element | null;
    }
  }
  for (const [index, box] of doomed.entries()) {
    if (index % ELEMENTS_A_STEP === 0) yield undefined;
    box.parentNode?.removeChild(box);
  }
}

/** What Readability would misread in elements that stay: script links lose their text's way back, hidden stories. */
function loosen(element: Element): void {
  if (element.localName === 'a' && /^\s*javascript:/i.test(element.getAttribute('href') ?? '')) {
    element.removeAttribute('href');
  }
  if (element.getAttribute('aria-hidden') === 'true') element.removeAttribute('aria-hidden');
}

function nextOutside(walker: TreeWalker, element: Element): Element | null {
  let at: Node | null = element;
  while (at && at !== walker.root && !at.nextSibling) at = at.parentNode;
  if (!at || at === walker.root) return null;
  const next = at.nextSibling!;
  walker.currentNode = next;
  return next.nodeType === 1 ? (next as Element) : (walker.nextNode() as Element | null);
}

function isBeside(element: Element): boolean {
  const name = element.localName;
  if (NEVER_STORY.has(name)) return true;
  if (name === 'figcaption') return !element.parentElement?.querySelector('blockquote');
  if (isHidden(element)) return true;
  const role = element.getAttribute('role');
  if (role === 'navigation' || role === 'complementary' || role === 'dialog' || role === 'search')
    return true;
  return namesBox(element.getAttribute('class')) || namesBox(element.getAttribute('id'));
}

function namesBox(attribute: string | null): boolean {
  if (!attribute || attribute.length > MAX_ATTRIBUTE) return false;
  for (const name of attribute.split(/\s+/)) {
    // Utility classes with modifiers ("md:ads", "[&_p]:mt-2") name layout, not contents.
    if (/[:[\]/]/.test(name)) continue;
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[-_]+/);
    // "article-with-comments" and "has-caption" describe what a story has; "no-share" what it has not.
    if (words[0] === 'has' || words[0] === 'no' || words[0] === 'is' || words.includes('with')) continue;
    if (words.some((word, i) => BOX_WORDS.has(word) || BOX_PAIRS.has(`${word}-${words[i + 1] ?? ''}`))) {
      return true;
    }
  }
  return false;
}

function holdsStory(
  element: Element,
  headline: string | null,
  paragraphs: Paragraphs,
  holders: ReadonlySet<Element>,
): boolean {
  const name = element.localName;
  if (name === 'body' || name === 'main' || name === 'html') return true;
  if (NEVER_STORY.has(name) && name !== 'aside' && name !== 'dialog' && name !== 'form') return false;
  const heading = element.querySelector('h1');
  if (heading && headline && heading.textContent?.trim() === headline) return true;
  if (element.hasAttribute('hidden') || isComments(element)) return false;
  if (holders.has(element)) return !isHidden(element);
  const inside = paragraphs.within.get(element) ?? 0;
  if (name === 'article') return inside > 0 && !isHidden(element);
  return inside >= STORY_PARAGRAPHS && inside >= paragraphs.all * STORY_SHARE;
}

/** However long, readers' words are not the story's. */
function isComments(element: Element): boolean {
  return COMMENTS.test(`${element.id} ${element.getAttribute('class') ?? ''}`.slice(0, MAX_ATTRIBUTE));
}

interface Paragraphs {
  all: number;
  within: Map<Element, number>;
}

/** The page's running text, that is long paragraphs that are not mostly linked; and how many stand in each element. */
function* countParagraphs(root: Element): Generator<undefined, Paragraphs> {
  const found: Paragraphs = { all: 0, within: new Map() };
  let seen = 0;
  for (const paragraph of root.querySelectorAll('p')) {
    if (++seen % 50 === 0) yield undefined;
    if (found.all >= MAX_PARAGRAPHS) break;
    const length = paragraph.textContent?.length ?? 0;
    if (length < STORY_PARAGRAPH_LENGTH) continue;
    let linked = 0;
    for (const link of paragraph.getElementsByTagName('a')) linked += link.textContent?.length ?? 0;
    if (linked > length / 2) continue;
    found.all++;
    let box: Element | null = paragraph.parentElement;
    for (let i = 0; box && i < MAX_CLIMB; i++, box = box.parentElement) {
      found.within.set(box, (found.within.get(box) ?? 0) + 1);
    }
  }
  return found;
}
