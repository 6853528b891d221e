/** Paths as they were named → those at which something is. The others are told on standard error, and the rest goes on. */
import { statSync } from 'node:fs';

export function dropMissing(paths: readonly string[]): string[] {
  return paths.filter((path) => {
    const there = isThere(path);
    if (!there) console.error(`There is no file at ${path}.`);
    return there;
  });
}

/** What may not be looked at is there: whoever reads it is told why it cannot. */
function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}
