/** What is known of an import under way or done, and the words for it. */

import type { RefusedLine } from '../../lib/corpus/refused-line.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import type { Columns, Mapping } from '../../lib/imports/guess-columns.ts';
import { REFUSALS, type RefusalReason } from '../../lib/imports/import-item.ts';
import type { ErrorCode } from '../../lib/result.ts';

export interface Refusal {
  file?: string;
  /** From 1; of archives, the number of the record. */
  line: number;
  /** Why, in the corpus' words, or as what is said in the reader's language. */
  why?: string;
  reason?: RefusalReason;
  fault?: RefusedLine['fault'];
  code?: ErrorCode;
  /** Of a page in an archive. */
  address?: string;
}

export interface ImportState {
  running: boolean;
  /** Share of all files read, 0 to 1; null where it cannot be known. */
  progress: number | null;
  saved: number;
  updated: number;
  known: number;
  /** The first of them. */
  refused: Refusal[];
  refusedCount: number;
  /** Those of them that were told before the import was broken off: their lines are not known any more. */
  refusedBefore?: number;
  /** Why it stopped before the end of the file. */
  failed: string | null;
  failedReason?: RefusalReason;
  failedCode?: ErrorCode;
  /** The file under way. */
  file?: string;
  /** Articles a second, and seconds left, once they can be told. */
  rate?: number;
  left?: number;
  paused?: boolean;
  /** Ended by the reader before the end of the file. */
  cancelled?: boolean;
  /** Settings that a file brought, as its line has them. */
  settings?: string;
}

/** A table whose columns wait to be confirmed. */
export interface PendingTable {
  file: string;
  columns: Columns;
  mapping: Mapping;
}

/** "Imported 12 articles: 10 saved, 1 updated, 1 already known, 0 refused." */
export function importWords(t: Translator, state: ImportState): string {
  const { text } = t;
  const { saved, updated, known, refusedCount, failed, running, paused, cancelled } = state;
  const counts = text('import_counts', { saved, updated, known, refused: refusedCount });
  if (running && paused) return text('import_paused', { counts });
  if (running) return text('import_running', { counts });
  if (failed) {
    const error = state.failedReason
      ? text('refused_file', { file: state.file ?? '', why: reasonWords(t, state.failedReason) })
      : state.failedCode
        ? text(`error_${state.failedCode}`)
        : failed;
    return text('import_failed', { error, counts });
  }
  if (cancelled) return text('import_cancelled', { counts });
  return text('import_done', { articles: text('articles', { n: saved + updated + known }), counts });
}

export function reasonWords({ text }: Pick<Translator, 'text'>, reason: RefusalReason): string {
  return text(`refusal_${reason}`);
}

function whyWords(t: Translator, { reason, fault, code, why = '' }: Refusal): string {
  if (reason) return reasonWords(t, reason);
  if (fault === 'json') return reasonWords(t, 'not_json');
  if (fault) {
    const { kind, ...values } = fault;
    return t.text(`fault_${kind}`, values);
  }
  return code ? t.text(`error_${code}`) : why;
}

/** "crawl.warc, 7: has no article in it (https://gull.example/)" */
export function refusalWords(t: Translator, refusal: Refusal): string {
  const { line, file, address } = refusal;
  const why = whyWords(t, refusal);
  const told = t.text('refused_line', { line, why: address ? `${why} (${address})` : why });
  return file ? `${file}: ${told}` : told;
}

/** What is told of the refused lines whose places are not known any more; null where there are none. */
export function refusedBeforeWords(
  { text }: Translator,
  { refusedBefore = 0 }: Pick<ImportState, 'refusedBefore'>,
): string | null {
  return refusedBefore > 0 ? text('refused_before', { count: refusedBefore }) : null;
}

/** The report as a table of text: file, line, reason, address; then, in words, what was told before. */
export function refusalReport(t: Translator, state: Pick<ImportState, 'refused' | 'refusedBefore'>): string {
  const cell = (value: string | number) => String(value).replace(/[\t\r\n]+/g, ' ');
  const rows = state.refused.map((one) =>
    [one.file ?? '', one.line, whyWords(t, one), one.address ?? ''].map(cell).join('\t'),
  );
  const before = refusedBeforeWords(t, state);
  return `${[...rows, ...(before ? [before] : [])].join('\n')}\n`;
}

/** That each has words is held by the types above; this one counts them in tests. */
export const REASONS = Object.keys(REFUSALS) as RefusalReason[];
