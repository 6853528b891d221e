import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readBackground } from '../../../lib/cli/read-background.ts';
import type { StatementIndex, StoredStatement } from '../../../lib/index/statement-index.ts';
import type { Circumstances } from '../../../lib/matching/features.ts';
import { findMatches } from '../../../lib/matching/find-matches.ts';
import { judge } from '../../../lib/matching/judge.ts';
import { createRuleOut } from '../../../lib/matching/rule-out.ts';
import { tokenize } from '../../../lib/matching/tokens.ts';
import { stemWord } from '../../../lib/text/words.ts';
import type { Article, Statement } from '../../../lib/types.ts';

/** Whether findMatches rules out at all, and how often it did. */
const inMatching = vi.hoisted(() => ({ on: true, out: 0 }));

vi.mock('../../../lib/matching/rule-out.ts', async (original) => {
  const real = await original<typeof import('../../../lib/matching/rule-out.ts')>();
  return {
    createRuleOut: (...given: Parameters<typeof real.createRuleOut>) => {
      const isRuledOut = real.createRuleOut(...given);
      return (...asked: Parameters<typeof isRuledOut>) => {
        const out = inMatching.on && isRuledOut(...asked);
        if (out) inMatching.out++;
        return out;
      };
    },
  };
});

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

  it.each([
    [100, true],
    [101, false],
  ])('texts of %i words on either side: %s', (length, out) => {
    const long = Array.from({ length }, (_, i) => ['bakers', 'sell', 'the', 'bread'][i % 4]).join(' ');
    const short = 'The ferry is sailing without its captain.';
    expect(isRuledOut(long, short, FAR)).toBe(out);
    expect(isRuledOut(short, long, FAR)).toBe(out);
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
    let out = 0;
    fc.assert(
      fc.property(text, fc.nat(13), fc.constantFrom(...words), circumstances, (a, at, word, given) => {
        const b = a.split(' ').toSpliced(at, 1, word).join(' ');
        if (!isRuledOut(a, b, given)) return;
        out++;
        expect(probability(a, b, given)).toBeLessThan(BAR);
      }),
      { numRuns: 2000, seed: 11 },
    );
    expect(out).toBeGreaterThan(0);
  });

  it('changes nothing of what a page meets, whatever the corpus counted', async () => {
    const print = fc.record({
      text,
      name: fc.constantFrom('Ingrid Marlow', 'Tom Pettersen', 'she'),
      published: fc.constantFrom(null, '2024-03-01', '2024-03-02', '2024-03-20', '2021-06-05'),
    });
    const edit = fc.record({ of: fc.nat(2), at: fc.nat(13), word: fc.constantFrom(...words) });
    const counts = fc.dictionary(fc.constantFrom(...words.map((word) => stemWord(word))), fc.nat(5000));
    inMatching.out = 0;
    let met = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(print, { minLength: 3, maxLength: 3 }),
        fc.array(fc.tuple(print, fc.option(edit)), { minLength: 1, maxLength: 8 }),
        counts,
        async (here, there, documentFrequency) => {
          const stored = there.map(([printed, near], i) => {
            const copy = near && here[near.of]!.text.split(' ').toSpliced(near.at, 1, near.word).join(' ');
            return storedStatement({ ...printed, text: copy ?? printed.text }, i);
          });
          const index = indexOf(stored, new Map(Object.entries(documentFrequency)));
          const page = pageOf(here);
          inMatching.on = false;
          const all = await findMatches(page, index, rarity);
          inMatching.on = true;
          expect(await findMatches(page, index, rarity)).toEqual(all);
          met += all.flatMap(({ appearances }) => appearances).length;
        },
      ),
      { numRuns: 300, seed: 13 },
    );
    expect(inMatching.out).toBeGreaterThan(300);
    expect(met).toBeGreaterThan(100);
  });
});

interface Print {
  text: string;
  name: string;
  published: string | null;
}

function statementOf({ text, name }: Print, i: number): Statement {
  const start = i * 1000;
  const end = start + text.length;
  return { id: `${i}`, start, end, text, form: 'direct', speaker: { name, mention: name } };
}

function pageOf(prints: readonly Print[]): { article: Article; statements: Statement[] } {
  const article: Article = {
    id: 'page',
    version: 'page-1',
    title: null,
    outlet: null,
    byline: null,
    url: 'https://news.example/harbour',
    aliases: [],
    published: prints[0]!.published,
    language: 'en',
    text: '',
    blocks: [],
  };
  return { article, statements: prints.map(statementOf) };
}

/** Two of an article, so that articles tell stories. */
function storedStatement(print: Print, i: number): StoredStatement {
  const id = `stored-${i >> 1}`;
  return {
    ...statementOf(print, i),
    id: `${id}-${i}`,
    article: {
      id,
      version: `${id}-1`,
      title: null,
      outlet: `Courier ${i >> 1}`,
      url: `https://courier.example/${i >> 1}`,
      published: print.published,
      language: 'en',
    },
  };
}

/** Offers every stored statement for every query. */
function indexOf(stored: StoredStatement[], documentFrequency: Map<string, number>): StatementIndex {
  const size = { articles: stored.length, statements: 10_000 };
  return {
    retrieve: async (queries) => ({ candidates: queries.map(() => stored), documentFrequency, size }),
    size: async () => size,
  };
}
