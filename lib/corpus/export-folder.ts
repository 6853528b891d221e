/**
 * The folder of the private file system that an export lies in until the browser's download has copied it: written by
 * the worker, taken by the corpus page. What was handed over is removed after a while, and what a closed page left
 * behind when the next one opens or another export begins.
 */
import type { SyncFile } from '../index/segment-file.ts';

/** An export being written, to its end or not. */
export interface ExportFile {
  /** @throws DOMException QuotaExceededError */
  write(bytes: Uint8Array<ArrayBuffer>): void;
  /** @returns the name to take it by */
  finish(): string;
  abandon(): Promise<void>;
}

/** Beside the folder of the index. */
const FOLDER = 'exports';

/** How long an exported file is left lying, ms: a download may have to be confirmed first, and is copied then. */
const LEFT_LYING = 600_000;

export type OpenRoot = () => Promise<FileSystemDirectoryHandle>;

const openPrivateRoot: OpenRoot = async () => navigator.storage.getDirectory();

/** For a dedicated worker. Null where it may write no such files. */
export async function openExportFile(openRoot: OpenRoot = openPrivateRoot): Promise<ExportFile | null> {
  await sweepExports({ openRoot });
  try {
    const folder = await (await openRoot()).getDirectoryHandle(FOLDER, { create: true });
    const name = `${Date.now().toString(36)}-${crypto.randomUUID()}`;
    const handle = await folder.getFileHandle(name, { create: true });
    const remove = () => folder.removeEntry(name).catch(() => {});
    const file = await openSync(handle).catch(remove);
    return file ? writeTo(file, name, remove) : null;
  } catch {
    return null;
  }
}

function writeTo(file: SyncFile, name: string, remove: () => Promise<void>): ExportFile {
  let at = 0;
  return {
    write(bytes) {
      if (file.write(bytes, { at }) < bytes.length) {
        throw new DOMException('There is no space left for the export.', 'QuotaExceededError');
      }
      at += bytes.length;
    },
    finish() {
      file.flush();
      file.close();
      return name;
    },
    async abandon() {
      file.close();
      await remove();
    },
  };
}

/** Not among the types of a page, which has none. */
async function openSync(handle: unknown): Promise<SyncFile> {
  return (handle as { createSyncAccessHandle(): Promise<SyncFile> }).createSyncAccessHandle();
}

/** Whether this page sees the files that the worker writes: in a private window it may not. */
export async function canTakeExports(openRoot: OpenRoot = openPrivateRoot): Promise<boolean> {
  return openRoot().then(
    () => true,
    () => false,
  );
}

/** What was written under a name, as a blob that does not lie in memory; it is removed after a while. */
export async function takeExported(
  name: string,
  type: string,
  openRoot: OpenRoot = openPrivateRoot,
): Promise<Blob> {
  const folder = await (await openRoot()).getDirectoryHandle(FOLDER);
  const file = await (await folder.getFileHandle(name)).getFile();
  setTimeout(() => folder.removeEntry(name).catch(() => {}), LEFT_LYING);
  return new Blob([file], { type });
}

/** Removes what was exported `LEFT_LYING` ago or before; `all`, also what was exported just now. */
export async function sweepExports({ openRoot = openPrivateRoot, all = false } = {}): Promise<void> {
  try {
    const folder = await (await openRoot()).getDirectoryHandle(FOLDER);
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    for (const name of names) {
      if (!all && (await isYoung(folder, name))) continue;
      // One that is being written just now cannot be removed, and must not.
      await folder.removeEntry(name).catch(() => {});
    }
  } catch {
    // There is no such folder, or no private file system.
  }
}

/** By when it was written last: a long export is begun long before it is handed over. */
async function isYoung(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
  const handle = folder.getFileHandle(name);
  const file = await handle.then((found) => found.getFile()).catch(() => null);
  return file !== null && Date.now() - file.lastModified < LEFT_LYING;
}
