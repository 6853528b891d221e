/** Ten thousand made-up inputs for each target. */
import { fuzzTargets } from '../hostile/fuzz.ts';

fuzzTargets(10_000, 1_800_000);
