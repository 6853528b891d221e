/**
 * What archives are asked with, and made of, is known to the oldest supported server, as the engine under test tells of
 * its functions and settings since when it has them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ArchiveConnection, connectArchive } from '../../../lib/archive/connect-archive.ts';
import { type ServedEngine, serveEngine } from '../../archive/serve-engine.ts';

const OLDEST = [24, 8] as const;

const root = resolve(import.meta.dirname, '../../..');
const folders = ['lib/archive', 'lib/archive/schema', 'lib/cli/commands'];
const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => /\.(?:ts|sql)$/.test(name))
    .map((name) => readFileSync(join(root, folder, name), 'utf8')),
);

/** SQL files whole, of programs what stands in backticks and holds SQL's words. */
const sql = files
  .flatMap((text) =>
    /^--|^CREATE/.test(text) ? [text] : [...text.matchAll(/`[^`]*`/g)].map(([found]) => found),
  )
  .filter((text) => /\b(?:SELECT|CREATE|INSERT|ALTER|WHERE|arrayJoin|bitOr)\b/.test(text))
  .join('\n');

const namesIn = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map(([, name]) => name!)),
];

let engine: ServedEngine;
let connection: ArchiveConnection;
beforeAll(async () => {
  engine = await serveEngine();
  connection = connectArchive(engine.writer);
}, 180_000);
afterAll(async () => {
  await engine?.stop();
});

/** Later than the oldest. */
function isLater([name, version]: unknown[]): boolean {
  const [major = 0, minor = 0] = String(version).split('.').map(Number);
  if (!major) throw new Error(`Since when there is ${name} is not told`);
  return major > OLDEST[0] || (major === OLDEST[0] && minor > OLDEST[1]);
}

describe('a server of 24.8', () => {
  it('has every function', async () => {
    const called = namesIn(sql, /\b([A-Za-z]\w+)\(/g).flatMap((name) => [name, name.replace(/If$/, '')]);
    const known = await connection.ask(
      'SELECT name, introduced_in FROM system.functions WHERE name IN {called:Array(String)}',
      { called },
    );
    expect(known.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        'groupArraySorted',
        'bitHammingDistance',
        'shardNum',
        'JSONExtractString',
        'getMacro',
      ]),
    );
    expect(known.filter(isLater)).toEqual([]);
  });

  it('has every setting', async () => {
    const named = namesIn(files.join('\n'), /\b([a-z]+(?:_[a-z]+)+)\s*[:=]\s*\d/g);
    const known = await connection.ask(
      `SELECT name FROM system.settings WHERE name IN {named:Array(String)}
       UNION ALL SELECT name FROM system.merge_tree_settings WHERE name IN {named:Array(String)}`,
      { named },
    );
    expect(known.flat()).toEqual(
      expect.arrayContaining(['insert_distributed_sync', 'skip_unavailable_shards', 'index_granularity']),
    );
    const added = await connection.ask(
      `SELECT change.name, version FROM system.settings_changes ARRAY JOIN changes AS change
       WHERE startsWith(lower(change.reason), 'new')`,
    );
    const later = added.filter(isLater).map(([name]) => String(name));
    expect(later.length).toBeGreaterThan(100);
    expect(later.filter((name) => named.includes(name))).toEqual([]);
  });
});
