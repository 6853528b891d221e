import { describe, expect, it } from 'vitest';
import { readBackground } from '../../../lib/cli/read-background.ts';
import { compareQuotations } from '../../../lib/matching/compare-quotations.ts';
import type { Relation } from '../../../lib/types.ts';

const rarity = readBackground();
const wall = 'The harbour wall will crumble before the ferry season begins.';
const frost = 'Our growers lost every apple in a single night of frost.';
const loan = 'Nobody at the bank returned my calls about the dredging loan.';

const compare = (a: string, b: string, speakerB: string | null = 'Ingrid Marlow') => {
  const quotation = (text: string, name: string | null) => ({
    text,
    speaker: name ? { name, mention: name } : null,
    form: 'direct' as const,
    published: '2024-03-01',
  });
  return compareQuotations(quotation(a, 'Ingrid Marlow'), quotation(b, speakerB), rarity);
};

const cases: [string, string, Relation][] = [
  [`${wall} ${frost}`, `${wall} ${frost}`, 'verbatim'],
  [wall, `${wall} ${frost}`, 'trimmed'],
  [`${wall} ${frost}`, frost, 'extended'],
  [`${wall} ${frost}`, `${wall} ${loan} ${frost}`, 'spliced'],
  [`${wall} ${frost}`, `${frost} ${loan}`, 'verbatim'],
];

describe('compareQuotations', () => {
  it.each(cases)('%s ~ %s: %s', (a, b, relation) => {
    expect(compare(a, b)).toMatchObject({ same: true, relation });
  });

  it('finds one sentence in common among others', () => {
    const found = compare(
      `${wall} Thank you all for coming.`,
      `${loan} ${wall.replace('crumble', 'collapse')}`,
    );
    expect(found).toMatchObject({ same: true, relation: 'reworded' });
  });

  it.each([
    [`${wall} Thank you very much.`, `${frost} Thank you very much.`],
    [`${wall} ${frost}`, loan],
  ])('does not join what shares thanks or nothing: %s ~ %s', (a, b) => {
    expect(compare(a, b, 'Tom Pettersen')).toMatchObject({ same: false, relation: 'unrelated' });
  });
});
