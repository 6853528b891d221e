/**
 * Who published what and when: title, outlet, byline, dates, language and address of the page's article, out of
 * JSON-LD first, then Open Graph and other meta tags, then the page itself. Unknown is null, never a guess.
 */
import { believedAddress, canonicalAddress, registrableHost } from './canonical-address.ts';
import { cleanTitle } from './clean-title.ts';
import { isoDate } from './iso-date.ts';
import { readJsonLd } from './json-ld.ts';
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
}

const MAX_META = 500;
const MAX_VALUE = 1000;
const MAX_NAME = 120;

export function readMetadata(doc: Document, url: string | null): Metadata {
  const meta = readMetaTags(doc);
  const data = readJsonLd(doc);
  const first = (...keys: string[]) => keys.map((key) => meta.get(key)).find((value) => value) ?? null;
  const address = url && canonicalAddress(url);
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
    published:
      firstDate([
        data?.published ?? null,
        first('article:published_time', 'og:published_time', 'datepublished', 'parsely-pub-date'),
        first(
          'date',
          'pubdate',
          'dc.date',
          'dc.date.issued',
          'dcterms.created',
          'publish-date',
          'sailthru.date',
        ),
      ]) ?? readTime(doc),
    modified: firstDate([
      data?.modified ?? null,
      first('article:modified_time', 'og:updated_time', 'lastmod', 'last-modified', 'dcterms.modified'),
      doc.querySelector('time[itemprop="dateModified"]')?.getAttribute('datetime') ?? null,
    ]),
    language,
    description: tidy(
      data?.description ?? first('og:description', 'description', 'twitter:description'),
      MAX_VALUE,
    ),
    url:
      claims.reduce<string | null>((found, claim) => found ?? (claim && believedAddress(claim, url)), null) ??
      address,
  };
}

/** By name, property, itemprop or http-equiv in lower case; the first of each wins. */
function readMetaTags(doc: Document): Map<string, string> {
  const tags = new Map<string, string>();
  let seen = 0;
  for (const tag of doc.querySelectorAll('meta[content]')) {
    if (++seen > MAX_META) break;
    const content = tag.getAttribute('content')?.trim();
    if (!content || content.length > MAX_VALUE) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const key of (tag.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (key && !tags.has(key)) tags.set(key, content);
      }
    }
  }
  return tags;
}

function readByline(
  doc: Document,
  authors: string[],
  tag: string | null,
  language: string | null,
): string | null {
  const named = authors.length > 0 ? authors.join(', ') : tag && !/^https?:|^@/i.test(tag) ? tag : null;
  const printed =
    named ?? doc.querySelector('[itemprop="author"], [rel="author"], .byline')?.textContent ?? null;
  return printed && printed.length <= MAX_VALUE ? cleanByline(printed, language) : null;
}

/** A `<time>` that says it is the date of publication, or the first one of the story. */
function readTime(doc: Document): string | null {
  const time =
    doc.querySelector('time[itemprop="datePublished"], [itemprop="datePublished"], time[pubdate]') ??
    doc.querySelector('article time, main time, header time');
  return time
    ? firstDate([time.getAttribute('datetime'), time.getAttribute('content'), time.textContent])
    : null;
}

function firstDate(values: (string | null)[]): string | null {
  for (const value of values) {
    const date = isoDate(value);
    if (date) return date;
  }
  return null;
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
