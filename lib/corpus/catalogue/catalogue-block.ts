/**
 * The catalogue's unit: what is known of some hundred articles without reading them, in columns. A block covers a fixed
 * range of article numbers; it is derived from the statements kept, dropped by whatever changes one of its articles,
 * and made anew when somebody asks. Plain data that structured cloning takes.
 */
import { rowsOf } from '../pack-statements.ts';
import type { StatementsRecord } from '../records.ts';

/** Article numbers a block covers: making one anew reads some 2 MB, and a million statements have a hundred. */
export const BLOCK_ARTICLES = 512;

/** A day that is not known: before all that are, so that it comes last where the newest come first. */
export const NO_DAY = -0x8000_0000;

/** Stands for "nobody known" in `speakers`, and bounds the distinct names of a block. */
export const NO_NAME = 0xffff;

const DAY = 86_400_000;

/**
 * What an article takes beside its words, bytes: keys and addresses in indexes, the sketch, blocks. Read off the records.
 */
const ARTICLE_BYTES = 2_000;

/** Times that a statement lies on the disk, beside its article's text: its record, the segment's text and postings. */
const COPIES = 3;

/** Characters of a text for each of its statements' packed ones, where an earlier release did not note the text. */
const TEXT_SHARE = 2;

/** Columns run in order of article number; names are listed once a block. */
export interface CatalogueBlock {
  numbers: Uint32Array;
  /** Statements of each article. */
  counts: Uint16Array;
  /** Day of publication, days since 1970; NO_DAY where not known. */
  printed: Int32Array;
  /** When it was kept, minutes since 1970. */
  saved: Uint32Array;
  /** Place in `outletNames`, one more than its index; 0 where not known. */
  outlets: Uint16Array;
  /** What each article takes on the disk, bytes; estimated. */
  sizes: Uint32Array;
  /** 1 where the article came by itself: read, or out of a feed. */
  byItself: Uint8Array;
  /** Place in `names` for every statement of every article, one article after the other; NO_NAME where unknown. */
  speakers: Uint16Array;
  outletNames: string[];
  names: string[];
}

export function blockOf(article: number): number {
  return Math.floor(article / BLOCK_ARTICLES);
}

/** @param records in order of number, all of one block */
export function buildBlock(records: readonly (readonly [number, StatementsRecord])[]): CatalogueBlock {
  const names = new Map<string, number>();
  const outletNames = new Map<string, number>();
  const speakers: number[] = [];
  const place = (list: Map<string, number>, name: string) => {
    const known = list.get(name);
    if (known !== undefined) return known;
    if (list.size >= NO_NAME) return NO_NAME;
    list.set(name, list.size);
    return list.size - 1;
  };
  const outlets = records.map(([, { heading }]) =>
    heading.outlet === null ? 0 : place(outletNames, heading.outlet) + 1,
  );
  for (const [, record] of records) {
    for (const [, , , , name] of rowsOf(record)) speakers.push(name === null ? NO_NAME : place(names, name));
  }
  return {
    numbers: Uint32Array.from(records, ([number]) => number),
    counts: Uint16Array.from(records, ([, { count }]) => count),
    printed: Int32Array.from(records, ([, { heading }]) => dayOf(heading.published)),
    saved: Uint32Array.from(records, ([, { heading }]) => (Date.parse(heading.savedAt) || 0) / 60_000),
    outlets: Uint16Array.from(outlets),
    sizes: Uint32Array.from(records, ([, record]) => sizeOf(record)),
    byItself: Uint8Array.from(records, ([, record]) => (cameByItself(record) ? 1 : 0)),
    speakers: Uint16Array.from(speakers),
    outletNames: [...outletNames.keys()],
    names: [...names.keys()],
  };
}

/** What the reader chose to keep, and what nobody noted the way of, is the reader's. */
export function cameByItself({ by }: Pick<StatementsRecord, 'by'>): boolean {
  return by === 'reading' || by === 'feed';
}

/** An estimate, bytes: databases give space back late and say little of who takes it. */
function sizeOf({ packed, characters = TEXT_SHARE * packed.length }: StatementsRecord): number {
  return ARTICLE_BYTES + characters + COPIES * packed.length;
}

/** Days since 1970 of an ISO date; NO_DAY where there is none or it cannot be read. */
export function dayOf(date: string | null | undefined): number {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? NO_DAY : Math.floor(time / DAY);
}

/** ISO date of a day; null for NO_DAY. */
export function dateOf(day: number): string | null {
  return day === NO_DAY ? null : new Date(day * DAY).toISOString().slice(0, 10);
}

/** The block without some articles. */
export function withoutArticles(block: CatalogueBlock, gone: ReadonlySet<number>): CatalogueBlock {
  const rows = [...block.numbers.keys()].filter((row) => !gone.has(block.numbers[row]!));
  const speakers: number[] = [];
  let first = 0;
  for (const [row, number] of block.numbers.entries()) {
    const end = first + block.counts[row]!;
    if (!gone.has(number)) speakers.push(...block.speakers.subarray(first, end));
    first = end;
  }
  return {
    ...block,
    numbers: Uint32Array.from(rows, (row) => block.numbers[row]!),
    counts: Uint16Array.from(rows, (row) => block.counts[row]!),
    printed: Int32Array.from(rows, (row) => block.printed[row]!),
    saved: Uint32Array.from(rows, (row) => block.saved[row]!),
    outlets: Uint16Array.from(rows, (row) => block.outlets[row]!),
    sizes: Uint32Array.from(rows, (row) => block.sizes[row]!),
    byItself: Uint8Array.from(rows, (row) => block.byItself[row]!),
    speakers: Uint16Array.from(speakers),
  };
}
