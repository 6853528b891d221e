/**
 * Plain text → article. The text is kept unchanged (a byte-order mark aside), so that offsets into it hold; each
 * non-empty line is a block, and the first line is the title; author, date and whose report it is are read where a line
 * of their own says them.
 */
import type { Block } from '../types.ts';
import type { UnidentifiedArticle } from './identify-article.ts';
import { readPrintedCredits } from './printed-credits.ts';
import { readSyndication } from './syndication.ts';

/** Lines after the title among which author and date stand. */
const CREDIT_LINES = 5;
const BULLET = /^\s*(?:[•‣◦▪●·*–-]|\d{1,2}[.)])\s+/;

export function readText(source: string): UnidentifiedArticle {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source;
  const blocks = splitBlocks(text);
  const first = blocks[0];
  const title = first ? text.slice(first.start, first.end) : null;
  if (first) first.kind = 'heading';
  const lines = blocks.map(({ start, end }) => text.slice(start, end));
  const { byline, published, modified } = readPrintedCredits(lines.slice(1, CREDIT_LINES), null);
  const syndication = readSyndication(lines, byline, null);
  return {
    title,
    outlet: null,
    byline,
    url: null,
    aliases: [],
    published,
    ...(modified ? { modified } : {}),
    ...(syndication ? { syndication } : {}),
    language: null,
    text,
    blocks,
  };
}

/** One block a line, without the blank space around it; a bullet makes it an item. */
export function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const trimmed = line[0].trim();
    if (!trimmed) continue;
    const start = line.index + line[0].indexOf(trimmed);
    blocks.push({ start, end: start + trimmed.length, kind: BULLET.test(trimmed) ? 'item' : 'paragraph' });
  }
  return blocks;
}
