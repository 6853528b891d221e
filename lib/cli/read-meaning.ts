/** The shipped table of meaning, opened in Node; null where the package was built without it. */
import { existsSync, readFileSync } from 'node:fs';
import { type MeaningTable, readMeaningTable } from '../meaning/meaning-table.ts';

/** @throws if the file is there and damaged */
export function readMeaning(): MeaningTable | null {
  const file = new URL('../../public/meaning.bin', import.meta.url);
  if (!existsSync(file)) return null;
  const table = readMeaningTable(readFileSync(file));
  if (!table.ok) throw new Error(table.error);
  return table.value;
}
