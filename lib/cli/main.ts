/** The command line: `variorum <command> …`. Answers on standard output, reasons on standard error. */
import { COMMANDS } from './commands.ts';
import { type CommandName, USAGES } from './usages.ts';

const [name = '', ...rest] = process.argv.slice(2);
// Own names only: what every object inherits (toString) is no command.
if (Object.hasOwn(COMMANDS, name)) {
  process.exitCode = await COMMANDS[name as CommandName](rest);
} else {
  const known = Object.values(USAGES)
    .map((usage) => `  variorum ${usage}`)
    .join('\n');
  console.error(`${name ? `There is no command "${name}".\n` : ''}usage:\n${known}`);
  process.exitCode = 2;
}
