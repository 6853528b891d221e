/**
 * Bytes → text in the encoding they were written in: byte-order mark, then the transport's charset, then what the
 * document says of itself (XML declaration, HTML meta), then what the bytes look like. Never throws: bytes that fit
 * nothing become replacement characters.
 */
import { encodingByMark, encodingByZeros, guessEncoding } from './guess-encoding.ts';

/** Bytes in which a document names its encoding: what HTML's own prescan looks at. */
const PRESCAN = 1024;

/** Bytes from which an encoding that nobody names is guessed: whoever writes in another script has used it by then. */
export const GUESSED_BYTES = 65_536;

/** @param contentType the transport's, as "text/html; charset=shift_jis" */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  return new TextDecoder(encodingOf(bytes, contentType)).decode(bytes);
}

function encodingOf(bytes: Uint8Array, contentType: string | null): string {
  const head = bytes.subarray(0, PRESCAN);
  const marked = encodingByMark(head);
  if (marked) return marked;
  const named = decoderOf(/charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? '')?.[1]);
  if (named) return named;
  const wide = encodingByZeros(head);
  if (wide) return wide;
  const own = decoderOf(ownCharset(head));
  // Who says of itself in single bytes that it is UTF-16 is wrong, and in practice UTF-8.
  if (own) return own.startsWith('utf-16') ? 'utf-8' : own;
  return guessEncoding(bytes.subarray(0, GUESSED_BYTES));
}

function ownCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes);
  return (
    /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([^"']{1,40})["']/i.exec(head)?.[1] ??
    /<meta[^>]{0,200}?\scharset\s*=\s*["']?([\w:.-]{1,40})/i.exec(head)?.[1] ??
    /<meta[^>]{0,200}?\scontent\s*=\s*["'][^"']{0,100}?charset\s*=\s*([\w:.-]{1,40})/i.exec(head)?.[1]
  );
}

/** The platform's name of an encoding that a document names; null for what it does not know. */
function decoderOf(label: string | undefined): string | null {
  if (!label) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
