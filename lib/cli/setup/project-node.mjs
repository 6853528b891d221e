/**
 * Which Node runs the project. On Linux x64 `npm ci` brings its own (`node_modules/.bin/node`), so that any Node
 * from 20 on is enough to begin with; elsewhere the one that runs now must already be new enough.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from './fault.mjs';
import { root } from './root.mjs';

/** The first that runs TypeScript files as they are, without a flag. */
const OLDEST = [22, 18];

/** Whether the dependencies bring a Node of their own for this system. */
const bringsOwn = process.platform === 'linux' && process.arch === 'x64';

/** @throws {Fault} before anything is installed, where the installation could not be used afterwards */
export function checkNode(version = process.versions.node, withOwn = bringsOwn) {
  const [major, minor] = version.split('.').map(Number);
  if (withOwn || major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new Fault(
    `This is Node ${version}; on ${process.platform} ${process.arch} the project needs Node ${OLDEST.join('.')} or newer.\n` +
      'Install it from https://nodejs.org (or with your version manager: nvm install 24), then run the command again.',
  );
}

/** Path of the Node to run the project's TypeScript and its tools with. */
export function projectNode() {
  const own = join(root, 'node_modules', '.bin', 'node');
  return bringsOwn && existsSync(own) ? own : process.execPath;
}

/** The environment for child processes: tools that call `node` by name get the project's. */
export function projectEnvironment() {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const separator = process.platform === 'win32' ? ';' : ':';
  return { [name]: join(root, 'node_modules', '.bin') + separator + (process.env[name] ?? '') };
}
