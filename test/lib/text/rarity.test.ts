import { describe, expect, it } from 'vitest';
import { readBackground } from '../../../lib/cli/read-background.ts';
import { createRarity } from '../../../lib/text/rarity.ts';
import { splitWords } from '../../../lib/text/words.ts';

const rarity = readBackground();
const stems = (text: string) => splitWords(text).map(({ stem }) => stem);

describe('background', () => {
  it('knows common words from rare ones, and takes the unknown for the rarest', () => {
    const order = ['the', 'people', 'harbour', 'gingerbread', 'qqxzv'].map((word) =>
      rarity.backgroundIdf(stems(word)[0]!),
    );
    expect(order).toEqual([...order].sort((x, y) => x - y));
  });

  it('refuses what is no table, and one that is cut off', () => {
    expect(() => createRarity(new Uint8Array(40))).toThrow(/VRB2/);
    const bytes = new Uint8Array(12);
    new DataView(bytes.buffer).setUint32(0, 0x32425256, true);
    new DataView(bytes.buffer).setUint32(4, 9, true);
    expect(() => createRarity(bytes)).toThrow(/cut off/);
  });
});

describe('weigher', () => {
  const text = stems('the harbour wall is not safe for the ferry');
  const counts = (statements: number, count: number) => ({
    statements,
    documentFrequency: new Map([['ferri', count]]),
  });

  it('leaves a common word common in a small corpus that lacks it, and a rare one rare in one that has it', () => {
    const common = rarity.weigher(text)('for');
    const lacking = { statements: 10, documentFrequency: new Map([['for', 0]]) };
    expect(Math.abs(common - rarity.weigher(text, lacking)('for'))).toBeLessThan(0.01);
    expect(rarity.weigher(text, counts(10, 5))('ferri')).toBeGreaterThan(common + 3);
  });

  it('lets a large corpus decide', () => {
    expect(rarity.weigher(text, counts(1_000_000, 500_000))('ferri')).toBeLessThan(1);
  });

  it('weighs a language it does not know by length, so that "und" is not rare', () => {
    const weigh = rarity.weigher(stems('die Hafenmauer und die Fähre sind sicher für alle'));
    expect(weigh('und')).toBeLessThan(weigh('hafenmauer'));
    expect(weigh('und')).toBeLessThan(4);
  });

  it('works without a table', () => {
    const weigh = createRarity(null).weigher(text);
    expect(weigh('the')).toBeLessThan(weigh('harbour'));
  });

  it('knows names by how news writes them', () => {
    const weigh = rarity.weigher(text);
    expect(stems('Norway Michigan Monday').map(weigh.isName)).toEqual([true, true, true]);
    expect(stems('politicians wall today').map(weigh.isName)).toEqual([false, false, false]);
  });
});
