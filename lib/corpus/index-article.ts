/** The statements of one article → what a segment is built of: their terms and, where the storage keeps them, texts. */
import type { IndexedArticle } from '../index/build-segment.ts';
import { keyTerms } from '../index/term-keys.ts';
import type { MeaningTable } from '../meaning/meaning-table.ts';
import { sketchTexts } from '../meaning/sketch.ts';
import { textTerms } from '../text/terms.ts';
import type { Statement } from '../types.ts';
import { unpackStatements } from './pack-statements.ts';
import type { StatementsRecord } from './records.ts';
import type { CorpusStorage } from './storage.ts';
import { textPage } from './text-page.ts';

/** The keys of each statement, in the order given: most of the work of indexing. */
export function termsOf(statements: readonly Pick<Statement, 'text'>[]): number[][] {
  return statements.map(({ text }) => {
    const { hashes, exact } = keyTerms(textTerms(text));
    return exact === null ? hashes : [...hashes, exact];
  });
}

/** What each statement means; undefined without a table. */
export function sketchesOf(
  meaning: MeaningTable | null,
  statements: readonly Pick<Statement, 'text'>[],
): Uint32Array | undefined {
  if (!meaning) return undefined;
  return sketchTexts(
    meaning,
    statements.map(({ text }) => text),
  );
}

export function indexArticle(
  { texts }: Pick<CorpusStorage, 'texts'>,
  article: number,
  record: StatementsRecord,
  terms: number[][],
  sketches?: Uint32Array,
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
  return indexArticle(storage, article, record, termsOf(statements), sketchesOf(meaning, statements));
}
