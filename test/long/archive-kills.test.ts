/** Two hundred kills of loads of a shared archive, on the real engine. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type ArchiveConnection, connectArchive } from '../../lib/archive/connect-archive.ts';
import { type ServedEngine, serveEngine } from '../archive/serve-engine.ts';
import { killLoads } from '../lib/archive/kill-loads.ts';
import { initArchive } from '../lib/archive/load-lines.ts';

const KILLS = 200;

let engine: ServedEngine;
let writer: ArchiveConnection;

beforeAll(async () => {
  engine = await serveEngine();
  writer = connectArchive(engine.writer);
  await initArchive(writer);
}, 180_000);
afterAll(async () => {
  await engine?.stop();
});

it('a load, killed two hundred times, ends with every article once, in its latest version', {
  timeout: 1_800_000,
}, async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
  let killed = 0;
  for (let seed = 100; killed < KILLS; seed++) {
    const { kills, wrong } = await killLoads(writer, seed);
    expect([seed, wrong]).toEqual([seed, []]);
    killed += kills;
  }
});
