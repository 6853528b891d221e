/**
 * A row of a table or a line of JSON, by a mapping of its columns → an article, or a quotation of one. Refuses what has
 * neither text nor quotation, and addresses that do not lead to the web.
 */
import type { UnidentifiedArticle } from '../article/identify-article.ts';
import { isoDate } from '../article/iso-date.ts';
import { readText, splitBlocks } from '../article/read-text.ts';
import type { Heading, Passage } from './collect-passages.ts';
import type { Field, Mapping } from './guess-columns.ts';
import { ImportRefusal, type ReadPage } from './import-item.ts';
import { MAX_PASSAGE } from './import-limits.ts';

export type ReadRow =
  | { kind: 'article'; article: UnidentifiedArticle }
  | { kind: 'passage'; heading: Heading; passage: Passage };

/** @throws ImportRefusal */
export async function readRow(
  cellOf: (column: string) => string | null,
  mapping: Mapping,
  readPage: ReadPage,
): Promise<ReadRow> {
  const value = (field: Field): string | null => {
    const column = mapping[field];
    const cell = column === undefined ? null : cellOf(column);
    return cell?.trim() ? cell : null;
  };
  const heading: Heading = {
    title: value('title'),
    outlet: value('outlet'),
    url: webAddress(value('url')),
    published: isoDate(value('published')),
    language: languageTag(value('language')),
  };
  const text = value('text');
  const html = value('html');
  const quotation = value('quotation');
  if ([text, html, quotation].some((one) => one?.includes('\u0000'))) throw new ImportRefusal('nulls');
  if (text !== null || html !== null) {
    const read = text === null ? await readPage(html!, heading.url) : readBare(text);
    if (!read) throw new ImportRefusal('no_article');
    const known = Object.entries(heading).filter(([, one]) => one !== null);
    return { kind: 'article', article: { ...read, ...Object.fromEntries(known) } };
  }
  if (quotation === null) throw new ImportRefusal('no_text');
  if (quotation.length > MAX_PASSAGE) throw new ImportRefusal('too_long');
  const outlet = heading.outlet ?? hostOf(heading.url);
  // Where a column names speakers, an empty cell says that there is none.
  const speaker = mapping.speaker === undefined ? {} : { speaker: value('speaker')?.trim() ?? null };
  return { kind: 'passage', heading: { ...heading, outlet }, passage: { text: quotation, ...speaker } };
}

/** @throws ImportRefusal where it is there and no address of the web */
export function webAddress(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  const text = typeof value === 'string' ? value.trim() : '';
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) throw new ImportRefusal('address');
  return text;
}

export function hostOf(url: string | null): string | null {
  return url === null ? null : new URL(url).host.replace(/^www\./, '');
}

/** BCP 47 as it is, English names of languages ("GERMAN") by their tag; null for anything else. */
export function languageTag(value: string | null): string | null {
  if (value === null) return null;
  const text = value.trim();
  if (/^[a-z]{2,3}(?:[-_][\w-]{2,20})?$/i.test(text) && !tags().has(text.toLowerCase())) {
    return text.replaceAll('_', '-');
  }
  return tags().get(text.toLowerCase()) ?? null;
}

/** Languages that news is printed in. */
const TAGS =
  'af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms my ne nl no pa pl ps pt ro ru si sk sl so sq sr sv sw ta te th tr uk ur uz vi zh';
let named: Map<string, string> | null = null;

function tags(): Map<string, string> {
  if (!named) {
    const names = new Intl.DisplayNames('en', { type: 'language' });
    named = new Map(TAGS.split(' ').map((tag) => [(names.of(tag) ?? tag).toLowerCase(), tag]));
  }
  return named;
}

/** A row's text begins with no title. */
function readBare(text: string): UnidentifiedArticle {
  const read = readText(text);
  return { ...read, title: null, blocks: splitBlocks(read.text) };
}
