import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackground } from '../../../lib/cli/read-background.ts';
import type { Circumstances } from '../../../lib/matching/features.ts';
import { judge } from '../../../lib/matching/judge.ts';
import { createRuleOut } from '../../../lib/matching/rule-out.ts';
import { tokenize } from '../../../lib/matching/tokens.ts';

const rarity = readBackground();
const BAR = 0.04;

const FAR: Circumstances = {
  speakers: 'different',
  days: 400,
  sameStory: false,
  apart: false,
  reported: false,
};

function isRuledOut(a: string, b: string, circumstances: Circumstances): boolean {
  const tokenized = tokenize(a);
  const weigh = rarity.weigher(tokenized.tokens.map(({ stem }) => stem));
  return createRuleOut(tokenized, weigh, BAR)(b, circumstances);
}

function probability(a: string, b: string, circumstances: Circumstances): number {
  const tokenized = tokenize(a);
  const weigh = rarity.weigher(tokenized.tokens.map(({ stem }) => stem));
  return judge(tokenized, tokenize(b), circumstances, weigh).probability;
}

describe('what is ruled out unread', () => {
  it.each([
    [
      'other words',
      'The bridge will be closed until the summer.',
      'Nobody asked the bakers what bread costs.',
    ],
    [
      'a rare word in common',
      'The ferry sailed without its captain.',
      'My captain keeps bees behind the mill.',
    ],
  ])('%s', (_, a, b) => {
    expect(isRuledOut(a, b, FAR)).toBe(true);
  });

  it.each([
    [
      'the same words',
      'The bridge will be closed until the summer.',
      'The bridge will be closed until summer.',
    ],
    ['one speaker in the same days', 'The bridge is closed.', 'Nobody asked the bakers what bread costs.'],
  ])('but not %s', (_, a, b) => {
    expect(isRuledOut(a, b, { ...FAR, speakers: 'same', days: 0 })).toBe(false);
  });

  /** Words that the alignment pairs though they differ, and such as are read as several or joined to one. */
  const words =
    `the of not will won't cannot can 14 fourteen two hundred thousand million and percent minus decide
    decision divide division respond response colour color organised organized ironclad iron clad online on line
    Zelensky Zelenskyy Israel Israeli Ellwood's Ellwood U.S. I'm that's who'd euro third 3rd first dozens guarantee
    guaranteed buy purchase bridge bridges ferry harbour harbor captain … Moscow tomorrow`.split(/\s+/);
  const text = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 })
    .map((list) => list.join(' '));
  const circumstances = fc.record({
    speakers: fc.constantFrom('same' as const, 'different' as const, 'unknown' as const),
    days: fc.constantFrom(null, 0, 3, 10, 30, 2000),
    sameStory: fc.constant(false),
    apart: fc.boolean(),
    reported: fc.constant(false),
  });

  it('is never what the judge would give the bar', () => {
    const kept = { out: 0 };
    fc.assert(
      fc.property(text, text, circumstances, (a, b, given) => {
        if (!isRuledOut(a, b, given)) return;
        kept.out++;
        expect(probability(a, b, given)).toBeLessThan(BAR);
      }),
      { numRuns: 3000, seed: 7 },
    );
    expect(kept.out).toBeGreaterThan(300);
  });

  it('is never a near copy', () => {
    fc.assert(
      fc.property(text, fc.nat(13), fc.constantFrom(...words), circumstances, (a, at, word, given) => {
        const b = a.split(' ').toSpliced(at, 1, word).join(' ');
        if (isRuledOut(a, b, given)) expect(probability(a, b, given)).toBeLessThan(BAR);
      }),
      { numRuns: 2000, seed: 11 },
    );
  });
});
