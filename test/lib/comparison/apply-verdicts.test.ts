import { describe, expect, it } from 'vitest';
import { applyVerdict, applyVerdicts } from '../../../lib/comparison/apply-verdicts.ts';
import { verdictKey, verdictSide } from '../../../lib/corpus/verdict.ts';
import type { MatchedStatement } from '../../../lib/types.ts';
import { makeAppearance } from './make-appearance.ts';

const sure = makeAppearance({ text: 'The harbour wall will hold.', confidence: 0.9 });
const doubtful = makeAppearance({ text: 'The market hall will hold.', confidence: 0.5 });
const again = makeAppearance({ text: '“The market hall will hold”', confidence: 0.6, article: { id: 'b' } });

const statement: MatchedStatement = {
  ...{ id: 's', start: 0, end: 10, text: 'The harbour wall is safe.', form: 'direct', speaker: null },
  appearances: [sure, again, doubtful],
};
const key = verdictKey(verdictSide(statement), verdictSide(doubtful));

describe('applyVerdicts', () => {
  it('puts every printing of the wording aside', () => {
    const [applied] = applyVerdicts([statement], (one) => one === key);
    expect(applied!.appearances).toEqual([sure]);
    expect(applied!.rejected).toEqual([again, doubtful]);
  });

  it('gives back what no verdict concerns as it is', () => {
    expect(applyVerdicts([statement], () => false)[0]).toBe(statement);
  });
});

describe('applyVerdict', () => {
  it('is undone without a trace', () => {
    const rejected = applyVerdict([statement], key, true);
    expect(rejected[0]!.appearances).toEqual([sure]);
    const back = applyVerdict(rejected, key, false);
    expect(back).toEqual([statement]);
    expect(back[0]).not.toHaveProperty('rejected');
  });

  it('leaves other verdicts as they were', () => {
    const first = applyVerdict([statement], key, true);
    const other = verdictKey(verdictSide(statement), verdictSide(sure));
    const both = applyVerdict(first, other, true);
    expect(both[0]!.appearances).toEqual([]);
    expect(applyVerdict(both, other, false)).toEqual(first);
  });
});
