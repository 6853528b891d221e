import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUtf8, NotUtf8Error, sliceLines } from '../../../lib/imports/slice-lines.ts';

const LONGEST = 20;
const MOST = { lines: 4, bytes: 30 };

interface Read {
  lines: Map<number, string>;
  tooLong: number[];
  through: number[];
}

async function read(text: string, after = 0): Promise<Read> {
  const found: Read = { lines: new Map(), tooLong: [], through: [] };
  for await (const slice of sliceLines(new Blob([text]), { after, most: MOST, longest: LONGEST })) {
    found.through.push(slice.through);
    found.tooLong.push(...slice.tooLong);
    const lines = slice.part ? (await slice.part.text()).split('\n') : [];
    lines.forEach((line, i) => {
      if (line) found.lines.set(slice.firstLine + i, line);
    });
  }
  return found;
}

describe('sliceLines', () => {
  it('gives each line under its number, whatever the others are', async () => {
    const line = fc.constantFrom(
      '',
      'a',
      'the bell',
      '“é”',
      '\r',
      'x'.repeat(LONGEST),
      'y'.repeat(LONGEST + 1),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 16 }), fc.nat(18), async (lines, after) => {
        const { lines: found, tooLong, through } = await read(lines.join('\n'), after);
        const all = lines.map((text, i) => [i + 1, text] as const).filter(([number]) => number > after);
        const isLong = (text: string) => new TextEncoder().encode(text).length > LONGEST;
        expect([...found]).toEqual(all.filter(([, text]) => text && !isLong(text)));
        expect(tooLong).toEqual(all.filter(([, text]) => isLong(text)).map(([number]) => number));
        expect(through).toEqual(through.toSorted((a, b) => a - b));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps slices within so many lines, and bytes but for the last line', async () => {
    const text = Array.from({ length: 50 }, (_, i) => 'z'.repeat((i * 7) % LONGEST)).join('\n');
    let last = 0;
    for await (const { part, through } of sliceLines(new Blob([text]), { most: MOST, longest: LONGEST })) {
      expect(through - last).toBeLessThanOrEqual(MOST.lines);
      expect(part!.size).toBeLessThan(MOST.bytes + LONGEST);
      last = through;
    }
    expect(last).toBe(50);
  });
});

describe('a file that is not in UTF-8', () => {
  /** Pieces are read one by one. */
  async function slices(pieces: (string | number[])[]): Promise<number> {
    const parts = pieces.map((piece) => (typeof piece === 'string' ? piece : Uint8Array.from(piece)));
    let through = 0;
    for await (const slice of sliceLines(new Blob(parts), { most: MOST, longest: LONGEST })) {
      through = slice.through;
    }
    return through;
  }

  it.each([
    ['within a line', ['a\nb', [0xe9], 'c\nd']],
    ['where a break cuts what would be a character', ['a\nb', [0xc3], '\nd']],
    ['at its end', ['a\nb', [0xc3]]],
  ])('is told to be none: %s', async (_, bytes) => {
    await expect(slices(bytes)).rejects.toThrow(NotUtf8Error);
  });

  it('is in UTF-8 where a character lies across what is read at a time', async () => {
    expect(await slices(['a\nb', [0xc3], [0xa9], '\nd'])).toBe(3);
  });
});

describe('the beginning of a file', () => {
  it.each([
    ['plain', new TextEncoder().encode('the bell'), true],
    ['accents', new TextEncoder().encode('\ufeffé “rung”'), true],
    ['windows-1251', Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]), false],
    ['utf-16', Uint8Array.from([0xff, 0xfe, 0x61, 0x00]), false],
  ])('%s: in UTF-8: %#', async (_, bytes, expected) => {
    expect(await isUtf8(new Blob([bytes as Uint8Array<ArrayBuffer>]))).toBe(expected);
  });
});
