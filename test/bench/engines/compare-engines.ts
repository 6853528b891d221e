/**
 * Our index beside the rivals on the same statements and the same pruned queries, each step in a process of its own.
 * Gives a row an engine and size; an engine that a size is too much for is not tried with larger ones, and says so.
 */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { RAREST_TERMS } from '../../../lib/index/choose-terms.ts';
import { textTerms } from '../../../lib/text/terms.ts';
import { randomFrom } from '../../seeded-random.ts';
import type { Statements } from '../corpus/statements.ts';
import { percentile } from '../percentile.ts';
import { ENGINES, type EngineName } from './engine.ts';
import type { Asked, Built, Job } from './measure-engine.ts';
import { type RankedQuery, rankExhaustively } from './rank-exhaustively.ts';

const QUERIES = 240;
const WARM_UP = 40;
const LIMIT = 100;

/** Places of the exhaustive ranking that are looked for. */
const DEPTH = 10;

/** Processes that open each index from nothing; the middle one of their times is given. Where one takes long, it stands. */
const COLD_STARTS = 3;
const LONG_START = 20_000;

/** Seconds that one step of an engine may take, and that its queries may. */
const STEP_PATIENCE = 900;
const QUERY_PATIENCE = 300;

/** Megabytes of heap a process may take: MiniSearch needs some 9,000 for a million statements. */
const HEAP = 12_000;

export interface EngineRow {
  engine: EngineName;
  size: number;
  /** Why there are no figures. */
  failed?: string;
  bytes: number;
  buildSeconds: number;
  buildPeak: number;
  ready: number;
  p50: number;
  p95: number;
  asked: number;
  /** Share of the ten best by exhaustive BM25 among the first ten and the first hundred. */
  recall10: number;
  recall100: number;
  /** Share of queries that found the statement they are a rewording of among the first ten. */
  found: number;
  memory: number;
}

export async function compareEngines(
  statements: Statements,
  sizes: readonly number[],
  folder: string,
  onRow: (row: EngineRow) => void = () => {},
): Promise<EngineRow[]> {
  const file = await writeStatements(statements, Math.max(...sizes), folder);
  const rows: EngineRow[] = [];
  const beaten = new Map<EngineName, string>();
  for (const size of [...sizes].sort((a, b) => a - b)) {
    const queries = await drawQuestions(statements, file, size);
    for (const engine of ENGINES) {
      const before = beaten.get(engine);
      const began = performance.now();
      const row = before
        ? { ...emptyRow(engine, size), failed: before }
        : await measure(engine, size, file, queries, folder).catch((error: Error) => ({
            ...emptyRow(engine, size),
            failed: error.message,
          }));
      if (row.failed) beaten.set(engine, row.failed);
      const took = `${((performance.now() - began) / 1000).toFixed(0)} s`;
      console.log(
        `  ${engine}, ${size.toLocaleString('en')}: ${row.failed ?? `${row.p50.toFixed(2)} ms`} (${took})`,
      );
      rows.push(row);
      onRow(row);
    }
  }
  return rows;
}

const emptyRow = (engine: EngineName, size: number): EngineRow => {
  const none = Number.NaN;
  const figures = { bytes: none, buildSeconds: none, buildPeak: none, ready: none, p50: none, p95: none };
  return { engine, size, ...figures, asked: 0, recall10: none, recall100: none, found: none, memory: none };
};

