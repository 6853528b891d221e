import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  canTakeExports,
  openExportFile,
  sweepExports,
  takeExported,
} from '../../../lib/corpus/export-folder.ts';

/** The part of a private file system that an export uses; `broken` as a browser without files a worker can write. */
function fakeRoot({ broken = false, room = 1_000 } = {}) {
  const files = new Map<string, string>();
  const written = new Map<string, number>();
  const folder = {
    async getFileHandle(name: string, { create = false } = {}) {
      if (create) {
        files.set(name, '');
        written.set(name, Date.now());
      }
      if (!files.has(name)) throw new DOMException('none', 'NotFoundError');
      return {
        async createSyncAccessHandle() {
          if (broken) throw new DOMException('none', 'NotSupportedError');
          return {
            write(part: Uint8Array<ArrayBuffer>, { at }: { at: number }) {
              expect(new TextEncoder().encode(files.get(name)!).length).toBe(at);
              if (at + part.length > room) return 0;
              written.set(name, Date.now());
              files.set(name, files.get(name)! + new TextDecoder().decode(part));
              return part.length;
            },
            flush() {},
            close() {},
          };
        },
        getFile: async () => new File([files.get(name)!], name, { lastModified: written.get(name)! }),
      };
    },
    async removeEntry(name: string) {
      files.delete(name);
    },
    keys: async function* () {
      yield* [...files.keys()];
    },
  };
  const root = { getDirectoryHandle: async () => folder };
  return { files, open: async () => root as unknown as FileSystemDirectoryHandle };
}

const refused = async () => {
  throw new DOMException('private window', 'SecurityError');
};

const bytes = (text: string) => new TextEncoder().encode(text);

const HOUR = 3_600_000;

describe('the folder of exports', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('gives what was written, by its name', async () => {
    const { open } = fakeRoot();
    const file = (await openExportFile(open))!;
    file.write(bytes('“The bell”\n'));
    file.write(bytes('was rung'));
    const blob = await takeExported(file.finish(), 'text/csv', open);
    expect(blob.type).toBe('text/csv');
    expect(await blob.text()).toBe('“The bell”\nwas rung');
  });

  it('gives no file where none can be written, and leaves none', async () => {
    const { files, open } = fakeRoot({ broken: true });
    expect(await openExportFile(open)).toBeNull();
    expect(files.size).toBe(0);
  });

  it('gives none where there is no private file system at all', async () => {
    expect(await openExportFile(refused)).toBeNull();
    expect(await canTakeExports(refused)).toBe(false);
    expect(await canTakeExports(fakeRoot().open)).toBe(true);
  });

  it('says that there is no room, and leaves nothing where the export is abandoned', async () => {
    const { files, open } = fakeRoot({ room: 3 });
    const file = (await openExportFile(open))!;
    file.write(bytes('abc'));
    expect(() => file.write(bytes('d'))).toThrow(expect.objectContaining({ name: 'QuotaExceededError' }));
    await file.abandon();
    expect(files.size).toBe(0);
  });

  it('is empty again some time after the download, or when the page opens next', async () => {
    const { files, open } = fakeRoot();
    await takeExported((await openExportFile(open))!.finish(), 'text/csv', open);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(files.size).toBe(1);
    await sweepExports({ openRoot: open });
    expect(files.size).toBe(1);
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(files.size).toBe(0);
    // A page that was closed had no time to.
    await takeExported((await openExportFile(open))!.finish(), 'text/csv', open);
    const then = Date.now();
    vi.clearAllTimers();
    vi.setSystemTime(then + HOUR);
    await sweepExports({ openRoot: open });
    expect(files.size).toBe(0);
  });

  it('leaves one that was long in the writing until it has been copied', async () => {
    const { files, open } = fakeRoot();
    const file = (await openExportFile(open))!;
    vi.setSystemTime(Date.now() + HOUR);
    file.write(bytes('a'));
    file.finish();
    await sweepExports({ openRoot: open });
    expect(files.size).toBe(1);
  });

  it('is cleared of what was left when the next export begins', async () => {
    const { files, open } = fakeRoot();
    const left = (await openExportFile(open))!.finish();
    vi.setSystemTime(Date.now() + HOUR);
    await openExportFile(open);
    expect([...files.keys()]).not.toContain(left);
    expect(files.size).toBe(1);
  });

  it('goes at once with everything else', async () => {
    const { files, open } = fakeRoot();
    (await openExportFile(open))!.finish();
    await sweepExports({ openRoot: open, all: true });
    expect(files.size).toBe(0);
  });
});
