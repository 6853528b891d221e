/**
 * `variorum repair <corpus file>… --out <corpus file>`: takes over every article that can be read, with its own order,
 * counts and derived fields, and names what cannot. The given files are not touched.
 */
import { runExport } from './export.ts';
import { readOptions } from './read-options.ts';

export async function runRepair(args: string[]): Promise<number> {
  const options = readOptions(args, 'repair', 'out');
  if (!options) return 2;
  if (/\.csv$/i.test(options.value)) {
    console.error('A repaired corpus is a corpus file; "export" writes tables.');
    return 2;
  }
  return runExport(args);
}
