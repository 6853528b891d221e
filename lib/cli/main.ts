/** The command line: `variorum <command> …`. Answers on standard output, reasons on standard error. */
import { commands } from './commands.ts';

const [name = '', ...rest] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  const known = Object.values(commands)
    .map(({ usage }) => `  variorum ${usage}`)
    .join('\n');
  console.error(`${name ? `There is no command "${name}".\n` : ''}usage:\n${known}`);
  process.exitCode = 2;
} else {
  process.exitCode = await command.run(rest);
}
