/** A file's bytes and name → all that importing it gives, for tests. */
import { readHtml } from '../../../lib/cli/read-html.ts';
import { type DetectedFile, detectKind } from '../../../lib/imports/detect-kind.ts';
import type { ImportItem } from '../../../lib/imports/import-item.ts';
import { readImport } from '../../../lib/imports/read-import.ts';

export type Part = string | Uint8Array;

export const blobOf = (...parts: Part[]): Blob => new Blob(parts as Uint8Array<ArrayBuffer>[]);

export async function importAll(
  blob: Blob,
  name: string,
  { after = 0, change }: { after?: number; change?: (file: DetectedFile) => void } = {},
): Promise<{ kind: string; items: ImportItem[] }> {
  const file = await detectKind(blob, name);
  change?.(file);
  const items: ImportItem[] = [];
  for await (const item of readImport(blob, file, { readPage: readHtml, after })) items.push(item);
  return { kind: file.kind, items };
}

/** What stands between marks, with who is said to have said it. */
export function passagesOf(items: readonly ImportItem[]): [string, string | null | undefined][] {
  return items.flatMap((item) =>
    item.kind === 'article'
      ? (item.passages ?? []).map(({ start, end, speaker }): [string, string | null | undefined] => [
          item.article.text.slice(start, end),
          speaker,
        ])
      : [],
  );
}

export const articlesOf = (items: readonly ImportItem[]) =>
  items.flatMap((item) => (item.kind === 'article' ? [item.article] : []));

export const refusalsOf = (items: readonly ImportItem[]) =>
  items.flatMap((item) => (item.kind === 'refused' ? [[item.line, item.reason]] : []));

export const PAGE = `<!doctype html><html lang="en"><head><title>Ferry stays in port</title>
<meta property="og:site_name" content="The Gull"><link rel="canonical" href="https://gull.example/ferry"></head>
<body><article><h1>Ferry stays in port</h1>
${Array.from({ length: 6 }, (_, i) => `<p>“The ferry will not sail before pier ${i} is mended and tested,” Mara Ellwood said on Tuesday in the harbour office, where forty people had waited since the morning.</p>`).join('\n')}
</article></body></html>`;

/** One record of a web archive. */
export function warcRecord(url: string, html: string, more = ''): string {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n${more}\r\n${html}`;
  const length = new TextEncoder().encode(http).length;
  return `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${length}\r\n\r\n${http}\r\n\r\n`;
}
