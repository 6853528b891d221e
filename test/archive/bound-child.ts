/**
 * A server that ends with the process that started it, whatever ends that one: by its own leave, by an error, or killed.
 * On Linux the system sees to it (`setpriv`); elsewhere the program itself must, by ending when its input does.
 */
import { type ChildProcess, type StdioOptions, spawn, spawnSync } from 'node:child_process';

export function spawnBound(
  program: string,
  args: readonly string[],
  { stdout = 'ignore', cwd }: { stdout?: 'ignore' | 'pipe'; cwd?: string } = {},
): ChildProcess {
  const stdio: StdioOptions = ['pipe', stdout, stdout];
  const bound: [string, ...string[]] = hasSetpriv() ? ['setpriv', '--pdeathsig', 'KILL', program] : [program];
  const [first, ...rest] = bound;
  const child = spawn(first, [...rest, ...args], { stdio, ...(cwd ? { cwd } : {}) });
  // One that could not be started has its exit code, or none at all: who waits for it tells.
  child.on('error', () => {});
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  return child;
}

/** At once, without a word to it; also where it has ended before. */
export async function endChild(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

export function hasEnded({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid === undefined || (exitCode ?? signalCode) !== null;
}

let known: boolean | undefined;

function hasSetpriv(): boolean {
  known ??= spawnSync('setpriv', ['--pdeathsig', 'KILL', 'true'], { stdio: 'ignore' }).status === 0;
  return known;
}
