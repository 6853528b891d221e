/**
 * What a page's JSON-LD says of its article. Tolerates what the web prints: broken blocks, comments, `@graph`, arrays,
 * names as strings or objects. Blocks and nodes looked at are bounded; nothing of it is trusted as markup.
 */
import { canonicalAddress } from './canonical-address.ts';
import { decodeEntities } from './decode-entities.ts';
import { type LiveUpdate, readLiveUpdates } from './live-updates.ts';

export interface StructuredArticle {
  type: string;
  headline: string | null;
  published: string | null;
  modified: string | null;
  authors: string[];
  publisher: string | null;
  url: string | null;
  language: string | null;
  description: string | null;
  /** Of a live blog. */
  updates: LiveUpdate[];
}

const ARTICLE_TYPE =
  /(?:^|[/:])(?:Article|NewsArticle|AnalysisNewsArticle|AskPublicNewsArticle|BackgroundNewsArticle|OpinionNewsArticle|ReportageNewsArticle|ReviewNewsArticle|AdvertiserContentArticle|Report|SatiricalArticle|BlogPosting|LiveBlogPosting|SocialMediaPosting)$/;
/** Larger blocks are catalogues, not descriptions of one page. In characters. */
const MAX_BLOCK = 300_000;
const MAX_BLOCKS = 20;
const MAX_NODES = 2000;

type Json = Record<string, unknown>;

/**
 * The first article among the page's blocks; one that gives the page's address comes before others, then one that is
 * the page's main entity.
 * @param address of the page, canonical
 */
export function readJsonLd(doc: Document, address: string | null = null): StructuredArticle | null {
  const nodes: Json[] = [];
  let blocks = 0;
  for (const script of doc.querySelectorAll('script[type="application/ld+json" i]')) {
    if (++blocks > MAX_BLOCKS) break;
    const parsed = parseBlock(script.textContent ?? '');
    if (parsed !== undefined) gather(parsed, nodes);
  }
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)));
  const article =
    articles.find((node) => address !== null && addressOf(node) === address) ??
    articles.find((node) => string(node.headline) && node.mainEntityOfPage) ??
    articles[0];
  if (!article) return null;
  const byId = new Map(nodes.flatMap((node) => (string(node['@id']) ? [[node['@id'], node] as const] : [])));
  const named = (value: unknown) => names(value, byId);
  return {
    type: typesOf(article).find((type) => ARTICLE_TYPE.test(type)) ?? 'Article',
    headline: string(article.headline) ?? string(article.name),
    published: string(article.datePublished) ?? string(article.dateCreated),
    modified: string(article.dateModified),
    authors: named(article.author ?? article.creator),
    publisher: named(article.publisher ?? article.sourceOrganization)[0] ?? null,
    url: urlOf(article),
    language: named(article.inLanguage)[0] ?? null,
    description: string(article.description),
    updates: readLiveUpdates(article.liveBlogUpdate),
  };
}

function urlOf({ url, mainEntityOfPage: entity }: Json): string | null {
  return string(url) ?? string(entity) ?? (isObject(entity) ? string(entity['@id']) : null);
}

function addressOf(article: Json): string | null {
  const url = urlOf(article);
  return url && canonicalAddress(url);
}

function parseBlock(source: string): unknown {
  if (source.length > MAX_BLOCK) return undefined;
  const bare = source.replace(/^\s*(?:<!--|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)|(?:-->|\]\]>)\s*$/g, '');
  for (const attempt of [bare, bare.replace(/[\n\r\t]+/g, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Raw line breaks in strings and trailing commas are common; the second attempt forgives them.
    }
  }
  return undefined;
}

/** Breadth first through arrays, `@graph` and the objects an article may hide in. */
function gather(root: unknown, nodes: Json[]): void {
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && nodes.length < MAX_NODES && at < MAX_NODES; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_NODES));
    else if (isObject(value)) {
      nodes.push(value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart']) {
        if (typeof value[key] === 'object') queue.push(value[key]);
      }
    }
  }
}

function names(value: unknown, byId: Map<unknown, Json>): string[] {
  const list = Array.isArray(value) ? value.slice(0, 10) : [value];
  return list.flatMap((entry) => {
    if (typeof entry === 'string')
      return /^https?:/i.test(entry) ? [] : [decodeEntities(entry).trim()].filter(Boolean);
    if (!isObject(entry)) return [];
    const name = string(entry.name) ?? string(entry.alternateName);
    const linked = byId.get(entry['@id']);
    return [name ?? (linked ? string(linked.name) : null)].filter((found) => found !== null);
  });
}

function typesOf(node: Json): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}

function string(value: unknown): string | null {
  if (Array.isArray(value)) return string(value[0]);
  return typeof value === 'string' ? decodeEntities(value).trim() || null : null;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
