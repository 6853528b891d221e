import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Batch } from '../../../entrypoints/corpus/batch-items.ts';
import { readBatches } from '../../../entrypoints/corpus/read-batches.ts';
import { headerLine } from '../../../lib/corpus/corpus-file.ts';
import { detectKind } from '../../../lib/imports/detect-kind.ts';
import { HEAD_BYTES } from '../../../lib/imports/import-limits.ts';
import { MAX_SETTINGS_LINE } from '../../../lib/state/settings-line.ts';

const HEADER = headerLine({ articles: 0, statements: 0 });
/** Lines of ASCII beyond what is looked at to tell the encoding. */
const PLAIN = Array.from(
  { length: 900 },
  (_, i) => `{"id":"${i}","text":"${'The bell was rung. '.repeat(8)}"}`,
);
const SETTINGS = '{"settings":{"marks":"none"}}';
const OTHERS = '{"settings":{"marks":"all"}}';

interface Read {
  lines: Map<number, string>;
  parts: number;
  settings: string | null;
  through: number;
}

async function read(file: Blob, after = 0): Promise<Read> {
  const detected = await detectKind(file, 'corpus.ndjson');
  expect(detected.kind).toBe('corpus');
  const found: Read = { lines: new Map(), parts: 0, settings: null, through: 0 };
  for await (const batch of readBatches(file, detected, { readPage: () => null, after })) {
    for (const [i, line] of (await linesOf(batch)).entries()) {
      const number = batch.firstLine + i;
      if (line && !line.startsWith('{"settings":')) {
        expect(found.lines.has(number)).toBe(false);
        found.lines.set(number, line);
      }
    }
    if (batch.part) found.parts++;
    found.settings = batch.settings ?? found.settings;
    found.through = Math.max(found.through, batch.through);
  }
  return found;
}

const linesOf = async ({ part, lines }: Batch) => (part ? (await part.text()).split('\n') : lines);

const latin = (text: string) => Buffer.from(text, 'latin1');

/** In pieces, which are read one by one. */
const pieces = (bytes: Buffer<ArrayBuffer>, length = HEAD_BYTES) =>
  new Blob(
    Array.from({ length: Math.ceil(bytes.length / length) }, (_, i) =>
      bytes.subarray(i * length, (i + 1) * length),
    ),
  );

describe('a corpus file that begins in ASCII', () => {
  const text = [HEADER, ...PLAIN, '{"id":"é"}', ...PLAIN.slice(0, 300), '{"id":"ü"}'].join('\n');

  it.each([
    ['in another encoding', pieces(latin(text))],
    ['in another encoding, cut within what would be a character', pieces(latin(`${text}\né`))],
    ['in UTF-8', pieces(Buffer.from(text))],
  ])('is read as it was written where it goes on %s', async (_, file) => {
    expect(text.indexOf('é')).toBeGreaterThan(2 * HEAD_BYTES);
    const { lines, parts, through } = await read(file);
    expect([...lines.values()].slice(0, 1203)).toEqual(text.split('\n'));
    expect(parts).toBeGreaterThan(0);
    expect(through).toBe(lines.size);
  });

  it('goes on behind the line it had come to', async () => {
    const { lines } = await read(new Blob([latin(text)]), 700);
    expect([...lines]).toEqual(
      text
        .split('\n')
        .map((line, i): [number, string] => [i + 1, line])
        .slice(700),
    );
  });

  it('brings its settings, wherever its encoding is told', async () => {
    const before = [HEADER, SETTINGS, ...PLAIN, '{"id":"é"}'].join('\n');
    expect(await read(new Blob([latin(before)]))).toMatchObject({ settings: SETTINGS });
    expect(await read(new Blob([latin(`${before}\n${OTHERS}`)]))).toMatchObject({ settings: OTHERS });
  });
});

describe('settings in a corpus file', () => {
  const long = (length: number, letter = 'x') => {
    const around = '{"settings":{"marks":"none","other":""}}';
    return around.replace('""', `"${letter.repeat(length - around.length)}"`);
  };

  it.each<[string, string[], string | null]>([
    ['in its last line', [HEADER, SETTINGS], SETTINGS],
    ['in the midst of it', [HEADER, SETTINGS, '{"id":"a"}'], SETTINGS],
    ['in its only line, behind a mark', [`\ufeff${SETTINGS}`], SETTINGS],
    ['twice', [HEADER, SETTINGS, '{"id":"a"}', OTHERS, '', '{"settled":1}'], OTHERS],
    [
      'as long as they may be',
      [HEADER, long(MAX_SETTINGS_LINE, 'ẞ'), '{"id":"a"}'],
      long(MAX_SETTINGS_LINE, 'ẞ'),
    ],
    ['nowhere', [HEADER, '{"id":"{\\"settings\\":"}', ' {"settings":', '{"settings"'], null],
  ])('are found %s, packed or not, however it is read', async (_, lines, settings) => {
    const text = lines.join('\n');
    expect((await read(new Blob([text]))).settings).toBe(settings);
    expect((await read(pieces(Buffer.from(text), 1_009))).settings).toBe(settings);
    expect((await read(new Blob([gzipSync(text)]))).settings).toBe(settings);
  });

  it('are none where they are longer than any', async () => {
    const { settings } = await read(new Blob([HEADER, '\n', long(3 * MAX_SETTINGS_LINE + 1)]));
    expect(settings).toBeNull();
  });

  it('are found before the line it had come to', async () => {
    const { settings } = await read(new Blob([[HEADER, SETTINGS, '{"id":"a"}'].join('\n')]), 3);
    expect(settings).toBe(SETTINGS);
  });
});
