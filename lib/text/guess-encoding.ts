/**
 * The encoding that bytes were written in, told from the bytes alone: by their mark, by a pattern of zeros, UTF-8 where
 * they are that, else the single-byte or Japanese encoding that they look most like. Never throws: there always is one.
 */

/** Share of bytes that are zero in text of two bytes a character: half in Latin script, few in others. */
const WIDE_ZEROS = 0.3;

/** Mean length of runs of letters above ASCII: words in Cyrillic have five, accented letters stand alone. */
const CYRILLIC_RUN = 2.5;

/** Letters below А in Windows-1251: Ё, ё and those of Ukrainian, Belarusian and Serbian. */
const LETTERS_BELOW = new Set([
  0xa1, 0xa2, 0xa3, 0xa5, 0xa8, 0xaa, 0xaf, 0xb2, 0xb3, 0xb4, 0xb8, 0xba, 0xbc, 0xbd, 0xbe, 0xbf,
]);

/** Share of what is above ASCII that must be Japanese letters for Shift_JIS to be believed. */
const JAPANESE = 0.6;

/** @param head the text's first bytes, as many as should be looked at; its last character may be cut */
export function guessEncoding(head: Uint8Array): string {
  const told = encodingByMark(head) ?? encodingByZeros(head);
  if (told) return told;
  if (fits(head, 'utf-8') !== null) return 'utf-8';
  const japanese = fits(head, 'shift_jis');
  if (japanese !== null && isJapanese(japanese)) return 'shift_jis';
  return meanRun(head) >= CYRILLIC_RUN ? 'windows-1251' : 'windows-1252';
}

/** By the byte-order mark; null where there is none. */
export function encodingByMark(head: Uint8Array): string | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : null;
}

/** Two bytes a character without a mark; null for anything else. */
export function encodingByZeros(head: Uint8Array): string | null {
  let even = 0;
  let odd = 0;
  for (let i = 0; i < head.length; i++) {
    if (head[i] !== 0) continue;
    if (i % 2) odd++;
    else even++;
  }
  const least = (head.length / 2) * WIDE_ZEROS;
  if (head.length < 4 || Math.max(odd, even) <= least) return null;
  // The other byte of each pair holds the letters: zeros on both sides are no text.
  if (Math.min(odd, even) > least / 4) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** The text, where every byte fits. */
function fits(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

function isJapanese(text: string): boolean {
  const beyond = text.match(/[^ -~\s]/g)?.length ?? 0;
  const letters = text.match(/[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e]/g)?.length ?? 0;
  const kana = text.match(/[\u3040-\u30ff]/g)?.length ?? 0;
  return kana > 0 && letters >= beyond * JAPANESE;
}

/** Of letters: what adorns a page (», ·, a row of one byte) is in both encodings alike and says nothing. */
function meanRun(bytes: Uint8Array): number {
  let runs = 0;
  let letters = 0;
  let start = 0;
  let varies = false;
  for (let i = 0; i <= bytes.length; i++) {
    if (isCyrillicLetter(bytes[i])) {
      varies ||= bytes[i] !== bytes[start];
      continue;
    }
    const length = i - start;
    if (length === 1 || varies) {
      letters += length;
      runs++;
    }
    start = i + 1;
    varies = false;
  }
  return runs ? letters / runs : 0;
}

/** In Windows-1251; in Windows-1252 most of these bytes are letters too. */
function isCyrillicLetter(byte = 0): boolean {
  return byte >= 0xc0 || LETTERS_BELOW.has(byte);
}
