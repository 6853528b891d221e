/** What one part of a page says of itself: its heading, its date as ISO 8601, its id. Unknown is null. */
import { isAnchor } from './fit-article.ts';
import { isoDate } from './iso-date.ts';
import type { LiveUpdate } from './live-updates.ts';

const MAX_TITLE = 300;

export interface PartDetails {
  title: string | null;
  published: string | null;
  /** Its element's id, or its heading's. */
  anchor: string | null;
  /** Its time as printed, which is no text of it. */
  printedTime: string | null;
}

/** @param update what JSON-LD says of it, which knows the day where the page prints an hour */
export function readPartDetails(part: Element, update?: LiveUpdate): PartDetails {
  const heading = part.querySelector('h1') ?? part.querySelector('h2, h3, h4, [itemprop="headline"]');
  const title = heading?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const time = part.querySelector('time')?.textContent?.replace(/\s+/g, ' ').trim();
  return {
    title: (title && title.length <= MAX_TITLE ? title : null) ?? update?.title ?? null,
    published: readDate(part) ?? update?.published ?? null,
    anchor: [part.id, heading?.id, update?.anchor].find(isAnchor) ?? null,
    printedTime: time || null,
  };
}

function readDate(part: Element): string | null {
  const own = [part.getAttribute('data-timestamp'), part.getAttribute('data-time')];
  const marked = part.querySelector('[itemprop="datePublished"]');
  const timed = part.querySelector('[data-timestamp], [data-time]');
  const time = part.matches('time') ? part : part.querySelector('time');
  const values = [
    ...own,
    marked?.getAttribute('datetime') ?? marked?.getAttribute('content'),
    time?.getAttribute('datetime'),
    timed?.getAttribute('data-timestamp') ?? timed?.getAttribute('data-time'),
    time?.textContent,
  ];
  for (const value of values) {
    const date = isoDate(value);
    if (date) return date;
  }
  return null;
}
