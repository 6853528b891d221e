/**
 * What a file is: by its first bytes, unpacked where it is gzip, and only where these do not tell by its name, since
 * names lie. Tables come with their columns and what these seem to hold. Throws ImportRefusal for what cannot be read.
 */

import { CORPUS_FORMAT } from '../corpus/corpus-file.ts';
import { guessEncoding } from '../text/guess-encoding.ts';
import { gunzip, headOf, isGzip, readBlob } from './byte-streams.ts';
import { type Columns, guessColumns, isHeading, isUsable, type Mapping } from './guess-columns.ts';
import { type ImportKind, ImportRefusal } from './import-item.ts';
import { HEAD_BYTES, MAX_COLUMNS } from './import-limits.ts';
import { publicKind } from './read-public-row.ts';
import { listZip } from './read-zip.ts';
import { type Delimiter, guessDelimiter, splitRows } from './split-rows.ts';

/** Rows that are shown and guessed from. */
const SAMPLE_ROWS = 20;

/** Lines of JSON that are tried before a file counts as something else. */
const TRIED_LINES = 2_000;

/** What a table is read by; the mapping is the reader's to change. */
export interface TableShape {
  columns: Columns;
  mapping: Mapping;
  /** Of a CSV only. */
  delimiter?: Delimiter;
  /** Whether its first row names the columns. */
  headed?: boolean;
}

export interface DetectedFile {
  kind: ImportKind;
  gzip: boolean;
  table?: TableShape;
}

type Row = Record<string, unknown>;

export async function detectKind(blob: Blob, name: string): Promise<DetectedFile> {
  const packed = await headOf(readBlob(blob.slice(0, HEAD_BYTES)), HEAD_BYTES);
  if (packed.length === 0) throw new ImportRefusal('empty');
  const gzip = isGzip(packed);
  const head = gzip ? await unpackedHead(packed) : packed;
  if (!gzip) {
    const starts = new TextDecoder('windows-1252').decode(head.subarray(0, 8));
    if (starts.startsWith('PK\u0003\u0004')) return detectZip(blob);
    refuseKnown(starts);
  }
  const text = new TextDecoder(guessEncoding(head)).decode(head).replace(/^\ufeff/, '');
  if (!text.trim()) throw new ImportRefusal('empty');
  // Archives hold what servers sent: packed pages, and pictures.
  if (isArchive(text)) return { kind: 'warc', gzip };
  if (text.includes('\u0000')) throw new ImportRefusal('binary');
  const plainName = name.replace(/\.gz$/i, '').toLowerCase();
  const whole = head.length < HEAD_BYTES;
  const kind = byContent(text, whole) ?? (await byTable(text, plainName, whole)) ?? byName(plainName, text);
  if (!kind) throw new ImportRefusal('unknown');
  return { gzip, ...(typeof kind === 'string' ? { kind } : kind) };
}

/** What comes out of the first bytes, cut off as they are. */
async function unpackedHead(packed: Uint8Array): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of gunzip(readBlob(new Blob([packed as Uint8Array<ArrayBuffer>])))) {
      parts.push(part);
      length += part.length;
      if (length >= HEAD_BYTES) break;
    }
  } catch (error) {
    // Cut off in the middle, it ends in what looks like damage.
    if (length === 0) throw error;
  }
  const head = new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer());
  return head.subarray(0, HEAD_BYTES);
}

async function detectZip(blob: Blob): Promise<DetectedFile> {
  const entries = await listZip(blob);
  if (!entries.some(({ name }) => isArchived(name))) throw new ImportRefusal('archive');
  return { kind: 'wacz', gzip: false };
}

/** Where WACZ keeps its archives. */
export function isArchived(name: string): boolean {
  return /(?:^|\/)archive\/[^/]+\.warc(?:\.gz)?$/i.test(name);
}

const isArchive = (text: string) => /^\s*WARC\/\d/.test(text);

