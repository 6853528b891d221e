/**
 * Lines of a corpus file → the bytes of an export: as they are, gzipped, or as a table. Given a portion at a time, and
 * given on in pieces that share one buffer, so that a corpus of any size leaves no trail of its own length in memory.
 */
import { CSV_HEADER, csvRows } from './csv-rows.ts';
import type { ExportPart } from './export-part.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

export type ExportFormat = 'ndjson' | 'gzip' | 'csv';

export interface ExportKind {
  part: ExportPart;
  format: ExportFormat;
  /** A line that stands after all others; a table has none. */
  ending?: string;
}

export interface ExportPortion {
  lines: readonly string[];
  question: ExportKind;
  /** Whether anything stands before these lines, and after them. */
  first: boolean;
  last: boolean;
}

/** Bytes of the buffer that text is encoded in. */
const BUFFER = 65_536;

const encoder = new TextEncoder();
const buffer = new Uint8Array(BUFFER);

/** @param put takes bytes that are valid until the next ones */
export async function writeExport(portion: ExportPortion, put: (bytes: Bytes) => void): Promise<void> {
  const { format } = portion.question;
  if (format !== 'gzip') {
    encode(textsOf(portion), put);
    return;
  }
  const texts = [...textsOf(portion)];
  if (texts.length === 0) return;
  // Gzip members one after the other are one gzip file.
  const reader = new Blob(texts).stream().pipeThrough(new CompressionStream('gzip')).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) put(next.value);
}

function* textsOf({ lines, question, first, last }: ExportPortion): Generator<string> {
  const { format, part, ending } = question;
  if (format === 'csv') {
    if (first) yield `\ufeff${CSV_HEADER}`;
    for (const line of lines) yield csvRows(line, part);
    return;
  }
  for (const line of lines) yield `${line}\n`;
  if (last && ending !== undefined) yield `${ending}\n`;
}

function encode(texts: Iterable<string>, put: (bytes: Bytes) => void): void {
  let at = 0;
  for (const text of texts) {
    for (let from = 0; from < text.length; ) {
      // A pair of surrogates that is cut in two here never fits: as many units before it fill the buffer.
      const { read, written } = encoder.encodeInto(text.slice(from, from + BUFFER), buffer.subarray(at));
      from += read;
      at += written;
      if (from === text.length) break;
      put(buffer.subarray(0, at));
      at = 0;
    }
  }
  if (at > 0) put(buffer.subarray(0, at));
}
