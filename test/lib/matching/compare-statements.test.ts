import { describe, expect, it } from 'vitest';
import { readBackground } from '../../../lib/cli/read-background.ts';
import { readMeaning } from '../../../lib/cli/read-meaning.ts';
import { compareStatements, type Finding } from '../../../lib/matching/compare-statements.ts';
import { createMeanings } from '../../../lib/matching/speaker-gist.ts';
import { tokenize } from '../../../lib/matching/tokens.ts';
import type { Occasion, QuotationForm } from '../../../lib/types.ts';
import { nearMisses, relationCases } from './relation-cases.ts';

const rarity = readBackground();

interface Circumstances {
  speakerA?: string | null;
  speakerB?: string | null;
  days?: number | null;
  formB?: QuotationForm;
  saidA?: Occasion;
  saidB?: Occasion;
}

function compare(a: string, b: string, told: Circumstances = {}): Finding {
  const { speakerA = 'Ingrid Marlow', speakerB = 'Ingrid Marlow', days = 1, formB = 'direct' } = told;
  const printing = (text: string, name: string | null, form: QuotationForm, published: string | null) => ({
    tokenized: tokenize(text),
    speaker: name ? { name, mention: name } : null,
    form,
    published,
  });
  const start = Date.parse('2024-03-01');
  const later = days === null ? null : new Date(start + days * 86_400_000).toISOString();
  const here = { ...printing(a, speakerA, 'direct', '2024-03-01'), said: told.saidA };
  const there = { ...printing(b, speakerB, formB, later), said: told.saidB };
  const stems = [...here.tokenized.tokens, ...there.tokenized.tokens].map((token) => token.stem);
  return compareStatements(here, there, rarity.weigher(stems));
}

for (const [name, cases] of Object.entries(relationCases)) {
  describe(`relation and flags: ${name}`, () => {
    it.each(cases)('$relation: $a ~ $b', ({ a, b, relation, flags = [], formB }) => {
      const found = compare(a, b, formB ? { formB } : {});
      expect(found).toMatchObject({ same: true, relation });
      // A case that names a kind without words asks for the kind alone.
      const printed = found.flags.map((flag, i) =>
        flags[i]?.includes(':')
          ? `${flag.kind}: ${flag.a} | ${flag.b}`.replace(/\s+/g, ' ').trim()
          : flag.kind,
      );
      expect(printed).toEqual(flags.map((flag) => flag.replace(/\s+/g, ' ').trim()));
    });
  });
}

for (const [name, cases] of Object.entries(nearMisses)) {
  describe(`two statements: ${name}`, () => {
    it.each(cases)('$a ~ $b', ({ a, b, ...told }) => {
      expect(compare(a, b, told)).toMatchObject({ same: false, relation: 'unrelated', flags: [] });
    });
  });
}

describe('speaker flag', () => {
  const rare = 'The harbour wall at Skagen crumbles like wet gingerbread whenever the ferry docks.';

  it('flags the same rare words by another speaker', () => {
    const found = compare(rare, rare, { speakerB: 'Tom Pettersen' });
    expect(found).toMatchObject({ same: true, relation: 'verbatim' });
    expect(found.flags).toEqual([{ kind: 'speaker', a: 'Ingrid Marlow', b: 'Tom Pettersen' }]);
  });

  const plain = 'The ferry company must pay for the cleaning of the harbour, however long that takes.';
  it.each([
    ['the same words within days', plain, { days: 2 }, true],
    ['the same words but one within days', plain.replace('must', 'may'), { days: 2 }, true],
    ['the same words after months', 'It is too early to tell what this will cost us.', { days: 90 }, false],
    ['a stock phrase within days', 'It is too early to tell.', { days: 2 }, false],
  ] as const)('%s by another speaker', (_, b, told, same) => {
    const a = b.startsWith('The') ? plain : b;
    expect(compare(a, b, { ...told, speakerB: 'Tom Pettersen' }).same).toBe(same);
  });

  it.each([["Norland's foreign minister"], ['the German chancellor']])('does not flag the office %s', (b) => {
    expect(compare(rare, rare, { speakerB: b }).flags).toEqual([]);
  });

  it.each([['Mrs. Marlow'], ['Marlow'], ['I. Marlow'], ['she'], [null]])('does not flag %s', (speakerB) => {
    expect(compare(rare, rare, { speakerB }).flags).toEqual([]);
  });
});

