/**
 * The arguments of `npm start`: which browser, and whose articles. Refuses unknown options and paths that hold no
 * article before anything is installed or built.
 */
import { readdirSync, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { Fault } from './fault.mjs';

const USAGE = `usage: npm start [-- [--firefox] [--headless] [--dark] [<folder or files>]]

Without files, the sample news site is opened. With .txt or .html files, or folders of them, those are:
the first file named, or of folders the article with the most statements that also appear elsewhere.
  --firefox   in Firefox rather than Chrome, Chromium, Edge or Brave
  --headless  without a window: prints the comparison, saves screenshots and ends (as where there is no display)
  --dark      prefers dark pages and surfaces`;

const READABLE = new Set(['.txt', '.html', '.htm']);

/**
 * @returns {{help?: string, firefox: boolean, headless: boolean, dark: boolean, paths: string[]}} paths are absolute
 * @throws {Fault}
 */
export function readStartArguments(args, { env = process.env, platform = process.platform } = {}) {
  const options = new Set(args.filter((arg) => arg.startsWith('-')));
  const asked = (name) => options.delete(`--${name}`);
  const found = {
    firefox: asked('firefox'),
    headless: asked('headless') || !hasDisplay(env, platform),
    dark: asked('dark'),
    // npm changes into the project's folder; paths are meant from where the person stands.
    paths: args.filter((arg) => !arg.startsWith('-')).map((arg) => resolve(env.INIT_CWD ?? '.', arg)),
  };
  if (asked('help')) return { ...found, help: USAGE };
  const [unknown] = options;
  if (unknown) throw new Fault(`There is no option ${unknown}.\n\n${USAGE}`);
  for (const path of found.paths) checkPath(path);
  return found;
}

function checkPath(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new Fault(`There is nothing at ${path}.`);
  const names = stats.isDirectory() ? readdirSync(path) : [path];
  if (!names.some((name) => READABLE.has(extname(name).toLowerCase()))) {
    throw new Fault(
      stats.isDirectory()
        ? `${path} holds no .txt or .html file.`
        : `${path} is neither a .txt nor an .html file.`,
    );
  }
}

function hasDisplay(env, platform) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
