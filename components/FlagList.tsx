/** What deserves a look beside the relation, each with the words concerned. Draws nothing where there is nothing. */
import { describeFlag } from '../lib/comparison/describe.ts';
import type { Flag } from '../lib/types.ts';
import { useTranslator } from './translation.ts';

/** That a change is unmarked says nothing more where a stronger flag names the same words. */
function tellingFlags(flags: Flag[]): Flag[] {
  const strong = new Set(flags.filter(({ kind }) => kind !== 'unmarked').map(({ a, b }) => `${a}\n${b}`));
  return flags.filter(({ kind, a, b }) => kind !== 'unmarked' || !strong.has(`${a}\n${b}`));
}

export function FlagList({ flags: all }: { flags: Flag[] }) {
  const t = useTranslator();
  const flags = tellingFlags(all);
  if (flags.length === 0) return null;
  return (
    <ul class="flags" aria-label={t.text('flags_label')}>
      {flags.map((flag) => (
        <li key={`${flag.kind}:${flag.a}:${flag.b}`} dir="auto">
          {describeFlag(t, flag)}
        </li>
      ))}
    </ul>
  );
}
