/**
 * Installs the dependencies with `npm ci` where they are absent or are others than the lockfile names. Compares
 * contents, not times of files: a checkout touches the lockfile without changing it.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Fault } from './fault.mjs';
import { checkNode } from './project-node.mjs';
import { root } from './root.mjs';
import { runProgram } from './run-program.mjs';

/**
 * Errors only: npm warns of each package that asks for a newer Node than the one it runs on, but they run on the
 * project's own.
 */
export const INSTALL = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];

/** @throws {Fault} where npm fails */
export async function ensurePackages() {
  checkNode();
  if (packagesAreInstalled()) return;
  console.log('Installing the dependencies (npm ci)…');
  const [program, ...args] = npmCommand();
  const { code } = await runProgram(program, [...args, ...INSTALL], { cwd: root });
  if (code !== 0) {
    throw new Fault(
      'npm ci failed, for the reason above. It needs the npm registry: check the connection or proxy, then run the command again.',
    );
  }
}

/** Whether every package of the lockfile is there in its version; those for other systems may be absent. */
export function packagesAreInstalled(folder = root) {
  const wanted = readPackages(join(folder, 'package-lock.json'));
  const installed = readPackages(join(folder, 'node_modules', '.package-lock.json'));
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true;
    const there = installed[path];
    return there ? there.version === version : Boolean(optional || devOptional);
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

/** npm as it was called, else the one beside this Node, so that no shell is needed (npm.cmd on Windows). */
function npmCommand() {
  const called = process.env.npm_execpath;
  if (called?.endsWith('.js')) return [process.execPath, called];
  if (process.platform !== 'win32') return ['npm'];
  return [process.execPath, join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js')];
}
