/**
 * Bytes → text in the encoding they were written in: byte-order mark, then the transport's charset, then what the
 * document says of itself (XML declaration, HTML meta), then UTF-8 and, where that does not fit, Windows-1252. Never
 * throws: bytes that fit nothing become replacement characters.
 */

/** Bytes in which a document names its encoding: what HTML's own prescan looks at. */
const PRESCAN = 1024;

/** @param contentType the transport's, as "text/html; charset=shift_jis" */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const marked = byMark(bytes);
  if (marked) return decode(bytes, marked);
  const named = decoderOf(/charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? '')?.[1]);
  if (named) return decode(bytes, named);
  const wide = byZeros(bytes);
  if (wide) return decode(bytes, wide);
  const own = decoderOf(ownCharset(bytes));
  // Who says of itself in single bytes that it is UTF-16 is wrong, and in practice UTF-8.
  if (own) return decode(bytes, own.startsWith('utf-16') ? 'utf-8' : own);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode(bytes, 'windows-1252');
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : null;
}

/** "<?" or "<h" in two bytes a character, without a mark. */
function byZeros(bytes: Uint8Array): string | null {
  if (bytes[0] === 0 && bytes[1] === 0x3c && bytes[2] === 0) return 'utf-16be';
  return bytes[0] === 0x3c && bytes[1] === 0 && bytes[3] === 0 ? 'utf-16le' : null;
}

function ownCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, PRESCAN));
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