describe('a name', () => {
  it.each([
    ['Friday', true],
    ['Bergen', undefined],
  ])('that became %s is said to be a day or none', (there, days) => {
    const a = `The harbour wall at Skagen will be rebuilt by ${days ? 'Monday' : 'Oslo'} whatever the ferry costs.`;
    const { flags } = compare(a, a.replace(/Monday|Oslo/, there));
    const name = flags.find(({ kind }) => kind === 'name');
    expect(name).toMatchObject({ b: there });
    expect(name?.days).toBe(days);
  });
});

describe('the day of saying', () => {
  const a = 'We are going to rebuild the harbour wall before the autumn storms, whatever it may cost.';
  const reworded = 'We will rebuild the harbour wall ahead of the autumn storms, whatever that costs.';
  const monday = { date: '2024-03-04' };
  const friday = { date: '2024-03-08' };

  it.each<[string, string, Circumstances, boolean]>([
    ['not told', reworded, {}, true],
    ['told by one', reworded, { saidA: monday }, true],
    ['one day', reworded, { saidA: monday, saidB: monday }, true],
    ['the next day, elsewhere', reworded, { saidA: monday, saidB: { date: '2024-03-05' } }, true],
    ['another day', reworded, { saidA: monday, saidB: friday }, false],
    ['another day, the same words', a, { saidA: monday, saidB: friday }, true],
    [
      'another day, trimmed',
      'We are going to rebuild the harbour wall',
      { saidA: monday, saidB: friday },
      true,
    ],
    ['one day, told again after months', reworded, { saidA: monday, saidB: monday, days: 200 }, true],
    [
      'weeks that overlap',
      reworded,
      { saidA: monday, saidB: { date: '2024-03-04', until: '2024-03-10' } },
      true,
    ],
    ['another week', reworded, { saidA: { date: '2024-02-19', until: '2024-02-25' }, saidB: monday }, false],
  ])('%s', (_, b, told, same) => {
    expect(compare(a, b, { days: 2, ...told }).same).toBe(same);
  });
});

describe('fragments', () => {
  const whole = 'We will insist that rock-solid security guarantees are part of the ferry agreement.';
  it.each([
    ['security guarantees', {}, true],
    ['rock-solid security guarantees', { speakerB: null, days: 1 }, true],
    ['rock-solid', {}, true],
    ['we will', {}, false],
    ['part of the', {}, false],
    ['security', { speakerB: null, days: 400 }, false],
    ['security guarantees', { speakerB: null, days: null }, false],
    ['security guarantees', { speakerB: 'Tom Pettersen' }, false],
  ] as const)('%s, %o: %s', (fragment, told, same) => {
    expect(compare(fragment, whole, told).same).toBe(same);
  });
});

describe('six words of nobody known', () => {
  const echo = 'the ferry company had been warned in March and kept the leak out of the log';
  it.each([
    ['quoted elsewhere', 'direct', true],
    ['reported elsewhere', 'indirect', false],
  ] as const)('%s', (_, formB, same) => {
    expect(compare('keep it out of the log', echo, { speakerB: null, formB }).same).toBe(same);
  });
});

describe('order of scores', () => {
  const base = 'The ferry company will rebuild the harbour wall before the autumn storms arrive.';
  const near = 'The ferry company plans to rebuild the harbour wall before autumn.';
  const far = 'The harbour wall protects the old town from storms.';
  const score = (b: string, told?: Circumstances) => compare(base, b, told).probability;

  it('ranks the same words above other words above another statement', () => {
    expect(score(base)).toBeGreaterThan(score(near));
    expect(score(near)).toBeGreaterThan(score(far));
  });
  it('ranks the same speaker above an unknown one above another', () => {
    expect(score(near)).toBeGreaterThan(score(near, { speakerB: null }));
    expect(score(near, { speakerB: null })).toBeGreaterThan(score(near, { speakerB: 'Tom Pettersen' }));
  });
  it('ranks the same days above an unknown date above years', () => {
    expect(score(near)).toBeGreaterThan(score(near, { days: null }));
    expect(score(near, { days: null })).toBeGreaterThan(score(near, { days: 900 }));
  });
  it('ranks a rare fragment above a common one', () => {
    const whole = 'It was a very good day for the cormorants on the breakwater.';
    const rare = compare('cormorants on the breakwater', whole).probability;
    expect(rare).toBeGreaterThan(compare('a very good day', whole).probability);
  });
});

