/**
 * Who published what and when: title, outlet, byline, dates, language and address of the page's article, out of
 * JSON-LD first, then Open Graph and other meta tags, then the page itself. Unknown is null, never a guess.
 */
import { believedAddress, canonicalAddress, registrableHost } from './canonical-address.ts';
import { cleanTitle } from './clean-title.ts';
import { decodeEntities } from './decode-entities.ts';
import { isoDate } from './iso-date.ts';
import { readJsonLd } from './json-ld.ts';
import type { LiveUpdate } from './live-updates.ts';
import { cleanByline } from './printed-credits.ts';
import { findPrintedOutlet } from './printed-outlet.ts';

export interface Metadata {
  title: string | null;
  /** Every title the page gives itself, the best first; one of them is usually printed on the page. */
  titles: string[];
  outlet: string | null;
  byline: string | null;
  published: string | null;
  modified: string | null;
  language: string | null;
  /** What the page says it is about; often its standfirst. */
  description: string | null;
  /** Canonical address, or the page's own. */
  url: string | null;
  /** What JSON-LD says of a live blog's entries. */
  updates: LiveUpdate[];
}

const MAX_META = 500;
const MAX_VALUE = 1000;
const MAX_NAME = 120;
/** Milliseconds: a day, for time zones and dates without a time. */
const LEEWAY = 24 * 3600 * 1000;
/** Of meta tags, the surest first. */
const PUBLISHED_KEYS = [
  ...['article:published_time', 'og:published_time', 'datepublished', 'parsely-pub-date', 'date', 'pubdate'],
  ...['dc.date', 'dc.date.issued', 'dcterms.created', 'publish-date', 'sailthru.date'],
];
const MODIFIED_KEYS = [
  'article:modified_time',
  'og:updated_time',
  'lastmod',
  'last-modified',
  'dcterms.modified',
];
/** What systems print that know no date. */
const NO_DATE = /^(?:1970-01-01|1900-01-01)/;
/** Bylines that name nobody. */
const NOBODY =
  /^(?:by\s+)?(?:(?:the\s+)?(?:staff|news|web|online|editorial|content|guest)?\s*(?:staff|desk|team|editors?|writers?|reporters?|correspondents?|contributors?|authors?|admin(?:istrator)?|user|webmaster|unknown|anonymous|redaktion|rédaction|redacción|redazione|redação))$/iu;

/** @param now dates after it are believed only where the page gives no other; milliseconds */
export function readMetadata(doc: Document, url: string | null, now = Date.now()): Metadata {
  const meta = readMetaTags(doc);
  const address = url && canonicalAddress(url);
  const data = readJsonLd(doc, address);
  const all = (...keys: string[]) => keys.map((key) => meta.get(key) ?? null);
  const first = (...keys: string[]) => all(...keys).find((value) => value) ?? null;
  const canonical = doc.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? null;
  const claims = [canonical, first('og:url'), data?.url ?? null];
  const outlet =
    tidy(data?.publisher ?? first('og:site_name', 'application-name', 'dc.publisher'), MAX_NAME) ??
    findPrintedOutlet(doc, address);
  const host = address ? (registrableHost(new URL(address).hostname).split('.')[0] ?? null) : null;
  const language = firstLanguage([
    doc.documentElement?.getAttribute('lang') ?? doc.documentElement?.getAttribute('xml:lang') ?? null,
    data?.language ?? null,
    first('content-language', 'og:locale', 'dc.language', 'language'),
  ]);
  const titles = [
    data?.headline ?? null,
    first('og:title', 'twitter:title', 'dc.title', 'title', 'headline'),
    doc.querySelector('title')?.textContent ?? null,
  ]
    .map((title) => (title ? cleanTitle(title, [outlet, host]) : ''))
    .filter((title, index, all) => title && all.indexOf(title) === index);
  const published = chooseDate([data?.published ?? null, ...all(...PUBLISHED_KEYS), ...readTime(doc)], now);
  const modified = chooseDate(
    [
      data?.modified ?? null,
      ...all(...MODIFIED_KEYS),
      doc.querySelector('time[itemprop="dateModified"]')?.getAttribute('datetime') ?? null,
    ].filter((value) => !isBefore(isoDate(value), published)),
    now,
  );
  return {
    title: titles[0] ?? null,
    titles,
    outlet,
    byline: readByline(
      doc,
      data?.authors ?? [],
      first('author', 'article:author', 'dc.creator', 'byl', 'parsely-author'),
      language,
    ),
    published,
    modified,
    language,
    description: tidy(
      data?.description ?? first('og:description', 'description', 'twitter:description'),
      MAX_VALUE,
    ),
    url:
      claims.reduce<string | null>(
        (found, claim) => found ?? (claim ? believedAddress(claim, url) : null),
        null,
      ) ?? address,
    updates: data?.updates ?? [],
  };
}

/** By name, property, itemprop or http-equiv in lower case; the first of each wins. */
function readMetaTags(doc: Document): Map<string, string> {
  const tags = new Map<string, string>();
  let seen = 0;
  for (const tag of doc.querySelectorAll('meta[content]')) {
    if (++seen > MAX_META) break;
    const content = decodeEntities(tag.getAttribute('content') ?? '').trim();
    if (!content || content.length > MAX_VALUE) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const key of (tag.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (key && !tags.has(key)) tags.set(key, content);
      }
    }
  }
  return tags;
}

/** The first that names anyone: "By Staff" and "admin" name nobody. */
function readByline(
  doc: Document,
  authors: string[],
  tag: string | null,
  language: string | null,
): string | null {
  const printed = doc.querySelector('[itemprop="author"], [rel="author"], .byline')?.textContent ?? null;
  const named = authors.filter((name) => !namesNobody(name)).join(', ');
  for (const value of [named, tag && !/^https?:|^@/i.test(tag) ? tag : null, printed]) {
    const byline = value && value.length <= MAX_VALUE ? cleanByline(value, language) : null;
    if (byline && !namesNobody(byline)) return byline;
  }
  return null;
}

function namesNobody(byline: string): boolean {
  return NOBODY.test(byline);
}

/** What a `<time>` gives that says it is the date of publication, or else the first one of the story. */
function readTime(doc: Document): (string | null)[] {
  const time =
    doc.querySelector('time[itemprop="datePublished"], [itemprop="datePublished"], time[pubdate]') ??
    doc.querySelector('article time, main time, header time');
  return time ? [time.getAttribute('datetime'), time.getAttribute('content'), time.textContent] : [];
}

/** The first date that has come; where all are to come, the first. */
function chooseDate(values: (string | null)[], now: number): string | null {
  const dates = values.map(isoDate).filter((date) => date !== null && !NO_DATE.test(date));
  return dates.find((date) => Date.parse(date!) <= now + LEEWAY) ?? dates[0] ?? null;
}

/** By more than a day, since one of the two may be given without a time. */
function isBefore(date: string | null, other: string | null): boolean {
  return date !== null && other !== null && Date.parse(date) < Date.parse(other) - LEEWAY;
}

function firstLanguage(values: (string | null)[]): string | null {
  for (const value of values) {
    try {
      const tag = value?.split(',')[0]?.trim().replace(/_/g, '-');
      if (tag) return Intl.getCanonicalLocales(tag)[0] ?? null;
    } catch {
      // "english" and the like are no tags.
    }
  }
  return null;
}

function tidy(value: string | null, limit: number): string | null {
  const text = value?.replace(/\s+/g, ' ').trim();
  return text && text.length <= limit ? text : null;
}
