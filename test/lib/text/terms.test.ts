import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hash32 } from '../../../lib/text/hash.ts';
import { MAX_TERMS, textTerms } from '../../../lib/text/terms.ts';

describe('textTerms', () => {
  const stems: [string, string[]][] = [
    ['The ferries were delayed, delaying ferries', ['the', 'ferri', 'were', 'delai']],
    ['Café CAFE', ['cafe']],
    ['和平协议', ['和平', '平协', '协议']],
    ['水', ['水']],
    ['รถไฟ', ['รถ', 'ถไ', 'ไฟ']],
    ['평화 협정', ['평화', '협정'].map((word) => word.normalize('NFKD'))],
    ['an iron-clad deal', ['an', 'iron', 'clad', 'ironclad', 'deal']],
    ['the cease‑fire held', ['the', 'ceas', 'fire', 'ceasefir', 'held']],
    ['iron - clad', ['iron', 'clad']],
    ['a 30-day truce', ['a', '30', 'dai', '30dai', 'truce']],
    ['fourteen boats', ['fourteen', '14', 'boat']],
    ['1,300 boats', ['1,300', '1300', 'boat']],
    ['2.5 million', ['2.5', '2500000', 'million']],
    ['twenty-five', ['twenti', '25', 'five', 'twentyf']],
    ['one boat', ['on', 'boat']],
    ['…', []],
    ['', []],
  ];
  it.each(stems)('of "%s"', (text, expected) => {
    const terms = textTerms(text);
    expect(terms.stems).toEqual(expected);
    expect(terms.hashes).toEqual(expected.map(hash32));
  });

  const same: [string, string, boolean][] = [
    ['It is what it is.', '“IT IS — WHAT IT IS”', true],
    ['We will sign', 'We will not sign', false],
    ['We … sign', 'We sign', false],
    ['1.5 million', '15 million', false],
  ];
  it.each(same)('"%s" and "%s" are the same wording: %s', (a, b, expected) => {
    expect(textTerms(a).exact === textTerms(b).exact).toBe(expected);
  });

  it('keeps a wording of one word apart from the word', () => {
    const { hashes, exact } = textTerms('peace');
    expect(exact).not.toBeNull();
    expect(hashes).not.toContain(exact);
    expect(textTerms('— …').exact).not.toBe(textTerms('').exact);
    expect(textTerms('').exact).toBeNull();
  });

  it('is bounded and total', () => {
    const endless = Array.from({ length: 50_000 }, (_, i) => `w${i}`).join(' ');
    expect(textTerms(endless).stems.length).toBe(MAX_TERMS);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { stems: found, hashes } = textTerms(text);
        expect(new Set(found).size).toBe(found.length);
        expect(hashes).toHaveLength(found.length);
        expect(found).not.toContain('');
      }),
    );
  });
});
