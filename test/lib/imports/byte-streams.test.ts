/** A file that goes while it is read is refused as what it is, whoever was reading it just then. */
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { headerLine } from '../../../lib/corpus/corpus-file.ts';
import { blobOf, importAll, PAGE, warcRecord } from './import-text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a file that is taken away', () => {
  /** A blob whose bytes come until they are asked for once too often, as of a file that was moved. */
  function leaving(blob: Blob, after: number): Blob {
    let reads = 0;
    const gone = () => Promise.reject(new DOMException('It could not be read.', 'NotReadableError'));
    const wrap = (part: Blob): Blob =>
      new Proxy(part, {
        get(target, name) {
          if (name === 'slice') return (...args: [number, number]) => wrap(target.slice(...args));
          if (name === 'arrayBuffer') return () => (reads++ < after ? target.arrayBuffer() : gone());
          if (name === 'stream') {
            return () => (reads++ < after ? target.stream() : new ReadableStream({ pull: gone }));
          }
          const value = Reflect.get(target, name);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      });
    return wrap(blob);
  }
  const lines = blobOf(`${headerLine({ articles: 0, statements: 0 })}\n{\n`);
  const wacz = blobOf(
    zipSync({ 'archive/a.warc': bytes(warcRecord('https://gull.example/ferry', PAGE)) }) as Uint8Array,
  );

  it.each([
    ['before it is looked at, as a folder', lines, 'corpus.ndjson', 0],
    ['after it was looked at', lines, 'corpus.ndjson', 1],
    ['before its contents are listed', wacz, 'pages.wacz', 1],
    ['before what is packed in it', wacz, 'pages.wacz', 6],
    ['before its pages', wacz, 'pages.wacz', 8],
  ])('%s', async (_, blob, name, after) => {
    await expect(importAll(leaving(blob, after), name)).rejects.toMatchObject({ reason: 'unread' });
  });
});