function refuseKnown(starts: string): void {
  if (starts.startsWith('BZh')) throw new ImportRefusal('bzip2');
  if (starts.startsWith('%PDF')) throw new ImportRefusal('pdf');
  if (/^(?:\u00fd7zXZ|7z\u00bc\u00af|\(\u00b5\/\u00fd|Rar!)/.test(starts)) throw new ImportRefusal('packed');
}

function byContent(text: string, whole: boolean): ImportKind | DetectedTable | null {
  const start = text.trimStart();
  if (start.startsWith('[') && isOpenList(start)) throw new ImportRefusal('json_list');
  if (/^[{[]/.test(start) || /^[^\n]{0,1000}\n\s*\{/.test(start)) return byLines(text, whole);
  if (
    /^(?:[\w-]{1,60}:[^\n]*\n|[ \t][^\n]*\n){1,60}/.test(start) &&
    /^content-type:\s*multipart\/related/im.test(head(start))
  )
    return 'mhtml';
  if (
    /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,4000}?-->\s*)?<(?:!doctype\s+html|html|head|body|article|meta|title)\b/i.test(
      start,
    )
  )
    return 'html';
  return null;
}

/** A list that does not end in the line it begins in. */
function isOpenList(start: string): boolean {
  const line = start.slice(0, start.indexOf('\n') >>> 0);
  try {
    JSON.parse(line);
    return !start.includes('\n');
  } catch {
    return true;
  }
}

const head = (text: string) => text.slice(0, 4_096);

type DetectedTable = Pick<DetectedFile, 'kind' | 'table'>;

/** Lines of JSON: ours, of a public collection, or rows. */
function byLines(text: string, whole: boolean): ImportKind | DetectedTable | null {
  const lines = text.split('\n');
  // The last line may be cut off.
  if (!whole && lines.length > 1) lines.pop();
  const rows: Row[] = [];
  for (const line of lines.slice(0, TRIED_LINES)) {
    if (!line.trim()) continue;
    let row: unknown;
    try {
      row = JSON.parse(line);
    } catch {
      continue;
    }
    if (typeof row !== 'object' || row === null || Array.isArray(row)) continue;
    if ('format' in row && row.format === CORPUS_FORMAT) return 'corpus';
    rows.push(row as Row);
    if (rows.length >= SAMPLE_ROWS) break;
  }
  const first = rows[0];
  if (!first) return longLine(text, whole);
  if (isOurs(first)) return 'corpus';
  const known = publicKind(first);
  if (known) return known;
  const columns = columnsOf(rows);
  const mapping = guessColumns(columns);
  return isUsable(mapping) ? { kind: 'rows', table: { columns, mapping } } : null;
}

/** The first line is longer than what is looked at: its first keys tell. */
function longLine(text: string, whole: boolean): ImportKind | null {
  if (whole) {
    if (/^\s*\{\s*\n/.test(text)) throw new ImportRefusal('json_list');
    return null;
  }
  if (/^\s*\{"id":"[^"]{1,128}","version":"/.test(text)) return 'corpus';
  if (/^\s*\{"(?:date|url)":"[^"]{0,2100}"[^\n]*"quotes":\s*\[\s*\{"pre":/.test(text)) return 'gdelt';
  if (/^\s*\{"articleID":/.test(text)) return 'quotebank-articles';
  if (/^\s*\{"quoteID":/.test(text)) return 'quotebank';
  return null;
}

function isOurs(row: Row): boolean {
  return (
    'verdict' in row ||
    'settings' in row ||
    (typeof row.version === 'string' && Array.isArray(row.blocks) && Array.isArray(row.quotations))
  );
}

function columnsOf(rows: readonly Row[]): Columns {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].slice(0, MAX_COLUMNS);
  return { names, rows: rows.map((row) => names.map((name) => cellOf(row[name]) ?? '')) };
}

/** What a value of JSON is in a table. */
export function cellOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

async function byTable(text: string, name: string, whole: boolean): Promise<DetectedTable | null> {
  const named = /\.(?:csv|tsv|tab)$/.test(name);
  const delimiter = guessDelimiter(text);
  const rows: string[][] = [];
  for await (const { cells } of splitRows(once(text), delimiter)) {
    if (cells.length) rows.push(cells);
    if (rows.length > SAMPLE_ROWS) break;
  }
  if (!whole && rows.length > 1 && rows.length <= SAMPLE_ROWS) rows.pop();
  const width = rows[0]?.length ?? 0;
  if (width < 2 && !named) return null;
  const headed = rows.length > 0 && isHeading(rows[0]!);
  // Text with a comma in each line is no table: without a name that says so, its columns must be named.
  if (!named && !(headed && rows.length > 1 && rows.every((row) => row.length === width))) return null;
  const names = headed ? rows[0]! : (rows[0] ?? []).map((_, i) => String(i + 1));
  const columns = { names, rows: rows.slice(headed ? 1 : 0) };
  const mapping = guessColumns(columns);
  if (!named && (!isUsable(mapping) || Object.keys(mapping).length < 2)) return null;
  return { kind: 'csv', table: { columns, mapping, delimiter, headed } };
}

function byName(name: string, text: string): ImportKind | null {
  if (/\.(?:mhtml?|eml)$/.test(name) && /^mime-version:/im.test(text)) return 'mhtml';
  if (/\.x?html?$/.test(name)) return 'html';
  if (/\.(?:md|markdown)$/.test(name)) return 'markdown';
  return /\.(?:te?xt)$/.test(name) || !/\.[a-z0-9]{1,8}$/.test(name) ? 'text' : null;
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
