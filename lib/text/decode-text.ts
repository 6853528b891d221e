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

/** Bytes before the first that is not ASCII from which it is guessed again. */
const AROUND = 1024;

/** @param contentType the transport's, as "text/html; charset=shift_jis" */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const told = toldEncoding(bytes, contentType);
  if (told) return new TextDecoder(told).decode(bytes);
  const guess = guessEncoding(bytes.subarray(0, GUESSED_BYTES));
  if (guess !== 'utf-8') return new TextDecoder(guess).decode(bytes);
  try {
    return new TextDecoder(guess, { fatal: true }).decode(bytes);
  } catch {
    // A long head of plain ASCII tells nothing: what follows it does.
    const beyond = Math.max(0, bytes.findIndex((byte) => byte >= 0x80) - AROUND);
    return new TextDecoder(guessEncoding(bytes.subarray(beyond, beyond + GUESSED_BYTES))).decode(bytes);
  }
}

/** What the bytes or the transport say, or zeros show; null where it has to be guessed. */
function toldEncoding(bytes: Uint8Array, contentType: string | null): string | null {
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
  return null;
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
