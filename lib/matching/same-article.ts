/**
 * Is a stored article the page itself? By id, version or any address of either. Addresses are compared without
 * scheme, "www.", fragment, campaign parameters and closing slash. A near-copy of the text at an unknown address is
 * for the corpus to recognise, which makes it an alias.
 */
import { splitArticleId } from '../corpus/former-article.ts';
import type { Article, ArticleReference } from '../types.ts';

export interface ArticleIdentity {
  ids: ReadonlySet<string>;
  addresses: ReadonlySet<string>;
}

const CAMPAIGN = /^(?:utm_\w+|fbclid|gclid|ref|cmpid|ito|ns_\w+|at_\w+|share|src|smid|partner)$/i;

export function identityOf(article: Article, ownIds: readonly string[] = []): ArticleIdentity {
  const addresses = [article.url, ...article.aliases].map((url) => (url ? plainAddress(url) : null));
  return {
    ids: new Set([article.id, article.version, ...ownIds]),
    addresses: new Set(addresses.filter((address) => address !== null)),
  };
}

export function isSameArticle(
  identity: ArticleIdentity,
  other: ArticleReference & { version?: string },
): boolean {
  if (
    identity.ids.has(splitArticleId(other.id).id) ||
    (other.version !== undefined && identity.ids.has(other.version))
  )
    return true;
  return [other.url, ...(other.aliases ?? [])].some((url) => {
    const address = url ? plainAddress(url) : null;
    return address !== null && identity.addresses.has(address);
  });
}

/** Null for what is no http(s) address. */
export function plainAddress(url: string): string | null {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  const query = parsed.search
    ? [...parsed.searchParams]
        .filter(([name]) => !CAMPAIGN.test(name))
        .map(([name, value]) => `${name}=${value}`)
        .sort()
        .join('&')
    : '';
  const path = parsed.pathname.replace(/\/+$/, '');
  return `${parsed.host.replace(/^www\./, '')}${path}${query ? `?${query}` : ''}`;
}
