/**
 * A link that opens an appearance at its sentence: the article's address with a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/), and the id of the part it stands in, so that browsers without
 * text fragments open a live blog at the entry. Takes an appearance, gives an http(s) address or null.
 */
import type { Appearance } from '../types.ts';

/** Words up to which the whole text is the fragment; longer ones are named by their first and last words. */
const WHOLE_WORDS = 12;
const EDGE_WORDS = 4;

export function sourceLink({
  article,
  text,
  in: place,
  section,
  past,
}: Pick<Appearance, 'article' | 'text' | 'in' | 'section' | 'past'>): string | null {
  if (!article.url || !URL.canParse(article.url)) return null;
  const address = new URL(article.url);
  if (!/^https?:$/.test(address.protocol)) return null;
  // A title is in view anyway, and is often printed otherwise on the page; of an earlier version nothing is there.
  if (place === 'title' || past) return address.href;
  const directive = textDirective(text);
  if (!directive) return address.href;
  // Appended by hand: setting `hash` would encode the directive once more.
  const own = address.hash.replace(/:~:.*$/, '');
  const anchor =
    section?.anchor && own.length < 2 ? `#${encodeURIComponent(section.anchor.toWellFormed())}` : own;
  address.hash = '';
  return `${address.href}${anchor || '#'}:~:${directive}`;
}

/** "text=first words,last words"; empty where the text has no word. */
function textDirective(text: string): string {
  const words = trimMarks(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return '';
  if (words.length <= WHOLE_WORDS) return `text=${encode(words.join(' '))}`;
  const first = words.slice(0, EDGE_WORDS).join(' ');
  const last = words.slice(-EDGE_WORDS).join(' ');
  return `text=${encode(first)},${encode(last)}`;
}

/** Marks at the ends often belong to the page's typesetting rather than to the sentence. */
function trimMarks(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}]+$/u, '');
}

/** The comma, the ampersand and the hyphen are syntax of the directive. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D');
}
