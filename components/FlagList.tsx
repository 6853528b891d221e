/** What deserves a look beside the relation, each with the words concerned. Draws nothing where there is nothing. */
import { describeFlag } from '../lib/comparison/describe.ts';
import type { Flag } from '../lib/types.ts';

export function FlagList({ flags }: { flags: Flag[] }) {
  if (flags.length === 0) return null;
  return (
    <ul class="flags" aria-label="What differs">
      {flags.map((flag) => (
        <li key={`${flag.kind}:${flag.a}:${flag.b}`} dir="auto">
          {describeFlag(flag)}
        </li>
      ))}
    </ul>
  );
}
