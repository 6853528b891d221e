import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { headerLine } from '../../../lib/corpus/corpus-file.ts';
import { type Bytes, type ExportFormat, writeExport } from '../../../lib/corpus/export-formats.ts';

async function written(format: ExportFormat, portions: string[][], ending?: string): Promise<Buffer> {
  const parts: Bytes[] = [];
  for (const [i, lines] of portions.entries()) {
    const question = { part: {}, format, ...(ending === undefined ? {} : { ending }) };
    const portion = { lines, question, first: i === 0, last: i === portions.length - 1 };
    await writeExport(portion, (bytes) => parts.push(bytes.slice()));
  }
  return Buffer.concat(parts);
}

describe('writeExport', () => {
  it.each([
    ['nothing', []],
    ['short lines', ['a', '“The bell”']],
    ['lines that cut pairs of surrogates at the end of the buffer', ['x', '🔔'.repeat(100_000), 'y']],
    ['lines of just the buffer', ['x'.repeat(65_535), 'x'.repeat(65_536), `${'x'.repeat(65_535)}🔔`]],
  ])('gives the lines as they are: %s', async (_, lines) => {
    const text = lines.map((line) => `${line}\n`).join('');
    expect((await written('ndjson', [lines])).toString()).toBe(text);
  });

  it.each(['ndjson', 'gzip'] as const)('ends %s with the line that comes last', async (format) => {
    const out = await written(format, [['a', 'b'], ['c'], []], 'settings');
    expect((format === 'gzip' ? gunzipSync(out) : out).toString()).toBe('a\nb\nc\nsettings\n');
  });

  it('begins a table with its head, once, and gives it no last line', async () => {
    const out = (
      await written('csv', [[headerLine({ articles: 0, statements: 0 })], []], 'settings')
    ).toString();
    expect(out).toMatch(/^\ufeffquotation,[a-z,]+\r\n$/);
  });
});
