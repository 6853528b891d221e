/** A shard killed in the middle of questions and of loads, at many drawn moments. Registered where the servers are. */
import { describe } from 'vitest';
import { findServer } from '../archive/shards/ensure-shards.mjs';
import { describeKills } from '../lib/archive/describe-kills.ts';

describe.runIf(findServer())('a shard that is killed', () => {
  describeKills({ seeds: [2, 3, 4, 5, 6, 7], articles: 100, rounds: 4 });
});
