/** The statements of one article → what a segment is built of: their keys and, where the storage keeps them, texts. */
import type { IndexedArticle } from '../index/build-segment.ts';
import { keyTerms } from '../index/term-keys.ts';
import type { MeaningTable } from '../meaning/meaning-table.ts';
import { sketchTexts } from '../meaning/sketch.ts';
import { textTerms } from '../text/terms.ts';
import { statementWords } from '../text/words.ts';
import type { Statement } from '../types.ts';
import { unpackStatements } from './pack-statements.ts';
import type { StatementsRecord } from './records.ts';
import type { CorpusStorage } from './storage.ts';
import { textPage } from './text-page.ts';

/** What statements are found by: most of the work of indexing. */
export interface StatementKeys {
  /** Keys of each statement, in the order given. */
  terms: number[][];
  /** What each statement means, where there is a table of meaning. */
  sketches?: Uint32Array;
}

/** @param worded as of `keyTerms` */
export function keysOf(
  meaning: MeaningTable | null,
  statements: readonly Pick<Statement, 'text'>[],
  worded?: number,
): StatementKeys {
  const texts = statements.map(({ text }) => text);
  const words = texts.map(statementWords);
  const terms = texts.map((text, i) => {
    const { hashes, exact } = keyTerms(textTerms(text, words[i]), worded);
    return exact === null ? hashes : [...hashes, exact];
  });
  return { terms, ...(meaning ? { sketches: sketchTexts(meaning, texts, words) } : {}) };
}

/** Those of some statements, then those of others; both made with the same table. */
export function joinKeys(a: StatementKeys, b: StatementKeys): StatementKeys {
  const terms = [...a.terms, ...b.terms];
  if (!a.sketches || !b.sketches) return { terms };
  const sketches = new Uint32Array(a.sketches.length + b.sketches.length);
  sketches.set(a.sketches);
  sketches.set(b.sketches, a.sketches.length);
  return { terms, sketches };
}

export function indexArticle(
  { texts }: Pick<CorpusStorage, 'texts'>,
  article: number,
  record: StatementsRecord,
  { terms, sketches }: StatementKeys,
): IndexedArticle {
  return {
    article,
    statements: terms,
    ...(sketches ? { sketches } : {}),
    ...(texts ? { texts: textPage(record) } : {}),
  };
}

/** The same of an article that is kept already. */
export function indexRecord(
  storage: Pick<CorpusStorage, 'texts'>,
  article: number,
  record: StatementsRecord,
  meaning: MeaningTable | null,
): IndexedArticle {
  const statements = unpackStatements(record);
  return indexArticle(storage, article, record, keysOf(meaning, statements));
}
