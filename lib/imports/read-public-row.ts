/**
 * Lines of the public collections of quotations → headings and passages.
 * - GDELT's Global Quotation Graph (blog.gdeltproject.org/announcing-the-global-quotation-graph): one article a line,
 *   `{date, url, title, lang, quotes: [{pre, quote, post}]}`, without speakers.
 * - Quotebank (zenodo.org/records/4277311), by quotation: `{quoteID, quotation, speaker, date, urls, …}`, "None" for
 *   nobody; by article: `{articleID, date, title, url, quotations: [{quotation, leftContext, rightContext,
 *   localTopSpeaker, globalTopSpeaker, …}]}`.
 */
import { isoDate } from '../article/iso-date.ts';
import type { Heading, Passage } from './collect-passages.ts';
import { ImportRefusal } from './import-item.ts';
import { MAX_PASSAGE, MAX_PASSAGES } from './import-limits.ts';
import { hostOf, languageTag, webAddress } from './read-row.ts';

/** Addresses of one quotation that are kept; agency lines are reprinted by hundreds. */
const MAX_ADDRESSES = 200;

export interface PublicRow {
  headings: Heading[];
  passages: Passage[];
}

type Row = Record<string, unknown>;

export type PublicKind = 'gdelt' | 'quotebank' | 'quotebank-articles';

/** What a line's keys say; null for rows of no public collection. */
export function publicKind(row: Row): PublicKind | null {
  if (Array.isArray(row.quotes) && (row.quotes as Row[]).every((one) => typeof one?.quote === 'string')) {
    return 'url' in row ? 'gdelt' : null;
  }
  if (typeof row.quotation === 'string' && Array.isArray(row.urls)) return 'quotebank';
  if ('articleID' in row && Array.isArray(row.quotations)) return 'quotebank-articles';
  return null;
}

/** @throws ImportRefusal */
export function readPublicRow(row: Row, kind: PublicKind): PublicRow {
  if (kind === 'gdelt') {
    const { headings } = head(row, [row.url], typeof row.lang === 'string' ? languageTag(row.lang) : null);
    return {
      headings,
      passages: list(row.quotes).map((one) => passage(one.quote, one.pre, one.post)),
    };
  }
  if (kind === 'quotebank') {
    if (!Array.isArray(row.urls)) throw new ImportRefusal('not_row');
    const { headings } = head({ date: row.date }, row.urls.slice(0, MAX_ADDRESSES), 'en');
    return { headings, passages: [{ ...passage(row.quotation), speaker: nameOf(row.speaker) }] };
  }
  const { headings } = head(row, [row.url], 'en');
  const passages = list(row.quotations).map((one) => ({
    ...passage(one.quotation, one.leftContext, one.rightContext),
    speaker: nameOf(one.localTopSpeaker) ?? nameOf(one.globalTopSpeaker),
  }));
  return { headings, passages };
}

function head(row: Row, urls: unknown[], language: string | null): { headings: Heading[] } {
  const published = isoDate(typeof row.date === 'string' ? row.date : null);
  const title = typeof row.title === 'string' && row.title.trim() ? row.title.trim() : null;
  const headings = urls.map((one): Heading => {
    const url = webAddress(one);
    return { title, outlet: hostOf(url), url, published, language };
  });
  return { headings };
}

function list(value: unknown): Row[] {
  if (!Array.isArray(value)) throw new ImportRefusal('not_row');
  return value.slice(0, MAX_PASSAGES).filter((one) => typeof one === 'object' && one !== null);
}

function passage(text: unknown, before?: unknown, after?: unknown): Passage {
  if (typeof text !== 'string' || !text.trim()) throw new ImportRefusal('no_text');
  if (text.length > MAX_PASSAGE) throw new ImportRefusal('too_long');
  if (text.includes('\u0000')) throw new ImportRefusal('nulls');
  const clean = (one: unknown) =>
    typeof one === 'string' ? one.slice(0, MAX_PASSAGE).replaceAll('\u0000', '') : '';
  return { text, before: clean(before), after: clean(after) };
}

/** Both collections spell nobody as the word. */
function nameOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() && !/^none$/i.test(value.trim()) ? value.trim() : null;
}
