/**
 * How much a file may ask of the one that imports it. What is beyond is refused with its line; nothing is cut silently.
 * Files themselves may be of any size: they are read as streams.
 */

/** Bytes of one page, document or archive record: the largest news pages saved with their pictures stay below. */
export const MAX_PAGE = 40_000_000;

/** Characters of a page once pictures inside it are left out: ten times the longest live blogs as HTML. */
export const MAX_MARKUP = 8_000_000;

/** Characters of one row of a table, or line of JSON, of another kind than our own. */
export const MAX_ROW = 4_000_000;

/** Columns of a table: exports of archives have some fifty. */
export const MAX_COLUMNS = 500;

/** Characters of a quotation in a table: far more than any paragraph. */
export const MAX_PASSAGE = 20_000;

/** Bytes that are looked at to tell what a file is. */
export const HEAD_BYTES = 65_536;

/** Bytes of one line of a header: addresses and cookies of ten thousand characters are met. */
export const MAX_HEADER_LINE = 65_536;

/** Lines of one header. */
export const MAX_HEADER_LINES = 1_000;

/** Compressed bytes inflated at a time: at deflate's best, 1,032 to 1, eight megabytes come out. */
export const INFLATE_BYTES = 8_192;

/**
 * A file that has given `BOMB_BYTES` and so many times what was put in is no text: JSON and pages of news give four to
 * thirty, the same line over and over two hundred.
 */
export const BOMB_BYTES = 16_000_000;
export const BOMB_RATIO = 400;

/** Files in one archive, and bytes of its table of contents. */
export const MAX_ENTRIES = 50_000;
export const MAX_DIRECTORY = 32_000_000;

/** Rows whose quotations are gathered by article before they are handed on, and their characters. */
export const WINDOW_ROWS = 2_000;
export const WINDOW_CHARACTERS = 4_000_000;

/** Quotations put into one article; further ones begin another. */
export const MAX_PASSAGES = 1_000;
