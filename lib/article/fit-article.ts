/**
 * An article from outside (a page's script, a file, a row) → a clean copy within the limits, with known fields alone:
 * labels are cut, what is no date, address, language or sound span is dropped. Refuses what is no article or too long.
 * To be done before an article is identified, since its version depends on title and text.
 */
import { CodedError } from '../result.ts';
import type { Block, Section, Span } from '../types.ts';
import {
  MAX_ADDRESS,
  MAX_ANCHOR,
  MAX_ARTICLE_LINE,
  MAX_BLOCKS,
  MAX_LABEL,
  MAX_LANGUAGE,
  MAX_LISTED,
  MAX_SECTIONS,
  MAX_TEXT,
} from './article-limits.ts';
import type { UnidentifiedArticle } from './identify-article.ts';
import { isoDate } from './iso-date.ts';

const KINDS: ReadonlySet<string> = new Set<Block['kind']>(['heading', 'paragraph', 'item', 'quote']);

const noArticle = () => new CodedError('no_article', 'This is no article.');
const tooLong = () => new CodedError('too_long', 'The text is too long to be read as an article.');

/** @throws CodedError no_article, too_long */
export function fitArticle(input: UnidentifiedArticle): UnidentifiedArticle {
  if (typeof input?.text !== 'string' || !Array.isArray(input.blocks)) throw noArticle();
  if (input.text.length > MAX_TEXT) throw tooLong();
  const article = {
    title: label(input.title),
    outlet: label(input.outlet),
    byline: label(input.byline),
    url: address(input.url),
    aliases: present((Array.isArray(input.aliases) ? input.aliases : []).slice(0, MAX_LISTED).map(address)),
    published: date(input.published),
    ...(input.modified === undefined ? {} : { modified: date(input.modified) }),
    ...(Array.isArray(input.syndication)
      ? { syndication: present(input.syndication.slice(0, MAX_LISTED).map(label)) }
      : {}),
    language: language(input.language),
    text: withoutNull(input.text),
    blocks: blocks(input.blocks, input.text.length),
    ...(Array.isArray(input.sections) ? { sections: sections(input.sections, input.text.length) } : {}),
  };
  if (JSON.stringify(article).length > MAX_ARTICLE_LINE) throw tooLong();
  return article;
}

/** As long as before, so that offsets hold. */
function withoutNull(text: string): string {
  return text.replaceAll('\u0000', '\ufffd');
}

/** Cut between characters. */
export function cutLabel(text: string): string {
  if (text.length <= MAX_LABEL) return text;
  const half = /[\ud800-\udbff]/.test(text.charAt(MAX_LABEL - 1));
  return text.slice(0, half ? MAX_LABEL - 1 : MAX_LABEL);
}

function label(value: unknown): string | null {
  return typeof value === 'string' ? withoutNull(cutLabel(value)) : null;
}

function date(value: unknown): string | null {
  return typeof value === 'string' ? isoDate(value) : null;
}

function language(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > MAX_LANGUAGE) return null;
  try {
    return Intl.getCanonicalLocales(value)[0] ?? null;
  } catch {
    return null;
  }
}

/** As given but for blank space and a name or password in it. */
function address(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > MAX_ADDRESS || value.includes('\u0000')) return null;
  const text = value.trim();
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (!url.username && !url.password && !/\s/.test(text)) return text;
  url.username = '';
  url.password = '';
  return url.href.length <= MAX_ADDRESS ? url.href : null;
}

function present<T>(values: (T | null)[]): T[] {
  return values.filter((value) => value !== null);
}

function blocks(values: Block[], length: number): Block[] {
  return soundSpans(values.slice(0, MAX_BLOCKS), length)
    .filter(({ kind }) => KINDS.has(kind))
    .map(({ start, end, kind, emphasised }) => ({
      start,
      end,
      kind,
      ...(isPartOf(emphasised, end - start) ? { emphasised } : {}),
    }));
}

function isPartOf(value: unknown, length: number): value is number {
  return Number.isInteger(value) && (value as number) > 0 && (value as number) <= length;
}

function sections(values: Section[], length: number): Section[] {
  return soundSpans(values.slice(0, MAX_SECTIONS), length).map(
    ({ start, end, title, published, anchor }) => ({
      start,
      end,
      title: label(title),
      published: date(published),
      ...(isAnchor(anchor) ? { anchor } : {}),
    }),
  );
}

/** An element's id as pages print it: no blank space, and short enough for an address. */
export function isAnchor(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_ANCHOR && /^[^\s\p{Cc}]+$/u.test(value);
}

/** Those that lie in the text, in order and apart. */
function soundSpans<T extends Span>(values: T[], length: number): T[] {
  let last = 0;
  return values.filter((value) => {
    const { start, end } = value ?? {};
    const sound =
      Number.isInteger(start) && Number.isInteger(end) && start >= last && end > start && end <= length;
    if (sound) last = end;
    return sound;
  });
}
