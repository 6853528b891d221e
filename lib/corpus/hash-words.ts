/**
 * A text → the hash of each of its words, in lower case, in order: runs of letters and digits of any script. Prose is
 * gone through character by character; what needs more (Σ, signs beyond the common ones) takes the thorough way.
 */

/** Codes below this are looked up: Latin, Cyrillic and the like, and the marks of prose. */
const TABLE_END = 0x2100;

/** What a character is, where it is not the code of its lower case (0: not looked at yet): no word's; not for here. */
const BETWEEN = 1;
const HARD = 2;

const kinds = new Uint16Array(TABLE_END);

/** FNV-1a over UTF-16 units. */
const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** @param most words read, from the beginning @returns signed 32-bit hashes */
export function hashWords(text: string, most: number): number[] {
  const hashes: number[] = [];
  let hash = BASIS;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = code < TABLE_END ? kinds[code]! || look(code) : HARD;
    if (kind > HARD) {
      hash = Math.imul(hash ^ kind, PRIME);
      inside = true;
    } else if (kind === HARD) return hashWordsThoroughly(text, most);
    else if (inside) {
      if (hashes.push(hash) >= most) return hashes;
      hash = BASIS;
      inside = false;
    }
  }
  if (inside) hashes.push(hash);
  return hashes;
}

export function hashWordsThoroughly(text: string, most: number): number[] {
  const hashes: number[] = [];
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) if (hashes.push(hashWord(word)) >= most) break;
  return hashes;
}

function hashWord(word: string): number {
  let hash = BASIS;
  const lower = word.toLowerCase();
  for (let i = 0; i < lower.length; i++) hash = Math.imul(hash ^ lower.charCodeAt(i), PRIME);
  return hash;
}

function look(code: number): number {
  const character = String.fromCharCode(code);
  const lower = character.toLowerCase();
  let kind = BETWEEN;
  // How the lower case of Σ is written depends on what follows.
  if (/[\p{L}\p{N}]/u.test(character))
    kind = lower.length === 1 && lower !== 'σ' ? lower.charCodeAt(0) : HARD;
  kinds[code] = kind;
  return kind;
}
