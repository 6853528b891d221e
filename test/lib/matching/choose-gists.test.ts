import { describe, expect, it } from 'vitest';
import { chooseGists, type GistPair, LIMITS } from '../../../lib/matching/choose-gists.ts';

/** @param parts stems of the stored text that are answered; @param cover of the page's text and of the stored one */
const pair = (
  page: number,
  other: string,
  score: number,
  words = 3,
  names = 0,
  parts = `${page}${other}`,
  [coverA, coverB] = [0, 0],
): GistPair =>
  ({
    page,
    found: { other: { id: other } },
    gist: { words, names, coverA, coverB, partsB: new Map(parts.split(' ').map((stem) => [stem, 1])) },
    score,
    shortest: 3,
    probability: 0.9,
    link: 'same',
  }) as unknown as GistPair;

function choose(pairs: GistPair[], areTwins: (x: number, y: number) => boolean = () => false): string[] {
  const run = chooseGists(pairs, areTwins);
  let step = run.next();
  while (!step.done) step = run.next();
  return step.value.map(({ page, found }) => `${page}${found.other.id}`);
}

const { sure, likely, least } = LIMITS.same;

describe('chooseGists', () => {
  it('takes the best of both sides from the least on', () => {
    expect(choose([pair(0, 'a', least), pair(1, 'b', least - 0.1)])).toEqual(['0a']);
  });

  it('asks more of what is the best on one side only, and most of what is on none', () => {
    const best = pair(0, 'a', 9);
    expect(choose([best, pair(1, 'a', likely), pair(0, 'b', likely - 0.1)])).toEqual(['0a', '1a']);
    expect(choose([best, pair(1, 'b', 9), pair(1, 'a', sure), pair(0, 'b', sure - 0.1)])).toEqual([
      '0a',
      '1b',
      '1a',
    ]);
  });

  it('lets no twin outdo another', () => {
    const pairs = [pair(0, 'a', 9), pair(1, 'a', least)];
    expect(choose(pairs)).toEqual(['0a']);
    expect(choose(pairs, () => true)).toEqual(['0a', '1a']);
  });

  it('asks for two words, or one and two names', () => {
    expect(choose([pair(0, 'a', 9, 1)])).toEqual([]);
    expect(choose([pair(0, 'a', 9, 1, 2)])).toEqual(['0a']);
    expect(choose([pair(0, 'a', 9, 0, 6)])).toEqual([]);
  });

  it('takes no single word, though it is all of both texts and found nowhere else', () => {
    expect(choose([pair(0, 'a', sure, 1, 0, 'wage', [1, 1])])).toEqual([]);
  });

  it('leaves what another statement says by the same words and more', () => {
    const better = pair(0, 'a', 6, 3, 0, 'solid secur guarante');
    const same = pair(1, 'a', likely, 2, 0, 'secur guarante');
    const other = pair(1, 'a', likely, 2, 0, 'secur peace');
    expect(choose([better, same])).toEqual(['0a']);
    expect(choose([better, other])).toEqual(['0a', '1a']);
    expect(choose([better, { ...same, score: sure }])).toEqual(['0a', '1a']);
  });

  it('looks through few rivals, however often a page repeats itself', () => {
    let asked = 0;
    choose(
      Array.from({ length: 300 }, (_, i) => pair(i, 'a', 9 + i)),
      () => {
        asked++;
        return true;
      },
    );
    expect(asked).toBeLessThan(300 * 10);
  });
});
