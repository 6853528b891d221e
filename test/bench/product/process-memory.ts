/**
 * Resident bytes of a browser but its processes for web pages, shared pages counted once: how many of those it keeps
 * ready is its own affair, and the extension works in others. Linux only; 0 elsewhere.
 */
import { readdirSync, readFileSync } from 'node:fs';

/** @param pid of the browser's first process */
export function memoryOfBrowser(pid: number): number {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    // The name of a program may hold spaces and brackets: what follows its last bracket is state and parent.
    const parent = Number(/.*\) \S (\d+)/s.exec(readText(`/proc/${name}/stat`))?.[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const sum = (at: number): number =>
    (isForPages(at) ? 0 : residentBytes(at)) +
    (children.get(at) ?? []).reduce((total, child) => total + sum(child), 0);
  return sum(pid);
}

/** Without the pages of files: the program's own are shared with every other browser that happens to run. */
function residentBytes(pid: number): number {
  const rollup = readText(`/proc/${pid}/smaps_rollup`);
  const [anonymous = 0, shared = 0] = ['Pss_Anon', 'Pss_Shmem'].map(
    (name) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(rollup)?.[1] ?? 0) * 1024,
  );
  return anonymous + shared;
}

/** Chromium says so on the command line, Firefox in the process's name. */
function isForPages(pid: number): boolean {
  const command = readText(`/proc/${pid}/cmdline`);
  if (command.includes('--type=renderer')) return !command.includes('--extension-process');
  return /^(Web Content|Isolated Web)/.test(readText(`/proc/${pid}/comm`));
}

/** Empty where the process ended meanwhile. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
