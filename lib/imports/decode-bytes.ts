/**
 * Bytes of a text file → its characters, as a stream, in the encoding that the first of them look like, or the first
 * that are not plain ASCII. Bytes that fit nothing become replacement characters.
 */
import { GUESSED_BYTES } from '../text/decode-text.ts';
import { guessEncoding } from '../text/guess-encoding.ts';
import type { Bytes } from './byte-streams.ts';

/** ASCII held back before the first byte that is none, so that nothing in the midst of a text is taken for a mark. */
const BEFORE = 16;

export async function* decodeBytes(source: Bytes): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let head: Uint8Array[] = [];
  let held = 0;
  const begin = (first: Uint8Array, plain = 0): string => {
    decoder = new TextDecoder(guessEncoding(first.subarray(plain, plain + GUESSED_BYTES)));
    return decoder.decode(first, { stream: true });
  };
  for await (const bytes of source) {
    if (decoder) {
      yield (decoder as TextDecoder).decode(bytes, { stream: true });
      continue;
    }
    head.push(bytes);
    held += bytes.length;
    if (held < GUESSED_BYTES) continue;
    const first = joinBytes(head);
    const plain = plainLength(first);
    if (first.length - plain >= GUESSED_BYTES) {
      yield begin(first, plain);
      continue;
    }
    // Plain ASCII tells nothing: what follows it does.
    yield new TextDecoder().decode(first.subarray(0, plain));
    head = [first.slice(plain)];
    held = first.length - plain;
  }
  if (!decoder) yield begin(joinBytes(head));
  const rest = decoder!.decode();
  if (rest) yield rest;
}

/** Bytes from the first that are ASCII in whatever encoding it is, less those held back; 0 where two make a character. */
function plainLength(bytes: Uint8Array): number {
  const end = bytes.findIndex((byte) => byte === 0 || byte >= 0x80);
  return Math.max(0, (end < 0 ? bytes.length : end) - BEFORE);
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
