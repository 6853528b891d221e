/**
 * Markdown → article: front matter gives title, author, date and address; headings, lists and quotes become blocks; what
 * only marks the text up is taken away. Code, comments and pictures are no text. Line by line, in linear time.
 */
import type { UnidentifiedArticle } from '../article/identify-article.ts';
import { isoDate } from '../article/iso-date.ts';
import type { Block } from '../types.ts';

/** Lines of front matter. */
const MAX_FRONT = 200;

export function readMarkdown(source: string): UnidentifiedArticle {
  const lines = source.replace(/^\ufeff/, '').split(/\r?\n/);
  const { front, from } = readFront(lines);
  const blocks: Block[] = [];
  let text = '';
  let open: { kind: Block['kind']; lines: string[] } | null = null;
  let fence: string | null = null;
  let title = front.get('title') ?? null;

  const close = () => {
    if (!open) return;
    const words = plain(open.lines.join(' '));
    if (words) {
      if (text) text += '\n\n';
      blocks.push({ start: text.length, end: text.length + words.length, kind: open.kind });
      text += words;
    }
    open = null;
  };
  const begin = (kind: Block['kind'], line: string) => {
    close();
    open = { kind, lines: [line] };
  };

  for (const line of lines.slice(from)) {
    const mark = /^\s{0,3}(```+|~~~+)/.exec(line)?.[1] ?? null;
    if (fence !== null) {
      if (mark?.startsWith(fence)) fence = null;
      continue;
    }
    if (mark) {
      close();
      fence = mark;
      continue;
    }
    const heading = /^\s{0,3}#{1,6}\s(.*)$/.exec(line);
    const item = /^\s*(?:[-*+]|\d{1,3}[.)])\s+(.*)$/.exec(line);
    const quote = /^\s{0,3}>\s?(.*)$/.exec(line);
    const waiting = open as { kind: Block['kind']; lines: string[] } | null;
    if (!line.trim() || /^\s{0,3}(?:[-*_]\s*){3,}$/.test(line)) close();
    else if (heading) {
      const words = heading[1]!.trim().replace(/(?<!#)#{1,6}$/, '');
      begin('heading', words);
      title ??= plain(words) || null;
      close();
    } else if (/^\s{0,3}(?:=+|-+)\s*$/.test(line) && waiting?.kind === 'paragraph') {
      waiting.kind = 'heading';
      title ??= plain(waiting.lines.join(' ')) || null;
      close();
    } else if (quote) {
      if (waiting?.kind === 'quote' && quote[1]) waiting.lines.push(quote[1]);
      else begin('quote', quote[1]!);
    } else if (item) begin('item', item[1]!);
    else if (waiting) waiting.lines.push(line.trim());
    else begin('paragraph', line.trim());
  }
  close();
  const url = [front.get('url'), front.get('source'), front.get('link')].find((one) =>
    /^https?:/i.test(one ?? ''),
  );
  return {
    title,
    outlet: front.get('outlet') ?? front.get('publication') ?? front.get('site') ?? null,
    byline: front.get('author') ?? front.get('byline') ?? null,
    url: url ?? null,
    aliases: [],
    published: isoDate(front.get('published') ?? front.get('date')),
    language: front.get('language') ?? front.get('lang') ?? null,
    text,
    blocks,
  };
}

function readFront(lines: readonly string[]): { front: Map<string, string>; from: number } {
  const front = new Map<string, string>();
  if (lines[0]?.trim() !== '---') return { front, from: 0 };
  const end = lines.slice(1, MAX_FRONT).findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line));
  if (end < 0) return { front, from: 0 };
  for (const line of lines.slice(1, end + 1)) {
    const pair = /^([\w-]{1,40}):(.*)$/.exec(line);
    const value = pair?.[2]?.trim().replace(/^(["'])(.*)\1$/, '$2');
    if (pair && value) front.set(pair[1]!.toLowerCase(), value);
  }
  return { front, from: end + 2 };
}

/** The words of a run of Markdown. No class takes what another begins with, so that each character is met a few times. */
function plain(source: string): string {
  return source
    .replace(/<!--[^<>]{0,2000}-->/g, '')
    .replace(/!\[[^[\]]{0,500}\]\([^()[\]]{0,2000}\)/g, '')
    .replace(/\[([^[\]]{0,2000})\]\([^()[\]]{0,2000}\)/g, '$1')
    .replace(/\[([^[\]]{0,2000})\]\[[^[\]]{0,200}\]/g, '$1')
    .replace(/<(https?:[^\s<>]{1,2000})>/g, '$1')
    .replace(/<\/?[a-z][^<>]{0,2000}>/gi, '')
    .replace(/(\*\*|__)(?=\S)/g, '')
    .replace(/(?<=\S)(\*\*|__)/g, '')
    .replace(/(^|[\s(“"'‘«])[*_](?=\S)/g, '$1')
    .replace(/(?<=\S)[*_](?=$|[\s).,;:!?”"'’»])/g, '')
    .replace(/`([^`]{0,500})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!>-])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
