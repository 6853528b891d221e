/**
 * An article as a content script sends it, checked and bounded: a page may have taken the script over, so nothing
 * of it is believed. Gives a clean copy with known fields alone; refuses what is no article.
 */
import type { UnidentifiedArticle } from '../../lib/article/identify-article.ts';
import type { Block, Section, Span } from '../../lib/types.ts';

/** UTF-16 units: five times the longest liveblogs seen; what is longer is refused, not cut. */
const TEXT_LIMIT = 1_000_000;
const BLOCKS_LIMIT = 20_000;
/** UTF-16 units for title, outlet and byline: longer ones are cut. */
const LINE_LIMIT = 1_000;
const ADDRESS_LIMIT = 4_000;
const ALIASES_LIMIT = 20;
const SYNDICATION_LIMIT = 20;
const SECTIONS_LIMIT = 2_000;
const KINDS: ReadonlySet<string> = new Set<Block['kind']>(['heading', 'paragraph', 'item', 'quote']);

/** @throws Error naming what is wrong with it */
export function checkArticle(input: UnidentifiedArticle): UnidentifiedArticle {
  if (typeof input?.text !== 'string' || !Array.isArray(input.blocks)) throw new Error('This is no article.');
  if (input.text.length > TEXT_LIMIT) throw new Error('This page is too long to be read as an article.');
  return {
    title: line(input.title),
    outlet: line(input.outlet),
    byline: line(input.byline),
    url: address(input.url),
    aliases: (Array.isArray(input.aliases) ? input.aliases : [])
      .slice(0, ALIASES_LIMIT)
      .map(address)
      .filter((alias) => alias !== null),
    published: date(input.published),
    ...(input.modified === undefined ? {} : { modified: date(input.modified) }),
    ...(Array.isArray(input.syndication) ? { syndication: lines(input.syndication) } : {}),
    language: line(input.language),
    text: input.text,
    blocks: blocks(input.blocks, input.text.length),
    ...(Array.isArray(input.sections) ? { sections: sections(input.sections, input.text.length) } : {}),
  };
}

function line(value: unknown): string | null {
  return typeof value === 'string' ? value.slice(0, LINE_LIMIT) : null;
}

function lines(values: unknown[]): string[] {
  return values
    .slice(0, SYNDICATION_LIMIT)
    .map(line)
    .filter((value) => value !== null);
}

function date(value: unknown): string | null {
  return typeof value === 'string' && value.length < 40 && !Number.isNaN(Date.parse(value)) ? value : null;
}

function address(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > ADDRESS_LIMIT || !URL.canParse(value)) return null;
  return /^https?:$/.test(new URL(value).protocol) ? value : null;
}

function blocks(values: Block[], length: number): Block[] {
  return soundSpans(values.slice(0, BLOCKS_LIMIT), length)
    .filter(({ kind }) => KINDS.has(kind))
    .map(({ start, end, kind }) => ({ start, end, kind }));
}

function sections(values: Section[], length: number): Section[] {
  return soundSpans(values.slice(0, SECTIONS_LIMIT), length).map(({ start, end, title, published }) => ({
    start,
    end,
    title: line(title),
    published: date(published),
  }));
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
