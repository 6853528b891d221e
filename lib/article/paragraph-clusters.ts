/**
 * Where on a page running text stands together: paragraphs gathered by parent, and by grandparent where each is
 * wrapped on its own. Looks at a bounded number of nodes and characters, in document order, and asks for no layout.
 */

export interface Cluster {
  element: Element;
  paragraphs: number;
  characters: number;
  /** Characters of them inside links. */
  linked: number;
  /** Whether the paragraphs are siblings, not gathered from several boxes. */
  siblings: boolean;
}

/** Paragraphs looked at. */
const MAX_PARAGRAPHS = 400;
/** Text nodes looked at where a page has no paragraphs: about 1 ms. */
const MAX_TEXT_NODES = 3000;
/** NodeFilter.SHOW_TEXT */
const SHOW_TEXT = 4;
/** Enough text to decide by, in characters. */
const ENOUGH = 4000;
/** Less is a caption, a byline or a button. In characters. */
const MIN_PARAGRAPH = 60;
/** More than this of a paragraph linked, and it is a pointer elsewhere. */
const MAX_LINKED = 0.5;
/** Child nodes of one paragraph that are looked at. */
const MAX_CHILDREN = 200;

/** Paragraphs, list items and links are looked at as such; the rest holds no text to read. */
const NO_BOX = new Set(['p', 'script', 'style', 'noscript', 'textarea', 'a', 'button', 'li']);

const OUTSIDE =
  'nav, footer, form, dialog, [role="dialog"], [role="log"], [role="grid"], [role="feed"] > :not(article), [contenteditable]:not([contenteditable="false"]), [hidden]';
const OUTSIDE_NAME =
  /(?<!(?:^|[\s_-])(?:has|no|with|is)[_-])\b(?:cookies?|consent|gdpr|comments|disqus)(?=$|[\s_-])/i;
/** Class names longer than this are not looked at. */
const MAX_NAME = 200;

/** Largest first; text outside the page's contents (navigation, forms, dialogs, editors) left out. */
export function findClusters(doc: Document): Cluster[] {
  const inParagraphs = rank(gather(doc.getElementsByTagName('p'), MAX_PARAGRAPHS, measureAll));
  if (inParagraphs[0]?.siblings && inParagraphs[0].characters >= ENOUGH / 4) return inParagraphs;
  return [...inParagraphs, ...rank(gather(findBoxes(doc), MAX_PARAGRAPHS, measureOwn))];
}

/** The same for list items that are as long as paragraphs. */
export function findLists(doc: Document): Cluster[] {
  return rank(gather(doc.getElementsByTagName('li'), MAX_PARAGRAPHS, measureAll));
}

interface Measure {
  paragraphs: number;
  characters: number;
  linked: number;
}

function gather(
  elements: ArrayLike<Element>,
  limit: number,
  measure: (element: Element) => Measure | null,
): Cluster[] {
  const clusters = new Map<Element, Cluster>();
  const add = (element: Element | null, found: Measure, siblings: boolean) => {
    if (!element) return;
    const cluster = clusters.get(element) ?? { element, paragraphs: 0, characters: 0, linked: 0, siblings };
    cluster.paragraphs += found.paragraphs;
    cluster.characters += found.characters;
    cluster.linked += found.linked;
    clusters.set(element, cluster);
  };
  const outside = new Map<Element | null, boolean>();
  const isOutside = (parent: Element | null): boolean => {
    const known = outside.get(parent) ?? standsOutside(parent);
    outside.set(parent, known);
    return known;
  };
  let characters = 0;
  for (let i = 0; i < limit && characters < ENOUGH; i++) {
    const element = elements[i];
    if (!element) break;
    const found = measure(element);
    if (!found || isOutside(element.parentElement)) continue;
    characters += found.characters;
    if (measure === measureOwn && found.paragraphs > 1) add(element, found, true);
    else {
      const parent = element.parentElement;
      add(parent, found, true);
      add(parent?.parentElement ?? null, found, false);
      add(parent?.parentElement?.parentElement ?? null, found, false);
      add(parent?.parentElement?.parentElement?.parentElement ?? null, found, false);
    }
  }
  return [...clusters.values()];
}

function rank(clusters: Cluster[]): Cluster[] {
  return clusters
    .sort((a, b) => b.characters - a.characters || Number(b.siblings) - Number(a.siblings))
    .slice(0, 8);
}

/** In navigation, a form, a dialog, an editor; or, below the story's own element, in a box named for one of those. */
function standsOutside(parent: Element | null): boolean {
  if (!parent || parent.closest(OUTSIDE)) return true;
  for (
    let at: Element | null = parent;
    at && !/^(?:body|main|article)$/.test(at.localName);
    at = at.parentElement
  ) {
    if (OUTSIDE_NAME.test(`${at.id} ${at.getAttribute('class') ?? ''}`.slice(0, MAX_NAME))) return true;
  }
  return false;
}

/** A paragraph with all that is in it. */
function measureAll(element: Element): Measure | null {
  const characters = element.textContent?.trim().length ?? 0;
  if (characters < MIN_PARAGRAPH) return null;
  let linked = 0;
  let seen = 0;
  for (const link of element.getElementsByTagName('a')) {
    linked += link.textContent?.length ?? 0;
    if (++seen > 20) break;
  }
  return linked > characters * MAX_LINKED ? null : { paragraphs: 1, characters, linked };
}

/** Elements other than paragraphs that hold a paragraph's text themselves. */
function findBoxes(doc: Document): Element[] {
  const boxes = new Set<Element>();
  const walker = doc.createTreeWalker(doc.body, SHOW_TEXT);
  for (let i = 0; i < MAX_TEXT_NODES && walker.nextNode(); i++) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    if (text.length < MIN_PARAGRAPH || !parent) continue;
    if (!NO_BOX.has(parent.localName)) boxes.add(parent);
  }
  return [...boxes];
}

/** Text that stands in a box itself, between line breaks: one paragraph for each long stretch. */
function measureOwn(element: Element): Measure | null {
  const measure: Measure = { paragraphs: 0, characters: 0, linked: 0 };
  let stretch = 0;
  let node = element.firstChild;
  const end = () => {
    if (stretch >= MIN_PARAGRAPH) {
      measure.paragraphs++;
      measure.characters += stretch;
    }
    stretch = 0;
  };
  for (let i = 0; node && i < MAX_CHILDREN; i++, node = node.nextSibling) {
    if (node.nodeType === 3) {
      const data = (node as Text).data;
      if (element.localName === 'pre') measure.paragraphs += data.split(/\n\s*\n/).length - 1;
      stretch += data.trim().length;
    } else if (node.nodeType === 1) {
      const name = (node as Element).localName;
      if (name === 'br') end();
      else if (/^(?:em|strong|i|b|a|span)$/.test(name)) stretch += node.firstChild?.nodeValue?.length ?? 0;
    }
  }
  end();
  return measure.characters > 0 ? measure : null;
}
