import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openExportSink, sweepExports } from '../../../entrypoints/corpus/export-sink.ts';

/** The part of a private file system that an export uses; `broken` as a browser without writable files. */
function fakeRoot({ broken = false } = {}) {
  const files = new Map<string, Blob>();
  const folder = {
    async getFileHandle(name: string) {
      files.set(name, new Blob());
      const parts: Blob[] = [];
      return {
        async createWritable() {
          if (broken) throw new DOMException('none', 'NotSupportedError');
          return {
            write: async (part: Uint8Array<ArrayBuffer>) => void parts.push(new Blob([part])),
            close: async () => void files.set(name, new Blob(parts)),
            abort: async () => {},
          };
        },
        getFile: async () => files.get(name)!,
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

const bytes = (text: string) => new TextEncoder().encode(text);

const HOUR = 3_600_000;

describe('where an export gathers', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each([
    ['a file', false],
    ['memory, where no file can be written', true],
  ])('is %s', async (_, broken) => {
    const { files, open } = fakeRoot({ broken });
    const sink = await openExportSink('text/csv', open);
    expect(files.size).toBe(broken ? 0 : 1);
    await sink.write(bytes('“The bell”\n'));
    await sink.write(bytes('was rung'));
    const blob = await sink.finish();
    expect(blob.type).toBe('text/csv');
    expect(await blob.text()).toBe('“The bell”\nwas rung');
  });

  it('is memory where there is no private file system at all', async () => {
    const sink = await openExportSink('text/csv', async () => {
      throw new DOMException('private window', 'SecurityError');
    });
    await sink.write(bytes('a'));
    expect(await (await sink.finish()).text()).toBe('a');
  });

  it('leaves nothing where the export fails', async () => {
    const { files, open } = fakeRoot();
    const sink = await openExportSink('text/csv', open);
    await sink.write(bytes('a'));
    await sink.abandon();
    expect(files.size).toBe(0);
  });

  it('is empty again some time after the download, or when the page opens next', async () => {
    const { files, open } = fakeRoot();
    await (await openExportSink('text/csv', open)).finish();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(files.size).toBe(1);
    await sweepExports({ openRoot: open });
    expect(files.size).toBe(1);
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(files.size).toBe(0);
    // A page that was closed had no time to.
    await (await openExportSink('text/csv', open)).finish();
    const then = Date.now();
    vi.clearAllTimers();
    vi.setSystemTime(then + HOUR);
    await sweepExports({ openRoot: open });
    expect(files.size).toBe(0);
  });

  it('goes at once with everything else', async () => {
    const { files, open } = fakeRoot();
    await (await openExportSink('text/csv', open)).finish();
    await sweepExports({ openRoot: open, all: true });
    expect(files.size).toBe(0);
  });
});
