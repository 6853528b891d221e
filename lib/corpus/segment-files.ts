/**
 * The files of the index in the browser's private file system (OPFS), for the one worker that owns them: each is
 * written once, under a name of its own, and read through an exclusive handle that stays open. What no directory record
 * names is swept. Gives null where the browser has no such files or refuses them: then pages stay in the database.
 */
import {
  openSegmentFile,
  type SegmentFile,
  SegmentFileWriter,
  type SyncFile,
} from '../index/segment-file.ts';

/** The part of FileSystemDirectoryHandle that is used here; dedicated workers have it. */
export interface FileDirectory {
  getFileHandle(
    name: string,
    options?: { create?: boolean },
  ): Promise<{ createSyncAccessHandle?(): Promise<SyncFile> }>;
  removeEntry(name: string): Promise<void>;
  keys(): AsyncIterable<string>;
}

/** The handles of a worker that was just ended may outlive it a little, ms. */
const HANDLE_PATIENCE = 3_000;
const HANDLE_PAUSE = 30;

/** The folder of an index, made if need be; null where there is no private file system, or none for us. */
export async function openFileDirectory(
  name: string,
  storage: StorageManager | undefined = globalThis.navigator?.storage,
): Promise<FileDirectory | null> {
  try {
    if (!storage?.getDirectory) return null;
    const root = await storage.getDirectory();
    const folder = (await root.getDirectoryHandle(name, { create: true })) as unknown as FileDirectory;
    return (await canWrite(folder)) ? folder : null;
  } catch {
    return null;
  }
}

export class SegmentFiles {
  readonly #folder: FileDirectory;
  readonly #open = new Map<string, Promise<SegmentFile | null>>();
  /** Written by this worker, whether or not a directory names them yet. */
  readonly #own = new Map<string, SyncFile>();

  constructor(folder: FileDirectory) {
    this.#folder = folder;
  }

  /** A new file. The name says which segment it is meant for; what makes it unique is chance. */
  async create(segment: number): Promise<{ name: string; writer: SegmentFileWriter }> {
    const chance = crypto.getRandomValues(new Uint32Array(2));
    const name = `${segment}-${[...chance].map((word) => word.toString(36)).join('')}`;
    const file = await openHandle(this.#folder, name, true);
    this.#own.set(name, file);
    return { name, writer: new SegmentFileWriter(file) };
  }

  /** Makes sure of all that was written. */
  finish(name: string, writer: SegmentFileWriter): void {
    this.#open.set(name, Promise.resolve(writer.finish()));
  }

  /** Null where it is missing or does not read as it was written. */
  open(name: string): Promise<SegmentFile | null> {
    let file = this.#open.get(name);
    if (!file) {
      file = openHandle(this.#folder, name, false).then(
        (handle) => {
          try {
            return openSegmentFile(handle, name);
          } catch {
            handle.close();
            return null;
          }
        },
        () => null,
      );
      this.#open.set(name, file);
    }
    return file;
  }

  /** Forgets a file, written to its end or not. What cannot be removed now is swept another time. */
  async remove(name: string): Promise<void> {
    const own = this.#own.get(name);
    const file = await this.#open.get(name);
    this.#own.delete(name);
    this.#open.delete(name);
    (file ?? own)?.close();
    await this.#folder.removeEntry(name).catch(() => {});
  }

  /** Removes every file that is neither named nor being written. */
  async sweep(named: ReadonlySet<string>): Promise<void> {
    const stray: string[] = [];
    for await (const name of this.#folder.keys()) {
      if (!named.has(name) && !this.#own.has(name)) stray.push(name);
    }
    for (const name of stray) await this.remove(name);
  }

  async close(): Promise<void> {
    const files = [...this.#open.values()];
    for (const [name, handle] of this.#own) if (!this.#open.has(name)) handle.close();
    this.#open.clear();
    this.#own.clear();
    for (const file of await Promise.all(files)) file?.close();
  }
}

/** Some browsers have the folders and not the handles, or refuse them in private windows. */
async function canWrite(folder: FileDirectory): Promise<boolean> {
  const name = 'probe';
  const handle = await openHandle(folder, name, true);
  handle.close();
  await folder.removeEntry(name);
  return true;
}

async function openHandle(folder: FileDirectory, name: string, create: boolean): Promise<SyncFile> {
  const end = performance.now() + HANDLE_PATIENCE;
  const file = await folder.getFileHandle(name, { create });
  if (!file.createSyncAccessHandle) throw new DOMException('no access handles', 'NotSupportedError');
  for (;;) {
    try {
      return await file.createSyncAccessHandle();
    } catch (error) {
      const held = error instanceof DOMException && error.name === 'NoModificationAllowedError';
      if (!held || performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, HANDLE_PAUSE));
    }
  }
}
