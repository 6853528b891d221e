/** A load that is killed at any moment, and begun again: nothing is lost, nothing is there twice or in two versions. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ArchiveConnection, connectArchive } from '../../../lib/archive/connect-archive.ts';
import { type ServedEngine, serveEngine } from '../../archive/serve-engine.ts';
import { killLoads, REQUESTS } from './kill-loads.ts';
import { initArchive } from './load-lines.ts';

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
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

const whole = { wrong: [], statements: 9 * 20 };

describe('a load that is killed', () => {
  it.each(
    Array.from({ length: 8 }, (_, i) => i + 1),
  )('again and again ends with every article once, in its latest version (seed %i)', async (seed) => {
    const { kills, ...left } = await killLoads(writer, seed);
    expect(left).toEqual(whole);
    expect(kills).toBeGreaterThan(1);
  }, 60_000);

  it.each(
    Array.from({ length: REQUESTS[1] }, (_, i) => i),
  )('once its request %i arrived, while it replaces articles, replaces them in its next life', async (after) => {
    const kill = { after, fate: 'whole' } as const;
    const left = await killLoads(writer, 50 + after, ({ file, life }) =>
      file === 1 && life === 0 ? kill : null,
    );
    expect(left).toMatchObject(whole);
  }, 60_000);
});
