/**
 * Debian's ClickHouse of 2018, the servers of the tests of shards: found, or taken from Debian's packages where this is
 * Debian and we are root. The package of the server is only unpacked, into this folder, so that neither a service nor a
 * user of the machine comes with it. Where it cannot be had, whyever, it says "none" and why, and throws nothing: the
 * tests of shards are then left out of every suite, and no other is the worse for it.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../../../lib/cli/setup/fault.mjs';
import { canInstall, installFromDebian } from '../../../lib/cli/setup/install-from-debian.mjs';
import { runProgram } from '../../../lib/cli/setup/run-program.mjs';

/** Beside the other engine, where nothing is tracked. */
const unpacked = join(import.meta.dirname, 'node_modules', 'clickhouse-server');

/** Its library, which brings what both need. */
const LIBRARY = 'clickhouse-common';
const SERVER = 'clickhouse-server';

/** What needs these servers, in any suite. */
const TESTS = '**/*shard*.test.ts';

const NONE = 'none: Debian’s clickhouse-server (18.16) is not here, so NO TEST OF SHARDS is run.';

/** @returns {string | null} the server's program */
export function findServer() {
  const places = [join(unpacked, 'usr', 'sbin'), '/usr/sbin'];
  return places.map((folder) => join(folder, SERVER)).find(runs) ?? null;
}

/** Files that a suite is to leave out: a test that cannot run is none, and none that was skipped. */
export function testsOfShards(find = findServer) {
  return find() ? [] : [TESTS];
}

/** @returns {Promise<string>} what there is, or "none" and why */
export async function ensureShards({ find = findServer, install = canInstall() ? unpack : null } = {}) {
  const here = find();
  if (here) return here;
  if (!install) return `${NONE} On Debian, as root, npm test and npm run test:long install it.`;
  try {
    await install();
  } catch (error) {
    return `${NONE} It could not be installed: ${error.message}`;
  }
  return find() ?? `${NONE} It was unpacked, and does not run.`;
}

async function unpack() {
  console.log('No clickhouse-server here: installing Debian’s (18.16, 15 MB)…');
  await installFromDebian([LIBRARY]);
  rmSync(unpacked, { recursive: true, force: true });
  mkdirSync(unpacked, { recursive: true });
  await run('apt-get', ['download', SERVER]);
  const archive = readdirSync(unpacked).find((name) => name.endsWith('.deb'));
  await run('dpkg', ['-x', archive ?? `${SERVER}.deb`, '.']);
}

async function run(program, args) {
  const { code, output } = await runProgram(program, args, { cwd: unpacked, capture: true });
  if (code !== 0) throw new Fault(`"${program} ${args.join(' ')}" failed:\n${output.trim()}`);
}

/** It knows no such option and says so; without its libraries the system's loader ends it with 127. */
function runs(program) {
  const { status } = spawnSync(program, ['--help'], { stdio: 'ignore' });
  return status !== null && status !== 127;
}
