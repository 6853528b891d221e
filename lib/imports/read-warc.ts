/**
 * A web archive (WARC 1.0, 1.1; ISO 28500) → the HTML pages in it, one after the other. Answers that are no page, other
 * records, and pages of errors are passed over; a page too long, or packed in a way not known here, is refused.
 */
import { decodeText } from '../text/decode-text.ts';
import { createByteReader } from './byte-reader.ts';
import { type Bytes, gunzip, headOf, inflate } from './byte-streams.ts';
import { joinBytes } from './decode-bytes.ts';
import { ImportRefusal, type RefusalReason } from './import-item.ts';
import { MAX_PAGE } from './import-limits.ts';

export interface ArchivedPage {
  /** Number of the record, from 1. */
  record: number;
  url: string | null;
  /** When it was saved, as the record says. */
  saved: string | null;
  html?: string;
  refused?: RefusalReason;
}

const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/i;

/** @param after records up to this one are passed over unread. @throws ImportRefusal where the archive is damaged */
export async function* readWarc(source: Bytes, after = 0): AsyncGenerator<ArchivedPage> {
  const reader = createByteReader(source);
  try {
    for (let record = 1; ; record++) {
      let first = await reader.line();
      // Two empty lines end a record; some writers add more.
      for (let blank = 0; first === '' && blank < 16; blank++) first = await reader.line();
      if (first === null || first === '') return;
      if (!/^WARC\/\d/.test(first)) throw new ImportRefusal('damaged');
      const headers = await reader.headers();
      const length = Number(headers.get('content-length') ?? Number.NaN);
      if (!Number.isSafeInteger(length) || length < 0) throw new ImportRefusal('damaged');
      const type = headers.get('warc-type');
      const url = headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null;
      const content = headers.get('content-type') ?? '';
      const answer = type === 'response' && /^application\/http/i.test(content);
      const page = type === 'resource' && HTML.test(content);
      if (record <= after || !(answer || page)) {
        await reader.skip(length);
        continue;
      }
      const about = { record, url, saved: headers.get('warc-date') ?? null };
      if (length > MAX_PAGE) {
        await reader.skip(length);
        // Long answers are films; whether it was a page cannot be told without reading it.
        if (page) yield { ...about, refused: 'too_long' };
        continue;
      }
      const block = await reader.read(length);
      try {
        const html = page ? decodeText(block, content) : await pageOfAnswer(block);
        if (html !== null) yield { ...about, html };
      } catch (error) {
        if (!(error instanceof ImportRefusal)) throw error;
        yield { ...about, refused: error.reason };
      }
    }
  } finally {
    await reader.close();
  }
}

/** The page that an HTTP answer brings; null where it brings none. */
async function pageOfAnswer(block: Uint8Array): Promise<string | null> {
  const reader = createByteReader(once(block));
  const status = await reader.line();
  if (!/^HTTP\/\S+ 200\b/.test(status ?? '')) return null;
  const headers = await reader.headers();
  const content = headers.get('content-type') ?? '';
  if (!HTML.test(content)) return null;
  const start = bodyStart(block);
  let body = block.subarray(start);
  if (/\bchunked\b/i.test(headers.get('transfer-encoding') ?? '')) body = await unchunk(body);
  const packed = (headers.get('content-encoding') ?? '').trim().toLowerCase();
  if (packed === 'gzip' || packed === 'x-gzip') body = await limited(gunzip(once(body)));
  else if (packed === 'deflate') body = await limited(inflate(once(body), 'deflate'));
  else if (packed && packed !== 'identity') throw new ImportRefusal('encoding');
  return decodeText(body, content);
}

function bodyStart(block: Uint8Array): number {
  for (let at = 0; at + 1 < block.length; at++) {
    if (block[at] !== 10) continue;
    if (block[at + 1] === 10) return at + 2;
    if (block[at + 1] === 13 && block[at + 2] === 10) return at + 3;
  }
  return block.length;
}

/** Some writers keep the header and store the body whole: then it is taken as it is. */
async function unchunk(body: Uint8Array): Promise<Uint8Array> {
  const reader = createByteReader(once(body));
  const parts: Uint8Array[] = [];
  try {
    for (;;) {
      const line = await reader.line(64);
      const size = /^\s*([0-9a-f]{1,8})\s*(?:;.*)?$/i.exec(line ?? '');
      if (!size) return parts.length ? joinBytes(parts) : body;
      const length = Number.parseInt(size[1]!, 16);
      if (length === 0) return parts.length ? joinBytes(parts) : new Uint8Array();
      parts.push(await reader.read(length));
      await reader.line(64);
    }
  } catch {
    return parts.length ? joinBytes(parts) : body;
  }
}

/** @throws ImportRefusal too_long */
async function limited(source: Bytes): Promise<Uint8Array> {
  const bytes = await headOf(source, MAX_PAGE + 1);
  if (bytes.length > MAX_PAGE) throw new ImportRefusal('too_long');
  return bytes;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
