/**
 * Installs the engine of the archive's tests where it is missing: ClickHouse in process, 0.6 GB, for Linux on x64 (the
 * registry may have others). Not with `npm ci`, which refuses a lockfile whose packages for other systems are not to
 * be had. Throws with the reason where it cannot be installed; then the tests that need it fail, and say so.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from '../../lib/cli/setup/fault.mjs';
import { runProgram } from '../../lib/cli/setup/run-program.mjs';

const folder = import.meta.dirname;
const INSTALL = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];

/** @returns {Promise<string>} what there is */
export async function ensureEngine() {
  if (!isInstalled()) {
    console.log('Installing the engine of the archive’s tests (npm install, 0.6 GB)…');
    const npm = process.env.npm_execpath?.endsWith('.js')
      ? [process.execPath, process.env.npm_execpath]
      : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
    const [program, ...args] = [...npm, ...INSTALL];
    const { code } = await runProgram(program, args, { cwd: folder });
    if (code !== 0 || !isInstalled()) {
      throw new Fault(
        `ClickHouse in process (chdb) cannot be installed for ${process.platform} on ${process.arch}: the tests of the shared archive will fail.`,
      );
    }
  }
  return `chdb ${wanted()} in test/archive`;
}

function wanted() {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).dependencies.chdb;
}

/** In this version, and with the library of this system. */
function isInstalled() {
  const manifest = join(folder, 'node_modules', 'chdb', 'package.json');
  if (!existsSync(manifest) || JSON.parse(readFileSync(manifest, 'utf8')).version !== wanted()) return false;
  return existsSync(join(folder, 'node_modules', '@chdb'));
}
