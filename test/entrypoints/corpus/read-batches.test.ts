import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type LineBatch, readBatches } from '../../../entrypoints/corpus/read-batches.ts';
import { MAX_LINE } from '../../../lib/article/article-limits.ts';

async function batchesOf(file: Blob): Promise<LineBatch[]> {
  const batches: LineBatch[] = [];
  for await (const batch of readBatches(file)) batches.push(batch);
  return batches;
}

const CASES: { name: string; text: string; lines: string[] }[] = [
  { name: 'nothing', text: '', lines: [] },
  { name: 'a last line without a break', text: 'a\nb', lines: ['a', 'b'] },
  { name: 'a last line with one', text: 'a\nb\n', lines: ['a', 'b'] },
  { name: 'empty lines, which keep their numbers', text: 'a\n\nb\n', lines: ['a', '', 'b'] },
  { name: 'breaks of another system', text: 'a\r\nb\r\n', lines: ['a', 'b'] },
  { name: 'letters of several bytes', text: '„Brücke“\n橋\n', lines: ['„Brücke“', '橋'] },
];

describe('readBatches', () => {
  it.each(CASES)('reads $name, plain and compressed', async ({ text, lines }) => {
    for (const file of [new Blob([text]), new Blob([gzipSync(text)])]) {
      const batches = await batchesOf(file);
      expect(batches.flatMap((batch) => batch.lines)).toEqual(lines);
    }
  });

  it('numbers lines on from batch to batch', async () => {
    const text = Array.from({ length: 450 }, (_, index) => `line ${index + 1}`).join('\n');
    const batches = await batchesOf(new Blob([text]));
    expect(batches.length).toBeGreaterThan(2);
    for (const { lines, firstLine } of batches) expect(lines[0]).toBe(`line ${firstLine}`);
  });

  it('makes smaller batches of longer lines', async () => {
    const batches = await batchesOf(new Blob([Array(6).fill('x'.repeat(700_000)).join('\n')]));
    expect(batches.map(({ lines }) => lines.length)).toEqual([2, 2, 2]);
  });

  it('reads the longest line that is written', async () => {
    const batches = await batchesOf(new Blob(['a\n', 'x'.repeat(MAX_LINE), '\nb\n']));
    expect(batches.flatMap(({ lines }) => lines).map((line) => line?.length)).toEqual([1, MAX_LINE, 1]);
  });

  it('gives a line that is too long back as null, and goes on', async () => {
    const batches = await batchesOf(new Blob(['a\n', 'x'.repeat(MAX_LINE + 1), '\nb\n']));
    expect(batches.flatMap(({ lines }) => lines)).toEqual(['a', null, 'b']);
  });
});
