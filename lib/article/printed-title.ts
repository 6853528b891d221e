/**
 * Where the page prints its own title: the live element whose text equals one of the titles the page gives itself, or
 * its only proper h1. Given as mapped text, so that quotations in headlines can be painted too. Null where none fits.
 */
import { foldText } from '../text/fold.ts';
import { collectBlocks } from './collect-blocks.ts';
import { isHidden } from './is-hidden.ts';
import { joinBlocks, type MappedText } from './mapped-text.ts';

const MAX_TITLE = 500;
/** Headings looked at: a story's own comes early. */
const MAX_HEADINGS = 60;
/** Share of a title that a heading must cover to be the one that prints it. */
const MOST = 0.7;
/** An h1 with fewer words may be the site's name. */
const MIN_WORDS = 4;

export interface PrintedTitle {
  element: Element;
  mapped: MappedText;
}

export function findPrintedTitle(doc: Document, titles: readonly string[]): PrintedTitle | null {
  const wanted = titles.map(foldText);
  const isWanted = (text: string) => {
    const folded = foldText(text);
    return wanted.some((title) => title === folded || (title.includes(folded) && isMostOf(folded, title)));
  };
  const headings = [
    ...take(doc, 'h1'),
    ...take(doc, '[itemprop="headline"], h2, h3, [class*="headline" i], [class*="title" i]'),
  ];
  for (const element of headings) {
    const mapped = mapTitle(element);
    if (mapped && isWanted(mapped.text)) return { element, mapped };
  }
  const proper = take(doc, 'h1')
    .map((element) => ({ element, mapped: mapTitle(element) }))
    .filter(
      (title): title is PrintedTitle =>
        title.mapped !== null && title.mapped.text.split(' ').length >= MIN_WORDS,
    );
  return proper.length === 1 ? proper[0]! : null;
}

/** A title may carry more than the headline: "Print: …", "… – live". */
function isMostOf(folded: string, title: string): boolean {
  return folded.length >= title.length * MOST;
}

function take(doc: Document, selector: string): Element[] {
  const found: Element[] = [];
  for (const element of doc.querySelectorAll(selector)) {
    if (found.length >= MAX_HEADINGS) break;
    found.push(element);
  }
  return found;
}

function mapTitle(element: Element): MappedText | null {
  if ((element.textContent?.length ?? 0) > MAX_TITLE * 2 || isHidden(element)) return null;
  const steps = collectBlocks(element, (node) => node as Text);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const blocks = step.value;
  const mapped = joinBlocks(blocks, ' ');
  return mapped.text && mapped.text.length <= MAX_TITLE ? mapped : null;
}
