/** An export that comes to no end says why in words of the extension's, and saves nothing. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { exportFile } from '../../../entrypoints/corpus/export-file.ts';
import type { ExportStep } from '../../../lib/corpus/transfer-questions.ts';
import { CodedError, codeOf } from '../../../lib/result.ts';

const asked = vi.hoisted(() => vi.fn());
const saved = vi.hoisted(() => vi.fn());
vi.mock('../../../lib/messages.ts', () => ({ askBackground: asked }));
vi.mock('../../../entrypoints/corpus/save-blob.ts', () => ({ saveBlob: saved }));
afterEach(() => {
  asked.mockReset();
  saved.mockReset();
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
});
