/** A file of this machine with the interface of a browser's synchronous access handle. */
import { closeSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import type { SyncFile } from '../../../lib/index/segment-file.ts';

export function openNodeFile(path: string, flags: 'r' | 'w+'): SyncFile {
  const file = openSync(path, flags);
  return {
    read: (into, { at }) => readSync(file, into, 0, into.length, at),
    write: (from, { at }) => writeSync(file, from, 0, from.length, at),
    getSize: () => fstatSync(file).size,
    flush: () => fsyncSync(file),
    close: () => closeSync(file),
  };
}
