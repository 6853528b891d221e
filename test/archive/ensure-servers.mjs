/**
 * `node test/archive/ensure-servers.mjs`: the engine and the servers of the archive's tests, installed where they are
 * missing, and told. Exit 1 where the engine cannot be had, which its tests need; servers of shards may be missing.
 */
import { runToExit } from '../../lib/cli/setup/fault.mjs';
import { ensureEngine } from './ensure-engine.mjs';
import { ensureShards } from './shards/ensure-shards.mjs';

await runToExit(async () => {
  console.log(`servers for the archive’s tests of shards: ${await ensureShards()}`);
  console.log(`the engine of the archive’s tests: ${await ensureEngine()}`);
});
