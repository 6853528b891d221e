import { describe, expect, it } from 'vitest';
import { keyTerms } from '../../../lib/index/term-keys.ts';
import { textTerms } from '../../../lib/text/terms.ts';

const WORDS =
  'The harbour wall crumbles whenever winter storms drive grey seas over granite blocks beside quays';

const firstWords = (count: number) => WORDS.split(' ').slice(0, count).join(' ');

describe('keys of terms', () => {
  it.each([
    { stems: 1, worded: true },
    { stems: 12, worded: true },
    { stems: 13, worded: false },
  ])('$stems stems: the wording has a key of its own: $worded', ({ stems, worded }) => {
    const { hashes, exact } = keyTerms(textTerms(firstWords(stems)));
    expect(hashes).toHaveLength(stems);
    expect(hashes.every((hash) => hash < 0x8000_0000)).toBe(true);
    expect(exact !== null && exact >= 0x8000_0000).toBe(worded);
  });

  it('has no key where nothing is left of a wording', () => {
    expect(keyTerms(textTerms(' ')).exact).toBeNull();
  });
});
