/** Hashes: a quick 32-bit one for the index's terms, a cryptographic one for ids that outlive a process. */

/** FNV-1a with a final avalanche (murmur3's fmix32), over UTF-16 units. Unsigned 32 bits. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * First 96 bits of SHA-256 as 24 hex digits: enough that 10^9 articles collide with probability 10^-11.
 * Needs a secure context, so it runs in extension pages, workers and Node, never in a page's content script.
 */
export async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes, 0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
