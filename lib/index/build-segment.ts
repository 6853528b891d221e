/** Statements of new articles → one segment, in memory. Takes at most `MAX_BUILT_STATEMENTS` of them. */

import { levelOf } from './choose-merge.ts';
import { MAX_LENGTH } from './length-norm.ts';
import type { SegmentRecord, StoredPage } from './page-store.ts';
import { SegmentWriter } from './segment-writer.ts';

export interface IndexedArticle {
  /** The corpus' number of the article. */
  article: number;
  /** Distinct term hashes of each statement, in the order of the statements. */
  statements: (readonly number[])[];
  /** What each statement means, `SKETCH_WORDS` each, where there is a table of meaning. */
  sketches?: Uint32Array;
  /** Its sealed page of texts, where the index keeps texts. */
  texts?: Uint8Array;
}

/** A term hash and a local number are sorted as one exact integer below 2^53: 32 bits and 21 bits. */
const LOCAL_LIMIT = 2 ** 21;
export const MAX_BUILT_STATEMENTS = LOCAL_LIMIT;

/** @param sketched the table of meaning that all sketches were made with; 0 where there are none */
export function buildSegment(
  id: number,
  articles: readonly IndexedArticle[],
  sketched = 0,
): { record: SegmentRecord; pages: StoredPage[] } {
  const keys = sortedKeys(articles);
  const writer = new SegmentWriter(id);
  const locals: number[] = [];
  for (let i = 0; i < keys.length; ) {
    const hash = Math.floor(keys[i]! / LOCAL_LIMIT);
    locals.length = 0;
    let last = -1;
    for (; i < keys.length && Math.floor(keys[i]! / LOCAL_LIMIT) === hash; i++) {
      const local = keys[i]! - hash * LOCAL_LIMIT;
      if (local !== last) locals.push(local);
      last = local;
    }
    writer.addTerm(hash, locals);
  }
  const documents = new Uint32Array(articles.length * 2);
  const lengths = new Uint8Array(countStatements(articles));
  let local = 0;
  for (const [i, { article, statements }] of articles.entries()) {
    documents.set([article, local], i * 2);
    for (const terms of statements) lengths[local++] = Math.min(MAX_LENGTH, terms.length);
  }
  for (const { texts } of articles) if (texts) writer.addTexts(texts);
  if (sketched) for (const { sketches } of articles) writer.addSketches(sketches!, sketched);
  const record = writer.finish(documents, lengths, levelOf(local));
  return { record, pages: writer.takePages() };
}

function countStatements(articles: readonly IndexedArticle[]): number {
  return articles.reduce((sum, { statements }) => sum + statements.length, 0);
}

function sortedKeys(articles: readonly IndexedArticle[]): Float64Array {
  const count = countStatements(articles);
  let postings = 0;
  for (const { statements } of articles) for (const terms of statements) postings += terms.length;
  if (count > MAX_BUILT_STATEMENTS) {
    throw new RangeError(`${count} statements do not fit in one build; save them in smaller batches`);
  }
  const keys = new Float64Array(postings);
  let at = 0;
  let local = 0;
  for (const { statements } of articles) {
    for (const terms of statements) {
      for (const hash of terms) keys[at++] = hash * LOCAL_LIMIT + local;
      local++;
    }
  }
  return keys.sort();
}
