/** The servers of the archive's tests end with the process that started them, whatever ends that one. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { endChild, hasEnded, spawnBound } from '../../archive/bound-child.ts';

const MODULE = resolve(import.meta.dirname, '../../archive/bound-child.ts');

/** One that heeds nothing, where the system ends it; elsewhere one that ends when its input does. */
const [PROGRAM, ARGS] = process.platform === 'linux' ? ['sleep', ['600']] : ['cat', []];

/** Gone, or dead and not yet collected by anybody. */
function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform === 'linux' && / Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
}

describe('a server', () => {
  it.each([
    ['is killed', 'setInterval(() => {}, 1000)', true],
    ['fails', 'setTimeout(() => { throw new Error("odd") }, 100)', false],
    ['leaves', 'setTimeout(() => process.exit(0), 100)', false],
  ])('is gone once whoever started it %s', async (_, then, kill) => {
    const script = `
      import { spawnBound } from ${JSON.stringify(MODULE)};
      console.log(spawnBound(${JSON.stringify(PROGRAM)}, ${JSON.stringify(ARGS)}).pid);
      ${then};`;
    const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', script];
    const starter = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    const ended = once(starter, 'exit');
    const [said] = await once(starter.stdout!, 'data');
    const pid = Number(String(said));
    expect(pid).toBeGreaterThan(1);
    if (kill) starter.kill('SIGKILL');
    await ended;
    await vi.waitUntil(() => isGone(pid), { timeout: 20_000 });
  });

  it('that has ended is not waited for', async () => {
    const child = spawnBound(process.execPath, ['-e', '']);
    await once(child, 'exit');
    expect(hasEnded(child)).toBe(true);
    await endChild(child);
  });

  it('that runs is ended, and leaves nothing to be done when its starter goes', async () => {
    const before = process.listenerCount('exit');
    const child = spawnBound(PROGRAM, ARGS);
    await once(child, 'spawn');
    expect(hasEnded(child)).toBe(false);
    await endChild(child);
    expect(hasEnded(child)).toBe(true);
    expect(process.listenerCount('exit')).toBe(before);
  });
});
