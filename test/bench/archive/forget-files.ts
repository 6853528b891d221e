/** Takes files out of the system's memory, as others push them out in time. Works on Linux, by `dd`; elsewhere they stay. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export function forgetFiles(folder: string): void {
  // What is not written yet stays in memory.
  spawnSync('sync');
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile()) spawnSync('dd', [`if=${file}`, 'iflag=nocache', 'count=0'], { stdio: 'ignore' });
  }
}
