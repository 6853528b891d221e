/** Debian's packages, where this is Debian and we are root: nobody else is asked for a password here. */
import { readFileSync } from 'node:fs';
import { Fault } from './fault.mjs';
import { runProgram } from './run-program.mjs';

export function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && distribution() === 'debian';
}

/** @throws {Fault} with the last lines of what apt said */
export async function installFromDebian(names) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const attempts = [
    ['apt-get', ['update']],
    ['apt-get', ['install', '-y', '--no-install-recommends', ...names]],
  ];
  for (const [program, args] of attempts) {
    const { code, output } = await runProgram(program, args, { env, capture: true });
    if (code !== 0) {
      throw new Fault(
        `"${program} ${args.join(' ')}" failed:\n${output.trim().split('\n').slice(-8).join('\n')}`,
      );
    }
  }
}

/** The system's name for itself ("debian"), or null. */
export function distribution() {
  try {
    return /^ID=["']?([\w-]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? null;
  } catch {
    return null;
  }
}
