/**
 * One step of one engine in a process of its own: `measure-engine.ts <engine> build|ask <job.json>`. Prints one line of
 * JSON. Building reads the statements and saves the index; asking opens it as a stranger and answers the queries.
 */
import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type EngineName, loadEngine, type PrunedQuery } from './engine.ts';

export interface Job {
  /** Where the index lies. */
  folder: string;
  /** Statements, one a line. */
  statements: string;
  count: number;
  queries: PrunedQuery[];
  limit: number;
  /** Queries that are asked first and not counted: the code is compiled by them. */
  warmUp: number;
  /** Seconds after which no further query is asked. */
  patience: number;
}

export interface Built {
  seconds: number;
  bytes: number;
  /** Of the process at its height, bytes. */
  peak: number;
}

export interface Asked {
  /** Milliseconds until the first query was answered, from nothing loaded. */
  ready: number;
  /** Milliseconds a query. */
  times: number[];
  /** For each query answered after those for warming up, in order. */
  found: number[][];
  /** Bytes the process grew by, from before it opened the index until all was answered. */
  memory: number;
}

const [name, step, file] = process.argv.slice(2) as [EngineName, 'build' | 'ask', string];
const job = JSON.parse(readFileSync(file, 'utf8')) as Job;
const engine = await loadEngine(name);
const outcome = step === 'build' ? await build() : await ask();
console.log(JSON.stringify(outcome));

async function build(): Promise<Built> {
  const statements: string[] = [];
  for await (const line of createInterface({ input: createReadStream(job.statements) })) {
    if (statements.length === job.count) break;
    statements.push(line);
  }
  const began = performance.now();
  await engine.build(job.folder, statements);
  return {
    seconds: (performance.now() - began) / 1000,
    bytes: readdirSync(job.folder).reduce((sum, one) => sum + statSync(join(job.folder, one)).size, 0),
    peak: process.resourceUsage().maxRSS * 1024,
  };
}

async function ask(): Promise<Asked> {
  const before = residentBytes();
  const began = performance.now();
  const index = await engine.open(job.folder);
  await index.search(job.queries[0]!, job.limit);
  const ready = performance.now() - began;
  // The slow need no longer to warm up than the others do.
  const warm = performance.now() + (job.patience * 1000) / 10;
  for (const query of job.queries.slice(0, job.warmUp)) {
    if (performance.now() < warm) await index.search(query, job.limit);
  }
  const times: number[] = [];
  const found: number[][] = [];
  const end = performance.now() + job.patience * 1000;
  for (const query of job.queries.slice(job.warmUp)) {
    const start = performance.now();
    found.push(await index.search(query, job.limit));
    times.push(performance.now() - start);
    if (performance.now() > end) break;
  }
  return { ready, times, found, memory: residentBytes() - before };
}

function residentBytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss;
}
