/** Every bad file comes to what its table says, in the words that the reader is told; nothing of it leads astray. */
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../lib/cli/read-html.ts';
import { detectKind } from '../../lib/imports/detect-kind.ts';
import { ImportRefusal, REFUSALS, type RefusalReason } from '../../lib/imports/import-item.ts';
import { readImport } from '../../lib/imports/read-import.ts';
import { splitLines } from '../../lib/imports/split-lines.ts';
import { acceptance } from './acceptance.ts';
import { BAD_FILES } from './bad-files.ts';

const words = (reasons: readonly RefusalReason[] = []) => reasons.map((reason) => REFUSALS[reason]);

async function bringIn(content: string | Uint8Array, name: string) {
  const blob = new Blob([content as Uint8Array<ArrayBuffer>]);
  const outcome = { taken: 0, refused: [] as string[], ends: null as string | null };
  try {
    const file = await detectKind(blob, name);
    for await (const item of readImport(blob, file, { readPage: readHtml })) {
      if (item.kind === 'refused') outcome.refused.push(REFUSALS[item.reason]);
      if (item.kind === 'line') outcome.taken++;
      if (item.kind !== 'article') continue;
      outcome.taken += item.passages?.length || 1;
      const { url, published, text } = item.article;
      if (url !== null) acceptance.webAddress(url);
      if (published !== null) expect(Date.parse(published)).not.toBeNaN();
      expect(text).not.toContain('\u0000');
    }
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error;
    if (outcome.taken + outcome.refused.length === 0) outcome.refused.push(error.message);
    else outcome.ends = error.message;
  }
  return outcome;
}

it('has each file once', () => {
  expect(new Set(BAD_FILES.map(({ name }) => name)).size).toBe(BAD_FILES.length);
});

describe('a file of', () => {
  it.each(BAD_FILES)('$name', { timeout: 60_000 }, async ({ file, make, taken, refused, ends }) => {
    const found = await bringIn(make(), file);
    const whole = taken === undefined && refused === undefined && ends !== undefined;
    // Where it ends is where the browser's own decompression hands over: what came before that may or may not be whole.
    if (whole) expect(found.ends ?? found.refused.at(-1)).toBe(REFUSALS[ends]);
    else {
      expect(found).toEqual({
        taken: taken ?? 0,
        refused: words(refused),
        ends: ends === undefined ? null : REFUSALS[ends],
      });
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

it('a line of ten gigabytes is refused by its number, and never held', { timeout: 60_000 }, async () => {
  const megabyte = 'a'.repeat(1_000_000);
  async function* stream() {
    yield 'first\n';
    for (let i = 0; i < 10_000; i++) yield megabyte;
    yield '\nlast';
  }
  const lines = [];
  for await (const line of splitLines(stream(), 4_000_000)) lines.push(line);
  expect(lines).toEqual([
    { line: 1, text: 'first' },
    { line: 2, text: null },
    { line: 3, text: 'last' },
  ]);
});
