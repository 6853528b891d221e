/** A stream of bytes read by line and by length, for formats that mix both. Never holds more than is asked for. */
import type { Bytes } from './byte-streams.ts';
import { joinBytes } from './decode-bytes.ts';
import { ImportRefusal } from './import-item.ts';
import { MAX_HEADER_LINE, MAX_HEADER_LINES } from './import-limits.ts';

export interface ByteReader {
  /** A line without its break; null at the end. @throws ImportRefusal too_long beyond `max` bytes */
  line(max?: number): Promise<string | null>;
  /** Lines up to an empty one: names in small letters → values. Folded lines are joined. */
  headers(): Promise<Map<string, string>>;
  /** Exactly so many bytes. @throws ImportRefusal damaged where there are fewer */
  read(length: number): Promise<Uint8Array>;
  /** Passes so many over. @throws ImportRefusal damaged where there are fewer */
  skip(length: number): Promise<void>;
  close(): Promise<void>;
}

const LATIN = new TextDecoder('windows-1252');

export function createByteReader(source: Bytes): ByteReader {
  const iterator = source[Symbol.asyncIterator]();
  let held: Uint8Array = new Uint8Array();
  let ended = false;

  async function more(): Promise<boolean> {
    if (ended) return false;
    const next = await iterator.next();
    if (next.done) {
      ended = true;
      return false;
    }
    held = held.length ? joinBytes([held, next.value]) : next.value;
    return true;
  }

  const reader: ByteReader = {
    async line(max = MAX_HEADER_LINE) {
      let from = 0;
      for (;;) {
        const at = held.indexOf(10, from);
        if (at >= 0) {
          const end = at > 0 && held[at - 1] === 13 ? at - 1 : at;
          const line = held.subarray(0, end);
          held = held.subarray(at + 1);
          return LATIN.decode(line);
        }
        if (held.length > max) throw new ImportRefusal('too_long');
        from = held.length;
        if (!(await more())) {
          if (held.length === 0) return null;
          const line = LATIN.decode(held);
          held = new Uint8Array();
          return line;
        }
      }
    },
    async headers() {
      const found = new Map<string, string>();
      let last = '';
      for (let count = 0; ; count++) {
        if (count > MAX_HEADER_LINES) throw new ImportRefusal('too_long');
        const line = await reader.line();
        if (line === null || line === '') return found;
        if (/^[ \t]/.test(line) && last) found.set(last, `${found.get(last)} ${line.trim()}`);
        else {
          const colon = line.indexOf(':');
          if (colon < 1) continue;
          last = line.slice(0, colon).trim().toLowerCase();
          if (!found.has(last)) found.set(last, line.slice(colon + 1).trim());
        }
      }
    },
    async read(length) {
      const parts: Uint8Array[] = [];
      for (let left = length; left > 0; ) {
        if (held.length === 0 && !(await more())) throw new ImportRefusal('damaged');
        const part = held.subarray(0, left);
        parts.push(part);
        held = held.subarray(part.length);
        left -= part.length;
      }
      return parts.length ? joinBytes(parts) : new Uint8Array();
    },
    async skip(length) {
      for (let left = length; left > 0; ) {
        if (held.length === 0 && !(await more())) throw new ImportRefusal('damaged');
        const passed = Math.min(left, held.length);
        held = held.subarray(passed);
        left -= passed;
      }
    },
    close: async () => {
      await iterator.return?.();
    },
  };
  return reader;
}
