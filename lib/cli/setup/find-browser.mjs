/**
 * Finds a browser of a kind ('chromium': Chrome, Chromium, Edge or Brave; 'firefox') by its usual names and
 * paths. Gives the program's path or null; refuses an override that points nowhere.
 */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { browserPlaces, OVERRIDES } from './browser-places.mjs';
import { Fault } from './fault.mjs';

/** @throws {Fault} where the override names no program */
export function findBrowser(kind, { platform = process.platform, env = process.env, runs = isProgram } = {}) {
  const override = env[OVERRIDES[kind]];
  if (override) {
    if (runs(override)) return override;
    throw new Fault(
      `${OVERRIDES[kind]} is set to ${override}, but there is no program. Correct or unset it.`,
    );
  }
  const { names, paths } = browserPlaces(kind, platform, env);
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const named = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...named, ...paths].find(runs) ?? null;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
