/** A shard killed in the middle of questions and of loads, at many drawn moments. Left out where the servers are not. */
import { describe } from 'vitest';
import { describeKills } from '../lib/archive/describe-kills.ts';

describe('a shard that is killed', () => {
  describeKills({ seeds: [2, 3, 4, 5, 6, 7], articles: 100, rounds: 4 });
});
