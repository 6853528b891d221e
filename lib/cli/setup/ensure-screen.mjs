/**
 * A screen without a monitor, and keys and a pointer for it: Xvfb and xdotool, by which the end-to-end tests press what
 * a driver cannot. Found, or installed from Debian's packages where this is Debian and we are root; otherwise refuses
 * and says what to install.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Fault } from './fault.mjs';
import { canInstall, installFromDebian } from './install-from-debian.mjs';

/** Program → Debian's package of it; other systems mostly call it the same. */
const PACKAGES = { Xvfb: 'xvfb', xdotool: 'xdotool' };

/** @returns {Promise<string[]>} the programs' names @throws {Fault} */
export async function ensureScreen({
  find = inPath,
  install = canInstall() ? installFromDebian : null,
} = {}) {
  const programs = Object.keys(PACKAGES);
  const missing = () => programs.filter((program) => !find(program));
  const packages = missing().map((program) => PACKAGES[program]);
  if (packages.length > 0 && install) {
    console.log(`No ${missing().join(' and no ')} here: installing Debian's ${packages.join(', ')}…`);
    await install(packages);
  }
  if (missing().length > 0) {
    throw new Fault(
      `There is no ${missing().join(' and no ')} on this machine. On Linux install ${packages.join(' and ')}, ` +
        'then run the command again; other systems have no such screen, and the tests that need it fail there.',
    );
  }
  return programs;
}

function inPath(program, path = process.env.PATH ?? '') {
  return path
    .split(delimiter)
    .filter(Boolean)
    .some((folder) => {
      try {
        accessSync(join(folder, program), constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
