import { describe, expect, it } from 'vitest';
import type { ExportFile } from '../../../lib/corpus/export-folder.ts';
import { takeOver } from '../../../lib/corpus/hand-over.ts';
import type { ExportQuestion, ExportStep } from '../../../lib/corpus/transfer-questions.ts';
import { createPartExport } from '../../../lib/worker/export-part.ts';

const counting = (to: number) => async () =>
  (async function* () {
    for (let i = 1; i <= to; i++) yield String(i);
  })();

const QUESTION: ExportQuestion = { part: {}, format: 'ndjson', ending: 'end', limit: 5, as: 'file' };

const textOf = (to: number) => [...Array.from({ length: to }, (_, i) => i + 1), 'end', ''].join('\n');

/** Files as a worker has them: under way, whole or abandoned. */
function fakeFiles({ room = 1_000 } = {}) {
  const files: { text: string; state: 'open' | 'whole' | 'gone' }[] = [];
  const openFile = async () => {
    const file: (typeof files)[number] = { text: '', state: 'open' };
    const name = String(files.push(file) - 1);
    return {
      write(bytes: Uint8Array<ArrayBuffer>) {
        expect(file.state).toBe('open');
        if (file.text.length + bytes.length > room) throw new DOMException('full', 'QuotaExceededError');
        file.text += new TextDecoder().decode(bytes);
      },
      finish() {
        file.state = 'whole';
        return name;
      },
      async abandon() {
        file.state = 'gone';
      },
    };
  };
  return { files, openFile };
}

async function toEnd(
  exports: ReturnType<typeof createPartExport>,
  question: ExportQuestion,
  seen: (step: ExportStep) => Promise<void> = async () => {},
): Promise<ExportStep> {
  let step = await exports.next(question);
  await seen(step);
  while (step.next !== undefined) {
    step = await exports.next({ ...question, after: step.next });
    await seen(step);
  }
  return step;
}

describe('createPartExport', () => {
  it.each([0, 1, 4, 5, 9, 10, 11])('writes %i lines whole into a file, five at a time', async (count) => {
    const { files, openFile } = fakeFiles();
    const { file, bytes } = await toEnd(createPartExport(counting(count), openFile), QUESTION);
    expect(bytes).toBeUndefined();
    expect(files[Number(file)]).toEqual({ text: textOf(count), state: 'whole' });
  });

  const without: [string, ExportQuestion['as'], () => Promise<ExportFile | null>][] = [
    ['whoever asks cannot take a file', 'bytes', fakeFiles().openFile],
    ['no file can be written', 'file', async () => null],
  ];
  it.each(without)('hands the bytes over where %s', async (_, as, openFile) => {
    let text = '';
    const exports = createPartExport(counting(12), openFile);
    const last = await toEnd(exports, { ...QUESTION, as }, async ({ bytes }) => {
      text += await takeOver(bytes!);
    });
    expect(last.file).toBeUndefined();
    expect(text).toBe(textOf(12));
  });

  it('gives its lines as they are where nothing else can be taken', async () => {
    const { files, openFile } = fakeFiles();
    const seen: string[][] = [];
    const last = await toEnd(
      createPartExport(counting(12), openFile),
      { ...QUESTION, as: 'lines' },
      async ({ lines }) => {
        seen.push(lines!);
      },
    );
    expect(seen.map((lines) => lines.join())).toEqual(['1,2,3,4,5', '6,7,8,9,10', '11,12']);
    expect([last.file, last.bytes, files]).toEqual([undefined, undefined, []]);
  });

  it('refuses to go on with an export that another one replaced, whose file stays', async () => {
    const { files, openFile } = fakeFiles();
    const exports = createPartExport(counting(20), openFile);
    const first = await exports.next(QUESTION);
    const second = await exports.next(QUESTION);
    await expect(exports.next({ ...QUESTION, after: first.next! })).rejects.toThrow(/Start it again/);
    expect(files.map(({ state }) => state)).toEqual(['gone', 'open']);
    await exports.next({ ...QUESTION, after: second.next! });
    expect(files[1]!.text).toBe('1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n');
  });

  it('leaves one file alone where two begin at once', async () => {
    const { files, openFile } = fakeFiles();
    const exports = createPartExport(counting(20), openFile);
    await Promise.allSettled([exports.next(QUESTION), exports.next(QUESTION)]);
    expect(files.map(({ state }) => state).sort()).toEqual(['gone', 'open']);
  });

  it('removes the file where writing fails, and begins anew', async () => {
    const { files, openFile } = fakeFiles({ room: 11 });
    const exports = createPartExport(counting(20), openFile);
    await expect(toEnd(exports, QUESTION)).rejects.toMatchObject({ code: 'export_no_space' });
    expect(files[0]!.state).toBe('gone');
    expect((await exports.next(QUESTION)).next).toBeDefined();
  });

  it('refuses a number it never gave', async () => {
    const exports = createPartExport(counting(3), fakeFiles().openFile);
    await expect(exports.next({ ...QUESTION, after: 7 })).rejects.toThrow(/Start it again/);
  });
});
