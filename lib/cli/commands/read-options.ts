/**
 * The arguments of a command → its paths, --json, the one option with a value that it may need, and
 * those it may have. What the command does not know, one dash or two, is refused on standard error with the usage: the
 * caller answers 2.
 */
import { parseArgs } from 'node:util';
import { type CommandName, USAGES } from '../usages.ts';

export interface CommandOptions {
  paths: string[];
  json: boolean;
  /** Of the needed option; empty where none was asked for. */
  value: string;
  /** Of those options that may be given and were. */
  given: Record<string, string>;
}

/** @param needed name of an option with a value that must be there: `corpus`, `out`; @param optional of those that may be */
export function readOptions(
  args: string[],
  command: CommandName,
  needed?: string,
  optional: readonly string[] = [],
): CommandOptions | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        ...(needed ? { [needed]: { type: 'string' } as const } : {}),
        ...Object.fromEntries(optional.map((name) => [name, { type: 'string' } as const])),
      },
    });
    const all = values as Record<string, unknown>;
    const { [needed ?? '']: value = '' } = all;
    const given = Object.fromEntries(
      optional.filter((name) => all[name] !== undefined).map((name) => [name, String(all[name])]),
    );
    if (positionals.length > 0 && (!needed || value))
      return { paths: positionals, json: values.json === true, value: String(value), given };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
  console.error(`usage: variorum ${USAGES[command]}`);
  return null;
}
