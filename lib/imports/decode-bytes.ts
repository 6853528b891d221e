/**
 * Bytes of a text file → its characters, as a stream, in the encoding they were written in: by mark, by pattern of zeros,
 * UTF-8 where the first bytes are that, else the single-byte or Japanese encoding that they look most like. Bytes that
 * fit nothing become replacement characters.
 */
import type { Bytes } from './byte-streams.ts';
import { HEAD_BYTES } from './import-limits.ts';

/** Share of bytes that are zero in text of two bytes a character: half in Latin script, few in others. */
const WIDE_ZEROS = 0.3;

/** Mean length of runs of bytes above ASCII: words in Cyrillic have five, accented letters stand alone. */
const CYRILLIC_RUN = 2.5;

/** Share of what is above ASCII that must be Japanese letters for Shift_JIS to be believed. */
const JAPANESE = 0.6;

export function guessEncoding(head: Uint8Array): string {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  const wide = byZeros(head);
  if (wide) return wide;
  if (fits(head, 'utf-8') !== null) return 'utf-8';
  const japanese = fits(head, 'shift_jis');
  if (japanese !== null && isJapanese(japanese)) return 'shift_jis';
  return meanRun(head) >= CYRILLIC_RUN ? 'windows-1251' : 'windows-1252';
}

export async function* decodeBytes(source: Bytes): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let head: Uint8Array[] = [];
  let held = 0;
  const begin = function* (): Generator<string> {
    const first = joinBytes(head);
    decoder = new TextDecoder(guessEncoding(first.subarray(0, HEAD_BYTES)));
    head = [];
    yield decoder.decode(first, { stream: true });
  };
  for await (const bytes of source) {
    if (decoder) yield (decoder as TextDecoder).decode(bytes, { stream: true });
    else {
      head.push(bytes);
      held += bytes.length;
      if (held >= HEAD_BYTES) yield* begin();
    }
  }
  if (!decoder) yield* begin();
  const rest = decoder!.decode();
  if (rest) yield rest;
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function byZeros(head: Uint8Array): string | null {
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

/** The text, where every byte fits; the last character may be cut. */
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

function meanRun(bytes: Uint8Array): number {
  let runs = 0;
  let high = 0;
  let before = false;
  for (const byte of bytes) {
    const isHigh = byte >= 0xa8;
    if (isHigh) {
      high++;
      if (!before) runs++;
    }
    before = isHigh;
  }
  return runs ? high / runs : 0;
}
