/**
 * A page kept as one HTML file → its markup without the pictures and fonts that are written into it, and the address it
 * was saved from, as browsers and SingleFile note it at the top.
 */
import { decodeText } from '../text/decode-text.ts';
import { type Bytes, headOf } from './byte-streams.ts';
import { ImportRefusal } from './import-item.ts';
import { MAX_MARKUP, MAX_PAGE } from './import-limits.ts';
import type { SavedPage } from './read-mhtml.ts';

/** Characters among which the note stands. */
const NOTE_WITHIN = 8_192;

/** Pictures written into a page: most of a saved page's bytes, none of its words. */
const EMBEDDED = /data:[\w.+-]{1,60}\/[\w.+-]{1,80}(?:;[\w=.-]{1,60}){0,4},/g;

/** A piece of what follows: bounded, since the platform gives up on one match of many megabytes. */
const EMBEDDED_PIECE = /[A-Za-z0-9+/=%_.~-]{1,65536}/y;

/** What is shorter is no picture and stays. */
const LEAST_EMBEDDED = 64;

/** @throws ImportRefusal too_long, nulls */
export async function readSavedPage(source: Bytes): Promise<SavedPage> {
  const bytes = await headOf(source, MAX_PAGE + 1);
  if (bytes.length > MAX_PAGE) throw new ImportRefusal('too_long');
  return cleanPage(decodeText(bytes, null), null);
}

/** @throws ImportRefusal too_long, nulls */
export function cleanPage(markup: string, url: string | null): SavedPage {
  const html = dropEmbedded(markup);
  if (html.length > MAX_MARKUP) throw new ImportRefusal('too_long');
  if (html.includes('\u0000')) throw new ImportRefusal('nulls');
  return { html, url: webOnly(url ?? notedAddress(html)) };
}

function dropEmbedded(markup: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const { index, 0: begins } of markup.matchAll(EMBEDDED)) {
    if (index < from) continue;
    const start = index + begins.length;
    const end = endOfEmbedded(markup, start);
    if (end - start < LEAST_EMBEDDED) continue;
    kept.push(markup.slice(from, index), 'data:,');
    from = end;
  }
  return kept.join('') + markup.slice(from);
}

function endOfEmbedded(markup: string, start: number): number {
  let end = start;
  for (;;) {
    EMBEDDED_PIECE.lastIndex = end;
    if (!EMBEDDED_PIECE.test(markup)) return end;
    end = EMBEDDED_PIECE.lastIndex;
  }
}

function notedAddress(html: string): string | null {
  const head = html.slice(0, NOTE_WITHIN);
  return (
    /\bPage saved with SingleFile\s+url:\s*(\S{1,2048})/.exec(head)?.[1] ??
    /<!--\s*saved from url=\(\d{1,6}\)(\S{1,2048})/.exec(head)?.[1] ??
    null
  );
}

/** Files on somebody's disk are no source. */
function webOnly(url: string | null): string | null {
  return url !== null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : null;
}
