/**
 * How much an article may hold: one table for all ways in (pages, files, corpus files) and for the corpus file that
 * leads out, so that whatever is kept can be exported and imported again. Characters are UTF-16 units.
 */

/** Characters of an article's text: five times the longest liveblogs seen. What is longer is refused, not cut. */
export const MAX_TEXT = 1_000_000;

/** Characters of a title, name, cue or label; longer ones are cut. */
export const MAX_LABEL = 2_000;

/** Characters of an address; longer ones are dropped. */
export const MAX_ADDRESS = 2_048;

/** Characters of the id of a page's part; longer ones are dropped. */
export const MAX_ANCHOR = 200;

/** Characters of a language tag: the longest registered ones stay below. */
export const MAX_LANGUAGE = 35;

/** Blocks and sections of a text; those beyond are left out. */
export const MAX_BLOCKS = 40_000;
export const MAX_SECTIONS = 2_000;

/** Entries of short lists: aliases, earlier versions, audiences, agencies. */
export const MAX_LISTED = 64;

/** Quotations of an article and sentences of a quotation: far beyond what is matched of one article. */
export const MAX_QUOTATIONS = 5_000;
export const MAX_SENTENCES = 1_000;

/** Highest number an utterance may have. */
export const MAX_UTTERANCE = 1_000_000;

/** Characters of one line of a corpus file: those of an article and of its quotations, with room for its history and addresses. */
export const MAX_LINE = 16_000_000;

/** Characters of an article as JSON, without quotations. Control characters take six each there. */
export const MAX_ARTICLE_LINE = 8_000_000;

/** Characters of an article's quotations as JSON; those beyond are left out. */
export const MAX_QUOTATIONS_LINE = 7_000_000;
