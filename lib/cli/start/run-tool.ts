/** Runs one of the project's own tools on this very Node, quietly. Gives what it printed; its failure throws. */
import { execFile } from 'node:child_process';

/** Bytes a tool may print: the comparison of a folder of articles, as JSON. */
const OUTPUT_LIMIT = 256 * 1024 * 1024;

/** `accept`: exit codes that still are an answer, beside 0; what was refused is then told on standard error. */
export interface RunToolOptions {
  accept?: number[];
}

/** @throws Error with the tool's last words */
export function runTool(
  script: string,
  args: string[],
  { accept = [] }: RunToolOptions = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', script, ...args],
      { maxBuffer: OUTPUT_LIMIT },
      (error, stdout, stderr) => {
        if (!error || accept.includes(Number(error.code))) {
          if (error) process.stderr.write(stderr);
          return resolve(stdout);
        }
        const words = `${stdout}\n${stderr}`.trim().split('\n').slice(-20).join('\n');
        reject(new Error(`${script} ${args[0]} failed (${error.code}):\n${words}`));
      },
    );
  });
}
