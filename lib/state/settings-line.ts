/**
 * The reader's settings as the last line of an exported corpus file, and back. Settings of a file may come from anyone:
 * what is not of the type and bounds of ours is left out, and whoever reads them asks the reader before they hold.
 */

import { SETTINGS_BEGIN } from '../corpus/corpus-file.ts';
import { SEARCH_ENGINES } from './search-engines.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

/** Entries of a list, or hosts of a table, and characters of each. */
const MAX_ENTRIES = 2_000;
const MAX_NAME = 300;

/** Characters of a line of settings: a longer one holds none. */
export const MAX_SETTINGS_LINE = MAX_ENTRIES * MAX_NAME;

/** Settings that are one word of several. */
const CHOICES: Partial<Record<keyof Settings, readonly string[]>> = {
  mode: ['all', 'sites', 'click'],
  keep: ['asked', 'sites', 'read'],
  marks: ['all', 'differing', 'none'],
  searchEngine: SEARCH_ENGINES.map(({ id }) => id),
};

/** Whether the welcome page was answered is of this machine, not of the corpus. */
const OWN: readonly string[] = ['welcomed'];

const KEYS = Object.keys(DEFAULT_SETTINGS)
  .filter((key) => !OWN.includes(key))
  .sort() as (keyof Settings)[];

export function settingsLine(settings: Settings): string {
  return JSON.stringify({
    settings: Object.fromEntries(KEYS.map((key) => [key, inOrder(settings[key])])),
  });
}

/** @returns those that are sound; null where the line holds none */
export function readSettingsLine(line: string): Partial<Settings> | null {
  if (!line.startsWith(SETTINGS_BEGIN) || line.length > MAX_SETTINGS_LINE) return null;
  let given: unknown;
  try {
    given = (JSON.parse(line) as { settings?: unknown }).settings;
  } catch {
    return null;
  }
  if (!isTable(given)) return null;
  const sound = KEYS.filter((key) => Object.hasOwn(given, key) && fits(key, given[key]));
  return sound.length ? Object.fromEntries(sound.map((key) => [key, given[key]])) : null;
}

function fits(key: keyof Settings, value: unknown): boolean {
  const choices = CHOICES[key];
  if (choices) return choices.includes(value as string);
  const ours: unknown = DEFAULT_SETTINGS[key];
  if (ours === null || typeof ours === 'number') {
    return value === null ? ours === null : typeof value === 'number' && value >= 0 && Number.isFinite(value);
  }
  if (typeof ours === 'boolean') return typeof value === 'boolean';
  if (!isTable(ours) || !isTable(value)) return false;
  const lists = Object.keys(ours);
  if (lists.length === 0) {
    const hosts = Object.entries(value);
    return (
      hosts.length <= MAX_ENTRIES && hosts.every(([host, on]) => isName(host) && typeof on === 'boolean')
    );
  }
  return lists.every((name) => {
    const list = value[name];
    return Array.isArray(list) && list.length <= MAX_ENTRIES && list.every(isName);
  });
}

const isName = (value: unknown): boolean =>
  typeof value === 'string' && value.length > 0 && value.length <= MAX_NAME && !/[\p{Cc}]/u.test(value);

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Hosts in one order, so that the same settings are the same bytes. */
function inOrder(value: unknown): unknown {
  return isTable(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
}
