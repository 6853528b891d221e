/** Where the servers of shards cannot be had, that is said with the reason, and their tests are in no suite. */
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ensureShards, testsOfShards } from '../../archive/shards/ensure-shards.mjs';

const root = resolve(import.meta.dirname, '../../..');

const failed = async () => {
  throw new Error('"apt-get update" failed:\nE: Temporary failure resolving');
};

describe('the servers of the tests of shards', () => {
  it.each([
    ['nothing may be installed', null, /^none: .*NO TEST OF SHARDS.*npm run test:long/s],
    ['installing fails', failed, /^none: .*NO TEST OF SHARDS.*Temporary failure resolving/s],
    ['what was installed does not run', async () => {}, /^none: .*NO TEST OF SHARDS.*does not run/s],
  ] as const)('are none where %s', async (_, install, said) => {
    expect(await ensureShards({ find: () => null, install })).toMatch(said);
  });

  it('are installed once', async () => {
    let here: string | null = null;
    const find = () => here;
    const install = async () => {
      here = '/usr/sbin/clickhouse-server';
    };
    expect(await ensureShards({ find, install })).toBe(here);
    expect(await ensureShards({ find, install: failed })).toBe(here);
  });
});

describe('the tests of shards', () => {
  it('are left out where there are no servers, and are all that need them', () => {
    expect(testsOfShards(() => '/usr/sbin/clickhouse-server')).toEqual([]);
    const left = testsOfShards(() => null).flatMap((pattern) => globSync(`test/${pattern}`, { cwd: root }));
    const all = globSync('test/**/*.test.ts', { cwd: root }).filter((file) => !file.includes('node_modules'));
    const needing = all.filter((file) =>
      /from '.*(?:serve-shards|describe-kills)\.ts'/.test(readFileSync(resolve(root, file), 'utf8')),
    );
    expect(left.sort()).toEqual(needing.sort());
    expect(needing.length).toBeGreaterThan(1);
  });
});
