/**
 * An outlet's name where no metadata gives it: what the page's title ends in after a separator, if the page's link to
 * its own front page, its host or its copyright line says the same; or the copyright line alone. Else null.
 */
import { foldText } from '../text/fold.ts';

const MAX_WORDS = 5;
const MAX_NAME = 60;
/** Links and closing lines looked at. */
const MAX_LINKS = 60;
const MAX_LINES = 12;
const SUFFIX = /\s(?:\||::|»|·|-|–|—)\s([^|»·]{2,60})$/;
const COPYRIGHT =
  /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}(?:\s?[-–]\s?\d{2,4})?)?,?\s*(?:by\s+)?([^.,;|·©\d]{2,60})/i;

export function findPrintedOutlet(doc: Document, address: string | null): string | null {
  const owner = readCopyright(doc);
  const suffix = SUFFIX.exec(doc.querySelector('title')?.textContent?.trim() ?? '')?.[1]?.trim();
  if (suffix && suffix.split(/\s+/).length <= MAX_WORDS) {
    const folded = foldText(suffix);
    const host = address ? foldText(new URL(address).hostname) : '';
    const confirmed =
      (owner && foldText(owner).includes(folded)) ||
      (folded.length > 3 && host.includes(folded.replace(/^the/, ''))) ||
      readHomeNames(doc).includes(folded);
    if (confirmed) return suffix;
  }
  return owner;
}

/** What links to the site's front page are called: their text, or their logo's. */
function readHomeNames(doc: Document): string[] {
  const links = [...doc.querySelectorAll('a[href="/"], a[rel="home"], a[href="./"], a[href^="index."]')];
  return links.slice(0, MAX_LINKS).flatMap((link) => {
    const alt = link.querySelector('img[alt]')?.getAttribute('alt');
    return [link.textContent, alt, link.getAttribute('aria-label')]
      .filter((name) => name && name.length <= MAX_NAME)
      .map((name) => foldText(name!));
  });
}

function readCopyright(doc: Document): string | null {
  const feet = [...doc.querySelectorAll('footer, [class*="copyright" i], [id*="foot" i]')].slice(-MAX_LINES);
  for (const foot of feet) {
    const text = foot.textContent ?? '';
    const at = text.search(/©|\(c\)|copyright/i);
    if (at < 0) continue;
    const name = COPYRIGHT.exec(text.slice(at, at + 120).replace(/\s+/g, ' '))?.[1]?.trim();
    const bare = name?.replace(/\s*(?:all rights reserved|ltd|inc|llc|gmbh|plc)\b.*$/i, '').trim();
    if (bare && /^\p{Lu}/u.test(bare) && bare.split(/\s+/).length <= MAX_WORDS) return bare;
  }
  return null;
}