/** Their distinct stems, a statement a line: every engine indexes the same, and none is timed for stemming. */
async function writeStatements(statements: Statements, count: number, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const file = resolve(folder, `stems-${count}${statements.real ? '-haystack' : ''}.txt`);
  if (existsSync(file)) return file;
  const out = createWriteStream(`${file}.part`);
  for (let number = 0; number < count; number++) {
    const more = out.write(`${textTerms(statements.at(number)).stems.join(' ')}\n`);
    if (!more) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  renameSync(`${file}.part`, file);
  return file;
}

interface Question extends RankedQuery {
  /** The statement that it is a rewording of. */
  origin: number;
  wording: string;
}

async function drawQuestions(statements: Statements, file: string, size: number): Promise<Question[]> {
  const random = randomFrom(size);
  const origins = Array.from({ length: QUERIES }, () => Math.floor(random() * size));
  const asked = origins.map((origin) => textTerms(statements.reword(statements.at(origin), random)).stems);
  const ranked = await rankExhaustively(file, size, asked, DEPTH);
  return ranked.map((query, i) => ({
    ...query,
    origin: origins[i]!,
    wording: asked[i]!.join(' '),
  }));
}

async function measure(
  engine: EngineName,
  size: number,
  statements: string,
  queries: readonly Question[],
  parent: string,
): Promise<EngineRow> {
  const folder = resolve(parent, `index-${engine}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const jobFile = resolve(parent, `job-${engine}.json`);
  const pruned = queries.map(({ stems, wording }) => ({
    stems: stems.slice(0, RAREST_TERMS),
    wording,
  }));
  const limits = { limit: LIMIT, warmUp: WARM_UP, patience: QUERY_PATIENCE };
  const job: Job = { folder, statements, count: size, queries: pruned, ...limits };
  writeFileSync(jobFile, JSON.stringify(job));
  try {
    const built = await run<Built>(engine, 'build', jobFile);
    const asked = await run<Asked>(engine, 'ask', jobFile);
    const ready = [asked.ready];
    writeFileSync(jobFile, JSON.stringify({ ...job, queries: pruned.slice(0, 1), warmUp: 0 }));
    while (ready.length < COLD_STARTS && asked.ready < LONG_START)
      ready.push((await run<Asked>(engine, 'ask', jobFile)).ready);
    const recall = (depth: number) =>
      asked.found.reduce((sum, found, i) => {
        const { best } = queries[i + WARM_UP]!;
        const hits = found.slice(0, depth).filter((number) => best.has(number)).length;
        return sum + Math.min(1, hits / Math.min(DEPTH, best.size));
      }, 0) / asked.found.length;
    return {
      engine,
      size,
      bytes: built.bytes,
      buildSeconds: built.seconds,
      buildPeak: built.peak,
      ready: percentile(ready, 0.5),
      p50: percentile(asked.times, 0.5),
      p95: percentile(asked.times, 0.95),
      asked: asked.times.length,
      recall10: recall(DEPTH),
      recall100: recall(LIMIT),
      found: share(asked.found, (found, i) => found.slice(0, DEPTH).includes(queries[i + WARM_UP]!.origin)),
      memory: asked.memory,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(jobFile, { force: true });
  }
}

function share<T>(all: readonly T[], holds: (one: T, i: number) => boolean): number {
  return all.filter(holds).length / all.length;
}

/** @throws Error saying how it ended */
function run<T>(engine: EngineName, step: 'build' | 'ask', job: string): Promise<T> {
  const script = join(import.meta.dirname, 'measure-engine.ts');
  const flags = ['--disable-warning=ExperimentalWarning', '--expose-gc', `--max-old-space-size=${HEAP}`];
  return new Promise((done, fail) => {
    execFile(
      process.execPath,
      [...flags, script, engine, step, job],
      { maxBuffer: 64_000_000, timeout: STEP_PATIENCE * 1000, killSignal: 'SIGKILL' },
      (error, stdout, stderr) => {
        if (!error) return done(JSON.parse(stdout.trim().split('\n').at(-1)!));
        const why = /heap out of memory/.test(stderr)
          ? `${step}: more than ${HEAP / 1000} GB`
          : error.killed
            ? `${step}: more than ${STEP_PATIENCE / 60} minutes`
            : `${step}: ${/^\w*Error.*$/m.exec(stderr)?.[0] ?? error.message.slice(0, 200)}`;
        fail(new Error(why));
      },
    );
  });
}
