/**
 * HTML source → article, in Node: the page is parsed by linkedom and read as the extension reads it. Fragments are
 * taken too. Null if there is no text in it, or only teasers of other pages.
 */
import { parseHTML } from 'linkedom';
import type { UnidentifiedArticle } from '../article/identify-article.ts';
import { isTeaserPage } from '../article/is-article.ts';
import { readArticle } from '../article/read-article.ts';

export async function readHtml(
  source: string,
  url: string | null = null,
): Promise<UnidentifiedArticle | null> {
  const doc = parsePage(source);
  return isTeaserPage(doc) ? null : (readArticle(doc, url)?.article ?? null);
}

export function parsePage(source: string): Document {
  const parsed = parseHTML(completePage(source.replace(/^\ufeff/, ''))).document as unknown as Document;
  // A comment that is never closed may hold all of it; a browser would have an empty page then.
  return parsed.documentElement ? parsed : (parseHTML(completePage('')).document as unknown as Document);
}

/** linkedom keeps the tree as written; browsers add html, head and body where they were left out. */
function completePage(source: string): string {
  if (/<body[\s>]/i.test(source) && /<html[\s>]/i.test(source)) return source;
  const lang = /<html\b[^>]*\blang=["']?([\w-]+)/i.exec(source)?.[1];
  const bare = source.replace(/<!doctype[^>]*>|<\/?(?:html|body)\b[^>]*>/gi, '');
  const headEnd = /<\/head\s*>/i.exec(bare);
  const page = headEnd
    ? `${bare.slice(0, headEnd.index)}</head><body>${bare.slice(headEnd.index + headEnd[0].length)}</body>`
    : `<head></head><body>${bare}</body>`;
  return `<!doctype html><html${lang ? ` lang="${lang}"` : ''}>${page}</html>`;
}
