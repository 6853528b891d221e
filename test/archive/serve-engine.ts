/**
 * Starts the engine as a process of its own, with an empty folder that goes with it; it ends with the process that asks.
 * Throws with what to do where its package is not installed: nothing that needs it is passed over.
 */
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArchiveAccount } from '../../lib/archive/connect-archive.ts';
import { READER, WRITER } from './accounts.ts';
import { endChild, spawnBound } from './bound-child.ts';

export interface ServedEngine {
  reader: ArchiveAccount;
  writer: ArchiveAccount;
  /** Its process. */
  pid: number;
  stop(): Promise<void>;
}

/** Until the library, half a gigabyte, is loaded on a busy machine, ms. */
const START_PATIENCE = 120_000;

/** @param kept a folder of the caller's own, which stays; without it an empty one that goes with the engine */
export async function serveEngine(database = 'variorum', kept?: string): Promise<ServedEngine> {
  if (!existsSync(join(import.meta.dirname, 'node_modules', 'chdb'))) {
    throw new Error(
      'The engine of the archive’s tests is not installed: node test/archive/ensure-servers.mjs',
    );
  }
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'variorum-engine-'));
  const child = spawnBound(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      join(import.meta.dirname, 'engine.ts'),
      join(folder, 'data'),
      database,
    ],
    { stdout: 'pipe' },
  );
  const stop = async () => {
    await endChild(child);
    if (!kept) rmSync(folder, { recursive: true, force: true });
  };
  const port = await portOf(child).catch(async (error) => {
    await stop();
    throw error;
  });
  const url = `http://127.0.0.1:${port}`;
  return {
    reader: { ...READER, url, database },
    writer: { ...WRITER, url, database },
    pid: child.pid!,
    stop,
  };
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    const patience = setTimeout(
      () => reject(new Error(`The engine did not start in time. ${said}`)),
      START_PATIENCE,
    );
    const listen = (part: Buffer) => {
      said += part;
      const port = /^port (\d+)$/m.exec(said);
      if (!port) return;
      clearTimeout(patience);
      resolve(Number(port[1]));
    };
    child.stdout!.on('data', listen);
    child.stderr!.on('data', listen);
    child.once('close', (code) => reject(new Error(`The engine ended with ${code}. ${said}`)));
  });
}
