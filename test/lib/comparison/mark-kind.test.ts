import { describe, expect, it } from 'vitest';
import { markKind } from '../../../lib/comparison/mark-kind.ts';
import type { FlagKind, MarkKind, Relation } from '../../../lib/types.ts';
import { makeAppearance } from './make-appearance.ts';

const cases: { appearances: [Relation, ...FlagKind[]][]; kind: MarkKind | null }[] = [
  { appearances: [], kind: null },
  { appearances: [['verbatim']], kind: 'same' },
  { appearances: [['verbatim'], ['verbatim']], kind: 'same' },
  { appearances: [['verbatim'], ['trimmed']], kind: 'differs' },
  { appearances: [['elided', 'unmarked']], kind: 'differs' },
  { appearances: [['verbatim', 'speaker']], kind: 'flagged' },
  { appearances: [['verbatim'], ['reworded', 'unmarked', 'number']], kind: 'flagged' },
  { appearances: [['elided', 'negation']], kind: 'flagged' },
  { appearances: [['reworded', 'name']], kind: 'flagged' },
  { appearances: [['reworded', 'modality']], kind: 'flagged' },
];

describe('markKind', () => {
  it.each(cases)('$appearances: $kind', ({ appearances, kind }) => {
    const made = appearances.map(([relation, ...flags]) =>
      makeAppearance({ relation, flags: flags.map((flag) => ({ kind: flag, a: 'x', b: 'y' })) }),
    );
    expect(markKind(made)).toBe(kind);
  });
});
