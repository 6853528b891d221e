/**
 * A page saved with its pictures as one MIME message (RFC 2557: "web page, single file") → its HTML and address. Reads
 * up to the first page in it and no further, since what follows are its pictures.
 */
import { decodeText } from '../text/decode-text.ts';
import { createByteReader } from './byte-reader.ts';
import type { Bytes } from './byte-streams.ts';
import { ImportRefusal } from './import-item.ts';
import { MAX_PAGE } from './import-limits.ts';

/** Characters of a line of a body: base64 and quoted-printable have 76, some writers never break. */
const MAX_LINE = 4_000_000;

export interface SavedPage {
  html: string;
  url: string | null;
}

/** @throws ImportRefusal no_article, too_long, damaged */
export async function readMhtml(source: Bytes): Promise<SavedPage> {
  const reader = createByteReader(source);
  try {
    const head = await reader.headers();
    const boundary = /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(
      head.get('content-type') ?? '',
    );
    if (!boundary) throw new ImportRefusal('no_article');
    const marker = `--${boundary[1] ?? boundary[2]}`;
    const shot = head.get('snapshot-content-location') ?? null;
    for (let line = await reader.line(MAX_LINE); line !== null; line = await reader.line(MAX_LINE)) {
      if (line !== marker) continue;
      const headers = await reader.headers();
      const type = headers.get('content-type') ?? '';
      if (!/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) continue;
      const body: string[] = [];
      let length = 0;
      for (let part = await reader.line(MAX_LINE); part !== null; part = await reader.line(MAX_LINE)) {
        if (part.startsWith(marker)) break;
        length += part.length + 1;
        if (length > MAX_PAGE) throw new ImportRefusal('too_long');
        body.push(part);
      }
      const bytes = decodeBody(body, (headers.get('content-transfer-encoding') ?? '').toLowerCase());
      return { html: decodeText(bytes, type), url: shot ?? headers.get('content-location') ?? null };
    }
    throw new ImportRefusal('no_article');
  } finally {
    await reader.close();
  }
}

/** Lines of the reader are bytes, one a character of Windows-1252; this undoes both. */
function decodeBody(lines: readonly string[], encoding: string): Uint8Array {
  if (encoding === 'base64') {
    try {
      return Uint8Array.from(atob(lines.join('').replace(/\s+/g, '')), (one) => one.charCodeAt(0));
    } catch {
      throw new ImportRefusal('damaged');
    }
  }
  const text = encoding === 'quoted-printable' ? unquote(lines) : lines.join('\n');
  return Uint8Array.from(text, toByte);
}

function unquote(lines: readonly string[]): string {
  return lines
    .map((line) => (line.endsWith('=') ? line.slice(0, -1) : `${line}\n`))
    .join('')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

const BYTES = new Map(
  Array.from(
    new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, i) => i)),
    (one, i) => [one, i],
  ),
);

function toByte(character: string): number {
  const code = character.charCodeAt(0);
  return code < 256 ? code : (BYTES.get(character) ?? 0x3f);
}
