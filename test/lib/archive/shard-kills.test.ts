/** A shard killed in the middle of questions and of a load: once here, again and again in `npm run test:long`. */
import { describe } from 'vitest';
import { describeKills } from './describe-kills.ts';

describe('a shard that is killed', () => {
  describeKills({ seeds: [1], articles: 40, rounds: 1 });
});
