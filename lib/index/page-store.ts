/**
 * Where index pages lie. A segment is written once and never changed; its directory record says which pages it has.
 * Behind this interface lie files, IndexedDB or memory.
 */

/**
 * frequent: terms whose postings are long, a tenth of all, and where those lie; dictionary: the other terms with their
 * postings; documents: local number → article; postings: the long ones;
 * lengths: distinct terms of each statement; texts: one page an article, in the order of the documents, with what
 * judging its statements needs, kept only where pages lie in files; sketches: what each statement means, in 256 bits;
 * table: where a file's pages lie.
 */
export const AREA = {
  dictionary: 0,
  documents: 1,
  postings: 2,
  lengths: 3,
  texts: 4,
  sketches: 5,
  frequent: 6,
  table: 7,
} as const;

export type Area = (typeof AREA)[keyof typeof AREA];

export interface PageKey {
  segment: number;
  area: Area;
  page: number;
}

export interface StoredPage extends PageKey {
  bytes: Uint8Array;
}

/** The directory of a segment: all that must be read to know which of its pages are needed. Plain data. */
export interface SegmentRecord {
  id: number;
  /** Tier: eight segments of a level are merged into one of the next. */
  level: number;
  articles: number;
  /** Statements, numbered 0 to statements - 1 inside the segment. */
  statements: number;
  terms: number;
  /** First term hash of each dictionary page. */
  firstHashes: Uint32Array;
  /** The same of the frequent terms; absent in records from before they lay apart, whose pages are refused. */
  firstFrequent?: Uint32Array;
  /** First local statement number of each documents page. */
  firstLocals: Uint32Array;
  postingsPages: number;
  /** Of all pages together but those of texts. */
  bytes: number;
  /** Of the pages of texts; 0 where the segment has none. Absent in records from before there were any. */
  textBytes?: number;
  /** The table of meaning its sketches were made with (`MeaningTable.id`); absent where it has none. */
  sketched?: number;
  /** The file that holds its pages; without one they lie in the database. */
  file?: string;
}

/** The two dictionaries of a segment; a term stands in one of them. */
export const DICTIONARIES = ['frequent', 'dictionary'] as const satisfies (keyof typeof AREA)[];

export type DictionaryArea = (typeof DICTIONARIES)[number];

/** First term hash of each page of a dictionary. */
export function dictionaryFence(segment: SegmentRecord, area: DictionaryArea): Uint32Array {
  return area === 'dictionary' ? segment.firstHashes : (segment.firstFrequent ?? new Uint32Array());
}

/** Whether the texts of the segment's statements lie beside its postings. */
export function hasTexts({ file, textBytes = 0 }: SegmentRecord): boolean {
  return file !== undefined && textBytes > 0;
}

export interface PageStore {
  /**
   * In the order of the keys; undefined where there is none. One round trip for all of them.
   *
   * @param into memory that may be read into, where the caller is done with the pages before it is used again
   */
  readPages(keys: readonly PageKey[], into?: Uint8Array<ArrayBuffer>): Promise<(Uint8Array | undefined)[]>;
}
