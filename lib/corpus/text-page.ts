/**
 * The statements of one article as a page of the index: what judging needs, so that a candidate is read out of the
 * segment's file and not out of the database. Layout: count (u32), where the heading and each row end (u32 each, from
 * the first byte after these), then heading and rows as JSON in UTF-8. One row is read without parsing the others.
 */
import { DamagedIndexError } from '../index/damaged-index-error.ts';
import { sealPage } from '../index/page-format.ts';
import { AREA } from '../index/page-store.ts';
import type { StoredStatement } from '../index/statement-index.ts';
import { rowsOf, unpackRow } from './pack-statements.ts';
import type { ArticleHeading, StatementsRecord } from './records.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** @returns the page as it is stored */
export function textPage(record: StatementsRecord): Uint8Array {
  const { savedAt: _, ...heading } = record.heading;
  const parts = [heading, ...rowsOf(record)].map((part) => encoder.encode(JSON.stringify(part)));
  const head = (1 + parts.length) * 4;
  const payload = new Uint8Array(head + parts.reduce((sum, { length }) => sum + length, 0));
  const words = new Uint32Array(payload.buffer, 0, 1 + parts.length);
  words[0] = parts.length - 1;
  let end = 0;
  parts.forEach((part, i) => {
    payload.set(part, head + end);
    end += part.length;
    words[i + 1] = end;
  });
  return sealPage({ segment: 0, area: AREA.texts, page: 0 }, payload).bytes;
}

/** Gives the statements of an article by their place in it. Throws DamagedIndexError. */
export function readTextPage(payload: Uint8Array): (ordinal: number) => StoredStatement {
  const words = new Uint32Array(payload.buffer, payload.byteOffset, payload.length >>> 2);
  const head = (words[0]! + 2) * 4;
  const part = (index: number) => {
    const from = index === 0 ? 0 : words[index]!;
    return JSON.parse(decoder.decode(payload.subarray(head + from, head + words[index + 1]!)));
  };
  const article = part(0) as Omit<ArticleHeading, 'savedAt'>;
  return (ordinal) => {
    if (ordinal >= words[0]!) throw new DamagedIndexError('texts', `there is no statement ${ordinal}`);
    return unpackRow(part(ordinal + 1), article);
  };
}
