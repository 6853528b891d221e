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

function residentBytes(pid: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(readText(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * 1024;
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
