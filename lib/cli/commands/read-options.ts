/**
 * The arguments of a command → its paths, --json, and the one option with a value that it may need. What the command
 * does not know, one dash or two, is refused on standard error with the usage: the caller answers 2.
 */
import { parseArgs } from 'node:util';
import { commands } from '../commands.ts';

export interface CommandOptions {
  paths: string[];
  json: boolean;
  /** Of the needed option; empty where none was asked for. */
  value: string;
}

/** @param needed name of an option with a value that must be there: `corpus`, `out` */
export function readOptions(
  args: string[],
  command: keyof typeof commands & string,
  needed?: string,
): CommandOptions | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        ...(needed ? { [needed]: { type: 'string' } as const } : {}),
      },
    });
    const { [needed ?? '']: value = '' } = values as Record<string, unknown>;
    if (positionals.length > 0 && (!needed || value))
      return { paths: positionals, json: values.json === true, value: String(value) };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
  console.error(`usage: variorum ${commands[command]!.usage}`);
  return null;
}
