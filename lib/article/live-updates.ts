/**
 * What a live blog's JSON-LD says of its entries (`liveBlogUpdate`): title, date and address, for pages that print an
 * entry's hour without its day, or its title nowhere. An entry is known by its id, by its heading or by how its text
 * begins. Nothing of the script's text is taken for the page's: readers see the page.
 */
import { foldText } from '../text/fold.ts';
import { isoDate } from './iso-date.ts';

export interface LiveUpdate {
  title: string | null;
  published: string | null;
  /** Id of its element, out of its address. */
  anchor: string | null;
  /** The first characters of its text, folded. */
  opening: string;
}

/** Folded characters by which a text is known. */
const OPENING = 40;
/** Characters of an entry that are looked at for its opening: time, heading and author stand before it. */
const HEAD = 600;
const MAX_TITLE = 300;
const MAX_UPDATES = 1500;

type Json = Record<string, unknown>;

/** @param updates the value of `liveBlogUpdate`, whatever it is */
export function readLiveUpdates(updates: unknown): LiveUpdate[] {
  const list = Array.isArray(updates) ? updates.slice(0, MAX_UPDATES) : [updates];
  return list.filter(isObject).map((update) => {
    const title = plain(update.headline) || plain(update.name);
    return {
      title: title && title.length <= MAX_TITLE ? title : null,
      published: isoDate(plain(update.datePublished)) ?? isoDate(plain(update.dateCreated)),
      anchor: readAnchor(plain(update.url) || plain(update['@id'])),
      opening: foldText(plain(update.articleBody).slice(0, HEAD)).slice(0, OPENING),
    };
  });
}

/** Which update each entry is; undefined for those of which nothing is said. */
export function matchUpdates(
  entries: readonly Element[],
  updates: readonly LiveUpdate[],
): (LiveUpdate | undefined)[] {
  const byAnchor = new Map(updates.map((update) => [update.anchor, update]));
  const byTitle = new Map(updates.map((update) => [foldText(update.title ?? ''), update]));
  return entries.map((entry) => {
    const known = entry.id ? byAnchor.get(entry.id) : undefined;
    if (known) return known;
    const heading = entry.querySelector('h1, h2, h3, h4, [itemprop="headline"]')?.textContent;
    const titled = heading && heading.length <= MAX_TITLE ? byTitle.get(foldText(heading)) : undefined;
    if (titled) return titled;
    const head = foldText((entry.textContent ?? '').slice(0, HEAD));
    return updates.find(({ opening }) => opening.length >= OPENING && head.includes(opening));
  });
}

/**
 * The entries of a page that prints no times of theirs: the elements that the updates' addresses lead to, or those
 * around the headings that print their titles. Siblings alone, in the order of the page.
 */
export function findUpdateEntries(doc: Document, updates: readonly LiveUpdate[]): Element[] {
  if (updates.length < 2) return [];
  const found = new Set<Element>();
  for (const { anchor } of updates) {
    const element = anchor ? doc.getElementById(anchor) : null;
    if (element) found.add(element);
  }
  if (found.size < 2) {
    found.clear();
    for (const part of findHeaded(doc, updates)) found.add(part);
  }
  const entries = [...found];
  const parent = entries[0]?.parentElement;
  const siblings = parent ? [...parent.children].filter((child) => found.has(child)) : [];
  return siblings.length > 1 ? siblings : [];
}

/** Around each heading that prints a title, the largest element that holds no other such heading. */
function findHeaded(doc: Document, updates: readonly LiveUpdate[]): Element[] {
  const titles = new Set(updates.map(({ title }) => foldText(title ?? '')).filter(Boolean));
  const headings = [...doc.querySelectorAll('h2, h3, h4')]
    .slice(0, MAX_UPDATES)
    .filter(({ textContent }) => titles.has(foldText(textContent?.slice(0, MAX_TITLE) ?? '')));
  const counts = new Map<Element, number>();
  for (const heading of headings) {
    for (let at = heading.parentElement; at; at = at.parentElement) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return headings.map((heading) => {
    let part: Element = heading;
    while (part.parentElement && counts.get(part.parentElement) === 1) part = part.parentElement;
    return part;
  });
}

function readAnchor(address: string): string | null {
  const hash = address.indexOf('#');
  if (hash < 0) return null;
  try {
    return decodeURIComponent(address.slice(hash + 1)) || null;
  } catch {
    return null;
  }
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
