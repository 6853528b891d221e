/**
 * Where an export gathers before it is handed to the browser's download: a file of the browser's private file system, so
 * that a corpus of any size passes through little memory; in memory where there is no such file. What was handed over
 * is removed after a while, and what a closed page left behind when the next one opens.
 */

export interface ExportSink {
  write(part: Uint8Array<ArrayBuffer>): Promise<void>;
  /** All that was written, as one blob that does not lie in memory. */
  finish(): Promise<Blob>;
  /** Lets go of what was written, where the export failed. */
  abandon(): Promise<void>;
}

/** Beside the folder of the index. */
const FOLDER = 'exports';

/** How long an exported file is left lying, ms: a download may have to be confirmed first, and is copied then. */
const LEFT_LYING = 600_000;

type OpenRoot = () => Promise<FileSystemDirectoryHandle>;

const openPrivateRoot: OpenRoot = () => navigator.storage.getDirectory();

export async function openExportSink(
  type: string,
  openRoot: OpenRoot = openPrivateRoot,
): Promise<ExportSink> {
  try {
    return await openFileSink(type, openRoot);
  } catch {
    return openMemorySink(type);
  }
}

/** Removes what was exported `LEFT_LYING` ago or before; `all`, also what was exported just now. */
export async function sweepExports({ openRoot = openPrivateRoot, all = false } = {}): Promise<void> {
  try {
    const folder = await (await openRoot()).getDirectoryHandle(FOLDER);
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    const outdated = names.filter((name) => all || !(Date.now() - Number.parseInt(name, 36) < LEFT_LYING));
    // One that another page is writing just now cannot be removed, and must not.
    for (const name of outdated) await folder.removeEntry(name).catch(() => {});
  } catch {
    // There is no such folder, or no private file system.
  }
}

async function openFileSink(type: string, openRoot: OpenRoot): Promise<ExportSink> {
  await sweepExports({ openRoot });
  const folder = await (await openRoot()).getDirectoryHandle(FOLDER, { create: true });
  const name = `${Date.now().toString(36)}-${crypto.randomUUID()}`;
  const handle = await folder.getFileHandle(name, { create: true });
  const remove = () => folder.removeEntry(name).catch(() => {});
  const file = await handle.createWritable().catch(async (error) => {
    await remove();
    throw error;
  });
  return {
    write: (part) => file.write(part),
    async finish() {
      await file.close();
      setTimeout(remove, LEFT_LYING);
      return new Blob([await handle.getFile()], { type });
    },
    async abandon() {
      await file.abort().catch(() => {});
      await remove();
    },
  };
}

function openMemorySink(type: string): ExportSink {
  let parts: Blob[] = [];
  return {
    async write(part) {
      parts.push(new Blob([part]));
    },
    finish: async () => new Blob(parts, { type }),
    async abandon() {
      parts = [];
    },
  };
}
