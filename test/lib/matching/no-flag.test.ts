/** Turns of phrase that change nothing of what is said, beside near ones that do. */
import { describe, expect, it } from 'vitest';
import { readBackground } from '../../../lib/cli/read-background.ts';
import { compareStatements } from '../../../lib/matching/compare-statements.ts';
import { tokenize } from '../../../lib/matching/tokens.ts';
import type { QuotationForm } from '../../../lib/types.ts';

const rarity = readBackground();

function flagsOf(a: string, b: string, form: QuotationForm): string {
  const [here, there] = [a, b].map((text) => ({
    tokenized: tokenize(text),
    speaker: { name: 'Ingrid Marlow', mention: 'Ingrid Marlow' },
    form,
    published: '2024-03-01',
  })) as [Parameters<typeof compareStatements>[0], Parameters<typeof compareStatements>[1]];
  const stems = [...here.tokenized.tokens, ...there.tokenized.tokens].map(({ stem }) => stem);
  const found = compareStatements(here, there, rarity.weigher(stems), true);
  expect(found.same).toBe(true);
  const told = found.flags.filter(({ kind }) => kind !== 'unmarked');
  return told.map((flag) => `${flag.kind}: ${flag.a} | ${flag.b}`).join('; ');
}

/** a, b, flags. */
const cases: Record<string, [string, string, string][]> = {
  'names in another order': [
    [
      'We want Talvia’s exclusion from ORVO to be written down',
      'We want ORVO to be kept from allowing Talvia to join and that written down',
      '',
    ],
    [
      'We feared an attack by Talvia on Merrow over the canal',
      'We feared an attack on Merrow by Talvia over the canal',
      '',
    ],
  ],
  'an abbreviation for the name it abbreviates': [
    [
      'We told the Northern Harbour Rowing Organization to keep its doors open',
      'We told NHRO to keep its doors open',
      '',
    ],
    [
      'We told the Guild of Harbour Masters to keep its doors open',
      'We told the GHM to keep its doors open',
      '',
    ],
    [
      'We told the Northern Harbour Rowing Organization to keep its doors open',
      'We told NHTO to keep its doors open',
      'name: Northern … Harbour … Rowing … Organization | NHTO',
    ],
  ],
  'each lost denial counts': [
    [
      'We will not leave the harbour, and that is not a threat',
      'We will leave the harbour, and that is a threat',
      'negation: not … not | ',
    ],
  ],
  'a denial told by a verb or a noun': [
    [
      'We ask the valley league not to accept the orchard',
      'We ask the valley league to refrain from accepting the orchard',
      '',
    ],
    [
      'The orchard will not join the valley league',
      'The orchard will be prohibited from joining the valley league',
      '',
    ],
    [
      'The league did not prohibit the orchard from joining the ferry union',
      'The league prohibited the orchard from joining the ferry union',
      'negation: not | ',
    ],
    [
      'The orchard did not join the valley league behind bars',
      'The orchard did join the valley league behind bars',
      'negation: not | ',
    ],
    [
      'We will not open the orchard to the valley league',
      'We will open the bar in the orchard to the valley league',
      'negation: not | ',
    ],
  ],
  'a tense shifted after a verb of telling': [
    [
      'The mayor said on Monday that the ferry terminal would reopen in spring',
      'The ferry terminal will reopen in spring',
      '',
    ],
    [
      'We said the ferry terminal would reopen in spring',
      'The ferry terminal will reopen in spring',
      'modality: would | will',
    ],
    [
      'The mayor said the ferry terminal might reopen in spring',
      'The ferry terminal will reopen in spring',
      'modality: might | will',
    ],
  ],
  'what is possible one can do': [
    [
      'We will learn if we can reopen the ferry terminal',
      'We will learn if reopening the ferry terminal is possible',
      '',
    ],
    [
      'We want to see if it is possible to clear the harbour of mines',
      'We want to see if we can clear the harbour of mines',
      '',
    ],
    [
      'It is possible that we repay the harbour loan this winter',
      'We can repay the harbour loan this winter',
      'modality:  | can',
    ],
  ],
};

for (const [name, table] of Object.entries(cases)) {
  describe(name, () => {
    it.each(table)('%s ~ %s: %s', (a, b, flags) => {
      expect(flagsOf(a, b, 'direct')).toBe(flags);
      const turned = flags.replaceAll(/: ([^|;]*?) \| ([^;]*)/g, ': $2 | $1');
      expect(flagsOf(b, a, 'direct')).toBe(turned);
    });
  });
}

describe('tenses of two reports', () => {
  it.each([
    ['the ferry terminal would reopen in spring', 'the ferry terminal will reopen in spring', ''],
    [
      'the ferry terminal must reopen in spring',
      'the ferry terminal may reopen in spring',
      'modality: must | may',
    ],
  ])('%s ~ %s: %s', (a, b, flags) => {
    expect(flagsOf(a, b, 'indirect')).toBe(flags);
  });
});
