/**
 * An article → what an archive keeps of it: its heading, its statements as judging needs them with the sentences around
 * each, and what it is known by. Everything that takes work and no server. The text itself is not kept.
 */

import { deriveStatements } from '../corpus/derive-statements.ts';
import { fitQuotations } from '../corpus/fit-quotations.ts';
import { contextOf } from '../corpus/get-context.ts';
import { keysOf } from '../corpus/index-article.ts';
import type { ArticleToSave } from '../corpus/kept-article.ts';
import { newRecord } from '../corpus/merge-record.ts';
import { type Row, rowsOf } from '../corpus/pack-statements.ts';
import { addressesOf, fingerprint } from '../corpus/recognise.ts';
import type { ArticleHeading } from '../corpus/records.ts';
import type { MeaningTable } from '../meaning/meaning-table.ts';
import { foldText } from '../text/fold.ts';
import { WORDED_STEMS } from './choose-keys.ts';

export interface ArchiveStatement {
  row: Row;
  before: string;
  after: string;
  /** Distinct keys. */
  terms: number[];
}

export interface ArchiveArticle {
  heading: Omit<ArticleHeading, 'savedAt'>;
  /** When it was first kept, ISO 8601; null where its file does not say. */
  saved: string | null;
  /** Its id, and its text as its outlet printed it, at whatever address. */
  keys: string[];
  statements: ArchiveStatement[];
  /** `SKETCH_WORDS` a statement. */
  sketches?: Uint32Array | undefined;
}

/** What an article is known by: the second finds the same story at another address of the same outlet. */
export async function articleKeys(entry: Pick<ArticleToSave, 'article'>): Promise<string[]> {
  const { id, outlet, excerpt } = entry.article;
  const text = excerpt?.fingerprint ?? (await fingerprint(entry.article));
  return [`id:${id}`, `text:${text}:${foldText(outlet ?? '')}`];
}

export function prepareArticle(
  entry: ArticleToSave,
  keys: string[],
  meaning: MeaningTable | null = null,
): ArchiveArticle {
  const { article } = entry;
  const marks = { addresses: addressesOf(article), fingerprint: '', sketch: [], sketchKeys: [] };
  const record = newRecord({ ...entry, quotations: fitQuotations(entry.quotations) }, marks, '');
  const derived = deriveStatements(record);
  const { savedAt: _, ...heading } = derived.heading;
  const rows = rowsOf(derived);
  const texts = rows.map((row) => ({ text: row[2] }));
  const { terms, sketches } = keysOf(meaning, texts, WORDED_STEMS);
  return {
    heading,
    saved: entry.savedAt ?? null,
    keys,
    statements: rows.map((row, i) => {
      const [start, end, , , , , inTitle, , , past] = row;
      // Of a version that is no longer printed, nothing but its statements is known.
      const around = past ? null : contextOf({ article }, start, end, inTitle ? 'title' : undefined);
      return { row, before: around?.before ?? '', after: around?.after ?? '', terms: terms[i]! };
    }),
    sketches,
  };
}
