/** An export that comes to no end says why in words of the extension's, and saves nothing. */
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { exportFile } from '../../../entrypoints/corpus/export-file.ts';
import type { ExportStep } from '../../../lib/corpus/transfer-questions.ts';
import { CodedError, codeOf } from '../../../lib/result.ts';

const asked = vi.hoisted(() => vi.fn());
const saved = vi.hoisted(() => vi.fn());
const inWindow = vi.hoisted(() => ({ extension: { inIncognitoContext: false } }));
vi.mock('wxt/browser', () => ({ browser: inWindow }));
vi.mock('../../../lib/state/settings.ts', async (original) => {
  const actual = await original<typeof import('../../../lib/state/settings.ts')>();
  return { ...actual, getSettings: async () => actual.DEFAULT_SETTINGS };
});
vi.mock('../../../lib/messages.ts', () => ({ askBackground: asked }));
vi.mock('../../../entrypoints/corpus/save-blob.ts', () => ({ saveBlob: saved }));
afterEach(() => {
  asked.mockReset();
  saved.mockReset();
  inWindow.extension.inIncognitoContext = false;
});

function goneBlob(): string {
  const blob = URL.createObjectURL(new Blob(['{}\n']));
  URL.revokeObjectURL(blob);
  return blob;
}

const cases: { name: string; answer: () => ExportStep; code: string | undefined }[] = [
  {
    name: 'bytes that are gone with the worker',
    answer: () => ({ bytes: { blob: goneBlob() } }),
    code: 'export_interrupted',
  },
  { name: 'a file that is gone', answer: () => ({ file: 'a' }), code: 'export_interrupted' },
  {
    name: 'what the corpus says',
    answer: () => {
      throw new CodedError('export_no_space', 'No room.');
    },
    code: 'export_no_space',
  },
  {
    name: 'what nobody foresaw',
    answer: () => {
      throw new Error('Odd.');
    },
    code: undefined,
  },
];

describe('exportFile', () => {
  it.each(cases)('tells of $name', async ({ answer, code }) => {
    asked.mockImplementation(async () => answer());
    const choice = { part: { person: 'Ellwood' }, format: 'ndjson' } as const;
    const error = await exportFile(choice).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(codeOf(error)).toBe(code);
    expect(saved).not.toHaveBeenCalled();
  });

  it.each([
    { format: 'ndjson', of: '{"head":1}\n{"id":"a"}\n{"id":"b"}\n' },
    { format: 'gzip', of: '{"head":1}\n{"id":"a"}\n{"id":"b"}\n' },
  ] as const)('writes $format of lines alone in a private window', async ({ format, of }) => {
    inWindow.extension.inIncognitoContext = true;
    const steps: ExportStep[] = [{ lines: ['{"head":1}', '{"id":"a"}'], next: 7 }, { lines: ['{"id":"b"}'] }];
    asked.mockImplementation(async () => steps.shift());
    await exportFile({ part: { person: 'Ellwood' }, format });
    expect(asked.mock.calls.map(([, { as, after }]) => [as, after])).toEqual([
      ['lines', undefined],
      ['lines', 7],
    ]);
    const blob = saved.mock.calls[0]![0] as Blob;
    const bytes = Buffer.from(await blob.arrayBuffer());
    expect((format === 'gzip' ? gunzipSync(bytes) : bytes).toString('utf8')).toBe(of);
  });
});
