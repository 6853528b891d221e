/** The statements of one article → what a segment is built of: their terms and, where the storage keeps them, texts. */
import type { IndexedArticle } from '../index/build-segment.ts';
import { keyTerms } from '../index/term-keys.ts';
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

export function indexArticle(
  { texts }: Pick<CorpusStorage, 'texts'>,
  article: number,
  record: StatementsRecord,
  terms: number[][] = termsOf(unpackStatements(record)),
): IndexedArticle {
  return { article, statements: terms, ...(texts ? { texts: textPage(record) } : {}) };
}
