/**
 * Addresses: one spelling for one page, and which of the addresses a page claims for itself to believe. Gives http(s)
 * addresses only.
 */
import { MAX_ADDRESS } from './article-limits.ts';

const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|mc_cid|mc_eid|_ga|_gl|_hsenc|_hsmi|ocid|cmpid|cmp|ns_.*|at_.*|xtor|smid|smtyp|partner|ref_src|ref_url|taid|guccounter|guce_.*|share|s_cid|icid|ito|sh|src|sref|wt\.mc_.*|mkt_tok|oly_.*|vero_.*|spm)$/i;

/** Query keys that name the page itself on sites without readable paths. */
const NAMES_PAGE =
  /^(?:id|p|page_?id|article_?id|article|aid|nid|sid|story|story_?id|news_?id|newsid|post|v)$/i;

/** What a path may add to the story's own for another form of the same page. */
const VARIANT =
  /^(?:amp|print|printable|full|all|index|singlepage|single|mobile|m|\d{1,2}|(?:amp|index|print)\.\w+)$/i;

/** What hosts put before their name for another form of the same pages. */
const VARIANT_HOST = /^(?:(?:www\d?|m|mobile|amp)\.)+(?=[^.]+\.)/;

/** AMP caches put the host of the page before this, dots as hyphens. */
const AMP_CACHE = '.cdn.ampproject.org';

/** Lower-case host, no fragment, no credentials, no tracking parameters; null if it is not http(s). */
export function canonicalAddress(address: string, base?: string | null): string | null {
  const url = parse(address, base);
  if (!url) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const key of queryKeys(url)) {
    if (TRACKING.test(key)) url.searchParams.delete(key);
  }
  return url.href.replace(/\?$/, '');
}

/**
 * The address a page claims (canonical link, og:url), if it can be believed: on the same host (www, m. and amp.
 * aside: other names of a site may be other authors'), no front page, no section above the page.
 * @param page where it was met; without it only the claim itself can be judged
 */
export function believedAddress(claim: string, page: string | null): string | null {
  const claimed = canonicalAddress(claim, page);
  if (!claimed) return null;
  const to = new URL(claimed);
  const from = page ? originOf(page) : null;
  if (to.pathname === '/' && !hasPageKey(to)) return null;
  if (!from) return isSection(to) ? null : claimed;
  if (plainHost(to) !== plainHost(from)) return null;
  if (hasPageKey(from) && !hasPageKey(to) && to.pathname === from.pathname) return null;
  if (to.pathname === from.pathname) return claimed;
  const above = `${to.pathname.replace(/\/$/, '')}/`;
  if (from.pathname.startsWith(above)) {
    const rest = from.pathname.slice(above.length).split('/').filter(Boolean);
    return rest.every((part) => VARIANT.test(part)) ? claimed : null;
  }
  return isSection(to) ? null : claimed;
}

function plainHost({ host }: URL): string {
  return host.replace(VARIANT_HOST, '');
}

/** The page itself or, in an AMP cache, the page that was cached: the cache's host name says whose it is. */
function originOf(page: string): URL | null {
  const url = parse(page);
  const cached = url?.hostname.endsWith(AMP_CACHE) && /^\/[a-z](?:\/s)?\/([^/]+)(\/.*)$/.exec(url.pathname);
  if (!url || !cached) return url;
  const origin = parse(`https://${cached[1]}${cached[2]}${url.search}`);
  const label = origin?.hostname.replaceAll('-', '--').replaceAll('.', '-');
  return origin && `${label}${AMP_CACHE}` === url.hostname ? origin : url;
}

/** The part of a host that one owner registers, near enough for a sanity check: example.co.uk, example.com. */
export function registrableHost(host: string): string {
  const labels = host.toLowerCase().split('.');
  if (/^[\d.]+$/.test(host) || labels.length <= 2) return labels.join('.');
  const second = labels.at(-2) ?? '';
  const country = (labels.at(-1) ?? '').length === 2;
  const shared = country && /^(?:co|com|org|net|gov|ac|edu|gob|ne|or|go)$/.test(second);
  return labels.slice(shared ? -3 : -2).join('.');
}

/** "/world/europe": words alone, with nothing that names one story. */
function isSection(url: URL): boolean {
  const parts = url.pathname.split('/').filter(Boolean);
  return !hasPageKey(url) && parts.length < 3 && parts.every((part) => /^[a-z]{1,14}$/i.test(part));
}

function hasPageKey(url: URL): boolean {
  return queryKeys(url).some((key) => NAMES_PAGE.test(key));
}

/** Read from the text: in Firefox's content scripts `searchParams` cannot be iterated (Xray wrappers). */
function queryKeys(url: URL): string[] {
  return url.search
    .slice(1)
    .split('&')
    .map((pair) => pair.split('=', 1)[0] ?? '')
    .filter(Boolean);
}

function parse(address: string, base?: string | null): URL | null {
  if (address.length > MAX_ADDRESS) return null;
  try {
    const url = base ? new URL(address, base) : new URL(address);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}
