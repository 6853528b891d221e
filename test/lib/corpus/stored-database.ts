/**
 * Databases as earlier releases left them: `test/fixtures/databases/version-N.json`, written by the code of that time
 * (stores, their indexes, every row), put into an IndexedDB anew. A new schema adds the file of the one before it.
 */
import { readdirSync, readFileSync } from 'node:fs';

interface StoredDatabase {
  version: number;
  stores: {
    name: string;
    indexes: { name: string; keyPath: string; unique: boolean; multiEntry: boolean }[];
    rows: [key: IDBValidKey, value: unknown][];
  }[];
}

const FOLDER = 'test/fixtures/databases';

export const storedVersions = readdirSync(FOLDER)
  .map((name) => Number(/^version-(\d+)\.json$/.exec(name)?.[1]))
  .sort((a, b) => a - b);

export async function restoreDatabase(indexedDB: IDBFactory, version: number): Promise<void> {
  const { stores }: StoredDatabase = JSON.parse(readFileSync(`${FOLDER}/version-${version}.json`, 'utf8'));
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open('variorum', version);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      for (const { name, indexes, rows } of stores) {
        const store = request.result.createObjectStore(name);
        for (const { name: index, keyPath, ...how } of indexes) store.createIndex(index, keyPath, how);
        for (const [key, value] of rows) store.put(revive(value), key);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

/** Typed arrays lie in the file as their type and their bytes. */
function revive(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revive);
  if (typeof value !== 'object' || value === null) return value;
  if ('$type' in value && 'base64' in value) {
    const bytes = Uint8Array.from(Buffer.from(value.base64 as string, 'base64'));
    const types = { Uint8Array, Uint16Array, Uint32Array, Int32Array };
    return new types[value.$type as keyof typeof types](bytes.buffer);
  }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, revive(one)]));
}
