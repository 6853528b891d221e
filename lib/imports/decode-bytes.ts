/**
 * Bytes of a text file → its characters, as a stream, in the encoding that the first of them look like. Bytes that fit
 * nothing become replacement characters.
 */
import { GUESSED_BYTES } from '../text/decode-text.ts';
import { guessEncoding } from '../text/guess-encoding.ts';
import type { Bytes } from './byte-streams.ts';

export async function* decodeBytes(source: Bytes): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let head: Uint8Array[] = [];
  let held = 0;
  const begin = function* (): Generator<string> {
    const first = joinBytes(head);
    decoder = new TextDecoder(guessEncoding(first.subarray(0, GUESSED_BYTES)));
    head = [];
    yield decoder.decode(first, { stream: true });
  };
  for await (const bytes of source) {
    if (decoder) yield (decoder as TextDecoder).decode(bytes, { stream: true });
    else {
      head.push(bytes);
      held += bytes.length;
      if (held >= GUESSED_BYTES) yield* begin();
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
