/** Which of two statements of a page yields, where both were accepted for one stored statement. */
import { describe, expect, it } from 'vitest';
import { readBackground } from '../../../lib/cli/read-background.ts';
import type { Candidate } from '../../../lib/matching/choose-appearances.ts';
import { byStatement, isOutdone } from '../../../lib/matching/rivals.ts';
import { tokenize } from '../../../lib/matching/tokens.ts';
import type { QuotationForm } from '../../../lib/types.ts';

const { weigher } = readBackground();
const speaker = { name: 'Ingrid Marlow', mention: 'Marlow' };

function outdone(
  probability: number,
  rival: number,
  forms: [here: QuotationForm, rival: QuotationForm, there: QuotationForm],
  told: Partial<Candidate> = { again: true },
): boolean {
  const found = (likely: number): Candidate => ({
    ...{ same: true, probability: likely, relation: 'reworded', flags: [], here: { start: 0, end: 9 } },
    ...{ alone: 0, ...told },
    other: { id: 'stored', form: forms[2] } as Candidate['other'],
  });
  const texts = ['The quay must stand for a century.', 'No mortar is worth that money.'];
  const rows = texts.map((text, i) => ({
    id: `${i}`,
    printing: { tokenized: tokenize(text), speaker, form: forms[i]!, published: null },
    weigh: weigher(tokenize(text).tokens.map(({ stem }) => stem)),
  }));
  const candidates = [[found(probability)], [found(rival)]];
  const asked = isOutdone(0, candidates[0]![0]!, byStatement(candidates), rows, () => false);
  for (;;) {
    const step = asked.next();
    if (step.done) return step.value;
  }
}

describe('isOutdone', () => {
  it('makes what only the story lifted yield to a better one', () => {
    expect(outdone(0.6, 0.7, ['direct', 'direct', 'direct'])).toBe(true);
    expect(outdone(0.7, 0.6, ['direct', 'direct', 'direct'])).toBe(false);
  });

  it('makes what stood by itself yield to a sure one only', () => {
    expect(outdone(0.6, 0.9, ['direct', 'direct', 'direct'], {})).toBe(false);
    expect(outdone(0.6, 0.95, ['direct', 'direct', 'direct'], {})).toBe(true);
  });

  it.each<[QuotationForm, QuotationForm, QuotationForm, boolean]>([
    ['direct', 'indirect', 'direct', false],
    ['mixed', 'indirect', 'direct', false],
    ['direct', 'indirect', 'indirect', true],
    ['indirect', 'direct', 'direct', true],
    ['indirect', 'indirect', 'direct', true],
  ])('%s beside %s, for what is %s elsewhere: %s', (here, rival, there, yields) => {
    expect(outdone(0.6, 0.7, [here, rival, there])).toBe(yields);
  });
});
