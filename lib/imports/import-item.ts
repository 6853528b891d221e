/**
 * What importing a file gives, piece by piece, and why something is refused. Reasons are codes: the interface says them
 * in the reader's language, the command line in English.
 */
import type { UnidentifiedArticle } from '../article/identify-article.ts';
import type { PlacedPassage } from './collect-passages.ts';

/**
 * corpus: our own file. rows: JSON Lines with keys of any name. quotebank: one quotation a line with the addresses that
 * print it; quotebank-articles: one article a line.
 */
export type ImportKind =
  | 'corpus'
  | 'html'
  | 'text'
  | 'markdown'
  | 'mhtml'
  | 'warc'
  | 'wacz'
  | 'csv'
  | 'rows'
  | 'gdelt'
  | 'quotebank'
  | 'quotebank-articles';

/** Reasons in English; the interface has them in its languages as `refusal_…`. */
export const REFUSALS = {
  empty: 'holds nothing',
  unknown: 'is of no kind that can be read',
  binary: 'is no text',
  pdf: 'is a PDF, which cannot be read here',
  bzip2: 'is packed with bzip2: unpack it first (bunzip2)',
  packed: 'is packed in a way that cannot be read: unpack it first',
  archive: 'is an archive without saved pages: unpack it first',
  json_list: 'is one JSON value: save it with one object a line',
  bomb: 'unpacks to far more than any text would',
  damaged: 'is damaged or cut short',
  unread: 'can no longer be read: it was moved or changed, or is a folder',
  too_long: 'is longer than any article',
  nulls: 'holds null characters, so it is no text',
  not_json: 'is not JSON',
  not_row: 'is not of the kind of the other lines',
  columns: 'has too many columns',
  quotes: 'has a quotation mark that is never closed',
  no_text: 'has neither text nor quotation',
  address: 'has an address that does not lead to the web',
  no_article: 'has no article in it',
  encoding: 'is packed in a way that cannot be read',
} as const;

export type RefusalReason = keyof typeof REFUSALS;

/** A file, line or record that cannot be read. `name` of the file or address, where there is one. */
export class ImportRefusal extends Error {
  override name = 'ImportRefusal';
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason) {
    super(REFUSALS[reason]);
    this.reason = reason;
  }
}

export interface ImportedArticle {
  article: UnidentifiedArticle;
  /** Where the file says what is quoted; otherwise the quotations are looked for in the text. */
  passages?: PlacedPassage[];
}

export type ImportItem = {
  /** The line it begins in; of an archive, the number of the record; 1 for a file that is one page. From 1. */
  line: number;
  /** Everything up to this line was handed over: from here a broken-off import may go on. */
  through: number;
} & (
  | { kind: 'line'; text: string }
  | ({ kind: 'article' } & ImportedArticle)
  | { kind: 'refused'; reason: RefusalReason; address?: string }
  /** Read, and nothing of it wanted: only how far the import is. */
  | { kind: 'passed' }
);

/** How much of the file was read, in its own bytes: compressed ones where it is compressed. */
export interface Meter {
  read: number;
}

/** HTML source → the article in it, or null where there is none. Its address is the one it was saved from. */
export type ReadPage = (
  source: string,
  url: string | null,
) => Promise<UnidentifiedArticle | null> | UnidentifiedArticle | null;
