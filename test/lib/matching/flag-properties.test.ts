import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackground } from '../../../lib/cli/read-background.ts';
import { compareStatements } from '../../../lib/matching/compare-statements.ts';
import { tokenize } from '../../../lib/matching/tokens.ts';
import type { FlagKind } from '../../../lib/types.ts';
import { labelled } from '../../evaluate/score-labelled.ts';

const rarity = readBackground();

/** The sentences of the labelled pairs that are long enough for the rest to be the same statement without a doubt. */
const sentences = [
  ...new Set(Object.values(labelled).flatMap((pairs) => pairs.flatMap(({ a, b }) => [a, b]))),
]
  .filter((text) => text.split(' ').length >= 8 && !/[[\]…]/.test(text))
  .map((text) => text.replace(/[.,]$/, ''));

function compare(a: string, b: string) {
  const print = (text: string) => ({
    tokenized: tokenize(text),
    speaker: { name: 'Ingrid Marlow', mention: 'Marlow' },
    form: 'direct' as const,
    published: '2024-03-01',
  });
  const [here, there] = [print(a), print(b)];
  const stems = [...here.tokenized.tokens, ...there.tokenized.tokens].map(({ stem }) => stem);
  return compareStatements(here, there, rarity.weigher(stems));
}

/** Both ways round, and the words concerned stand in the flag. */
function expectFlag(kind: FlagKind, a: string, b: string, inA: RegExp, inB: RegExp): void {
  for (const [here, there, onHere, onThere] of [
    [a, b, inA, inB],
    [b, a, inB, inA],
  ] as const) {
    const { same, flags } = compare(here, there);
    const told = `${here}\n${there}\n${JSON.stringify(flags)}`;
    expect(same, told).toBe(true);
    expect(
      flags.some((flag) => flag.kind === kind && onHere.test(flag.a) && onThere.test(flag.b)),
      told,
    ).toBe(true);
  }
}

const NONE = /^$/;
const ANY = /^/;

/** Every sentence a pattern is found in, with what stands there. */
function holding(pattern: RegExp): { text: string; at: number; found: string }[] {
  return sentences.flatMap((text) =>
    [...text.matchAll(pattern)].map((match) => ({ text, at: match.index, found: match[0] })),
  );
}

function replaceAt({ text, at, found }: { text: string; at: number; found: string }, by: string): string {
  return `${text.slice(0, at)}${by}${text.slice(at + found.length)}`.replace(/\s+/g, ' ').trim();
}

describe('what is always flagged', () => {
  const auxiliary = holding(
    /\b(?:is|are|was|were|will|can|could|should|has|have|had|must|would)\b(?= [a-z])(?! not\b| to\b)/g,
  );
  const denial = holding(/\bnot (?!only|just|merely)/g);
  // "of 1,450", whole; a number between other figures or number words is a part of one.
  const figure = holding(
    /(?<=[a-z] )(?:\d[\d,]*|(?:two|three|four|five|six|seven|nine|ten|twelve))(?= [a-z])/g,
  ).filter(
    ({ text, at, found }) => !/^ (?:hundred|thousand|million|billion)/.test(text.slice(at + found.length)),
  );
  const modal = holding(/\b(?:must|will|may|can|should)\b(?= [a-z])(?! not\b)/g);

  it('has sentences to try', () => {
    expect(auxiliary.length).toBeGreaterThan(200);
    expect(denial.length).toBeGreaterThan(30);
    expect(figure.length).toBeGreaterThan(40);
    expect(modal.length).toBeGreaterThan(60);
  });

  it('a “not” that one of them lacks', () => {
    fc.assert(
      fc.property(fc.constantFrom(...auxiliary), (place) => {
        expectFlag('negation', place.text, replaceAt(place, `${place.found} not`), NONE, /not/);
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  it('a “not” taken out of a sentence', () => {
    fc.assert(
      fc.property(fc.constantFrom(...denial), (place) => {
        expectFlag('negation', place.text, replaceAt(place, ''), /not/, ANY);
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it('a “not” that an ellipsis hides', () => {
    fc.assert(
      fc.property(fc.constantFrom(...auxiliary), (place) => {
        const denied = replaceAt(place, `${place.found} not`);
        expectFlag('negation', denied, replaceAt(place, `${place.found} …`), /not/, NONE);
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  it('another number', () => {
    fc.assert(
      fc.property(fc.constantFrom(...figure), fc.integer({ min: 41, max: 99 }), (place, other) => {
        expectFlag('number', place.text, replaceAt(place, `${other}`), ANY, new RegExp(`${other}`));
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('another modal', () => {
    const others = ['must', 'may', 'will', 'should'];
    fc.assert(
      fc.property(fc.constantFrom(...modal), fc.constantFrom(...others), (place, other) => {
        fc.pre(other !== place.found);
        expectFlag(
          'modality',
          place.text,
          replaceAt(place, other),
          new RegExp(place.found),
          new RegExp(other),
        );
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('another day, month or place', () => {
    const named = holding(/\b(?:Monday|Tuesday|Friday|Sunday|March|May|July|Vienna|Lisbon|Rotterdam)\b/g);
    expect(named.length).toBeGreaterThan(15);
    fc.assert(
      fc.property(
        fc.constantFrom(...named),
        fc.constantFrom('Thursday', 'October', 'Geneva'),
        (place, other) => {
          fc.pre(!place.text.startsWith(place.found));
          expectFlag('name', place.text, replaceAt(place, other), new RegExp(place.found), new RegExp(other));
        },
      ),
      { numRuns: 100, seed: 7 },
    );
  });
});

describe('what is never flagged', () => {
  it('a sentence against itself', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sentences), (text) => {
        const { flags, relation } = compare(text, text.replaceAll("'", '’'));
        expect([relation, flags]).toEqual(['verbatim', []]);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
