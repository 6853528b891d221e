/** The command line: `variorum <command> …`. Answers on standard output, reasons on standard error. */
import { commands } from './commands.ts';

const [name = '', ...rest] = process.argv.slice(2);
// Own names only: what every object inherits (toString) is no command.
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (!command) {
  const known = Object.values(commands)
    .map(({ usage }) => `  variorum ${usage}`)
    .join('\n');
  console.error(`${name ? `There is no command "${name}".\n` : ''}usage:\n${known}`);
  process.exitCode = 2;
} else {
  process.exitCode = await command.run(rest);
}
