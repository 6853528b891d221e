/**
 * Where index pages lie. A segment is written once and never changed; its directory record says which pages it has.
 * Behind this interface lie files, IndexedDB or memory.
 */

/**
 * dictionary: terms and short postings; documents: local number → article; postings: those too long for a dictionary;
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
  table: 6,
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

/** Whether the texts of the segment's statements lie beside its postings. */
export function hasTexts({ file, textBytes = 0 }: SegmentRecord): boolean {
  return file !== undefined && textBytes > 0;
}

export interface PageStore {
  /** In the order of the keys; undefined where there is none. One round trip for all of them. */
  readPages(keys: readonly PageKey[]): Promise<(Uint8Array | undefined)[]>;
}
