/** The two forms of the tables are one schema, the engine takes the one and reads the other, and making them twice is once. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaVersion, splitStatements } from '../../../lib/archive/apply-schema.ts';
import { type ArchiveConnection, connectArchive } from '../../../lib/archive/connect-archive.ts';
import { createArchive } from '../../../lib/archive/create-archive.ts';
import { PURGE_CLUSTER } from '../../../lib/archive/remove-articles.ts';
import { SCHEMA_VERSION } from '../../../lib/archive/schema-version.ts';
import { testArchive } from '../../../lib/archive/test-archive.ts';
import { READER } from '../../archive/accounts.ts';
import { type ServedEngine, serveEngine } from '../../archive/serve-engine.ts';
import { initArchive, readSchema } from './load-lines.ts';

let engine: ServedEngine;
let writer: ArchiveConnection;

beforeAll(async () => {
  engine = await serveEngine();
  writer = connectArchive(engine.writer);
}, 180_000);
afterAll(async () => {
  await engine?.stop();
});

/** Columns by table, without what the cluster's form adds to names. */
function columnsOf(sql: string): Map<string, string> {
  return new Map(
    splitStatements(sql).flatMap((statement): [string, string][] => {
      const made =
        /^CREATE TABLE IF NOT EXISTS (\S+?)(?:_local)?(?: ON CLUSTER '\{cluster\}')?\n(\([\s\S]*?\n\))/.exec(
          statement,
        );
      return made ? [[made[1]!.replace('{database:Identifier}.', ''), made[2]!]] : [];
    }),
  );
}

describe('the tables of an archive', () => {
  it.each(
    Array.from({ length: SCHEMA_VERSION }, (_, i) => i + 1),
  )('of version %i are the same in both forms', (version) => {
    const single = columnsOf(readSchema(version));
    expect(single.size).toBeGreaterThan(0);
    expect(columnsOf(readSchema(version, 'cluster'))).toEqual(single);
  });

  it('are missed where there are none', async () => {
    expect(await schemaVersion(writer)).toBe(0);
    expect(await testArchive(engine.reader)).toMatchObject({
      reachable: true,
      fault: 'missing',
      schema: null,
    });
  });

  it('are made once', async () => {
    expect(await initArchive(writer)).toEqual([1]);
    expect(await initArchive(writer)).toEqual([]);
    expect(await schemaVersion(writer)).toBe(SCHEMA_VERSION);
  });

  it.each(
    Array.from({ length: SCHEMA_VERSION }, (_, i) => i + 1),
  )('of version %i are SQL on a cluster too', async (version) => {
    for (const statement of [...splitStatements(readSchema(version, 'cluster')), ...PURGE_CLUSTER]) {
      const filled = statement.replaceAll('{database:Identifier}', 'variorum');
      const [[formatted] = []] = await writer.ask('SELECT formatQuery({sql:String})', { sql: filled });
      expect(String(formatted)).toMatch(/ON CLUSTER .\{cluster\}/);
    }
  });
});

describe('an account', () => {
  it('that reads is told from one that writes', async () => {
    const expected = {
      reachable: true,
      fault: null,
      supported: true,
      schema: 1,
      expected: SCHEMA_VERSION,
      sketched: 0,
    };
    expect(await testArchive(engine.reader)).toMatchObject({
      ...expected,
      writes: false,
      size: { articles: 0, statements: 0 },
    });
    expect(await testArchive(engine.writer)).toMatchObject({ ...expected, writes: true });
  });

  it('with a wrong password is denied', async () => {
    const account = { ...engine.reader, password: `${READER.password}?` };
    expect(await testArchive(account)).toMatchObject({ reachable: true, fault: 'denied', server: null });
  });

  it('that reads cannot load', async () => {
    const reader = connectArchive(engine.reader);
    await expect(reader.insert('loads', ['file', 'through'], [['x', 1]])).rejects.toMatchObject({
      fault: 'failed',
      code: 164,
    });
  });
});

describe('a schema from the future', () => {
  it('is asked for nothing and written nothing', async () => {
    await writer.insert('schema_versions', ['version', 'sketched'], [[SCHEMA_VERSION + 1, 0]]);
    await expect(createArchive(engine.reader).retrieve([{ text: 'The harbour wall' }])).rejects.toMatchObject(
      { fault: 'newer' },
    );
    await expect(initArchive(writer)).rejects.toMatchObject({ fault: 'newer' });
    expect(await testArchive(engine.reader)).toMatchObject({ fault: 'newer', schema: SCHEMA_VERSION + 1 });
  });
});
