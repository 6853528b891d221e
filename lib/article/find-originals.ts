/** Where links that promise a story's original lead ("Source link", "Read the original article"): their sites' names. */
import { registrableHost } from './canonical-address.ts';

const ORIGINAL =
  /^\W*(?:source(?: link)?|(?:read|see|view) (?:the )?(?:original|full original)(?: (?:article|story|post|report|version))?(?: .{0,40})?|original (?:article|story|source|report)|link to (?:the )?original)\W*$/i;
/** Links looked at, from the page's end, where such links stand; and characters of their text. */
const MAX_LINKS = 400;
const MAX_TEXT = 80;

export function findOriginals(doc: Document, address: string | null): string[] {
  const own = hostOf(address ?? '');
  const links = doc.getElementsByTagName('a');
  const hosts: string[] = [];
  for (let i = links.length - 1; i >= 0 && i > links.length - MAX_LINKS; i--) {
    const link = links[i]!;
    const text = link.textContent ?? '';
    if (text.length > MAX_TEXT || !promisesOriginal(link, text)) continue;
    const host = hostOf(link.getAttribute('href') ?? '');
    if (host && host !== own && !hosts.includes(host)) hosts.push(host);
  }
  return hosts;
}

/** "Read the original article by clicking <here>" says it beside the link. */
function promisesOriginal(link: Element, text: string): boolean {
  if (ORIGINAL.test(text)) return true;
  if (!/^\W*(?:here|hier|ici|aquí)\W*$/i.test(text)) return false;
  const around = link.parentElement?.textContent ?? '';
  return around.length <= MAX_TEXT && ORIGINAL.test(around);
}

function hostOf(href: string): string | null {
  try {
    const { protocol, hostname } = new URL(href);
    return /^https?:$/.test(protocol) ? registrableHost(hostname) : null;
  } catch {
    return null;
  }
}
