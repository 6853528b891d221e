/**
 * The entries of a live blog in the page's copy: siblings of one make, each with its time and its text, under the
 * page's headline. Gives them in the order they are printed; none where there are not several, where they only
 * announce other pages, or where most of the page's text stands outside them.
 */

/** Two entries may be a byline and a correction; more are a series, and two do where the page says that it is live. */
const MIN_ENTRIES = 3;
const MIN_LIVE_ENTRIES = 2;
const MAX_ENTRIES = 1500;
const MAX_PARAGRAPHS = 20_000;
/** An entry has at least this many characters beside its time. */
const MIN_TEXT = 40;
/** How far an entry may be above its time, in elements. */
const MAX_CLIMB = 6;
/** Times from which a series is looked for. */
const MAX_TIMES = 12;
/** Share of the entries whose heading may lead to another page, and of the page's paragraphs outside of entries. */
const MAX_TEASERS = 0.5;
const MAX_OUTSIDE = 0.6;

const TIMED = 'time, [data-timestamp], [data-time], [itemprop="datePublished"]';
const LIVE_NAME = /(?:^|[\s_-])live(?:[\s_-]?(?:blog|feed|ticker|entry|entries|post|updates?))?(?=$|[\s_-])/i;

export function findLiveEntries(doc: Document): Element[] {
  const least = saysLive(doc) ? MIN_LIVE_ENTRIES : MIN_ENTRIES;
  let best: Element[] = [];
  const tried = new Set<Element>();
  let times = 0;
  for (const time of doc.querySelectorAll(TIMED)) {
    if (++times > MAX_TIMES) break;
    let entry: Element = time;
    for (let climbed = 0; climbed < MAX_CLIMB; climbed++) {
      const parent: Element | null = entry.parentElement;
      if (!parent || entry === doc.body) break;
      if (!tried.has(parent) && isLongEnough(entry)) {
        tried.add(parent);
        const series = [...parent.children].slice(0, MAX_ENTRIES).filter((child) => isLike(child, entry));
        if (series.length > best.length) best = series;
      }
      entry = parent;
    }
  }
  return best.length >= least && !announceOthers(best) && holdMost(doc, best) ? best : [];
}

/** Same make, timed, with text. */
function isLike(child: Element, entry: Element): boolean {
  if (child.localName !== entry.localName || firstClass(child) !== firstClass(entry)) return false;
  return (child.matches(TIMED) || child.querySelector(TIMED) !== null) && isLongEnough(child);
}

function isLongEnough(element: Element): boolean {
  return element.localName !== 'p' && (element.textContent?.trim().length ?? 0) >= MIN_TEXT;
}

function firstClass(element: Element): string {
  return (element.getAttribute('class') ?? '').trim().split(/\s+/, 1)[0] ?? '';
}

function announceOthers(entries: readonly Element[]): boolean {
  const teasers = entries.filter((entry) => {
    const link = entry.querySelector(
      'h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4',
    );
    const anchor = link?.closest('a') ?? link;
    return anchor != null && !/#/.test(anchor.getAttribute('href') ?? '');
  });
  return teasers.length > entries.length * MAX_TEASERS;
}

function holdMost(doc: Document, entries: readonly Element[]): boolean {
  const size = (root: Document | Element) => {
    let sum = 0;
    let seen = 0;
    for (const paragraph of root.querySelectorAll('p')) {
      if (++seen > MAX_PARAGRAPHS) break;
      sum += paragraph.textContent?.length ?? 0;
    }
    return sum;
  };
  const text = entries.reduce((sum, entry) => sum + (entry.textContent?.length ?? 0), 0);
  const inside = entries.reduce((sum, entry) => sum + size(entry), 0);
  return size(doc) - inside <= text * MAX_OUTSIDE;
}

function saysLive(doc: Document): boolean {
  const named = doc.querySelector('[class*="live" i], [id*="live" i]');
  if (named && LIVE_NAME.test(`${named.getAttribute('class') ?? ''} ${named.id}`.slice(0, 300))) return true;
  return doc.querySelector('[itemtype$="/LiveBlogPosting"]') !== null;
}