describe('words replaced without a mark', () => {
  it.each([
    ['direct', 'direct', ['unmarked: mend | repair']],
    ['direct', 'indirect', []],
    ['indirect', 'indirect', []],
  ] as const)('%s here, %s there: %o', (here, there, flags) => {
    const printing = (text: string, form: 'direct' | 'indirect') => ({
      ...{ tokenized: tokenize(text), speaker: { name: 'Ingrid Marlow', mention: 'Marlow' }, form },
      published: '2024-03-01',
    });
    const found = compareStatements(
      printing('The crews of Sandholm will mend the outer breakwater before the ferries return.', here),
      printing('The crews of Sandholm will repair the outer breakwater before the ferries return.', there),
      rarity.weigher([]),
    );
    expect(found.flags.map(({ kind, a, b }) => `${kind}: ${a} | ${b}`)).toEqual(flags);
  });
});

describe('one by meaning', () => {
  const a = 'The people of Ostrava deserve a hospital that works.';
  it.each([
    [
      'lined up word by word: as its words tell',
      'The people of Olomouc deserve a hospital that works.',
      ['unmarked: Ostrava | Olomouc', 'name: Ostrava | Olomouc'],
    ],
    ['in another order: as its gist tells', 'A hospital that works is what Olomouc’s people deserve.', []],
  ])('%s', (_, b, flags) => {
    const printing = (text: string) => ({
      tokenized: tokenize(text),
      speaker: { name: 'Ingrid Marlow', mention: 'Marlow' },
      form: 'direct' as const,
      published: '2024-03-01',
    });
    const [here, there] = [printing(a), printing(b)];
    const stems = [...here.tokenized.tokens, ...there.tokenized.tokens].map((token) => token.stem);
    const meanings = createMeanings(readMeaning());
    const found = compareStatements(here, there, rarity.weigher(stems), false, meanings);
    expect(found).toMatchObject({ same: true, byMeaning: true });
    expect(found.flags.map((flag) => `${flag.kind}: ${flag.a} | ${flag.b}`)).toEqual(flags);
  });
});

describe('other languages', () => {
  it.each([
    ['Wir werden die Hafenmauer vor dem Winter erneuern', 'die Hafenmauer vor dem Winter', 'extended'],
    ['Nous allons reconstruire le mur du port', 'Nous allons reconstruire le mur du port', 'verbatim'],
    ['我们将在冬天之前修复港口的防波堤', '在冬天之前修复港口的防波堤', 'extended'],
    ['Мы восстановим стену гавани до зимы', 'восстановим стену гавани до зимы', 'extended'],
  ])('%s ~ %s: %s', (a, b, relation) => {
    expect(compare(a, b)).toMatchObject({ same: true, relation });
  });

  it.each([
    ['Wir müssen jetzt alle zusammenhalten', 'Die Fähre fährt erst im Frühjahr wieder'],
    ['Das ist für uns alle sehr wichtig', 'Das ist für uns alle sehr traurig und schwer'],
    ['这是一个很大的问题', '渡轮明年春天才会重新开航'],
  ])('%s ~ %s: two statements', (a, b) => {
    expect(compare(a, b, { speakerB: null, days: null }).same).toBe(false);
  });
});

describe('hostile text', () => {
  it.each([
    ['nothing', ''],
    ['marks only', '… — “” [] ()'],
    ['one endless word', 'a'.repeat(100_000)],
    ['endless brackets', '['.repeat(50_000)],
    ['endless words', 'harbour wall '.repeat(20_000)],
    ['lone surrogates', '\ud800 harbour \udfff'],
  ])('answers for %s', (_, text) => {
    const found = compare(text, 'The harbour wall is safe.');
    expect(found.probability).toBeGreaterThanOrEqual(0);
    expect(found.probability).toBeLessThanOrEqual(1);
  });
});
