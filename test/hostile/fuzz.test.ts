/** Five hundred made-up inputs for each target; ten thousand in `npm run test:long`. */
import { fuzzTargets } from './fuzz.ts';

fuzzTargets(500, 120_000);
