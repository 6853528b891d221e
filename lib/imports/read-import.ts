/**
 * A file of any kind → what it gives, item by item, as a stream: the next is read when the one before was taken. What
 * does not fit is refused by its line and the rest goes on; only damage ends the file. A broken-off import goes on
 * behind `after`, and what lies before it is passed over without being understood.
 */
import { MAX_LINE, MAX_TEXT } from '../article/article-limits.ts';
import type { UnidentifiedArticle } from '../article/identify-article.ts';
import { readText } from '../article/read-text.ts';
import { type Bytes, gunzip, headOf, isGzip, readBlob } from './byte-streams.ts';
import { decodeBytes } from './decode-bytes.ts';
import { type DetectedFile, isArchived } from './detect-kind.ts';
import { type ImportItem, ImportRefusal, type Meter, type ReadPage } from './import-item.ts';
import { MAX_PAGE } from './import-limits.ts';
import { readLines, readPublicLines } from './read-json-lines.ts';
import { readMarkdown } from './read-markdown.ts';
import { readMhtml } from './read-mhtml.ts';
import { cleanPage, readSavedPage } from './read-saved-page.ts';
import { readTable } from './read-table.ts';
import { readWarc } from './read-warc.ts';
import { listZip, openEntry } from './read-zip.ts';
import { refusalAt, refused } from './refusal-at.ts';
import { splitLines } from './split-lines.ts';

export interface ReadImportOptions {
  readPage: ReadPage;
  /** The last line whose articles are kept already. */
  after?: number;
  meter?: Meter;
}

/** @throws ImportRefusal where the file as a whole cannot be read further */
export async function* readImport(
  blob: Blob,
  file: DetectedFile,
  { readPage, after = 0, meter = { read: 0 } }: ReadImportOptions,
): AsyncGenerator<ImportItem> {
  const bytes = () => unpacked(readBlob(blob, meter), file.gzip);
  switch (file.kind) {
    case 'corpus':
      for await (const { line, text } of splitLines(decodeBytes(bytes()), MAX_LINE)) {
        if (line <= after) continue;
        yield text === null ? refused(line, 'too_long') : { kind: 'line', line, through: line, text };
      }
      return;
    case 'rows':
      yield* readLines(bytes(), file.table!.mapping, readPage, after);
      return;
    case 'gdelt':
    case 'quotebank':
    case 'quotebank-articles':
      yield* readPublicLines(bytes(), file.kind, after);
      return;
    case 'csv':
      yield* readTable(bytes(), file.table!, readPage, after);
      return;
    case 'warc':
      yield* readPages(bytes(), readPage, { after, before: 0 });
      return;
    case 'wacz':
      yield* readWacz(blob, readPage, after, meter);
      return;
    default:
      if (after < 1) yield await readDocument(bytes(), file.kind, readPage);
  }
}

async function readDocument(
  bytes: Bytes,
  kind: 'html' | 'mhtml' | 'text' | 'markdown',
  readPage: ReadPage,
): Promise<ImportItem> {
  try {
    const article = await readWhole(bytes, kind, readPage);
    if (!article?.text.trim()) return refused(1, 'no_article');
    return { kind: 'article', line: 1, through: 1, article };
  } catch (error) {
    return refusalAt(1, error);
  }
}

async function readWhole(
  bytes: Bytes,
  kind: 'html' | 'mhtml' | 'text' | 'markdown',
  readPage: ReadPage,
): Promise<UnidentifiedArticle | null> {
  if (kind === 'html' || kind === 'mhtml') {
    const saved = kind === 'html' ? null : await readMhtml(bytes);
    const { html, url } = saved ? cleanPage(saved.html, saved.url) : await readSavedPage(bytes);
    return readPage(html, url);
  }
  let text = '';
  for await (const part of decodeBytes(limited(bytes))) {
    text += part;
    if (text.length > MAX_TEXT) throw new ImportRefusal('too_long');
  }
  if (text.includes('\u0000')) throw new ImportRefusal('nulls');
  return kind === 'markdown' ? readMarkdown(text) : readText(text);
}

async function* limited(bytes: Bytes): AsyncGenerator<Uint8Array> {
  let read = 0;
  for await (const part of bytes) {
    read += part.length;
    if (read > MAX_PAGE) throw new ImportRefusal('too_long');
    yield part;
  }
}

/** Pages of one archive; `before` are the records of those read before it. */
async function* readPages(
  bytes: Bytes,
  readPage: ReadPage,
  { after, before }: { after: number; before: number },
): AsyncGenerator<ImportItem> {
  for await (const page of readWarc(bytes, after - before)) {
    const line = before + page.record;
    const address = page.url ? { address: page.url } : {};
    if (page.refused || page.html === undefined) {
      yield { ...refused(line, page.refused ?? 'no_article'), ...address };
      continue;
    }
    try {
      const { html, url } = cleanPage(page.html, page.url);
      const article = await readPage(html, url);
      if (article?.text.trim()) yield { kind: 'article', line, through: line, article };
      else yield { ...refused(line, 'no_article'), ...address };
    } catch (error) {
      yield { ...refusalAt(line, error), ...address };
    }
  }
}

/** Records of the second archive in it are counted from here, and so on: a number for each, also after a restart. */
const RECORDS_AN_ARCHIVE = 1_000_000_000;

async function* readWacz(
  blob: Blob,
  readPage: ReadPage,
  after: number,
  meter: Meter,
): AsyncGenerator<ImportItem> {
  const archives = (await listZip(blob)).filter(({ name }) => isArchived(name));
  for (const [i, entry] of archives.entries()) {
    const before = i * RECORDS_AN_ARCHIVE;
    if (after >= before + RECORDS_AN_ARCHIVE) continue;
    const head = await headOf(openEntry(blob, entry), 2);
    const bytes = unpacked(openEntry(blob, entry, meter), isGzip(head));
    yield* readPages(bytes, readPage, { after: Math.max(after, before), before });
  }
}

function unpacked(bytes: Bytes, gzip: boolean): Bytes {
  return gzip ? gunzip(bytes) : bytes;
}
