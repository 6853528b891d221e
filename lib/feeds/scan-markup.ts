/**
 * XML as feeds print it, well-formed or not → a flat run of tags and text, in one pass that never goes back. Entities
 * that a document declares for itself are skipped with its DOCTYPE and never expanded; names come in lower case.
 */
import { decodeEntities } from '../article/decode-entities.ts';
import { MAX_TAG } from './feed-limits.ts';

export type MarkupToken =
  | { kind: 'open'; name: string; attributes: ReadonlyMap<string, string>; closed: boolean }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string };

const NAME = /[^\s/>"'=<]{1,100}/y;
const ATTRIBUTE = /([^\s/>"'=<]{1,100})\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Ends where a tag, comment or section is not closed: what stands behind it is nothing to rely on. */
export function* scanMarkup(source: string): Generator<MarkupToken> {
  let at = 0;
  while (at < source.length) {
    const start = source.indexOf('<', at);
    const text = source.slice(at, start < 0 ? source.length : start);
    if (text) yield { kind: 'text', text: decodeEntities(text) };
    if (start < 0) return;
    if (source.startsWith('<![CDATA[', start)) {
      const end = source.indexOf(']]>', start);
      yield { kind: 'text', text: source.slice(start + 9, end < 0 ? source.length : end) };
      at = end + 3;
      if (end < 0) return;
      continue;
    }
    if (!/[a-z_/!?]/i.test(source[start + 1] ?? '')) {
      yield { kind: 'text', text: '<' };
      at = start + 1;
      continue;
    }
    const end = endOfMarkup(source, start);
    if (end < 0) return;
    if (source[start + 1] === '/') {
      NAME.lastIndex = start + 2;
      yield { kind: 'close', name: (NAME.exec(source)?.[0] ?? '').toLowerCase() };
    } else if (source[start + 1] !== '!' && source[start + 1] !== '?') {
      NAME.lastIndex = start + 1;
      const name = NAME.exec(source)?.[0];
      if (name) yield openTag(name, source.slice(start + 1 + name.length, end - 1));
    }
    at = end;
  }
}

/** The offset behind a tag, comment, declaration or DOCTYPE with what it declares; −1 where it does not end. */
function endOfMarkup(source: string, start: number): number {
  if (source.startsWith('<!--', start)) return behind(source, '-->', start + 4);
  if (source.startsWith('<?', start)) return behind(source, '?>', start + 2);
  if (/^<!doctype/i.test(source.slice(start, start + 9))) {
    const plain = source.indexOf('>', start);
    const subset = source.slice(start, plain < 0 ? source.length : plain).includes('[');
    return behind(source, subset ? ']>' : '>', start);
  }
  let quote = '';
  const last = Math.min(source.length, start + MAX_TAG);
  for (let i = start + 1; i < last; i++) {
    const char = source[i]!;
    if (quote) {
      if (char === quote) quote = '';
    } else if (char === '>') return i + 1;
    // Elsewhere a stray mark ("<b>it's") begins no value.
    else if ((char === '"' || char === "'") && source[i - 1] === '=') quote = char;
  }
  return -1;
}

function behind(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  return found < 0 ? -1 : found + mark.length;
}

function openTag(name: string, rest: string): MarkupToken {
  const attributes = new Map<string, string>();
  for (const [, key, double, single] of rest.matchAll(ATTRIBUTE)) {
    const lower = key!.toLowerCase();
    if (!attributes.has(lower)) attributes.set(lower, decodeEntities(double ?? single ?? ''));
  }
  return { kind: 'open', name: name.toLowerCase(), attributes, closed: rest.trimEnd().endsWith('/') };
}
