/**
 * The captions of a page that is told in pictures: where they hold most of its running text, they are the story. Takes
 * the page's copy, or the page; gives the captions in order, none where a story has pictures beside it.
 */

/** Fewer are illustrations. */
const MIN_CAPTIONS = 3;
/** Shorter ones only name who or what is seen. In characters. */
const MIN_CAPTION = 40;
/** Captions hold at least this many times the text of the paragraphs outside of them. */
const MIN_SHARE = 1.5;
const MIN_PARAGRAPH = 60;
/** Elements looked at. */
const MAX_CAPTIONS = 300;
const MAX_PARAGRAPHS = 400;
/** More of a caption linked, and it announces another page. */
const MAX_LINKED = 0.4;

const CAPTION =
  'figcaption, amp-carousel [class*="caption" i], [class*="caption" i]:not(body, main, article, section)';
/** Class words that make a box a caption: "slide__caption", "caption-text"; not "captions-toggle". */
const CAPTION_NAME =
  /(?:^|[\s_-])captions?(?:[\s_-]+(?:text|body|inner|full|desc|description|copy))?(?=$|\s)/i;
const OUTSIDE =
  'nav, aside, footer, form, [hidden], [class*="related" i], [class*="recommend" i], [class*="promo" i], [class*="comments" i]';

export function findGalleryCaptions(doc: Document): Element[] {
  const captions: Element[] = [];
  let size = 0;
  let seen = 0;
  for (const element of doc.querySelectorAll(CAPTION)) {
    if (++seen > MAX_CAPTIONS) break;
    if (captions.at(-1)?.contains(element) || !isCaption(element)) continue;
    captions.push(element);
    size += sizeOf(element);
  }
  if (captions.length < MIN_CAPTIONS) return [];
  return holdsMoreOutside(doc, captions, size / MIN_SHARE) ? [] : captions;
}

function isCaption(element: Element): boolean {
  if (element.localName !== 'figcaption' && !CAPTION_NAME.test(element.getAttribute('class') ?? ''))
    return false;
  const size = sizeOf(element);
  if (size < MIN_CAPTION || element.closest(OUTSIDE)) return false;
  let linked = 0;
  for (const link of element.getElementsByTagName('a')) linked += sizeOf(link);
  return linked <= size * MAX_LINKED && !element.closest('a');
}

/** Whether the paragraphs that stand in no caption have more characters; a story's first ones tell. */
function holdsMoreOutside(doc: Document, captions: readonly Element[], most: number): boolean {
  const known = new Set(captions);
  let size = 0;
  let seen = 0;
  for (const paragraph of doc.getElementsByTagName('p')) {
    if (++seen > MAX_PARAGRAPHS) break;
    const own = sizeOf(paragraph);
    if (own < MIN_PARAGRAPH || paragraph.closest(OUTSIDE)) continue;
    let at: Element | null = paragraph;
    while (at && !known.has(at)) at = at.parentElement;
    if (!at) size += own;
    if (size > most) return true;
  }
  return false;
}

function sizeOf(element: Element): number {
  return element.textContent?.trim().length ?? 0;
}
