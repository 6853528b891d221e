/**
 * SQLite's FTS5 compiled to WebAssembly, without the texts, in a database in memory that is saved as a file, as a page
 * without a server would have it. Ranked by its own BM25, any of the stems may match.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import type { Engine } from './engine.ts';

/** Statements a transaction. */
const BATCH = 20_000;

export const sqlite: Engine = {
  async build(folder, statements) {
    const sqlite3 = await sqlite3InitModule();
    const database = new sqlite3.oo1.DB(':memory:');
    database.exec("CREATE VIRTUAL TABLE statements USING fts5(text, content='', tokenize='unicode61')");
    const insert = database.prepare('INSERT INTO statements(rowid, text) VALUES (?, ?)');
    database.exec('BEGIN');
    let id = 0;
    for (const text of statements) {
      insert.bind([++id, text]).stepReset();
      if (id % BATCH === 0) database.exec('COMMIT; BEGIN');
    }
    insert.finalize();
    database.exec("COMMIT; INSERT INTO statements(statements) VALUES ('optimize'); VACUUM");
    writeFileSync(join(folder, 'index.sqlite'), sqlite3.capi.sqlite3_js_db_export(database));
    database.close();
  },
  async open(folder) {
    const sqlite3 = await sqlite3InitModule();
    const { buffer, byteOffset, length } = readFileSync(join(folder, 'index.sqlite'));
    const bytes = new Uint8Array(buffer, byteOffset, length);
    const database = new sqlite3.oo1.DB(':memory:');
    const memory = sqlite3.wasm.allocFromTypedArray(bytes);
    sqlite3.capi.sqlite3_deserialize(
      database.pointer!,
      'main',
      memory,
      bytes.length,
      bytes.length,
      sqlite3.capi.SQLITE_DESERIALIZE_FREEONCLOSE | sqlite3.capi.SQLITE_DESERIALIZE_READONLY,
    );
    const find = database.prepare(
      'SELECT rowid FROM statements WHERE statements MATCH ? ORDER BY rank LIMIT ?',
    );
    return {
      search({ stems }, limit) {
        find.bind([stems.map((stem) => `"${stem.replaceAll('"', '')}"`).join(' OR '), limit]);
        const found: number[] = [];
        while (find.step()) found.push((find.get(0) as number) - 1);
        find.reset();
        return found;
      },
    };
  },
};
