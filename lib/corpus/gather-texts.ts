/** The pages of texts for a merged segment: copied from where they lie, or made anew where that is out of date. */
import type { PlacedDocument } from '../index/merge-segments.ts';
import { openPage } from '../index/page-format.ts';
import { AREA, hasTexts, type PageKey } from '../index/page-store.ts';
import type { ArticleHeading, StaleTexts, StatementsRecord } from './records.ts';
import type { CorpusStorage } from './storage.ts';
import { textPage } from './text-page.ts';

/** Stands in for an article that was deleted while the merge went on: its number is passed over by every lookup. */
const GONE: StatementsRecord = { heading: {} as ArticleHeading, count: 0, packed: '[]' };

/** In the order of the documents. Throws DamagedIndexError. */
export async function gatherTexts(
  storage: CorpusStorage,
  documents: readonly PlacedDocument[],
  stale: readonly StaleTexts[],
): Promise<Uint8Array[]> {
  const outdated = new Set(stale.map(([article]) => article));
  const pages: Uint8Array[] = new Array(documents.length);
  const copied: number[] = [];
  const made: number[] = [];
  documents.forEach(({ article, segment }, i) => {
    (hasTexts(segment) && !outdated.has(article) ? copied : made).push(i);
  });
  const keys = copied.map((i): PageKey => {
    const { segment, ordinal } = documents[i]!;
    return { segment: segment.id, area: AREA.texts, page: ordinal };
  });
  const [read, records] = await Promise.all([
    storage.readPages(keys),
    storage.statements(made.map((i) => documents[i]!.article)),
  ]);
  copied.forEach((i, at) => {
    openPage(keys[at]!, read[at]);
    pages[i] = read[at]!;
  });
  made.forEach((i, at) => {
    pages[i] = textPage(records[at] ?? GONE);
  });
  return pages;
}
